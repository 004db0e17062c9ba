import type { Place } from './cell-names.ts';
import { ROW_NUMBERS_WIDTH, LETTERS_HEIGHT } from './grid-styles.ts';
import type { RowsInSight } from './rows-in-sight.ts';
import type { SheetData } from './sheet-data.ts';

/** Scrolls until a cell can be seen, clear of the frozen rows and columns. */
export function scrollIntoSight(box: HTMLElement, data: SheetData, rows: RowsInSight, { row, column }: Place): void {
  const { frame } = data;
  if (row > frame.frozenRows) {
    const top = rows.heights.top(row);
    const bottom = top + rows.heights.of(row);
    const room = box.clientHeight - LETTERS_HEIGHT;
    if (top < box.scrollTop + rows.frozenHeight) box.scrollTop = top - rows.frozenHeight;
    else if (bottom > box.scrollTop + room) box.scrollTop = Math.min(bottom - room, top - rows.frozenHeight);
  }
  const frozen = frozenWidth(box, data);
  if (column <= frame.frozenColumns && frozen.until >= column) return;
  const left = widthBefore(data, column);
  const right = left + (frame.widths[column - 1] ?? 0);
  const room = box.clientWidth - ROW_NUMBERS_WIDTH;
  if (left < box.scrollLeft + frozen.width) box.scrollLeft = left - frozen.width;
  else if (right > box.scrollLeft + room) box.scrollLeft = Math.min(right - room, left - frozen.width);
}

const widthBefore = (data: SheetData, column: number): number =>
  data.shownColumns.filter((each) => each < column).reduce((sum, each) => sum + (data.frame.widths[each - 1] ?? 0), 0);

/** How wide the frozen columns are, and the last of them: on a narrow screen not all stay. */
function frozenWidth(box: HTMLElement, data: SheetData): { width: number; until: number } {
  let [width, until] = [0, 0];
  for (const heading of box.querySelectorAll<HTMLElement>('thead th')) {
    if (getComputedStyle(heading).position !== 'sticky' || !/frozen-/.test(heading.className)) continue;
    const column = Number(heading.dataset['headingColumn']);
    if (getComputedStyle(heading).left === 'auto') continue;
    width += data.frame.widths[column - 1] ?? 0;
    until = Math.max(until, column);
  }
  return { width, until };
}
