import type { Snapshot, SnapshotAction } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { WEEKLY } from '../plan/snapshots/snapshot.ts';
import type { Grid } from '../tabs/cells.ts';
import { findColumns } from './find-columns.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { readWeeklyStatuses } from './weekly-statuses.ts';

/** The last weekly snapshots as the Action plan tab itself keeps them: statuses alone, for the rows that are still there. */
export function weeklySnapshots(grid: Grid): readonly Snapshot[] {
  const { columns, headingRow } = findColumns(grid, ACTION_PLAN_TAB);
  const [refColumn, weeksColumn] = [columns.get('ref'), columns.get('weeklyStatuses')];
  const byDay = new Map<PlainDate, SnapshotAction[]>();
  for (const cells of grid.rows.slice(headingRow + 1)) {
    const ref = refColumn === undefined ? '' : String(cells[refColumn] ?? '').trim();
    const weeks = weeksColumn === undefined ? [] : readWeeklyStatuses(String(cells[weeksColumn] ?? ''));
    if (ref === '') continue;
    for (const { status, asAt } of weeks) add(byDay, asAt, { ref, status, deadline: undefined, percent: undefined, isPublic: true });
  }
  return [...byDay.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([asAt, actions]) => ({ id: `S${asAt}`, asAt, reason: WEEKLY, body: '', meeting: '', actions, risks: [], measures: [] }));
}

function add(byDay: Map<PlainDate, SnapshotAction[]>, asAt: PlainDate, action: SnapshotAction): void {
  const known = byDay.get(asAt);
  if (known === undefined) byDay.set(asAt, [action]);
  else known.push(action);
}
