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
    const [top, left] = [
      { first: Infinity, last: -1 },
      { first: Infinity, last: -1 },
    ];
    for (const [row, cells] of wanted) {
      if (done.has(row)) continue;
      const standing = rows[row];
      const differs = ({ column, position }: PlacedColumn): boolean => !isSameCell(standing?.[column], cells[position] ?? '');
      const first = run.findIndex(differs);
      if (first < 0) continue;
      widen(top, row, row);
      widen(left, first, lastIndex(run, differs));
    }
    if (top.last < 0) return [];
    const changed = run.slice(left.first, left.last + 1);
    const cells: NewCell[][] = [];
    for (let row = top.first; row <= top.last; row += 1) {
      const fresh = wanted.get(row);
      cells.push(changed.map(({ column, position }) => (fresh === undefined ? (rows[row]?.[column] ?? '') : (fresh[position] ?? ''))));
    }
    return [{ firstRow: top.first + 1, firstColumn: (changed[0]?.column ?? 0) + 1, cells }];
  });
}

interface Stretch {
  first: number;
  last: number;
}

function widen(stretch: Stretch, first: number, last: number): void {
  stretch.first = Math.min(stretch.first, first);
  stretch.last = Math.max(stretch.last, last);
}

function lastIndex<T>(items: readonly T[], isWanted: (item: T) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !isWanted(items[index] as T)) index -= 1;
  return index;
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
