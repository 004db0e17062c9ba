import type { Snapshot, StatusCode } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { addDays } from '../days/plain-date.ts';
import { WEEKLY } from '../plan/snapshots/snapshot.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { ThingField, ThingName } from '../tabs/tabs.ts';
import type { ActionNow as ComputedAction } from '../workbook/compute-action.ts';
import type { CellPlace, MailPlan } from './mail-plan.ts';
import { Holders } from './holders.ts';
import type { PlanDate, StatusLook } from './summary.ts';
import type { SummaryWeek } from './ledger/week.ts';

/** What the summaries of one week are made from. */
export interface SummaryInput {
  readonly plan: MailPlan;
  /** The actions as a refresh would leave them now, in the plan's order. */
  readonly actions: readonly ActionNow[];
  readonly snapshots: readonly Snapshot[];
  readonly today: PlainDate;
  readonly week: SummaryWeek;
  readonly calendar: WorkingCalendar;
  /** Dates set by law and by committees, in order. */
  readonly dates: readonly PlanDate[];
  /** The day of an import in the seven days up to the summary day: its actions are counted, not listed one by one. */
  readonly importedOn?: PlainDate | undefined;
  /** Refs of the meetings whose paper has been written. */
  readonly papersWritten: ReadonlySet<string>;
  /** The address that opens the spreadsheet at a row. */
  readonly linkTo: (of: ThingName, row: number) => string;
}

/** The same, with what is looked up again and again worked out once. */
export interface SummaryContext extends SummaryInput {
  readonly holders: Holders;
  /** The last day of "due soon" and of "due later": counted from the summary day, so that a late run says the same. */
  readonly soonUntil: PlainDate;
  readonly laterUntil: PlainDate;
  /** The snapshot that this week is compared with. */
  readonly lastWeek: Snapshot | undefined;
  readonly looks: ReadonlyMap<StatusCode, StatusLook>;
}

/** An action with its status and, where it is red, its place on the ladder. */
export type ActionNow = Pick<ComputedAction, 'action' | 'status' | 'escalation'>;

/** "Last week" is six days or more before the summary day: a weekly snapshot that was made a day late still counts. */
const LAST_WEEK_DAYS = 6;

export function placeOfAction(row: number, field: ThingField<'actions'>): CellPlace {
  return { of: 'actions', row, field };
}

export function summaryContext(input: SummaryInput): SummaryContext {
  const { plan, today, week, snapshots } = input;
  return {
    ...input,
    holders: new Holders(plan, today),
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
