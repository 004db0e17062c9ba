import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { PlanValues } from '../again/compare-imports.ts';
import { isEmpty } from '../source-grid.ts';
import { NOTE } from './import-record.ts';

/** A row of a list as it stands in the sheet. */
export interface StandingRow {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly values: PlanValues;
}

/** The rows of a list as they stand, by column key, with the notes on their first words where those are given. */
export function standingRows(list: ListName, { grid, headingRow, columns }: Sheet, notes?: readonly string[]): StandingRow[] {
  const typed = TAB_OF[list].columns.filter(({ key, computed }) => !computed && columns.has(key));
  const kept = TAB_OF[list].columns.filter(({ key, role }) => role === 'kept' && columns.has(key));
  return grid.rows.slice(headingRow + 1).flatMap((cells, index) => {
    if (typed.every(({ key }) => isEmpty(cells[columns.get(key) ?? -1]))) return [];
    const row = headingRow + 2 + index;
    const values = Object.fromEntries([...typed, ...kept].map(({ key }) => [key, cells[columns.get(key) ?? -1] ?? '']));
    const note = notes?.[row - 1] ?? '';
    return [{ row, values: note === '' ? values : { ...values, [NOTE]: note } }];
  });
}
