import type { Action, ActionStatus, Snapshot } from '../plan/model.ts';
import { escalationOf, redHistories, redSince } from '../plan/status/escalation.ts';
import type { RedHistory } from '../plan/status/escalation.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Problem } from '../plan/problem.ts';
import { keptDeadlines } from '../plan/deadlines/redating.ts';
import { statusOf } from '../plan/status/statuses.ts';
import { workingCalendar } from '../days/working-calendar.ts';
import type { Grid, NewCell } from '../tabs/cells.ts';
import { changedBlocks } from './changed-blocks.ts';
import type { Block, WantedRows } from './changed-blocks.ts';
import { computedCells, emptyRowCells } from './computed-cells.ts';
import type { KeptState } from './computed-cells.ts';
import { findColumns } from './find-columns.ts';
import { readActions } from './read-plan.ts';
import { isTypedColumn } from './read-tab.ts';
import { rowMark } from './row-mark.ts';
import type { RowMemory } from './row-memory.ts';
import { RefGiver } from './refs.ts';
import type { StatusConfiguration } from './status-configuration.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { comparedWeek, readWeeklyStatuses, withWeek, writeWeeklyStatuses } from './weekly-statuses.ts';
import type { WeeklyStatus } from './weekly-statuses.ts';

/** What one pass over the Action plan tab is worked out from. */
export interface PassInput {
  readonly grid: Grid;
  readonly configuration: StatusConfiguration;
  readonly today: PlainDate;
  /** The highest ref number ever given. */
  readonly highWater: number;
  /** Sheet rows that an officer has just edited, from 1, both ends included. */
  readonly edited?: { readonly first: number; readonly last: number };
  /** Statuses of an earlier snapshot, for rows that have no weekly status of their own yet. */
  readonly earlier?: ReadonlyMap<string, WeeklyStatus>;
  /** True where this refresh takes the week's snapshot. */
  readonly isSnapshotDue?: boolean;
}

/** What a pass found and what it wants written. */
export interface ActionPass {
  /** False where a column is missing without which nothing can be said of any action. */
  readonly isReadable: boolean;
  readonly actions: readonly Action[];
  readonly statuses: readonly ActionStatus[];
  readonly problems: readonly Problem[];
  /** Refs to write, one block each run of rows; written before anything else. */
  readonly refBlocks: readonly Block[];
  readonly blocks: readonly Block[];
  readonly highWater: number;
  /** Tells the memory what this pass made of the rows; to be called before another pass. */
  readonly remember: () => void;
  /** Rows whose status, countdown or why changes. */
  readonly changedRows: number;
  /** Columns to read again, from 1, and what must then stand in them, row by row from the headings down. */
  readonly identity:
    { readonly firstRow: number; readonly refColumn: number; readonly actionColumn: number; readonly rows: readonly string[] } | undefined;
}

/** Without one of these columns every status would be wrong, so none is touched. */
const NEEDED = ['action', 'deadline', 'progress'];

interface Sheet {
  readonly grid: Grid;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly typed: readonly number[];
  readonly computed: ReadonlyMap<string, number>;
}

/** What a row is known by when the sheet is read again: its ref and its action. */
export function rowIdentity(ref: unknown, action: unknown): string {
  return `${String(ref).trim()}\u0001${String(action).trim()}`;
}

/**
 * One pass over the Action plan tab: statuses and countdowns of every row, refs for new rows, re-dating, the day of the
 * last update. Pure: says what to write. `memory` carries what was read first through later passes, so that rows that
 * moved while they were written are put right again.
 */
