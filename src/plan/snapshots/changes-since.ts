import type { Snapshot, SnapshotAction, StatusCode } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { daysBetween } from '../../days/plain-date.ts';
import { comparedStatus, isComplete } from '../status/status-order.ts';

/** One action that differs between two snapshots. At least one of `before` and `now` is there. */
export interface ActionChange {
  readonly ref: string;
  /** As it stood in the earlier snapshot; `undefined` where it was not there. */
  readonly before: SnapshotAction | undefined;
  /** As it stands in the later one; `undefined` where it is gone. */
  readonly now: SnapshotAction | undefined;
  /** Whether it may be told in public: as it stands now, or last stood. */
  readonly isPublic: boolean;
}

/** A change of deadline from one day to another; `days` is positive where it moved later. */
export interface Redated extends ActionChange {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
}

interface ScoreChange {
  readonly ref: string;
  readonly before: number | undefined;
  readonly now: number | undefined;
}

/**
 * What differs between two snapshots, in the officers' categories. One action can stand in several: completed ones are
 * also better, reversed and newly red ones also worse. New and withdrawn actions stand in no other.
 */
export interface ChangesSince {
  readonly from: Snapshot;
  readonly to: Snapshot;
  /** Every action that differs in anything, in the later snapshot's order, those gone last. */
  readonly all: readonly ActionChange[];
  /** Not complete before, complete now. */
  readonly completed: readonly ActionChange[];
  /** Awaiting sign-off or open before, verified now. */
  readonly verified: readonly ActionChange[];
  /** Red now and not before. */
  readonly newlyRed: readonly ActionChange[];
  /** A deadline on another day than before. */
  readonly redated: readonly Redated[];
  /** Complete before, and not complete now. */
  readonly reversed: readonly ActionChange[];
  readonly added: readonly ActionChange[];
  /** Closed now and not before, or gone from the plan (`now` is undefined). */
  readonly withdrawn: readonly ActionChange[];
  /** Closed before, and open or complete now. */
  readonly reinstated: readonly ActionChange[];
  readonly better: readonly ActionChange[];
  readonly worse: readonly ActionChange[];
  /** Scores that rose, and risks that are new. */
  readonly risksUp: readonly ScoreChange[];
  /** Scores that fell. */
  readonly risksDown: readonly ScoreChange[];
  /** Risks of the earlier snapshot that the later one does not have. */
  readonly risksGone: readonly ScoreChange[];
  /** Measures whose latest value differs, with new ones. */
  readonly measures: readonly { readonly ref: string; readonly before: string | undefined; readonly now: string | undefined }[];
}

/** The difference of two snapshots, exactly: what does not differ is not in it, and what differs is in `all`. */
export function changesSince(from: Snapshot, to: Snapshot): ChangesSince {
  const all = paired(from.actions, to.actions)
    .filter(({ before, now }) => !isSameAction(before, now))
    .map((pair): ActionChange => ({ ...pair, isPublic: (pair.now ?? (pair.before as SnapshotAction)).isPublic }));
  const kept = all.filter(({ before, now }) => before !== undefined && now !== undefined);
  const where = (holds: (before: StatusCode, now: StatusCode) => boolean): ActionChange[] =>
    kept.filter(({ before, now }) => holds((before as SnapshotAction).status, (now as SnapshotAction).status));
  const isWithdrawn = ({ before, now }: ActionChange): boolean =>
    now === undefined ? before?.status !== 'closed' : before !== undefined && before.status !== 'closed' && now.status === 'closed';
  return {
    from,
    to,
    all,
    completed: where((before, now) => !isComplete(before) && isComplete(now)),
    verified: where((before, now) => before !== 'verified' && now === 'verified'),
    newlyRed: where((before, now) => before !== 'red' && now === 'red'),
    redated: kept.filter(({ now }) => now?.status !== 'closed').flatMap(redated),
    reversed: where((before, now) => isComplete(before) && !isComplete(now) && now !== 'closed'),
    added: all.filter(({ before }) => before === undefined),
    withdrawn: all.filter(isWithdrawn),
    reinstated: where((before, now) => before === 'closed' && now !== 'closed'),
    better: where((before, now) => comparedStatus(before, now) < 0),
    worse: where((before, now) => comparedStatus(before, now) > 0),
    ...riskChanges(from, to),
    measures: paired(from.measures, to.measures)
      .map(({ ref, before, now }) => ({ ref, before: before?.latest, now: now?.latest }))
      .filter(({ before, now }) => before !== now),
  };
}

/** The changes that a public paper may tell: those of actions that are public. */
export function publicChanges(changes: ChangesSince): ChangesSince {
  const isPublic = (change: Partial<ActionChange>): boolean => change.isPublic !== false;
  const whole: Record<keyof ChangesSince, unknown> = changes;
  const categories = Object.entries(whole).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? (value as Partial<ActionChange>[]).filter(isPublic) : value,
  ]);
  return Object.fromEntries(categories) as unknown as ChangesSince;
}

function riskChanges(from: Snapshot, to: Snapshot): Pick<ChangesSince, 'risksUp' | 'risksDown' | 'risksGone'> {
  const pairs = paired(from.risks, to.risks);
  const moved = pairs
    .filter(({ now }) => now !== undefined)
    .map(({ ref, before, now }) => ({ ref, before: before?.score, now: now?.score }));
  return {
    risksUp: moved.filter(({ before, now }) => now !== undefined && now > (before ?? 0)),
    risksDown: moved.filter(({ before, now }) => before !== undefined && before > (now ?? Infinity)),
    risksGone: pairs.filter(({ now }) => now === undefined).map(({ ref, before }) => ({ ref, before: before?.score, now: undefined })),
  };
}

function redated(change: ActionChange): readonly Redated[] {
  const from = change.before?.deadline;
  const to = change.now?.deadline;
  return from === undefined || to === undefined || from === to ? [] : [{ ...change, from, to, days: daysBetween(from, to) }];
}

interface Pair<T> {
  readonly ref: string;
  readonly before: T | undefined;
  readonly now: T | undefined;
}

/** Both sides of every ref: in the later order, then those gone in the earlier one. */
function paired<T extends { readonly ref: string }>(before: readonly T[], now: readonly T[]): Pair<T>[] {
  const earlier = new Map(before.map((thing) => [thing.ref, thing]));
  const later = new Set(now.map(({ ref }) => ref));
  return [
    ...now.map((thing) => ({ ref: thing.ref, before: earlier.get(thing.ref), now: thing })),
    ...before.filter(({ ref }) => !later.has(ref)).map((thing) => ({ ref: thing.ref, before: thing, now: undefined })),
  ];
}

function isSameAction(one: SnapshotAction | undefined, other: SnapshotAction | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.status === other.status &&
    one.deadline === other.deadline &&
    one.percent === other.percent &&
    one.isPublic === other.isPublic
  );
}
