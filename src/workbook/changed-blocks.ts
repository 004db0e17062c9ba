import type { Cell, NewCell } from './cells.ts';
import { isSameCell } from './computed-cells.ts';

/** One write: rows and columns count from 1. */
export interface Block {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: NewCell[][];
}

/** The cells wanted in one row, by column index (from 0). */
export type WantedRow = ReadonlyMap<number, NewCell>;

/**
 * The fewest blocks that bring the sheet to what is wanted: one for each run of neighbouring columns, from its first
 * changed row to its last. `wanted` is by row index (from 0). Nothing where nothing differs. A cell inside a block that
 * nothing is wanted of is written back as read, so columns that officers own must not be among the columns wanted.
 */
export function changedBlocks(rows: readonly (readonly Cell[])[], wanted: ReadonlyMap<number, WantedRow>, columns: readonly number[]): Block[] {
  return runsOf([...columns].sort((a, b) => a - b)).flatMap((run) => {
    const changed = [...wanted].filter(([row, cells]) => run.some((column) => cells.has(column) && !isSameCell(rows[row]?.[column], cells.get(column) as NewCell)));
    if (changed.length === 0) return [];
    const first = changed.reduce((low, [row]) => Math.min(low, row), Infinity);
    const last = changed.reduce((high, [row]) => Math.max(high, row), 0);
    const cells = Array.from({ length: last - first + 1 }, (_, offset) => run.map((column) => cellAt(rows, wanted, first + offset, column)));
    return [{ firstRow: first + 1, firstColumn: (run[0] ?? 0) + 1, cells }];
  });
}

function cellAt(rows: readonly (readonly Cell[])[], wanted: ReadonlyMap<number, WantedRow>, row: number, column: number): NewCell {
  return wanted.get(row)?.get(column) ?? rows[row]?.[column] ?? '';
}

function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
