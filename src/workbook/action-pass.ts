import type { KeptState } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { indexOfRow, sheetRowOf } from '../tabs/cells.ts';
import type { NewCell } from '../tabs/cells.ts';
import { changedBlocks } from './changed-blocks.ts';
import type { Block, WantedRows } from './changed-blocks.ts';
import type { ActionNow } from './compute-action.ts';
import { computedCells } from './computed-cells.ts';
import { identityOf } from './row-identity.ts';
import type { Identity } from './row-identity.ts';
import { refBlocks } from './ref-blocks.ts';
import type { RowMemory } from './row-memory.ts';
import { meetRows } from './rows-met.ts';
import type { RowsMet } from './rows-met.ts';
import { rowsNow } from './rows-now.ts';
import type { PassInput, RowChange, RowsNow } from './rows-now.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** What a pass found and what it wants written. */
export interface ActionPass {
  readonly actions: readonly ActionNow[];
  /** In the order of writing: blocks with new refs come first. */
  readonly blocks: readonly Block[];
  readonly highWater: number;
  /** Tells the memory what this pass made of the rows; to be called before another pass. */
  readonly remember: () => void;
  /** Rows whose status, countdown or why changes. */
  readonly changedRows: number;
  /** What officers changed that the Change log does not have yet. */
  readonly changes: readonly RowChange[];
  /** Rows that were copied with their ref. */
  readonly problems: readonly Problem[];
  /** What to read again after the blocks are written, and how it must stand. */
  readonly identity: Identity;
}

/** Without one of these columns every status would be wrong, so none is touched. */
const NEEDED = ['ref', 'action', 'deadline', 'progress'];
const SHOWN = ['status', 'countdown', 'why'];

/** True where the tab has the columns without which nothing can be said of any action. */
export function isReadable(sheet: Sheet | undefined): sheet is Sheet {
  return sheet !== undefined && NEEDED.every((key) => sheet.columns.has(key));
}

/**
 * One pass over a readable Action plan tab: statuses and countdowns of every row, refs for new rows, re-dating, the day of
 * the last update. Pure: says what to write. `memory` carries what was read first through later passes, so that rows that
 * moved while they were written are put right again.
 */
export function actionPass(workbook: Workbook, sheet: Sheet, input: PassInput, memory: RowMemory): ActionPass {
  const { grid, headingRow, columns } = sheet;
  const met = meetRows(workbook, sheet, input.highWater, memory);
  const now = rowsNow(met, workbook, input, memory);
  const wanted = wantedRows(met, now, workbook);
  const fresh = refBlocks({ standing: met.standing, wanted: met.refs, headingRow, column: columns.get('ref') ?? 0 }, wanted, met.computed);
  const changed = changedBlocks(grid.rows, wanted, met.computed, fresh.rows);
  const blocks = [...fresh.blocks, ...changed].map((block): Block => ({
    ...block,
    firstRow: sheetRowOf(grid, block.firstRow - 1),
  }));
  return {
    actions: now.actions,
    blocks,
    highWater: met.highWater,
    remember: () =>
      memory.remember(keptByIndex(now, sheet), {
        alone: keysWithin(changed, met, columns),
        withRefs: keysWithin(fresh.blocks, met, columns),
      }),
    changedRows: changedRowCount(met, wanted),
    problems: met.problems,
    changes: now.changes,
    get identity() {
      return identityOf(sheet, met.refs, blocks);
    },
  };
}

/** What a pass kept of each row, by its index below the headings. */
function keptByIndex({ actions, blanks }: RowsNow, { grid, headingRow }: Sheet) {
  const kept = new Map<number, KeptState | undefined>(blanks.map((blank) => [blank.row, blank.ref === '' ? undefined : blank.kept]));
  for (const now of actions) kept.set(indexOfRow(grid, now.action.row), now.kept);
  return (index: number): KeptState | undefined => kept.get(index + headingRow + 1);
}

/** Keys of the computed columns to which blocks are written. */
function keysWithin(blocks: readonly Block[], { placed }: RowsMet, columns: ReadonlyMap<string, number>): string[] {
  return placed.flatMap(({ key }) => {
    const column = (columns.get(key) ?? -1) + 1;
    return blocks.some(({ firstColumn, cells }) => column >= firstColumn && column < firstColumn + (cells[0]?.length ?? 0)) ? [key] : [];
  });
}

/** The computed cells of each row, in the order of the computed columns found. */
function wantedRows({ sheet, placed }: RowsMet, { actions, blanks }: RowsNow, workbook: Workbook): WantedRows {
  const wanted = new Map<number, NewCell[]>();
  const { ofAction, ofBlank } = computedCells(placed, workbook.statusKey);
  for (const now of actions) wanted.set(indexOfRow(sheet.grid, now.action.row), ofAction(now));
  for (const { row, kept } of blanks) wanted.set(row, kept === undefined ? placed.map(() => '') : ofBlank(kept));
  return wanted;
}

function changedRowCount({ sheet, computed, placed }: RowsMet, wanted: WantedRows): number {
  const watched = placed.flatMap(({ key }, position) => (SHOWN.includes(key) ? [{ column: computed[position] ?? 0, position }] : []));
  let count = 0;
  wanted.forEach((cells, row) => {
    const standing = sheet.grid.rows[row] ?? [];
    for (const { column, position } of watched) {
      if ((standing[column] ?? '') === cells[position]) continue;
      count += 1;
      break;
    }
  });
  return count;
}
