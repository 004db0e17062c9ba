import type { Rect } from './rect.ts';
import type { SheetModel } from './sheet-model.ts';

const STEPS = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] } as const;

/**
 * The cell at the edge of the next data in a direction, "similar to Ctrl+[arrow key]": from within data to its last cell
 * that way, from its edge or from an empty cell to the next cell with content, or else to the edge of the sheet.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#getNextDataCell(Direction)
 */
export function nextDataCell(sheet: SheetModel, from: Rect, direction: keyof typeof STEPS): { row: number; column: number } {
  const [down, across] = STEPS[direction];
  const isInside = (row: number, column: number): boolean => row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
  const holds = (row: number, column: number): boolean => isInside(row, column) && sheet.value(row, column) !== null;
  let { row, column } = from;
  const runs = holds(row, column) && holds(row + down, column + across);
  for (;;) {
    const [nextRow, nextColumn] = [row + down, column + across];
    if (!isInside(nextRow, nextColumn) || (runs && !holds(nextRow, nextColumn))) return { row, column };
    [row, column] = [nextRow, nextColumn];
    if (!runs && holds(row, column)) return { row, column };
  }
}
