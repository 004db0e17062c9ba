import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { ActionStatus, Direction, Plan, Snapshot, SnapshotAction, StatusCode } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { riskScore } from './risk-movement.ts';
import { comparedStatus } from '../status/status-order.ts';

/** Why and for whom a snapshot is taken. */
export interface SnapshotOccasion {
  readonly asAt: PlainDate;
  /** "weekly", or "paper for" and the body's ref. */
  readonly reason: string;
  /** Ref of the body, or ''. */
  readonly body: string;
  /** Ref of the meeting, or ''. */
  readonly meeting: string;
  /** 1 for the day's first snapshot; `nextSequence` gives it. */
  readonly sequence: number;
}

export const WEEKLY = 'weekly';

/**
 * The plan frozen as it stands: every action that has a ref, with its status. `statuses` are in the plan's order, as
 * `statusesOf` gives them; of two actions with one ref the first is kept.
 */
export function takeSnapshot(
  plan: Pick<Plan, 'actions' | 'risks' | 'measures'>,
  statuses: readonly ActionStatus[],
  occasion: SnapshotOccasion,
): Snapshot {
  const { asAt, reason, body, meeting, sequence } = occasion;
  const actions = plan.actions.map((action, index): SnapshotAction | undefined => {
    const status = statuses[index];
    if (status === undefined || status.ref !== action.ref)
      throw new Error(`The statuses are not those of the plan: "${action.ref}" has none.`);
    return {
      ref: action.ref,
      status: status.status,
      deadline: dueDate(action.deadline),
      percent: action.percent,
      isPublic: action.isPublic,
    };
  });
  return {
    id: `S${asAt}-${sequence}`,
    asAt,
    reason,
    body,
    meeting,
    actions: firstOfEach(actions as SnapshotAction[]),
    risks: firstOfEach(plan.risks.map((risk) => ({ ref: risk.ref, score: riskScore(risk) }))),
    measures: firstOfEach(plan.measures.map(({ ref, latest }) => ({ ref, latest }))),
  };
}

/** The number of the next snapshot of a day. */
export function nextSequence(asAt: PlainDate, snapshots: readonly Pick<Snapshot, 'id' | 'asAt'>[]): number {
  return 1 + Math.max(0, ...snapshots.filter((snapshot) => snapshot.asAt === asAt).map(sequenceOf));
}

/** Where a status has gone since a snapshot's: New where the snapshot does not have the action. */
export function directionOf(current: StatusCode, previous: StatusCode | undefined): Direction {
  if (previous === undefined) return 'New';
  const compared = comparedStatus(previous, current);
  if (compared === 0) return 'Same';
  return compared > 0 ? 'Worse' : 'Better';
}

/**
 * What a body saw last: its latest snapshot before a day, or its latest of all. The snapshots of one meeting can be left
 * out, because writing that meeting's paper again must not compare the paper with itself.
 */
export function latestSnapshotFor(
  body: string,
  snapshots: readonly Snapshot[],
  before?: PlainDate,
  exceptMeeting = '',
): Snapshot | undefined {
  return latestOf(
    snapshots.filter(
      (snapshot) =>
        snapshot.body === body &&
        (before === undefined || snapshot.asAt < before) &&
        (exceptMeeting === '' || snapshot.meeting !== exceptMeeting),
    ),
  );
}

/** What the Direction column compares with: the latest weekly snapshot before a day, or the latest of any kind. */
export function previousSnapshot(snapshots: readonly Snapshot[], today: PlainDate): Snapshot | undefined {
  const earlier = snapshots.filter((snapshot) => snapshot.asAt < today);
  return latestOf(earlier.filter(({ reason }) => reason === WEEKLY)) ?? latestOf(earlier);
}

function latestOf(snapshots: readonly Snapshot[]): Snapshot | undefined {
  return snapshots.reduce<Snapshot | undefined>(
    (latest, snapshot) => (latest === undefined || isLater(snapshot, latest) ? snapshot : latest),
    undefined,
  );
}

function isLater(one: Snapshot, other: Snapshot): boolean {
  return one.asAt === other.asAt ? sequenceOf(one) >= sequenceOf(other) : one.asAt > other.asAt;
}

function sequenceOf({ id }: Pick<Snapshot, 'id'>): number {
  return Number(/-(\d+)$/.exec(id)?.[1] ?? 0);
}

function firstOfEach<T extends { readonly ref: string }>(things: readonly T[]): T[] {
  const seen = new Set(['']);
  return things.filter(({ ref }) => !seen.has(ref) && seen.add(ref));
}
