import { milliseconds } from '../../google/clock.ts';
import { currentUserEmail } from '../../google/session.ts';
import { writeBlock } from '../../google/spreadsheet.ts';
import { packSeen, seenNow, unpackSeen } from '../../plan/changes/row-seen.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { Cell, NewCell } from '../../tabs/cells.ts';
import { changedBlocks } from '../../workbook/changed-blocks.ts';
import { rowMarker } from '../../workbook/row-mark.ts';
import { seenWords } from '../../workbook/row-watch.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { KeptCell } from './kept-change.ts';
import { plainCell, rowsByKey } from './plan-change.ts';

const FIELDS = ['rowMark', 'rowSeen'] as const;
/** Where a kept cell has what stood in it, and what shall. */
const [FROM, TO] = [3, 4] as const;

/**
 * What the product itself changed in rows of the Action plan tab is no officer's update: it must not move Last updated, by
 * which a Red stops climbing. So these rows are marked as seen, with the change noted for the Change log. A row that an
 * officer had changed since the last refresh is left for that refresh to notice. `before` is the tab before this run, and
 * `changed` what the change is of: of a run that was cut off, a part of it may stand there already.
 */
export function settleMarks(before: Sheet | undefined, changed: readonly KeptCell[], workbook: Workbook): void {
  if (before === undefined) return;
  const now = workbook.sheet('actions');
  const places = FIELDS.map((field) => now?.columns.get(field) ?? -1);
  if (now === undefined || places.includes(-1)) return;
  const [oldRows, newRows] = [rowsByKey('actions', before), rowsByKey('actions', now)];
  const [oldMark, newMark] = [rowMarker(ACTION_PLAN_TAB, before.columns), rowMarker(ACTION_PLAN_TAB, now.columns)];
  const cellsOf = (sheet: Sheet, row: number | undefined): readonly Cell[] => sheet.grid.rows[row ?? -1] ?? [];
  const wanted = new Map<number, readonly NewCell[]>();
  const witness = { at: milliseconds(), by: currentUserEmail(), isEdited: () => true };
  for (const ref of new Set(changedActions(changed))) {
    const then = cellsOf(before, oldRows.get(ref));
    const row = newRows.get(ref);
    const kept = plainCell(then[before.columns.get('rowMark') ?? -1] ?? '');
    const ways = [then, ...[FROM, TO].map((at) => withCells(then, changed, ref, at, before))];
    if (row === undefined || !ways.some((each) => oldMark(each) === kept)) continue;
    const cells = cellsOf(now, row);
    const keptSeen = plainCell(cells[places[1] ?? -1] ?? '');
    const seen = unpackSeen(keptSeen);
    wanted.set(row, [newMark(cells), seen === undefined ? keptSeen : packSeen(seenNow(seen, seenWords(cells, now.columns), witness))]);
  }
  for (const { firstRow, firstColumn, cells } of changedBlocks(now.grid.rows, wanted, places))
    writeBlock(ACTION_PLAN_TAB.name, firstRow, firstColumn, cells);
}

/** Refs of the actions of which a cell was changed. */
export function changedActions(cells: readonly KeptCell[]): string[] {
  return cells.flatMap(([list, row]) => (list === 'actions' ? [row] : []));
}

/** A row with every changed cell as it was before the change, or as it is after it. */
function withCells(
  row: readonly Cell[],
  changed: readonly KeptCell[],
  ref: string,
  at: typeof FROM | typeof TO,
  { columns }: Sheet,
): Cell[] {
  const cells = [...row];
  for (const cell of changed) {
    const column = columns.get(cell[2]);
    const words = cell[at];
    if (cell[0] === 'actions' && cell[1] === ref && column !== undefined) cells[column] = words;
  }
  return cells;
}
