import type { Cell, NewCell } from '../../tabs/cells.ts';
import { countCalls } from '../call-count.ts';
import { toValue } from '../cell-values.ts';
import { columnLetters } from '../spreadsheet.ts';
import { activeSpreadsheet } from '../service.ts';
import { change, put, read, sheetNamed } from './calls.ts';
import type { Sheet } from './calls.ts';

function sheetOf(tab: string): Sheet {
  const sheet = sheetNamed(tab);
  if (sheet === undefined) throw new Error(`There is no tab named "${tab}".`);
  return sheet;
}

/** The names of every tab, in their order. */
export function tabNames(): string[] {
  return read(() => activeSpreadsheet().getSheets()).map((sheet) => sheet.getName());
}

/** Merged cells of a tab: row and column count from 0. */
export function mergedCells(
  tab: string,
): { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[] {
  return read(() => sheetOf(tab).getDataRange().getMergedRanges()).map((range) => ({
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getLastRow() - range.getRow() + 1,
    columns: range.getNumColumns(),
  }));
}

/** The notes of one column (from 1), row by row from the top. */
export function readNotes(tab: string, column: number): string[] {
  const letters = columnLetters(column);
  return read(() => sheetOf(tab).getRange(`${letters}1:${letters}`).getNotes()).map(([note = '']) => note);
}

/** Sets the notes of neighbouring cells of one column, downwards. An empty text is no note. */
export function writeNotes(tab: string, firstRow: number, column: number, notes: readonly string[]): void {
  if (notes.length > 0)
    put(() =>
      sheetOf(tab)
        .getRange(firstRow, column, notes.length, 1)
        .setNotes(notes.map((note) => [note])),
    );
}

/**
 * Which cells of these columns (from 1) hold a value and nothing else, by column and row by row from the top: no formula, no
 * link in the words and no look of single words, so that the same value may be written there again.
 */
export function plainCells(tab: string, columns: readonly number[]): ReadonlyMap<number, readonly boolean[]> {
  if (columns.length === 0) return new Map();
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const sheet = sheetOf(tab);
  const formulas = read(() => sheet.getRange(`${columnLetters(first)}1:${columnLetters(last)}`).getFormulas());
  const plain = (column: number): boolean[] => {
    const words = read(() => sheet.getRange(`${columnLetters(column)}1:${columnLetters(column)}`).getRichTextValues());
    return words.map(([rich = null], row) => {
      const isWords = rich === null || (rich.getLinkUrl() === null && rich.getRuns().length <= 1);
      return isWords && formulas[row]?.[column - first] === '';
    });
  };
  return new Map(columns.map((column) => [column, plain(column)]));
}

/** Neighbouring cells of one column; row and column count from 1. */
export interface ColumnBlock {
  readonly firstRow: number;
  readonly column: number;
  readonly cells: readonly NewCell[];
}

/**
 * Writes blocks of columns, each in one call. Words in `plainText` columns (from 1) stay as they are, with no sign before
 * them: these cells are made plain text first, in one call for all.
 */
export function writeColumnBlocks(tab: string, blocks: readonly ColumnBlock[], plainText: readonly number[]): void {
  if (blocks.length === 0) return;
  const sheet = sheetOf(tab);
  const plain = blocks.filter(({ column }) => plainText.includes(column));
  const addressOf = ({ column, firstRow, cells }: ColumnBlock): string =>
    `${columnLetters(column)}${firstRow}:${columnLetters(column)}${firstRow + cells.length - 1}`;
  if (plain.length > 0) put(() => sheet.getRangeList(plain.map(addressOf)).setNumberFormat('@'));
  for (const { firstRow, column, cells } of blocks) {
    const valueOf = (cell: Cell) => (typeof cell === 'string' && plainText.includes(column) ? cell : toValue(cell));
    put(() => sheet.getRange(firstRow, column, cells.length, 1).setValues(cells.map((cell) => [valueOf(cell)])));
  }
}

/** Deletes rows (from 1), the lowest first, one call for each run of neighbours. A sheet keeps at least one row below them. */
export function deleteRows(tab: string, rows: readonly number[]): void {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => other - one)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.first === row + 1) {
      run.first = row;
      run.count += 1;
    } else runs.push({ first: row, count: 1 });
  }
  const [lowest] = runs;
  if (lowest === undefined) return;
  const sheet = sheetOf(tab);
  countCalls();
  const last = sheet.getMaxRows();
  if (lowest.first + lowest.count > last) change(() => sheet.insertRowsAfter(last, 1));
  for (const { first, count } of runs) change(() => sheet.deleteRows(first, count));
}

/**
 * Makes a tab out of sight with these headings, unless it is there, and shows the tab named as `front`. One that a run left
 * empty which was cut off is made whole.
 */
export function makeHiddenSheet(name: string, headings: readonly string[], front: string): void {
  const standing = sheetNamed(name);
  if (standing !== undefined && read(() => standing.getLastRow()) > 0) return;
  const spreadsheet = activeSpreadsheet();
  const sheet = standing ?? change(() => spreadsheet.insertSheet(name));
  put(() => spreadsheet.setActiveSheet(sheetOf(front)));
  put(() => sheet.hideSheet());
  // The headings last: by them the next run knows that the tab is whole.
  put(() => sheet.getRange(1, 1, 1, headings.length).setValues([headings.slice()]));
}

/** Takes away the columns beyond these: a tab of many rows counts its empty cells as well. */
export function trimColumns(tab: string, width: number): void {
  const sheet = sheetOf(tab);
  countCalls();
  const columns = sheet.getMaxColumns();
  if (columns > width) change(() => sheet.deleteColumns(width + 1, columns - width));
}
