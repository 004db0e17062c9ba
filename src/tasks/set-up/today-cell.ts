import { nameCell } from '../../google/sheets/whole-spreadsheet.ts';
import { DASHBOARD_TAB } from '../../tabs/record-tabs.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TODAY_CELL, TODAY_NAME } from '../../workbook/dashboard/dashboard.ts';

/**
 * Names the cell that formulas of officers take today from: a refresh writes it, so that they follow the calendar. True where
 * it had not that name.
 */
export function nameToday(made: readonly TabDescription[]): boolean {
  return nameCell(TODAY_NAME, DASHBOARD_TAB.name, TODAY_CELL, made.includes(DASHBOARD_TAB));
}
