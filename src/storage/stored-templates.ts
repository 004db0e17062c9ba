import { readGrid } from '../google/spreadsheet.ts';
import type { TemplateRow } from '../papers/templates/template-store.ts';
import type { Grid } from '../tabs/cells.ts';
import { findColumns } from '../workbook/find-columns.ts';
import { TEMPLATES_TAB } from '../tabs/record-tabs.ts';

type StoredRow = Omit<TemplateRow, 'when' | 'by'>;

/** The rows of the Templates tab; `undefined` where there is no such tab. */
export function storedTemplateRows(): readonly StoredRow[] | undefined {
  const grid = readGrid(TEMPLATES_TAB.name);
  return grid === undefined ? undefined : rowsOf(grid);
}

function rowsOf(grid: Grid): readonly StoredRow[] {
  const { columns, headingRow } = findColumns(grid, TEMPLATES_TAB);
  const text = (row: Grid['rows'][number], key: string): string => String(row[columns.get(key) ?? -1] ?? '').trim();
  return grid.rows
    .slice(headingRow + 1)
    .map((row) => ({ name: text(row, 'name'), version: Number(text(row, 'version')), part: text(row, 'part'), data: text(row, 'data') }))
    .filter(({ name, data }) => name !== '' && data !== '');
}