export function actionPass(input: PassInput, memory: RowMemory): ActionPass {
  const { configuration, today } = input;
  const { grid: asRead } = input;
  const { headingRow, columns } = findColumns(asRead, ACTION_PLAN_TAB);
  const columnOf = (wanted: boolean): Map<string, number> =>
    new Map(
      ACTION_PLAN_TAB.columns
        .filter((column) => (wanted ? column.computed === true : isTypedColumn(column)))
        .flatMap((column) => {
          const index = columns.get(column.key);
          return index === undefined ? [] : [[column.key, index]];
        }),
    );
  const sheet: Sheet = { grid: asRead, headingRow, columns, typed: [...columnOf(false).values()], computed: columnOf(true) };
  const refColumn = columns.get('ref');
  const deadlines = {
    ...configuration.deadlines,
    today,
    calendar: calendarOf(configuration),
    plausibleWithinYears: configuration.settings.plausibleWithinYears,
  };
  const read = readActions(asRead, { deadlines, statusKey: configuration.statusKey, today });
  if (refColumn === undefined || !NEEDED.every((key) => columns.has(key))) return nothingToWrite(read.problems, input.highWater);
  const marks = asRead.rows.map((cells) => rowMark(cells, sheet.typed));
  const itemRows = new Set(read.items.map(({ row }) => row - 1));
  const standing = asRead.rows.slice(headingRow + 1).map((cells) => String(cells[refColumn] ?? '').trim());
  const refs = memory.refsFor(
    standing,
    marks.slice(headingRow + 1),
    (index) => itemRows.has(index + headingRow + 1),
    new RefGiver(ACTION_PLAN_TAB.refPrefix ?? 'A', input.highWater, standing),
  );
  const refAt = (row: number): string => refs.refs[row - headingRow - 1] ?? '';
  const pieces = read.items.map((item) => pieceOf(item, refAt(item.row - 1), marks[item.row - 1] ?? '', input, memory));
  const blanks = blankRows(sheet, itemRows, refAt, input, memory);
  const wanted = wantedRows(sheet, pieces, blanks);
  const writes = merged(
    refBlocks(standing, refs.refs, headingRow, refColumn),
    changedBlocks(asRead.rows, wanted, [...sheet.computed.values()]),
  );
  return {
    isReadable: true,
    actions: pieces.map(({ action }) => action),
    statuses: pieces.map(({ status }) => status),
    problems: read.problems,
    ...writes,
    highWater: refs.highWater,
    remember: () =>
      memory.remember([
        ...pieces.map(({ action, kept, mark }) => ({ ref: action.ref, mark, kept })),
        ...blanks.flatMap(({ ref, kept }) => (kept === undefined || ref === '' ? [] : [{ ref, kept, mark: '' }])),
      ]),
    changedRows: changedRowCount(sheet, wanted),
    identity: identityOf(sheet, refs.refs, refColumn),
  };
}

function nothingToWrite(problems: readonly Problem[], highWater: number): ActionPass {
  return {
    isReadable: false,
    actions: [],
    statuses: [],
    problems,
    refBlocks: [],
    blocks: [],
    highWater,
    remember: () => undefined,
    changedRows: 0,
    identity: undefined,
  };
}

interface Piece {
  readonly action: Action;
  readonly status: ActionStatus;
  readonly kept: KeptState;
  readonly mark: string;
  readonly cells: ReturnType<typeof computedCells>;
}

function pieceOf(item: Action, ref: string, mark: string, input: PassInput, memory: RowMemory): Piece {
  const { configuration, today, edited } = input;
  const before = memory.stateOf(ref, mark) ?? stateInSheet(item, mark, input, memory);
  const deadlines = keptDeadlines(before, item.deadline);
  const isInEdit = edited !== undefined && !memory.hasRows && item.row >= edited.first && item.row <= edited.last;
  const isEdited = before.rowMark === '' ? isInEdit : before.rowMark !== mark;
  const lastUpdated = isEdited ? today : before.lastUpdated;
  const weeks = weeksOf(before, ref, input);
  const action: Action = { ...item, ref, ...deadlines, lastUpdated };
  const compared = comparedWeek(weeks, today);
  const status = statusOf(action, {
    today,
    settings: configuration.settings,
    statusKey: configuration.statusKey,
    people: configuration.people,
    calendar: calendarOf(configuration),
    previous: compared === undefined ? undefined : pretendSnapshot(ref, compared),
  });
  const red =
    status.status === 'red'
      ? (before.redSince ??
        redSince(
          action,
          today,
          redHistories(
            weeks.map((week) => pretendSnapshot(ref, week)),
            today,
          ).get(ref),
        ))
      : undefined;
  const escalation =
    red === undefined
      ? undefined
      : escalationOf({ ...action, redSince: red }, status, {
          today,
          settings: configuration.settings,
          calendar: calendarOf(configuration),
          history: NO_HISTORY,
        });
  const kept: KeptState = {
    redSince: red,
    originalDeadline: deadlines.originalDeadline,
    timesRedated: deadlines.timesRedated,
    lastDeadline: deadlines.lastDeadline,
    lastUpdated,
    rowMark: mark,
    weeklyStatuses: writeWeeklyStatuses(input.isSnapshotDue === true ? withWeek(weeks, { status: status.status, asAt: today }) : weeks),
  };
  return { action, status, kept, mark, cells: computedCells(status, kept, configuration.statusKey, escalation?.words) };
}

