import { sheetRowOf } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import type { Block } from './changed-blocks.ts';
import { isSameCell } from './computed-cells.ts';
import type { Sheet } from './sheet.ts';

/** What has to be read again after a write to see that every row is where it was; rows and columns count from 1. */
export interface Identity {
  /** The row of the headings; where only a part of the tab was read, the first row below that was read. */
  readonly firstRow: number;
  /** The last row that was read, where only a part was. */
  readonly lastRow?: number | undefined;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** True where every row has its ref and its action, and what was written stands where it was meant to. */
  readonly isSo: (cells: readonly (readonly Cell[])[]) => boolean;
}

/** What a row is known by when the sheet is read again: its ref and its action. */
function rowIdentity(ref: unknown, action: unknown): string {
  return `${String(ref).trim()}\u0001${String(action).trim()}`;
}

const BLANK = rowIdentity('', '');

/**
 * How rows stand once these refs and blocks have been written. The written cells are compared as well: who sorts, and at
 * once takes it back, leaves every ref in its place and what was written meanwhile beside another.
 */
export function identityOf({ grid, headingRow, columns }: Sheet, refs: readonly string[], blocks: readonly Block[]): Identity {
  const ref = columns.get('ref') ?? 0;
  const action = columns.get('action') ?? ref;
  const first = Math.min(ref, action, ...blocks.map(({ firstColumn }) => firstColumn - 1));
  const last = Math.max(ref, action, ...blocks.map(({ firstColumn, cells }) => firstColumn + (cells[0]?.length ?? 0) - 2));
  const below = grid.rows.slice(headingRow + 1).map((cells, index) => rowIdentity(refs[index] ?? '', cells[action] ?? ''));
  const headings = grid.part === undefined ? (grid.rows[headingRow] ?? []) : undefined;
  const rows = headings === undefined ? below : [rowIdentity(headings[ref] ?? '', headings[action] ?? ''), ...below];
  const firstRow = headings === undefined ? sheetRowOf(grid, headingRow + 1) : headingRow + 1;
  const isSo: Identity['isSo'] = (cells) => {
    const now = cells.map((row) => rowIdentity(row[ref - first] ?? '', row[action - first] ?? ''));
    const isInPlace = Array.from({ length: Math.max(now.length, rows.length) }).every(
      (_, index) => (now[index] ?? BLANK) === (rows[index] ?? BLANK),
    );
    return isInPlace && (headings === undefined || hasHeadings(cells[0], headings, first)) && isWritten(cells);
  };
  const isWritten = (cells: readonly (readonly Cell[])[]): boolean =>
    blocks.every(({ firstRow: top, firstColumn, cells: wanted }) =>
      wanted.every((row, at) =>
        row.every((cell, column) => isSameCell(cells[top - firstRow + at]?.[firstColumn - 1 - first + column], cell)),
      ),
    );
  return {
    firstRow,
    ...(headings === undefined ? { lastRow: sheetRowOf(grid, grid.rows.length - 1) } : {}),
    firstColumn: first + 1,
    lastColumn: last + 1,
    isSo,
  };
}

const hasHeadings = (now: readonly Cell[] | undefined, before: readonly Cell[], first: number): boolean =>
  (now ?? []).every((heading, column) => String(heading) === String(before[first + column] ?? ''));
