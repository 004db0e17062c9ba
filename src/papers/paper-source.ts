import type {
  Action,
  ActionStatus,
  Body,
  Inspection,
  Meeting,
  PaperFormat,
  Plan,
  Snapshot,
  SnapshotAction,
  StatusCode,
  StatusKeyRow,
} from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { phaseDays } from '../plan/deadlines/phase-deadlines.ts';
import { countsOf } from '../plan/position/roll-up.ts';
import { latestSnapshotFor } from '../plan/snapshots/snapshot.ts';
import { isInForce } from '../plan/versions/in-force.ts';
import { isComplete } from '../plan/status/status-order.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { PaperCopy } from './paper.ts';
import type { ParagraphKey } from './paragraphs/keys.ts';
import { inspectionsKnownBy, reportedBy } from './known-by.ts';
import { frozenStatuses, planOfMeeting } from './plan-of-meeting.ts';
import type { Standing } from './plan-of-meeting.ts';

/** Everything a paper is written from. The numbers come from the snapshot; words come from the plan. */
export interface PaperInput {
  readonly plan: Plan;
  readonly statuses: readonly ActionStatus[];
  readonly snapshot: Snapshot;
  /** The plan's other snapshots, of any body and age. */
  readonly earlier: readonly Snapshot[];
  readonly meeting: Meeting;
  readonly body: Body;
  readonly format: PaperFormat;
  readonly copy: PaperCopy;
  readonly calendar: WorkingCalendar;
  /** Paragraphs switched on or off for this paper; the settings decide the others. */
  readonly switches: Partial<Readonly<Record<ParagraphKey, boolean>>>;
  /** `now` where absent. */
  readonly standing?: Standing;
  /** The day of the latest paper to this body that the Papers tab holds, where neither snapshots nor meetings show one. */
  readonly earlierPaper?: PlainDate | undefined;
}

/** How many actions stand where. `total` leaves out those closed and not pursued. */
export interface PaperCounts {
  readonly total: number;
  readonly complete: number;
  readonly verified: number;
  readonly awaitingSignOff: number;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly notYetDue: number;
  readonly check: number;
  readonly closed: number;
  readonly overdue: number;
  readonly stale: number;
  readonly exempt: number;
  /** Recommendations, and those whose live actions are all complete. */
  readonly areas: number;
  readonly areasComplete: number;
}

/** The input with what every part of the paper asks of it. */
export interface PaperSource extends PaperInput {
  /** As this meeting's paper may speak of it: see `planOfMeeting`. */
  readonly plan: Plan;
  readonly standing: Standing;
  /** Those of other meetings too: inspectors may have come back. */
  readonly inspectionsKnown: readonly Inspection[];
  /** Refs of the inspections whose report or letter had come, or of which no day of it is given. */
  readonly reported: ReadonlySet<string>;
  readonly asAt: PlainDate;
  readonly counts: PaperCounts;
  /** This body's last snapshot before this meeting; `undefined` for its first paper. */
  readonly last: Snapshot | undefined;
  readonly lastMeeting: Meeting | undefined;
  /** In the plan's order; exempt ones stand in the exempt part alone. */
  readonly publicActions: readonly Action[];
  readonly exemptActions: readonly Action[];
  /** By ref, the day that a deadline named by its month is, where its phase is counted to a day of that month. */
  readonly phaseDays: ReadonlyMap<string, PlainDate>;
  keyOf(status: StatusCode): StatusKeyRow;
  /** The status frozen in the snapshot. */
  frozen(ref: string): SnapshotAction | undefined;
  statusOf(ref: string): ActionStatus | undefined;
}

export function paperSource(whole: PaperInput): PaperSource {
  const { snapshot, standing = 'now' } = whole;
  const plan = planOfMeeting(whole);
  const input = { ...whole, plan, statuses: standing === 'now' ? whole.statuses : frozenStatuses(plan, snapshot) };
  const known = inspectionsKnownBy(snapshot.asAt, whole.plan.inspections);
  const frozen = new Map(snapshot.actions.map((action) => [action.ref, action]));
  const statuses = new Map(input.statuses.map((status) => [status.ref, status]));
  const key = new Map(plan.statusKey.map((row) => [row.code, row]));
  const last = lastSnapshotOf(input);
  return {
    ...input,
    standing,
    inspectionsKnown: known,
    reported: reportedBy(snapshot.asAt, whole.plan.inspections),
    asAt: snapshot.asAt,
    phaseDays: phaseDays({ ...plan, inspections: known }, snapshot.asAt, whole.calendar),
    counts: paperCounts(input),
    last,
    lastMeeting: last === undefined ? undefined : plan.meetings.find((meeting) => meeting.ref === last.meeting),
    publicActions: plan.actions.filter((action) => action.isPublic),
    exemptActions: plan.actions.filter((action) => !action.isPublic),
    keyOf: (status) =>
      key.get(status) ?? { row: 0, code: status, label: status, colour: '#ffffff', textColour: '#000000', symbol: '', meaning: '' },
    frozen: (ref) => frozen.get(ref),
    statusOf: (ref) => statuses.get(ref),
  };
}

/** The newest snapshot frozen for this body's papers to an earlier meeting. Papers to other bodies do not count. */
export function lastSnapshotOf({
  earlier,
  body,
  meeting,
  snapshot,
  plan,
}: Pick<PaperInput, 'earlier' | 'body' | 'meeting' | 'snapshot' | 'plan'>): Snapshot | undefined {
  const dates = new Map(plan.meetings.map((each) => [each.ref, each.date]));
  const isEarlier = (each: Snapshot): boolean => {
    const date = dates.get(each.meeting);
    return date === undefined || meeting.date === undefined || date < meeting.date;
  };
  return latestSnapshotFor(
    body.ref,
    earlier.filter((each) => each.meeting !== '' && each.asAt <= snapshot.asAt && isEarlier(each)),
    undefined,
    meeting.ref,
  );
}

function paperCounts({ plan, statuses, snapshot }: PaperInput): PaperCounts {
  const { total, complete, byStatus } = countsOf(snapshot.actions);
  const status = new Map(snapshot.actions.map((action) => [action.ref, action.status]));
  const areas = plan.recommendations.filter(isInForce).map((recommendation) =>
    plan.actions
      .filter((action) => action.recommendations.includes(recommendation.ref))
      .map((action) => status.get(action.ref))
      .filter((code): code is StatusCode => code !== undefined && code !== 'closed'),
  );
  return {
    total,
    complete,
    verified: byStatus.verified,
    awaitingSignOff: byStatus['awaiting-sign-off'],
    green: byStatus.green,
    amber: byStatus.amber,
    red: byStatus.red,
    notYetDue: byStatus['not-yet-due'],
    check: byStatus.check,
    closed: byStatus.closed,
    overdue: snapshot.actions.filter((action) => isOverdue(action, snapshot.asAt)).length,
    stale: statuses.filter((each) => each.isStale).length,
    exempt: plan.actions.filter((action) => !action.isPublic).length,
    areas: areas.length,
    areasComplete: areas.filter((codes) => codes.length > 0 && codes.every(isComplete)).length,
  };
}

/** Overdue starts the day after the deadline. */
function isOverdue({ status, deadline }: SnapshotAction, asAt: PlainDate): boolean {
  return deadline !== undefined && deadline < asAt && !isComplete(status) && status !== 'closed';
}

/** A paper that is exempt as a whole has no public part to be left out of its exempt copy. */
export function hasPublicPart({ copy, meeting }: Pick<PaperInput, 'copy' | 'meeting'>): boolean {
  return copy !== 'exempt' || !meeting.isPublic;
}
