import type { Action, KeptState } from '../plan/model.ts';
import type { ChangeNote } from '../plan/changes/row-seen.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { indexOfRow, sheetRowOf } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import { computeAction } from './compute-action.ts';
import type { ActionNow, Computing } from './compute-action.ts';
import { NO_STATE } from './computed-cells.ts';
import { RowReader } from './read-rows.ts';
import type { RowMemory } from './row-memory.ts';
import { RowWatch } from './row-watch.ts';
import type { EditedCells, Noting } from './row-watch.ts';
import type { RowsMet } from './rows-met.ts';
import type { Workbook } from './workbook.ts';

/** What one pass over the Action plan tab is worked out from, besides the workbook. */
export interface PassInput extends Pick<Computing, 'earlier' | 'isSnapshotDue'> {
  /** The highest ref number ever given. */
  readonly highWater: number;
  /** What an officer has just edited. */
  readonly edited?: EditedCells | undefined;
  readonly noting: Noting;
}

/** A change that the Change log does not have yet, with the ref of its row. */
export interface RowChange extends ChangeNote {
  readonly ref: string;
}

/** A row without words beside which computed cells still stand. */
interface BlankRow {
  /** Index in the grid. */
  readonly row: number;
  readonly ref: string;
  readonly kept: KeptState | undefined;
}

/** The rows as they stand today. */
export interface RowsNow {
  readonly actions: readonly ActionNow[];
  readonly blanks: readonly BlankRow[];
  /** What officers changed that the Change log does not have yet. */
  readonly changes: readonly RowChange[];
}

/** The rows in hand, with what is asked of each again and again. */
interface Hand extends RowsMet {
  readonly memory: RowMemory;
  readonly watch: RowWatch;
}

/** Works out what follows from each row that was met, and what to keep of it. */
export function rowsNow(rows: RowsMet, workbook: Workbook, input: PassInput, memory: RowMemory): RowsNow {
  const { earlier, isSnapshotDue = false, edited, noting } = input;
  const hand: Hand = { ...rows, memory, watch: new RowWatch(rows.sheet.columns, noting, edited, isSnapshotDue) };
  const computing: Computing = { ...workbook.computing, earlier, isSnapshotDue };
  const actions = workbook.actions.map((item) => rowNow(item, hand, computing, isWithin(item.row, edited)));
  const blanks = blankRows(hand, workbook);
  return { actions, blanks, changes: changesIn(hand, actions, blanks) };
}

/** An action now. On later passes only what this run read first is believed of what was kept. */
function rowNow(item: Action, { marks, metAt, memory, sheet, watch }: Hand, computing: Computing, isEdited: boolean): ActionNow {
  const index = indexOfRow(sheet.grid, item.row);
  const mark = marks[index] ?? '';
  const { ref, known, isCopy } = metAt(index);
  // What is kept in a row that was copied is another row's.
  const inSheet = isCopy ? NO_STATE : memory.withoutStrayCells(item, mark, item.ref !== '' && item.ref === ref);
  const before = known === undefined ? inSheet : (known.kept ?? NO_STATE);
  const isNew = item.ref !== ref && !memory.hasRows;
  const rowSeen = watch.after({ row: item.row, cells: sheet.grid.rows[index] ?? [], mark, before, isNew });
  return computeAction({ item, ref, before, mark, rowSeen, isInEdit: isEdited && !memory.hasRows }, computing);
}

function changesIn({ watch }: Hand, actions: readonly ActionNow[], blanks: readonly BlankRow[]): RowChange[] {
  const changes: RowChange[] = [];
  const add = (ref: string, rowSeen: string): void => {
    for (const note of watch.notesIn(rowSeen)) changes.push({ ...note, ref });
  };
  for (const { action, kept } of actions) add(action.ref, kept.rowSeen);
  for (const { ref, kept } of blanks) add(ref, kept?.rowSeen ?? '');
  return changes;
}

function isWithin(row: number, rows: EditedCells | undefined): boolean {
  return rows !== undefined && row >= rows.first && row <= rows.last;
}

/** Rows without words beside which computed cells still stand: what was kept of those with a ref stays. */
function blankRows({ sheet, computed, itemRows, metAt, memory, watch }: Hand, { today }: Workbook): BlankRow[] {
  const { grid, headingRow, columns } = sheet;
  const reader = new RowReader(ACTION_PLAN_TAB, columns, { today });
  const keptOf = (cells: readonly Cell[], row: number): KeptState | undefined => {
    const read = reader.read(cells, sheetRowOf(grid, row));
    if (read === undefined || read.ref === '') return undefined;
    return { ...read, rowSeen: watch.cleared(read.rowSeen, sheetRowOf(grid, row)) };
  };
  const blanks: BlankRow[] = [];
  for (let row = headingRow + 1; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? [];
    if (itemRows.has(row) || computed.every((column) => (cells[column] ?? '') === '')) continue;
    const { ref, known } = metAt(row);
    const own = memory.hasRows && ref === '' ? undefined : keptOf(cells, row);
    blanks.push({ row, ref, kept: known === undefined ? own : known.kept });
  }
  return blanks;
}
