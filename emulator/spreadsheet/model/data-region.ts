import { lastColumnOf, lastRowOf, type Axis, type Rect } from './rect.ts';
import type { SheetModel } from './sheet-model.ts';

export const BOTH_AXES: readonly Axis[] = ['rows', 'columns'];

/**
 * The block grown by each line of cells beside it that holds something: cells that only touch its corner do not count.
 * As seen on live sheets by brucemcpherson/gas-fakes (test/testsheetssets.js, "Range.getDataRegion").
 */
export function dataRegion(sheet: SheetModel, start: Rect, axes: readonly Axis[]): Rect {
  let block = start;
  for (let grown: Rect | undefined = block; grown !== undefined; grown = oneLineMore(sheet, block, axes)) block = grown;
  return block;
}

function oneLineMore(sheet: SheetModel, block: Rect, axes: readonly Axis[]): Rect | undefined {
  const { row, column, rows, columns } = block;
  if (axes.includes('rows')) {
    if (row > 1 && holds(sheet, { ...block, row: row - 1, rows: 1 })) return { ...block, row: row - 1, rows: rows + 1 };
    if (lastRowOf(block) < sheet.maxRows && holds(sheet, { ...block, row: row + rows, rows: 1 })) return { ...block, rows: rows + 1 };
  }
  if (axes.includes('columns')) {
    if (column > 1 && holds(sheet, { ...block, column: column - 1, columns: 1 }))
      return { ...block, column: column - 1, columns: columns + 1 };
    if (lastColumnOf(block) < sheet.maxColumns && holds(sheet, { ...block, column: column + columns, columns: 1 })) {
      return { ...block, columns: columns + 1 };
    }
  }
  return undefined;
}

function holds(sheet: SheetModel, { row, column, rows, columns }: Rect): boolean {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) if (sheet.value(r, c) !== null) return true;
  return false;
}
