import type { PlainDate } from '../days/plain-date.ts';
import type { Action, Snapshot, SnapshotAction } from '../plan/model.ts';
import { WEEKLY } from '../plan/snapshots/snapshot.ts';
import { readWeeklyStatuses } from './weekly-statuses.ts';

/** The last weekly snapshots as the actions themselves keep them: statuses alone, for the rows that are still there. */
export function weeklySnapshots(actions: readonly Pick<Action, 'ref' | 'weeklyStatuses'>[]): readonly Snapshot[] {
  const byDay = new Map<PlainDate, SnapshotAction[]>();
  for (const { ref, weeklyStatuses } of actions) {
    if (ref === '') continue;
    for (const { status, asAt } of readWeeklyStatuses(weeklyStatuses)) {
      const seen = byDay.get(asAt) ?? [];
      byDay.set(asAt, seen);
      seen.push({ ref, status, deadline: undefined, percent: undefined, isPublic: true });
    }
  }
  return [...byDay.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([asAt, seen]) => ({ id: `S${asAt}`, asAt, reason: WEEKLY, body: '', meeting: '', actions: seen, risks: [], measures: [] }));
}
