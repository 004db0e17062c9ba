import type { Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { hiddenByFilter } from '../../spreadsheet/index.ts';
import type { CellState } from './cell-state.ts';
import { stateOf, turnCell } from './cell-state.ts';

/** The rows from a row on that the filter shows, so many as there are or are wanted. */
export function* unfilteredRows(model: WorkbookModel, sheet: SheetModel, from: number): Generator<number> {
  for (let row = from; ; row++) if (row > sheet.maxRows || !hiddenByFilter(model, sheet, row)) yield row;
}

/** The parts of a block that the filter does not hide, as blocks of rows that follow one another. */
export function unfilteredParts(model: WorkbookModel, sheet: SheetModel, block: Rect): Rect[] {
  const parts: { -readonly [Key in keyof Rect]: Rect[Key] }[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    if (hiddenByFilter(model, sheet, row)) continue;
    const last = parts[parts.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else parts.push({ ...block, row, rows: 1 });
  }
  return parts;
}

/** Does something to a block and leaves the rows in it that the filter hides as they were: nobody saw them change. */
export function keepingFiltered(model: WorkbookModel, sheet: SheetModel, block: Rect, act: () => void): void {
  const kept: { row: number; column: number; state: CellState }[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    if (!hiddenByFilter(model, sheet, row)) continue;
    for (let column = block.column; column < block.column + block.columns; column++)
      kept.push({ row, column, state: stateOf(sheet, row, column) });
  }
  act();
  for (const { row, column, state } of kept) turnCell(sheet, row, column, stateOf(sheet, row, column), state);
}
