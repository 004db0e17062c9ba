import type { Action, KeptState } from '../plan/model.ts';
import type { ChangeNote } from '../plan/changes/row-seen.ts';
import type { Problem } from '../plan/problem.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { cellWords, indexOfRow, sheetRowOf } from '../tabs/cells.ts';
import type { Cell, NewCell } from '../tabs/cells.ts';
import type { KeyedColumn } from '../tabs/tab-description.ts';
import { changedBlocks } from './changed-blocks.ts';
import type { Block, WantedRows } from './changed-blocks.ts';
import { computeAction } from './compute-action.ts';
import type { ActionNow, Computing } from './compute-action.ts';
import { doubledProblems, doubledRows } from './doubled-refs.ts';
import type { RefRows } from './doubled-refs.ts';
import { computedCells, NO_STATE } from './computed-cells.ts';
import { identityOf } from './row-identity.ts';
import type { Identity } from './row-identity.ts';
import { refBlocks } from './ref-blocks.ts';
import { RefGiver } from './refs.ts';
import { RowReader } from './read-rows.ts';
import { rowMarker } from './row-mark.ts';
import { RowWatch } from './row-watch.ts';
import type { EditedCells, Noting } from './row-watch.ts';
import type { RowMemory, RowMet } from './row-memory.ts';
import type { Sheet } from './sheet.ts';
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

/** The Action plan tab in hand, with what a pass asks of it again and again. */
interface Hand {
  readonly sheet: Sheet;
  readonly refColumn: number;
  /** The columns that the product writes, and their indexes, in the order of the description. */
  readonly placed: readonly KeyedColumn[];
  readonly computed: readonly number[];
  readonly marks: readonly string[];
  /** By index in the grid. */
  readonly metAt: (row: number) => RowMet;
  readonly memory: RowMemory;
  readonly watch: RowWatch;
}

/**
 * One pass over a readable Action plan tab: statuses and countdowns of every row, refs for new rows, re-dating, the day of
 * the last update. Pure: says what to write. `memory` carries what was read first through later passes, so that rows that
 * moved while they were written are put right again.
 */
export function actionPass(workbook: Workbook, sheet: Sheet, input: PassInput, memory: RowMemory): ActionPass {
  const { grid, headingRow, columns } = sheet;
  const items = workbook.actions;
  const marks = grid.rows.map(rowMarker(ACTION_PLAN_TAB, columns));
  const itemRows = new Set(items.map(({ row }) => indexOfRow(grid, row)));
  const refColumn = columns.get('ref') ?? 0;
  const standing = columnBelow(sheet, 'ref');
  const prefix = ACTION_PLAN_TAB.refPrefix ?? 'A';
  const rows: RefRows = {
    prefix,
    isItem: (index) => itemRows.has(index + headingRow + 1),
    marks: marks.slice(headingRow + 1),
    keptMarks: columnBelow(sheet, 'rowMark'),
  };
  const giver = new RefGiver(prefix, input.highWater, standing);
  const placed = ACTION_PLAN_TAB.columns.filter(({ key, computed }) => computed && columns.has(key));
  const products = new Set(['ref', ...placed.map(({ key }) => key)].map((key) => columns.get(key) ?? -1));
  const met = memory.meet(
    standing.map((ref, index) => ({
      ref,
      mark: rows.marks[index] ?? '',
      isItem: rows.isItem(index),
      words: () => wordsBeside(grid.rows[index + headingRow + 1] ?? [], products),
    })),
    giver,
    (found, isSure) => doubledRows(found, rows, isSure),
  );
  const wantedRefs = met.map(({ ref }) => ref);
  const hand: Hand = {
    sheet,
    refColumn,
    placed,
    computed: placed.map(({ key }) => columns.get(key) ?? 0),
    marks,
    metAt: (row) => met[row - headingRow - 1] ?? NOT_MET,
    memory,
    watch: new RowWatch(columns, input.noting, input.edited, input.isSnapshotDue === true),
  };
  const { earlier, isSnapshotDue = false, edited } = input;
  const computing: Computing = { ...workbook.computing, earlier, isSnapshotDue };
  const actions = items.map((item) => rowNow(item, hand, computing, isWithin(item.row, edited)));
  const blanks = blankRows(hand, itemRows, workbook);
  const wanted = wantedRows(hand, actions, blanks, workbook);
  const fresh = refBlocks({ standing, wanted: wantedRefs, headingRow, column: refColumn }, wanted, hand.computed);
  const blocks = [...fresh.blocks, ...changedBlocks(grid.rows, wanted, hand.computed, fresh.rows)].map((block): Block => ({
    ...block,
    firstRow: sheetRowOf(grid, block.firstRow - 1),
  }));
  return {
    actions,
    blocks,
    highWater: giver.highWater,
    remember: () =>
      memory.remember(
        keptByIndex(actions, blanks, sheet),
        placed.map(({ key }) => key).filter((key) => isWithinBlocks(columns.get(key) ?? -1, blocks)),
      ),
    changedRows: changedRowCount(hand, wanted),
    problems: memory.hasRows ? [] : doubledProblems(standing, wantedRefs, (index) => sheetRowOf(grid, headingRow + 1 + index)),
    changes: changesIn(hand, [...actions.map(({ action, kept }) => ({ ref: action.ref, kept })), ...blanks]),
    get identity() {
      return identityOf(sheet, wantedRefs, blocks);
    },
  };
}

