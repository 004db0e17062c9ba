/**
 * Scripts format whole sheets: a thousand rows, most of them empty. A file has a cell for each of these, which makes it
 * slow to read and write. Empty cells well outside the content whose format nobody can see (wrapping, fonts, number
 * formats) are therefore left out of the file and kept as blocks in the extras beside it.
 */
import { sharedFormat, type CellFormat } from '../spreadsheet/model/cell-format.ts';
import type { Rect } from '../spreadsheet/model/rect.ts';
import type { SheetModel } from '../spreadsheet/model/sheet-model.ts';
import { RectGatherer } from './rects.ts';

/** Empty rows and columns beside the content that are written in full, for people who go on typing elsewhere. */
const ROWS_AROUND = 20;
const COLUMNS_AROUND = 2;

export interface ContentRegion {
  readonly rows: number;
  readonly columns: number;
}

export const contentRegion = (sheet: SheetModel): ContentRegion => ({
  rows: sheet.lastRow() + ROWS_AROUND,
  columns: sheet.lastColumn() + COLUMNS_AROUND,
});

/** Whether an empty cell's format stays out of the file. */
export function leftOut(format: CellFormat, row: number, column: number, region: ContentRegion): boolean {
  const seen = format.background !== undefined || format.borders !== undefined || format.fileStyle !== undefined;
  return !seen && (row > region.rows || column > region.columns);
}

export interface FormatBlock {
  readonly format: CellFormat;
  readonly rects: readonly Rect[];
}

/** The blocks that stay out of the file. */
export function leftOutBlocks(sheet: SheetModel): FormatBlock[] {
  const region = contentRegion(sheet);
  const gathered = new Map<CellFormat, RectGatherer>();
  sheet.rowModels.forEach((row, index) =>
    row?.formats?.forEach((format, at) => {
      if (!format || !leftOut(format, index + 1, at + 1, region) || row.notes?.[at]) return;
      let cells = gathered.get(format);
      if (!cells) gathered.set(format, (cells = new RectGatherer()));
      cells.add(index + 1, at + 1);
    }),
  );
  return [...gathered].map(([format, cells]) => ({ format, rects: cells.rects() }));
}

/** Puts the blocks back, wherever the file says nothing of a cell's format. */
export function applyBlocks(sheet: SheetModel, blocks: readonly FormatBlock[]): void {
  for (const { format, rects } of blocks) {
    const shared = sharedFormat(format);
    for (const block of rects) {
      for (let row = block.row; row < Math.min(block.row + block.rows, sheet.maxRows + 1); row++) {
        for (let column = block.column; column < Math.min(block.column + block.columns, sheet.maxColumns + 1); column++) {
          if (sheet.row(row)?.formats?.[column - 1] === undefined) sheet.setFormat(row, column, shared);
        }
      }
    }
  }
}
