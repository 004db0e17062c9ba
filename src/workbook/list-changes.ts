import { keptWords } from '../plan/changes/row-seen.ts';
import { cellWords } from '../tabs/cells.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ListName } from '../tabs/tabs.ts';
import { findColumns } from './find-columns.ts';

/** One cell of an officers' tab that differs from what was kept of it; without a column, a whole row that is new or gone. */
export interface ListChange {
  readonly tab: string;
  /** The row's ref, or the words of its first column where rows have none. */
  readonly ref: string;
  /** Heading. */
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

type Row = ReadonlyMap<string, string>;

/**
 * What differs between a tab as it was kept and as it stands. Of tabs of which only some rows are kept (`isPartial`),
 * rows on one side alone say nothing.
 */
export function listChanges(list: ListName, before: Grid, now: Grid, isPartial = false): ListChange[] {
  const tab: TabDescription = TAB_OF[list];
  const columns = tab.columns.filter(({ role }) => role === 'typed');
  const known = findColumns(before, tab).columns;
  const fields = columns.filter(({ key }) => known.has(key));
  const identity = fields.find(({ key }) => key === 'ref') ?? fields[0];
  if (identity === undefined) return [];
  const earlier = rowsBy(identity.key, before, tab);
  const later = rowsBy(identity.key, now, tab);
  const changes: ListChange[] = [];
  for (const [ref, row] of later) {
    const old = earlier.get(ref);
    if (old === undefined && !isPartial) changes.push({ tab: tab.name, ref, column: '', before: '', now: said(row, identity.key) });
    for (const { key, heading } of old === undefined ? [] : fields) {
      const words = { before: old?.get(key) ?? '', now: row.get(key) ?? '' };
      if (words.before !== words.now) changes.push({ tab: tab.name, ref, column: heading, ...words });
    }
  }
  if (!isPartial)
    for (const [ref, row] of earlier)
      if (!later.has(ref)) changes.push({ tab: tab.name, ref, column: '', before: said(row, identity.key), now: '' });
  return changes;
}

/** The first words of a row besides those it is known by. */
function said(row: Row, identity: string): string {
  for (const [key, words] of row) if (key !== identity && words !== '') return words;
  return row.get(identity) ?? '';
}

/** Rows by what they are known by; of two alike the first, and none without. */
function rowsBy(identity: string, grid: Grid, tab: TabDescription): Map<string, Row> {
  const { columns, headingRow } = findColumns(grid, tab);
  const rows = new Map<string, Row>();
  for (const cells of grid.rows.slice(headingRow + 1)) {
    const wordsAt = (column: number | undefined): string => wordsOf(cells[column ?? -1]);
    const ref = wordsAt(columns.get(identity));
    if (ref === '' || rows.has(ref)) continue;
    rows.set(ref, new Map([...columns].map(([key, column]) => [key, wordsAt(column)])));
  }
  return rows;
}

const wordsOf = (cell: Cell | undefined): string => (cell === undefined ? '' : keptWords(cellWords(cell).trim()));
