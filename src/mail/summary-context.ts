import type { Action, ActionStatus, Plan, Snapshot, StatusCode } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { addDays } from '../days/plain-date.ts';
import { WEEKLY } from '../plan/snapshots/snapshot.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { Escalation } from '../plan/status/escalation.ts';
import { escalationOf, redHistories } from '../plan/status/escalation.ts';
import type { CellPlace } from './holders.ts';
import { Holders } from './holders.ts';
import type { PlanDate, StatusLook } from './summary.ts';
import type { SummaryWeek } from './ledger/week.ts';

/** What the summaries of one week are made from. */
export interface SummaryInput {
  readonly plan: Plan;
  /** The plan's statuses, in the plan's order. */
  readonly statuses: readonly ActionStatus[];
  readonly snapshots: readonly Snapshot[];
  readonly today: PlainDate;
  readonly week: SummaryWeek;
  readonly calendar: WorkingCalendar;
  /** Dates set by law and by committees, in order. */
  readonly dates: readonly PlanDate[];
  /** Refs of the meetings whose paper has been written. */
  readonly papersWritten: ReadonlySet<string>;
  /** The address that opens the spreadsheet at a row. */
  readonly linkTo: (tab: string, row: number) => string;
}

/** The same, with what is looked up again and again worked out once. */
export interface SummaryContext extends SummaryInput {
  readonly holders: Holders;
  /** Each action with its status and, where it is red, its place on the ladder. */
  readonly actions: readonly ActionNow[];
  /** The last day of "due soon" and of "due later": counted from the summary day, so that a late run says the same. */
  readonly soonUntil: PlainDate;
  readonly laterUntil: PlainDate;
  /** The snapshot that this week is compared with. */
  readonly lastWeek: Snapshot | undefined;
  readonly looks: ReadonlyMap<StatusCode, StatusLook>;
}

export interface ActionNow {
  readonly action: Action;
  readonly status: ActionStatus;
  readonly escalation: Escalation | undefined;
}

/** "Last week" is six days or more before the summary day: a weekly snapshot that was made a day late still counts. */
const LAST_WEEK_DAYS = 6;

export const ACTION_TAB = 'Action plan';

export function placeOfAction(row: number, heading: string): CellPlace {
  return { tab: ACTION_TAB, row, heading };
}

export function summaryContext(input: SummaryInput): SummaryContext {
  const { plan, today, week, calendar, snapshots } = input;
  const ladder = { today, settings: plan.settings, calendar, history: redHistories(snapshots, today) };
  const byRef = new Map(input.statuses.map((status) => [status.ref, status]));
  const actions = plan.actions.map((action, index): ActionNow | undefined => {
    const here = input.statuses[index];
    const status = here?.ref === action.ref ? here : byRef.get(action.ref);
    return status === undefined ? undefined : { action, status, escalation: escalationOf(action, status, ladder) };
  });
  return {
    ...input,
    holders: new Holders(plan, today),
    actions: actions.filter((now): now is ActionNow => now !== undefined),
    soonUntil: addDays(week.summaryDay, plan.settings.dueSoonDays),
    laterUntil: addDays(week.summaryDay, Math.max(plan.settings.dueSoonDays, plan.settings.dueLaterDays)),
    lastWeek:
      latestUpTo(
        snapshots.filter(({ reason }) => reason === WEEKLY),
        addDays(week.summaryDay, -LAST_WEEK_DAYS),
      ) ?? latestUpTo(snapshots, addDays(week.summaryDay, -LAST_WEEK_DAYS)),
    looks: new Map(plan.statusKey.map(({ code, label, symbol, colour, textColour }) => [code, { label, symbol, colour, textColour }])),
  };
}

function latestUpTo(snapshots: readonly Snapshot[], day: PlainDate): Snapshot | undefined {
  let latest: Snapshot | undefined;
  for (const snapshot of snapshots) if (snapshot.asAt <= day && (latest === undefined || snapshot.asAt >= latest.asAt)) latest = snapshot;
  return latest;
}
