import { addDays, parsePlainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Properties } from '../../storage/document-state.ts';
import { importState } from '../../storage/import-state.ts';
import { paperDates } from '../../mail/lines/paper-dates.ts';
import { planDates } from '../../mail/lines/plan-dates.ts';
import { summaryWeek } from '../../mail/ledger/week.ts';
import type { SummaryWeek } from '../../mail/ledger/week.ts';
import { MAIL_LISTS } from '../../mail/mail-plan.ts';
import type { MailPlan } from '../../mail/mail-plan.ts';
import type { SummaryInput } from '../../mail/summary-context.ts';
import { areKeptToday, DAY_LISTS } from '../../storage/kept-lists.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import { weeklySnapshots } from '../../workbook/weekly-snapshots.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { PlanLinks } from '../plan-links.ts';
import type { TaskRun } from '../run/run-task.ts';

/** Tabs that change seldom. Who may be mailed, and whether this is a test, is never taken from what was kept. */
const SELDOM_CHANGED = ['statusKey', 'calendar', 'people', 'inspections', ...DAY_LISTS] as const;

/**
 * The workbook for a run that mails. Where a full refresh of today kept the tabs that change seldom, and nobody has edited
 * one since, those are not read again. A preview, and an officer's own "Send now", read every tab.
 */
export function openForMail(run: TaskRun, mayUseKept: boolean): Workbook {
  return run.openWorkbook(mayUseKept && areKeptToday(run.properties, run.today) ? SELDOM_CHANGED : []);
}

/** What the summaries are made from: the plan with its actions as they stand now. */
export function readSummaryInput(workbook: Workbook, links: PlanLinks, properties: Properties): SummaryInput {
  const { today, calendar } = workbook;
  const lists = workbook.plan(...MAIL_LISTS);
  const week = summaryWeek(today, lists.settings.summaryDay, calendar);
  const isOwed = isPaperOwed(lists, week, workbook);
  const actions = actionsNow(workbook);
  const plan: MailPlan = {
    ...lists,
    actions: actions.map(({ action }) => action),
    clearances: isOwed ? workbook.plan('clearances').clearances : [],
  };
  const weeks = weeklySnapshots(plan.actions);
  return {
    plan,
    actions,
    today,
    week,
    calendar,
    snapshots: weeks.length > 0 ? weeks : workbook.snapshots,
    dates: planDates(plan, today, calendar),
    importedOn: importedBefore(week, properties),
    papersWritten: isOwed ? papersWritten(workbook) : new Set(),
    linkTo: (thing, row) => links.to(thing, row),
  };
}

/** The day of the last import, where this week's summary is the first after it. */
function importedBefore({ summaryDay }: SummaryWeek, properties: Properties): PlainDate | undefined {
  const state = importState(properties);
  const on = state?.step === 'done' ? parsePlainDate(state.on) : undefined;
  return on !== undefined && on > addDays(summaryDay, -7) ? on : undefined;
}

/** True where some paper may be owed before the last day that summaries look to: then it matters whether it is written. */
function isPaperOwed(
  plan: Pick<MailPlan, 'meetings' | 'deadlineRules' | 'bodies' | 'settings'>,
  week: SummaryWeek,
  workbook: Workbook,
): boolean {
  const { settings } = plan;
  const until = addDays(week.summaryDay, Math.max(settings.dueSoonDays, settings.dueLaterDays));
  return plan.meetings.some((meeting) => {
    if (meeting.date === undefined || meeting.date < workbook.today) return false;
    const finish = paperDates(meeting, plan, workbook.calendar)?.finish;
    return finish !== undefined && finish <= until;
  });
}

/** The meetings whose paper stands on the Papers tab. */
function papersWritten(workbook: Workbook): Set<string> {
  return new Set(workbook.rows('papers').flatMap(({ docLink, wordLink, meeting }) => (docLink === '' && wordLink === '' ? [] : [meeting])));
}
