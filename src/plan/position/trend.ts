import { parsePlainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Snapshot, StatusCode } from '../model.ts';
import { WEEKLY } from '../snapshots/snapshot.ts';
import { isComplete } from '../status/status-order.ts';

/** How many actions stood where on one day; closed ones are not counted. */
export interface TrendPoint extends Standing {
  readonly asAt: PlainDate;
}

/** Counts of five groups of statuses. `other`: not yet due, and those to check. */
export interface Standing {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly complete: number;
  readonly other: number;
}

/** The groups in the order in which they are told: what needs attention first. */
export const STANDINGS = ['red', 'amber', 'green', 'complete', 'other'] as const satisfies readonly (keyof Standing)[];

/** The Dashboard shows this many weekly snapshots. */
const TREND_WEEKS = 12;

function groupOf(status: StatusCode): keyof Standing | undefined {
  if (status === 'red' || status === 'amber' || status === 'green') return status;
  if (isComplete(status)) return 'complete';
  return status === 'closed' ? undefined : 'other';
}

/** How many of these actions stand where. */
export function standingOf(actions: readonly { readonly status: StatusCode }[]): Standing {
  const counts = { red: 0, amber: 0, green: 0, complete: 0, other: 0 };
  for (const { status } of actions) {
    const group = groupOf(status);
    if (group !== undefined) counts[group] += 1;
  }
  return counts;
}

/** The trend with one more week; a day that is there already is replaced. */
export function withSnapshot(trend: readonly TrendPoint[], snapshot: Pick<Snapshot, 'asAt' | 'actions'>): readonly TrendPoint[] {
  const { asAt, actions } = snapshot;
  return [...trend.filter((point) => point.asAt !== asAt), { asAt, ...standingOf(actions) }]
    .sort((one, other) => (one.asAt < other.asAt ? -1 : 1))
    .slice(-TREND_WEEKS);
}

/** The trend of the weekly snapshots on the Plan history tab. */
export function trendOf(snapshots: readonly Snapshot[]): readonly TrendPoint[] {
  return snapshots.filter(({ reason }) => reason === WEEKLY).reduce<readonly TrendPoint[]>(withSnapshot, []);
}

/** As one line of text: "2026-03-30 1 2 3 4 5;…". */
export function packTrend(trend: readonly TrendPoint[]): string {
  return trend.map((point) => [point.asAt, ...STANDINGS.map((group) => point[group])].join(' ')).join(';');
}

/** Reads it; entries that are none are passed over. */
export function unpackTrend(text: string): readonly TrendPoint[] {
  return text.split(';').flatMap((entry) => {
    const [date = '', ...numbers] = entry.split(' ');
    const asAt = parsePlainDate(date);
    const [red = NaN, amber = NaN, green = NaN, complete = NaN, other = NaN] = numbers.map(Number);
    const point = { red, amber, green, complete, other };
    return asAt === undefined || Object.values(point).some(Number.isNaN) ? [] : [{ asAt, ...point }];
  });
}