const NOT_MET: RowMet = { ref: '', known: undefined, isCopy: false };

/** What stands in a row's cells that are not the product's. */
function wordsBeside(cells: readonly Cell[], products: ReadonlySet<number>): string[] {
  return cells
    .flatMap((cell, column) => (cell === '' || cell === false || products.has(column) ? [] : [cellWords(cell).trim()]))
    .filter((words) => words !== '');
}

/** What a pass kept of each row, by its index below the headings. */
function keptByIndex(actions: readonly ActionNow[], blanks: readonly BlankRow[], { grid, headingRow }: Sheet) {
  const kept = new Map<number, KeptState | undefined>(blanks.map((blank) => [blank.row, blank.ref === '' ? undefined : blank.kept]));
  for (const now of actions) kept.set(indexOfRow(grid, now.action.row), now.kept);
  return (index: number): KeptState | undefined => kept.get(index + headingRow + 1);
}

/** A column's words, from the first row below the headings; none where the tab has no such column. */
function columnBelow({ grid, headingRow, columns }: Sheet, key: string): string[] {
  const column = columns.get(key) ?? -1;
  return grid.rows.slice(headingRow + 1).map((cells) => String(cells[column] ?? '').trim());
}

/** An action now. On later passes only what this run read first is believed of what was kept. */
function rowNow(item: Action, { marks, metAt, memory, sheet, watch }: Hand, computing: Computing, isEdited: boolean): ActionNow {
  const index = indexOfRow(sheet.grid, item.row);
  const mark = marks[index] ?? '';
  const { ref, known, isCopy } = metAt(index);
  // What is kept in a row that was copied is another row's.
  const inSheet = isCopy ? NO_STATE : memory.withoutStrayCells(item, mark);
  const before = known === undefined ? inSheet : (known.kept ?? NO_STATE);
  const isNew = item.ref !== ref && !memory.hasRows;
  const rowSeen = watch.after({ row: item.row, cells: sheet.grid.rows[index] ?? [], mark, before, isNew });
  return computeAction({ item, ref, before, mark, rowSeen, isInEdit: isEdited && !memory.hasRows }, computing);
}

function changesIn({ watch }: Hand, rows: readonly { readonly ref: string; readonly kept: KeptState | undefined }[]): RowChange[] {
  return rows.reduce<RowChange[]>((all, { ref, kept }) => {
    for (const note of watch.notesIn(kept?.rowSeen ?? '')) all.push({ ...note, ref });
    return all;
  }, []);
}

/** True where a column, by its index, is among those that blocks are written to. */
function isWithinBlocks(column: number, blocks: readonly Block[]): boolean {
  return blocks.some(({ firstColumn, cells }) => column + 1 >= firstColumn && column + 1 < firstColumn + (cells[0]?.length ?? 0));
}

function isWithin(row: number, rows: EditedCells | undefined): boolean {
  return rows !== undefined && row >= rows.first && row <= rows.last;
}

interface BlankRow {
  /** Index in the grid. */
  readonly row: number;
  readonly ref: string;
  readonly kept: KeptState | undefined;
}

/** Rows without words beside which computed cells still stand: what was kept of those with a ref stays. */
function blankRows({ sheet, computed, metAt, memory, watch }: Hand, itemRows: ReadonlySet<number>, { today }: Workbook): BlankRow[] {
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

/** The computed cells of each row, in the order of the computed columns found. */
function wantedRows({ sheet, placed }: Hand, actions: readonly ActionNow[], blanks: readonly BlankRow[], workbook: Workbook): WantedRows {
  const wanted = new Map<number, NewCell[]>();
  const { ofAction, ofBlank } = computedCells(placed, workbook.statusKey);
  for (const now of actions) wanted.set(indexOfRow(sheet.grid, now.action.row), ofAction(now));
  for (const { row, kept } of blanks) wanted.set(row, kept === undefined ? placed.map(() => '') : ofBlank(kept));
  return wanted;
}

function changedRowCount({ sheet, computed, placed }: Hand, wanted: WantedRows): number {
  const watched = placed.flatMap(({ key }, position) => (SHOWN.includes(key) ? [{ column: computed[position] ?? 0, position }] : []));
  let count = 0;
  for (const [row, cells] of wanted)
    if (watched.some(({ column, position }) => (sheet.grid.rows[row]?.[column] ?? '') !== cells[position])) count += 1;
  return count;
}
