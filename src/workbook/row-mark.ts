import { isDateCell } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { tellingColumns } from './read-rows.ts';

const asText = (cell: Cell): string => {
  if (typeof cell === 'string') return cell.trim();
  return isDateCell(cell) ? `${cell.date} ${cell.time}` : `${typeof cell}${String(cell)}`;
};

const NONE: ReadonlySet<number> = new Set();

/** Gives the mark of what officers typed in a row of this tab. */
export function rowMarker(tab: TabDescription, columns: ReadonlyMap<string, number>): (cells: readonly Cell[]) => string {
  const typed = tellingColumns(tab, columns);
  const later = new Set(tab.columns.flatMap(({ key, isLater }) => (isLater === true ? (columns.get(key) ?? []) : [])));
  return (cells) => rowMark(cells, typed, later);
}

/**
 * A short mark of what officers typed in a row: two rows of the same words have the same mark (FNV-1a, two of 32 bits).
 * An empty cell of a `later` column leaves the mark as it was before the sheet had that column.
 */
export function rowMark(cells: readonly Cell[], typedColumns: readonly number[], later: ReadonlySet<number> = NONE): string {
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (const column of typedColumns) {
    const cell = cells[column];
    const words = cell === undefined || cell === '' ? '' : asText(cell);
    if (words === '' && later.has(column)) continue;
    for (let index = 0; index < words.length; index += 1) {
      const code = words.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ (code + 7), 0x85ebca6b);
    }
    one = Math.imul(one ^ 1, 0x01000193);
    other = Math.imul(other ^ 8, 0x85ebca6b);
  }
  return `h${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