/** The day it turned red stands in the row itself. */
const NO_HISTORY: ReadonlyMap<string, RedHistory> = new Map();

const calendars = new WeakMap<StatusConfiguration, ReturnType<typeof workingCalendar>>();

/** One calendar for all rows: its years are worked out once. */
function calendarOf(configuration: StatusConfiguration): ReturnType<typeof workingCalendar> {
  const known = calendars.get(configuration) ?? workingCalendar(configuration.calendar);
  calendars.set(configuration, known);
  return known;
}

function weeksOf(before: KeptState, ref: string, { earlier }: PassInput): WeeklyStatus[] {
  const weeks = readWeeklyStatuses(before.weeklyStatuses);
  const known = earlier?.get(ref);
  return weeks.length === 0 && known !== undefined ? [known] : weeks;
}

/** The statuses take their comparison from a snapshot; for one row this is all that matters of it. */
function pretendSnapshot(ref: string, { status, asAt }: WeeklyStatus): Snapshot {
  return {
    id: '',
    asAt,
    reason: '',
    body: '',
    meeting: '',
    risks: [],
    measures: [],
    actions: [{ ref, status, deadline: undefined, percent: undefined, isPublic: true }],
  };
}

/** What stands in the folded columns; on later passes only what this run read first is believed. */
function stateInSheet(item: Action, mark: string, { grid }: PassInput, memory: RowMemory): KeptState {
  const { columns } = findColumnsOnce(grid);
  const cell = (key: string): string => {
    const index = columns.get(key);
    return index === undefined ? '' : String(grid.rows[item.row - 1]?.[index] ?? '');
  };
  const isLaterPass = memory.hasRows && memory.hasSeen(mark);
  return {
    originalDeadline: isLaterPass ? undefined : item.originalDeadline,
    timesRedated: isLaterPass ? 0 : item.timesRedated,
    lastDeadline: isLaterPass ? undefined : item.lastDeadline,
    lastUpdated: isLaterPass ? undefined : item.lastUpdated,
    redSince: isLaterPass ? undefined : item.redSince,
    weeklyStatuses: isLaterPass ? '' : cell('weeklyStatuses'),
    rowMark: isLaterPass ? '' : cell('rowMark'),
  };
}

const found = new WeakMap<Grid, ReturnType<typeof findColumns>>();

function findColumnsOnce(grid: Grid): ReturnType<typeof findColumns> {
  const known = found.get(grid) ?? findColumns(grid, ACTION_PLAN_TAB);
  found.set(grid, known);
  return known;
}

interface BlankRow {
  /** Index in the grid. */
  readonly row: number;
  readonly ref: string;
  readonly kept: KeptState | undefined;
}

/** Rows without words beside which computed cells still stand. */
function blankRows(
  sheet: Sheet,
  itemRows: ReadonlySet<number>,
  refAt: (row: number) => string,
  input: PassInput,
  memory: RowMemory,
): BlankRow[] {
  const computed = [...sheet.computed.values()];
  const blanks: BlankRow[] = [];
  for (let row = sheet.headingRow + 1; row < sheet.grid.rows.length; row += 1) {
    const cells = sheet.grid.rows[row] ?? [];
    if (itemRows.has(row) || computed.every((column) => (cells[column] ?? '') === '')) continue;
    blanks.push({ row, ref: refAt(row), kept: memory.hasRows ? memory.stateOf(refAt(row), '') : blankRowState(row, input) });
  }
  return blanks;
}

