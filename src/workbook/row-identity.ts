import { sheetRowOf } from '../tabs/cells.ts';
import type { Cell, NewCell } from '../tabs/cells.ts';
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

/**
 * How rows stand once these refs and blocks have been written. The written cells are compared as well: who sorts, and at
 * once takes it back, leaves every ref in its place and what was written meanwhile beside another.
 */
export function identityOf({ grid, headingRow, columns }: Sheet, refs: readonly string[], blocks: readonly Block[]): Identity {
  const below = headingRow + 1;
  const ref = columns.get('ref') ?? 0;
  const action = columns.get('action') ?? ref;
  const first = Math.min(ref, action, ...blocks.map(({ firstColumn }) => firstColumn - 1));
  const last = Math.max(ref, action, ...blocks.map(({ firstColumn, cells }) => firstColumn + (cells[0]?.length ?? 0) - 2));
  const headings = grid.part === undefined ? (grid.rows[headingRow] ?? []) : undefined;
  const top = headings === undefined ? below : headingRow;
  const firstRow = headings === undefined ? sheetRowOf(grid, below) : below;
  const isInPlace = (now: readonly Cell[] | undefined, row: number): boolean =>
    isSameText(now?.[ref - first], row < below ? headings?.[ref] : refs[row - below]) &&
    isSameText(now?.[action - first], grid.rows[row]?.[action]);
  const isSo: Identity['isSo'] = (cells) => {
    for (let row = Math.max(top + cells.length, grid.rows.length) - 1; row >= top; row -= 1)
      if (!isInPlace(cells[row - top], row)) return false;
    return (headings === undefined || hasHeadings(cells[0], headings, first)) && blocks.every((block) => isWritten(block, cells));
  };
  const isWritten = ({ firstRow: from, firstColumn, cells: wanted }: Block, cells: readonly (readonly Cell[])[]): boolean => {
    for (let at = 0; at < wanted.length; at += 1)
      if (!standsIn(cells[from - firstRow + at], wanted[at] ?? [], firstColumn - 1 - first)) return false;
    return true;
  };
  return {
    firstRow,
    ...(headings === undefined ? { lastRow: sheetRowOf(grid, grid.rows.length - 1) } : {}),
    firstColumn: first + 1,
    lastColumn: last + 1,
    isSo,
  };
}

/** A row is known by its ref and its action when the sheet is read again; spaces round them tell nothing. */
const isSameText = (one: unknown = '', other: unknown = ''): boolean => one === other || String(one).trim() === String(other).trim();

/** True where these cells stand in a row, from one of its columns. */
function standsIn(row: readonly Cell[] | undefined, cells: readonly NewCell[], from: number): boolean {
  for (let at = 0; at < cells.length; at += 1) if (!isSameCell(row?.[from + at], cells[at] ?? '')) return false;
  return true;
}

const hasHeadings = (now: readonly Cell[] | undefined, before: readonly Cell[], first: number): boolean =>
  (now ?? []).every((heading, column) => String(heading) === String(before[first + column] ?? ''));
