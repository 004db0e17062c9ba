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
 * changed row to its last. Nothing where nothing differs. Rows inside a block of which nothing is wanted are written back
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
    let first = Infinity;
    let last = -1;
    for (const [row, cells] of wanted) {
      const standing = rows[row];
      if (done.has(row) || run.every(({ column, position }) => isSameCell(standing?.[column], cells[position] ?? ''))) continue;
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
    if (last < 0) return [];
    const cells: NewCell[][] = [];
    for (let row = first; row <= last; row += 1) {
      const fresh = wanted.get(row);
      cells.push(run.map(({ column, position }) => (fresh === undefined ? (rows[row]?.[column] ?? '') : (fresh[position] ?? ''))));
    }
    return [{ firstRow: first + 1, firstColumn: (run[0]?.column ?? 0) + 1, cells }];
  });
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
