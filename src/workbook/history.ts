import type { Snapshot, StatusKeyRow } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Problem } from '../plan/problem.ts';
import { countsOf, inWords } from '../plan/position/roll-up.ts';
import { readSnapshots, snapshotRows } from '../plan/snapshots/snapshot-rows.ts';
import type { SnapshotRow } from '../plan/snapshots/snapshot-rows.ts';
import type { Grid, NewCell } from '../tabs/cells.ts';
import { readTab } from './read-tab.ts';
import { HISTORY_DATA, HISTORY_TAB } from '../tabs/record-tabs.ts';

/** Every snapshot on the Plan history tab. */
export function readHistory(
  grid: Grid | undefined,
  today: PlainDate,
): { readonly snapshots: readonly Snapshot[]; readonly problems: readonly Problem[] } {
  const tab = { ...HISTORY_TAB, columns: HISTORY_TAB.columns.map(({ computed: _, ...column }) => column) };
  const { items, problems } = readTab(grid, tab, today, (row) => {
    const asAt = row.date('asAt');
    const id = row.text('id');
    if (asAt === undefined || id === '') return undefined;
    const [first, parts] = [row.number('part') ?? 1, row.number('parts') ?? 1];
    const place = { row: row.row, id, asAt, reason: row.text('reason'), body: row.text('body'), meeting: row.text('meeting'), parts };
    const cells = HISTORY_DATA.map((key, index) => ({ ...place, part: first + index, data: row.rawText(key) }));
    return cells.filter(({ part, data }) => part === first || data !== '');
  });
  const read = readSnapshots(items.reduce<(typeof items)[number][number][]>((all, cells) => [...all, ...cells], []));
  return { snapshots: read.snapshots, problems: [...problems, ...read.problems] };
}

/** The rows to append to the Plan history tab for a snapshot, in the order of its columns: one for up to 10,000 actions. */
export function historyRows(snapshot: Snapshot, key: readonly StatusKeyRow[]): NewCell[][] {
  const words = inWords(countsOf(snapshot.actions), key);
  const pieces = snapshotRows(snapshot);
  const rows: NewCell[][] = [];
  for (let at = 0; at < pieces.length; at += HISTORY_DATA.length) {
    const { id, asAt, reason, body, meeting, part, parts } = pieces[at] as SnapshotRow;
    const data = HISTORY_DATA.map((_, index) => pieces[at + index]?.data ?? '');
    rows.push([id, { date: asAt, time: '00:00' }, reason, body, meeting, part, parts, at === 0 ? words : '', ...data]);
  }
  return rows;
}