/** The computed cells of each row, in the order of the computed columns found. */
function wantedRows(sheet: Sheet, pieces: readonly Piece[], blanks: readonly BlankRow[]): WantedRows {
  const keys = [...sheet.computed.keys()];
  const wanted = new Map<number, NewCell[]>();
  for (const { action, cells } of pieces)
    wanted.set(
      action.row - 1,
      keys.map((key) => cells[key] ?? ''),
    );
  for (const { row, kept } of blanks) {
    const cells = kept === undefined ? {} : emptyRowCells(kept);
    wanted.set(
      row,
      keys.map((key) => cells[key] ?? ''),
    );
  }
  return wanted;
}

/** What was kept of a row whose words an officer has cleared. */
function blankRowState(row: number, input: PassInput): KeptState | undefined {
  const { columns } = findColumnsOnce(input.grid);
  const cell = (key: string) => input.grid.rows[row]?.[columns.get(key) ?? -1] ?? '';
  const date = (key: string): PlainDate | undefined => {
    const value = cell(key);
    return typeof value === 'object' ? value.date : undefined;
  };
  if (String(cell('ref')).trim() === '') return undefined;
  return {
    originalDeadline: date('originalDeadline'),
    timesRedated: Number(cell('timesRedated')) || 0,
    lastDeadline: date('lastDeadline'),
    lastUpdated: date('lastUpdated'),
    redSince: date('redSince'),
    weeklyStatuses: String(cell('weeklyStatuses')),
    rowMark: String(cell('rowMark')),
  };
}

/** Runs of rows whose ref has to be written; no row whose ref is already right is among them. */
function refBlocks(standing: readonly string[], refs: readonly string[], headingRow: number, refColumn: number): Block[] {
  const blocks: Block[] = [];
  refs.forEach((ref, index) => {
    if (ref === standing[index]) return;
    const last = blocks[blocks.length - 1];
    const row = headingRow + 2 + index;
    if (last !== undefined && last.firstRow + last.cells.length === row) last.cells.push([ref]);
    else blocks.push({ firstRow: row, firstColumn: refColumn + 1, cells: [[ref]] });
  });
  return blocks;
}

/** New refs and the computed block beside them in one write, where every row of the block is new. */
function merged(refs: readonly Block[], blocks: readonly Block[]): Pick<ActionPass, 'refBlocks' | 'blocks'> {
  const [ref, block] = [refs[0], blocks[0]];
  const isOne =
    refs.length === 1 &&
    blocks.length === 1 &&
    ref !== undefined &&
    block !== undefined &&
    ref.firstRow === block.firstRow &&
    ref.cells.length === block.cells.length &&
    ref.firstColumn + 1 === block.firstColumn;
  if (!isOne) return { refBlocks: refs, blocks };
  return { refBlocks: [], blocks: [{ ...ref, cells: ref.cells.map((cells, index) => [...cells, ...(block.cells[index] ?? [])]) }] };
}

function changedRowCount(sheet: Sheet, wanted: WantedRows): number {
  const watched = [...sheet.computed].flatMap(([key, column], position) =>
    ['status', 'countdown', 'why'].includes(key) ? [{ column, position }] : [],
  );
  let count = 0;
  for (const [row, cells] of wanted)
    if (watched.some(({ column, position }) => (sheet.grid.rows[row]?.[column] ?? '') !== cells[position])) count += 1;
  return count;
}

function identityOf(sheet: Sheet, refs: readonly string[], refColumn: number): ActionPass['identity'] {
  const actionColumn = sheet.columns.get('action') ?? refColumn;
  const heading = sheet.grid.rows[sheet.headingRow] ?? [];
  const rows = sheet.grid.rows.slice(sheet.headingRow + 1).map((cells, index) => rowIdentity(refs[index] ?? '', cells[actionColumn] ?? ''));
  rows.unshift(rowIdentity(heading[refColumn] ?? '', heading[actionColumn] ?? ''));
  return { firstRow: sheet.headingRow + 1, refColumn: refColumn + 1, actionColumn: actionColumn + 1, rows };
}
