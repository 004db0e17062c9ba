import type { Axis, Rect } from './rect.ts';
import { CELL_ARRAYS, type SheetModel } from './sheet-model.ts';
import { moveBlocks } from './structure.ts';
import type { WorkbookModel } from './workbook-model.ts';

/**
 * Moves `count` rows or columns from `from` so that they come before what is at `to` now, with everything that lies on
 * them. A block of which only a part moves away keeps its extent.
 */
export function moveLines(model: WorkbookModel, sheet: SheetModel, axis: Axis, from: number, count: number, to: number): void {
  if (to >= from && to <= from + count) return;
  const target = to > from ? to - count : to;
  const length = Math.max(from + count - 1, to - 1);
  const move = <T>(lines: T[], empty: T): void => {
    while (lines.length < length) lines.push(empty);
    lines.splice(target - 1, 0, ...lines.splice(from - 1, count));
  };
  if (axis === 'rows') move(sheet.rowModels, undefined);
  else {
    move(sheet.columnLines, undefined);
    for (const row of sheet.rowModels) {
      for (const name of CELL_ARRAYS) if (row?.[name]) move<unknown>(row[name], name === 'values' ? null : undefined);
    }
  }
  moveBlocks(model, sheet, axis, (block) => movedBlock(block, axis, (line) => movedLine(line, from, count, target)));
}

/** Where a line goes. */
function movedLine(line: number, from: number, count: number, target: number): number {
  if (line >= from && line < from + count) return line - from + target;
  const closedUp = line >= from + count ? line - count : line;
  return closedUp >= target ? closedUp + count : closedUp;
}

function movedBlock(block: Rect, axis: Axis, moved: (line: number) => number): Rect {
  const [start, length] = axis === 'rows' ? [block.row, block.rows] : [block.column, block.columns];
  let [first, last] = [Infinity, -Infinity];
  for (let line = start; line < start + length; line++) {
    first = Math.min(first, moved(line));
    last = Math.max(last, moved(line));
  }
  if (last - first + 1 !== length) return block;
  return axis === 'rows' ? { ...block, row: first } : { ...block, column: first };
}
