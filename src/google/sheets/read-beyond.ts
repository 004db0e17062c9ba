import type { Grid } from '../../tabs/cells.ts';
import { findSheet, readGrid, readRows } from '../spreadsheet.ts';

/** More than anybody inserts at once by hand. */
const ROWS_BEYOND = 20;

/**
 * A whole tab to which officers add rows, in one read that reaches some rows beyond the last, where the sheet has them:
 * where somebody inserts a row between the finding of the last row and the reading, this is pushed down and is read all the
 * same. `undefined` where the tab is missing.
 */
export function readGridBeyond(tab: string): Grid | undefined {
  const found = findSheet(tab)?.getDataRange();
  if (found === undefined) return undefined;
  const last = found.getLastRow();
  const rows = readRows(tab, 1, last + ROWS_BEYOND, [1, found.getLastColumn()]);
  if (rows === undefined) return readGrid(tab);
  while (rows.length > last && rows[rows.length - 1]?.every((cell) => cell === '') === true) rows.pop();
  return { tab, rows };
}
