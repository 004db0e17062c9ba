import { DEFAULT_FONT_SIZE, type CellFormat } from '../spreadsheet/model/cell-format.ts';
import { contains } from '../spreadsheet/model/rect.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetModel } from '../spreadsheet/model/sheet-model.ts';

/** Of Arial, per point of its size: the mean width of a letter, and a line's height, in pixels. */
const LETTER_PIXELS_PER_POINT = 0.62;
const LINE_PIXELS_PER_POINT = 1.6;
const CELL_PADDING_PIXELS = 6;

/**
 * Heights, in pixels, of rows whose wrapped text needs more than one line. Google fits such rows by itself; some
 * programs that open the file do not.
 */
export function wrappedHeights(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  sheet.rowModels.forEach((row, index) => {
    if (!row?.formats || row.size !== undefined) return;
    let height = 0;
    row.values.forEach((value, at) => {
      const format = row.formats?.[at];
      if (typeof value !== 'string' || format?.wrap !== 'WRAP') return;
      if (sheet.merges.some((merge) => contains(merge, index + 1, at + 1))) return;
      height = Math.max(height, wrappedHeight(value, format, sheet.column(at + 1).size ?? DEFAULT_COLUMN_WIDTH));
    });
    if (height > DEFAULT_ROW_HEIGHT) heights.set(index + 1, Math.round(height));
  });
  return heights;
}

function wrappedHeight(text: string, format: CellFormat, columnWidth: number): number {
  const size = format.fontSize ?? DEFAULT_FONT_SIZE;
  const letter = size * LETTER_PIXELS_PER_POINT * (format.bold ? 1.1 : 1);
  const room = Math.max(1, Math.floor((columnWidth - CELL_PADDING_PIXELS) / letter));
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
  return lines * size * LINE_PIXELS_PER_POINT + CELL_PADDING_PIXELS - 1;
}

/** Words go whole to the next line unless they are longer than a line. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const more = used === 0 ? word.length : word.length + 1;
    if (used + more <= room) used += more;
    else {
      lines += (used > 0 ? 1 : 0) + Math.floor(Math.max(0, word.length - 1) / room);
      used = word.length % room;
    }
  }
  return lines;
}
