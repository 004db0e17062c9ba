import type { PlainDate } from '../../days/plain-date.ts';
import type { Snapshot } from '../model.ts';
import { countsOf } from '../position/roll-up.ts';

/** How far the plan was on one day. */
export interface TrendPoint {
  readonly asAt: PlainDate;
  readonly complete: number;
  readonly red: number;
  /** Out of how many: those closed and not pursued are not counted. */
  readonly total: number;
}

/** A page has room for so many days, the present one among them. */
const MOST_POINTS = 6;

/**
 * How far the plan was at the end of each of the last months that have a snapshot, and now: the oldest first. One point
 * is no trend, so there is nothing where no earlier month has one.
 */
export function trendOf(earlier: readonly Snapshot[], now: Snapshot): readonly TrendPoint[] {
  const ofMonth = new Map<string, Snapshot>();
  for (const each of earlier) {
    const month = each.asAt.slice(0, 7);
    const known = ofMonth.get(month);
    if (each.asAt < now.asAt && month !== now.asAt.slice(0, 7) && (known === undefined || each.asAt >= known.asAt))
      ofMonth.set(month, each);
  }
  const months = [...ofMonth.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, snapshot]) => snapshot);
  return months.length === 0 ? [] : [...months.slice(1 - MOST_POINTS), now].map(pointOf);
}

function pointOf({ asAt, actions }: Snapshot): TrendPoint {
  const { complete, total, byStatus } = countsOf(actions);
  return { asAt, complete, red: byStatus.red, total };
}
