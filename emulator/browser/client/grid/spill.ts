import type { Place } from './cell-names.ts';
import type { SheetData } from './sheet-data.ts';

/** Pixels on both sides of a cell's text. */
const CELL_PADDING = 9;

/**
 * Pixels that a text may take when it runs over the empty cells on its right; 0 where it may not: where the next cell is
 * filled, or the text is wrapped or stands on the right.
 */
export function roomToSpill(data: SheetData, place: Place): number {
  const { row, column } = place;
  const { text, look } = data.cell(place);
  if (text === '' || text.includes('\n') || look.wrap === true || (look.align ?? 'left') !== 'left') return 0;
  if (data.cell({ row, column: column + 1 }).text !== '' || data.mergeAt(place) !== undefined) return 0;
  let room = -CELL_PADDING;
  for (const each of data.shownColumns) {
    if (each < column) continue;
    if (each > column && data.cell({ row, column: each }).text !== '') break;
    room += data.frame.widths[each - 1] ?? 0;
  }
  return room;
}
