import type { SummaryInput } from '../../src/mail/summary-context.ts';
import type { Summary, SummaryLine } from '../../src/mail/summary.ts';
import { weekOfSummaries } from '../../src/mail/summaries.ts';
import { planDates } from '../../src/mail/lines/plan-dates.ts';
import { summaryWeek } from '../../src/mail/ledger/week.ts';
import type { Plan } from '../../src/plan/model.ts';
import { day } from '../../src/days/plain-date.ts';
import { previousSnapshot } from '../../src/plan/snapshots/snapshot.ts';
import { escalationOf, redHistories } from '../../src/plan/status/escalation.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import { TAB_OF } from '../../src/tabs/tabs.ts';
import { aPlan } from '../support/builders.ts';

export type PlanChanges = Parameters<typeof aPlan>[0];

/** A plan whose allowed domain is that of the builders' addresses. */
export function aMailedPlan(changes: PlanChanges = {}): Plan {
  return aPlan({ ...changes, settings: { allowedDomains: 'exampleshire.example', ...changes.settings } });
}

/** The input of a run on `today`: statuses by the real rules, dates by the real clocks. */
export function aSummaryInput(today: string, plan: Plan, changes: Partial<SummaryInput> = {}): SummaryInput {
  const date = day(today);
  const calendar = workingCalendar(plan.calendar);
  const snapshots = changes.snapshots ?? [];
  const statuses = statusesOf(plan, { today: date, calendar, previous: previousSnapshot(snapshots, date) });
  return {
    plan,
    today: date,
    calendar,
    snapshots,
    actions: plan.actions.map((action, index) => ({
      action,
      status: statuses[index]!,
      escalation: escalationOf(action, statuses[index]!, {
        today: date,
        settings: plan.settings,
        calendar,
        history: redHistories(snapshots, date),
      }),
    })),
    week: summaryWeek(date, plan.settings.summaryDay, calendar),
    dates: planDates(plan, date, calendar),
    papersWritten: new Set(),
    linkTo: (of, row) => `https://sheets.example/plan#gid=${TAB_OF[of].name.length}&range=A${row}`,
    ...changes,
  };
}

/** Everybody's summary, by address (or by post where there is none). */
export function summariesOf(today: string, changes: PlanChanges, more: Partial<SummaryInput> = {}): Map<string, Summary> {
  return new Map(
    weekOfSummaries(aSummaryInput(today, aMailedPlan(changes), more)).summaries.map((summary) => [summary.holder.key, summary]),
  );
}

/** "overdue: A1": a summary's lines, section by section. */
export function outline(summary: Summary | undefined): string[] {
  return (summary?.sections ?? []).flatMap(({ key, lines }) => lines.map(({ ref }) => `${key}: ${ref}`));
}

export function lineNamed(summary: Summary | undefined, ref: string): SummaryLine {
  const line = (summary?.sections ?? []).flatMap(({ lines }) => lines).find((each) => each.ref === ref);
  if (line === undefined) throw new Error(`The summary has no line ${ref}.`);
  return line;
}
