import type { Cell, NewCell } from '../tabs/cells.ts';
import { isSameCell } from './computed-cells.ts';

/** One write: rows and columns count from 1. */
export interface Block {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: NewCell[][];
}

/** The cells wanted in some rows, by row index (from 0), each in the order of the columns wanted. */
export type WantedRows = ReadonlyMap<number, readonly NewCell[]>;

/**
 * The fewest blocks that bring the sheet to what is wanted: one for each run of neighbouring columns, from its first
 * changed row and column to its last. Nothing where nothing differs. Rows inside a block of which nothing is wanted are written back
 * as read, so columns that officers own must not be among `columns` (indexes from 0). Rows among `done` are written
 * already and call for no block.
 */
export function changedBlocks(
  rows: readonly (readonly Cell[])[],
  wanted: WantedRows,
  columns: readonly number[],
  done: ReadonlySet<number> = new Set(),
): Block[] {
  return runsOf(columns).flatMap((run) => {
    const changed: Changed = { firstRow: Infinity, lastRow: -1, first: Infinity, last: -1 };
    wanted.forEach((cells, row) => {
      if (!done.has(row)) widen(changed, row, rows[row], cells, run);
    });
    return changed.last < 0 ? [] : [blockOf(changed, rows, wanted, run)];
  });
}

/** The rows and the columns of a run, by their position in it, between which cells differ. */
interface Changed {
  firstRow: number;
  lastRow: number;
  first: number;
  last: number;
}

/** Takes in those cells of a row that differ from what is wanted. */
function widen(
  changed: Changed,
  row: number,
  standing: readonly Cell[] | undefined,
  cells: readonly NewCell[],
  run: readonly PlacedColumn[],
): void {
  let first = 0;
  while (first < run.length && stands(run[first] as PlacedColumn, standing, cells)) first += 1;
  if (first === run.length) return;
  let last = run.length - 1;
  while (stands(run[last] as PlacedColumn, standing, cells)) last -= 1;
  changed.firstRow = Math.min(changed.firstRow, row);
  changed.lastRow = Math.max(changed.lastRow, row);
  changed.first = Math.min(changed.first, first);
  changed.last = Math.max(changed.last, last);
}

function stands({ column, position }: PlacedColumn, standing: readonly Cell[] | undefined, wanted: readonly NewCell[]): boolean {
  return isSameCell(standing?.[column], wanted[position] ?? '');
}

/** Picks these columns out of a row wanted: one stretch of it where they are wanted in the order in which they stand. */
function pickerOf(columns: readonly PlacedColumn[]): (cells: readonly NewCell[]) => NewCell[] {
  const from = columns[0]?.position ?? 0;
  if (columns.every(({ position }, at) => position === from + at)) return (cells) => cells.slice(from, from + columns.length);
  return (cells) => columns.map(({ position }) => cells[position] ?? '');
}

function blockOf(
  { firstRow, lastRow, first, last }: Changed,
  rows: readonly (readonly Cell[])[],
  wanted: WantedRows,
  run: readonly PlacedColumn[],
): Block {
  const columns = run.slice(first, last + 1);
  const pick = pickerOf(columns);
  const cells: NewCell[][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const fresh = wanted.get(row);
    cells.push(fresh === undefined ? columns.map(({ column }) => rows[row]?.[column] ?? '') : pick(fresh));
  }
  return { firstRow: firstRow + 1, firstColumn: (columns[0]?.column ?? 0) + 1, cells };
}

export interface PlacedColumn {
  readonly column: number;
  /** Where its cell stands in a wanted row. */
  readonly position: number;
}

/** Neighbouring columns together, from left to right. */
export function runsOf(columns: readonly number[]): PlacedColumn[][] {
  const sorted = columns.map((column, position) => ({ column, position })).sort((one, other) => one.column - other.column);
  const runs: PlacedColumn[][] = [];
  for (const placed of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.column === placed.column - 1) run.push(placed);
    else runs.push([placed]);
  }
  return runs;
}
