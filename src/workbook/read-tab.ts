import type { PlainDate } from '../days/plain-date.ts';
import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import { findColumns } from './find-columns.ts';
import { RowReader } from './row-reader.ts';
import type { ColumnDescription, TabDescription } from '../tabs/tab-description.ts';

/** A tab's rows as things, and what was wrong with it. */
export interface TabReading<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads one row; `undefined` where nothing can be made of it (it says so itself). */
export type ReadRow<T> = (row: RowReader) => T | undefined;

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');

/** What an officer typed decides whether a row is there: not the ref, not what the product computed. */
export function isTypedColumn(column: ColumnDescription): boolean {
  return column.computed !== true && column.key !== 'ref';
}

/**
 * Every row of a tab as a thing. Rows in which officers typed nothing are passed over. A missing tab has no rows; it is
 * a problem only where `isNeeded`.
 */
export function readTab<T>(
  grid: Grid | undefined,
  tab: TabDescription,
  today: PlainDate,
  readRow: ReadRow<T>,
  isNeeded = false,
): TabReading<T> {
  if (grid === undefined) return { items: [], problems: isNeeded ? [missingTab(tab)] : [] };
  const { headingRow, columns, problems: found } = findColumns(grid, tab);
  const problems = [...found];
  const typed = tab.columns.filter(isTypedColumn).flatMap((column) => columns.get(column.key) ?? []);
  const items: T[] = [];
  for (let index = headingRow + 1; index < grid.rows.length; index += 1) {
    const cells = grid.rows[index] ?? [];
    if (typed.every((column) => isBlank(cells[column]))) continue;
    const item = readRow(new RowReader(tab, index + 1, cells, columns, today, problems));
    if (item !== undefined) items.push(item);
  }
  return { items, problems };
}

export function missingTab(tab: TabDescription): Problem {
  return problem(
    { tab: tab.name },
    'tab-missing',
    'there is no such tab. Choose Set up ▸ Create or repair tabs, or give the tab its old name back.',
  );
}
