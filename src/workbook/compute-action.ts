import type { PlainDate } from '../days/plain-date.ts';
import { keptDeadlines } from '../plan/deadlines/redating.ts';
import type { Action, ActionStatus, KeptState } from '../plan/model.ts';
import { notBeforeOnPlan } from '../plan/history/on-plan-since.ts';
import { escalationOf, redHistory, redSince } from '../plan/status/escalation.ts';
import type { Climb, Escalation } from '../plan/status/escalation.ts';
import type { StatusSurroundings } from '../plan/status/status-facts.ts';
import { statusOf } from '../plan/status/statuses.ts';
import { WhoIsWho } from '../plan/status/verification.ts';
import { WeeklyStatusReader } from './weekly-statuses.ts';
import type { WeeklyStatus, WeeklyStatusRead } from './weekly-statuses.ts';

/** An action as it stands today, with everything that is worked out of it. */
export interface ActionNow {
  readonly action: Action;
  readonly status: ActionStatus;
  /** Its place on the ladder; `undefined` where it is not red. */
  readonly escalation: Escalation | undefined;
  readonly kept: KeptState;
}

/** What actions are worked out from. */
export interface Computing extends StatusSurroundings {
  readonly weeklyStatuses: WeeklyStatusReader;
  /** Filled as it is asked for: many actions turned red, or were last updated, on one day. */
  readonly climbs: Map<PlainDate, Climb>;
  /** Empty: the day on which an action turned red stands in the action itself. */
  readonly history: ReadonlyMap<string, never>;
  /** Statuses of an earlier snapshot, for rows that have no weekly status of their own yet. */
  readonly earlier?: ReadonlyMap<string, WeeklyStatus> | undefined;
  /** True where this run takes the week's snapshot. */
  readonly isSnapshotDue?: boolean;
}

/** What is known, made ready to work actions out from: what many of them share is worked out once. */
export function computingFrom(known: StatusSurroundings): Computing {
  const whoIsWho = new WhoIsWho(known.people);
  const weeklyStatuses = new WeeklyStatusReader(known.today);
  return { ...known, whoIsWho, workingDaysByDue: new Map(), weeklyStatuses, climbs: new Map(), history: new Map<string, never>() };
}

/** One row in hand. */
export interface RowInHand {
  /** The action as read. */
  readonly item: Action;
  readonly ref: string;
  /** What was kept of the row before. */
  readonly before: KeptState;
  /** The mark of what officers typed in it now. */
  readonly mark: string;
  /** What to keep of its words for the Change log; as it was, where that is not said. */
  readonly rowSeen?: string;
  /** True where an officer has just edited this very row. */
  readonly isInEdit?: boolean;
}

/**
 * What follows from one row: its status, its place on the ladder, and what to keep of it. The one function by which
 * statuses are worked out, for the sheet, the papers and the mail alike.
 */
export function computeAction(
  { item, ref, before, mark, rowSeen = before.rowSeen, isInEdit = false }: RowInHand,
  computing: Computing,
): ActionNow {
  const { today, weeklyStatuses, isSnapshotDue = false } = computing;
  const isEdited = before.rowMark === '' ? isInEdit : before.rowMark !== mark;
  const lastUpdated = isEdited ? today : before.lastUpdated;
  const { originalDeadline, timesRedated, lastDeadline } = keptDeadlines(before, item.deadline);
  const read = weeksOf(before, ref, computing);
  const { weeks } = read;
  const onPlanSince = before.onPlanSince ?? (isFirstMet(before, weeks) ? today : undefined);
  const current = withKept(item, { ref, originalDeadline, timesRedated, lastDeadline, lastUpdated, onPlanSince });
  const status = statusOf(current, computing, read.compared);
  const turnedRed = status.status === 'red' ? (before.redSince ?? dayTurnedRed(current, weeks, today)) : undefined;
  const action = current.redSince === turnedRed ? current : { ...current, redSince: turnedRed };
  const kept: KeptState = {
    redSince: turnedRed,
    originalDeadline,
    timesRedated,
    lastUpdated,
    lastDeadline,
    weeklyStatuses: isSnapshotDue ? weeklyStatuses.withToday(read, status.status) : read.words,
    onPlanSince,
    rowMark: mark,
    rowSeen,
  };
  return { action, status, escalation: escalationOf(action, status, computing), kept };
}

/** What a refresh adds to an action as read, its day of turning red aside. */
type KeptNow = Pick<Action, 'ref' | 'originalDeadline' | 'timesRedated' | 'lastDeadline' | 'lastUpdated' | 'onPlanSince'>;

/** The action with what is kept of it now; the very same one where it stands in the sheet like that, as nearly all do. */
function withKept(item: Action, now: KeptNow): Action {
  const isAsRead =
    item.ref === now.ref &&
    item.originalDeadline === now.originalDeadline &&
    item.timesRedated === now.timesRedated &&
    item.lastDeadline === now.lastDeadline &&
    item.lastUpdated === now.lastUpdated &&
    item.onPlanSince === now.onPlanSince;
  return isAsRead ? item : { ...item, ...now };
}

function dayTurnedRed(action: Action, weeks: readonly WeeklyStatus[], today: PlainDate): PlainDate {
  return notBeforeOnPlan(redSince(action, today, redHistory(weeks.filter(isUpTo(today)))), action);
}

/** True for a row of which nothing was kept and no snapshot knows: an import, or an officer, has just added it. */
function isFirstMet(before: KeptState, weeks: readonly WeeklyStatus[]): boolean {
  return before.rowMark === '' && weeks.length === 0 && before.redSince === undefined && before.lastUpdated === undefined;
}

const isUpTo =
  (today: PlainDate) =>
  ({ asAt }: WeeklyStatus): boolean =>
    asAt <= today;

function weeksOf(before: KeptState, ref: string, { earlier, weeklyStatuses }: Computing): WeeklyStatusRead {
  const read = weeklyStatuses.read(before.weeklyStatuses);
  const known = read.weeks.length === 0 ? earlier?.get(ref) : undefined;
  return known === undefined ? read : weeklyStatuses.of([known]);
}
