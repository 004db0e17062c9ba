import { readGrid } from '../google/spreadsheet.ts';
import { mondayOfIsoWeek } from '../days/iso-week.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Keeping } from '../plan/records/keeping.ts';
import { moveToArchive } from './record-archive.ts';
import { isDateCell } from '../tabs/cells.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { findColumns } from '../workbook/find-columns.ts';

/** A cell by its row's index in the grid and its column's key; '' where there is none. */
type CellAt = (index: number, key: string) => Cell;
/** A row, and the day it is of. */
type Dated = { readonly index: number; readonly on: PlainDate | undefined };

/** Goes through one record tab, by the day in its first date column or the Monday of its week. Gives how many rows left. */
export function tidyTab(tab: TabDescription, keeping: (rows: readonly Dated[], cell: CellAt) => Keeping): number {
  const grid = readGrid(tab.name);
  if (grid === undefined) return 0;
  const { columns, headingRow } = findColumns(grid, tab);
  const cell: CellAt = (index, key) => grid.rows[index]?.[columns.get(key) ?? -1] ?? '';
  const rows = grid.rows
    .map((_, index): Dated => ({ index, on: dayOf(index, cell) }))
    .slice(headingRow + 1)
    .filter(({ index }) => isFilled(grid, index));
  return headingRow === 0 && columns.size > 0 ? moveToArchive(tab, grid, keeping(rows, cell)) : 0;
}

const DAY_FIELDS = ['when', 'asAt'];

function dayOf(index: number, cell: CellAt): PlainDate | undefined {
  for (const key of DAY_FIELDS) {
    const value = cell(index, key);
    if (isDateCell(value)) return value.date;
  }
  return mondayOfIsoWeek(String(cell(index, 'week')));
}

const isFilled = ({ rows }: Grid, index: number): boolean => rows[index]?.some((each) => each !== '') === true;
