import { insertLines } from './structure.ts';
import type { Rect } from './rect.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';
import { placeCell, prepareCell } from './write-cell.ts';

/** The marks that are looked for when none is named, in this order. */
const USUAL = [',', ';', '.', ' '];

/** Cuts the texts of a column at a mark; the parts are read as if typed. Without a mark, the first usual one that occurs. */
export function splitText(model: WorkbookModel, sheet: SheetModel, block: Rect, mark: string | undefined, thisYear: number): void {
  const texts = Array.from({ length: block.rows }, (_, index) => sheet.value(block.row + index, block.column));
  const found = mark ?? USUAL.find((usual) => texts.some((text) => typeof text === 'string' && text.includes(usual)));
  if (found === undefined || found === '') return;
  texts.forEach((text, index) => {
    if (typeof text !== 'string' || !text.includes(found)) return;
    const parts = text.split(found);
    const missing = block.column + parts.length - 1 - sheet.maxColumns;
    if (missing > 0) insertLines(model, sheet, 'columns', sheet.maxColumns + 1, missing, sheet.maxColumns);
    parts.forEach((part, offset) => {
      const [row, column] = [block.row + index, block.column + offset];
      placeCell(sheet, row, column, prepareCell(model, sheet, row, column, part.trim(), thisYear));
    });
  });
}
