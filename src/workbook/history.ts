import type { Snapshot, StatusKeyRow } from '../plan/model.ts';
import type { PlainDate } from '../plan/plain-date.ts';
import type { Problem } from '../plan/problem.ts';
import { countsOf, inWords } from '../plan/roll-up.ts';
import { readSnapshots, snapshotRows } from '../plan/snapshot-rows.ts';
import type { Grid, NewCell } from './cells.ts';
import { readTab } from './read-tab.ts';
import { HISTORY_TAB } from './tabs/record-tabs.ts';

/** Every snapshot on the Plan history tab. */
export function readHistory(grid: Grid | undefined, today: PlainDate): { readonly snapshots: readonly Snapshot[]; readonly problems: readonly Problem[] } {
  const tab = { ...HISTORY_TAB, columns: HISTORY_TAB.columns.map(({ computed: _, ...column }) => column) };
  const { items, problems } = readTab(grid, tab, today, (row) => {
    const asAt = row.date('asAt');
    const id = row.text('id');
    if (asAt === undefined || id === '') return undefined;
    const [part, parts] = [row.number('part') ?? 1, row.number('parts') ?? 1];
    return { row: row.row, id, asAt, reason: row.text('reason'), body: row.text('body'), meeting: row.text('meeting'), part, parts, data: row.rawText('data') };
  });
  const read = readSnapshots(items);
  return { snapshots: read.snapshots, problems: [...problems, ...read.problems] };
}

/** The rows to append to the Plan history tab for a snapshot, in the order of its columns. */
export function historyRows(snapshot: Snapshot, key: readonly StatusKeyRow[]): NewCell[][] {
  const words = inWords(countsOf(snapshot.actions), key);
  return snapshotRows(snapshot).map(({ id, asAt, reason, body, meeting, part, parts, data }) =>
    [id, { date: asAt, time: '00:00' }, reason, body, meeting, part, parts, part === 1 ? words : '', data]);
}
