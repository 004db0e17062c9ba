/** A block of cells. Rows and columns count from 1, as in Google's reference. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'rows' | 'columns';

export const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

export const lastRowOf = (block: Rect): number => block.row + block.rows - 1;
export const lastColumnOf = (block: Rect): number => block.column + block.columns - 1;

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1 for "A", 27 for "aa". */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "B2" for one cell, "B2:C4" for several. */
export function a1Of(block: Rect): string {
  const first = cellName(block.row, block.column);
  return block.rows === 1 && block.columns === 1 ? first : `${first}:${cellName(lastRowOf(block), lastColumnOf(block))}`;
}

export const quotedSheetName = (name: string): string =>
  /^(?![A-Za-z]{1,3}[0-9]+$|[rc][0-9]*$)[A-Za-z_][A-Za-z0-9_]*$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** Splits "'My sheet'!A1" into its sheet and its cells; no sheet where the text names none. */
export function splitSheetName(text: string): { sheet?: string; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), cells: quoted[2]! };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { cells: text } : { sheet: text.slice(0, mark), cells: text.slice(mark + 1) };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/;

/**
 * Reads "A1", "A1:B2", "A:C", "2:5" or "A2:C" (down to the sheet's last row).
 * Gives undefined where the text is not a range.
 */
export function parseA1(text: string, size: { rows: number; columns: number }): Rect | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 2 || parts[0] === '') return undefined;
  const first = CORNER.exec(parts[0]!);
  const last = CORNER.exec(parts[1] ?? parts[0]!);
  if (!first || !last) return undefined;
  const whole = parts.length === 2;
  if (!whole && (!first[1] || !first[2])) return undefined;
  if (!first[1] !== !last[1] && !first[2] !== !last[2]) return undefined;
  const rows = bounds(first[2] ? Number(first[2]) : undefined, last[2] ? Number(last[2]) : undefined, size.rows);
  const columns = bounds(first[1] && columnNumber(first[1]), last[1] && columnNumber(last[1]), size.columns);
  return rect(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

/** Reads "R2C3" or "R1C1:R9C4", which `getRange` takes too. Gives undefined for anything else, and for places relative to a cell. */
export function parseR1C1(text: string): Rect | undefined {
  const match = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [row, column, lastRow, lastColumn] = [match[1], match[2], match[3] ?? match[1], match[4] ?? match[2]].map(Number);
  const [rows, columns] = [bounds(row, lastRow, 1), bounds(column, lastColumn, 1)];
  return rect(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
}

function bounds(first: number | string | undefined, last: number | string | undefined, limit: number): [number, number] {
  const from = first ? Number(first) : 1;
  const to = last ? Number(last) : Math.max(limit, from);
  return from <= to ? [from, to] : [to, from];
}

export function intersect(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const contains = (outer: Rect, row: number, column: number): boolean =>
  row >= outer.row && row <= lastRowOf(outer) && column >= outer.column && column <= lastColumnOf(outer);

/** Where a block lies after `count` rows or columns were inserted so that the first of them is at `at`. */
export function afterInsert(block: Rect, axis: Axis, at: number, count: number): Rect {
  const [start, length] = axis === 'rows' ? [block.row, block.rows] : [block.column, block.columns];
  if (at <= start) return along(block, axis, start + count, length);
  return at < start + length ? along(block, axis, start, length + count) : block;
}

/** Where a block lies after the deletion of `count` rows or columns from `at`; undefined when nothing of it is left. */
export function afterDelete(block: Rect, axis: Axis, at: number, count: number): Rect | undefined {
  const [start, length] = axis === 'rows' ? [block.row, block.rows] : [block.column, block.columns];
  const lostBefore = Math.max(0, Math.min(start, at + count) - at);
  const lostInside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return lostInside === length ? undefined : along(block, axis, start - lostBefore, length - lostInside);
}

function along(block: Rect, axis: Axis, start: number, length: number): Rect {
  return axis === 'rows' ? { ...block, row: start, rows: length } : { ...block, column: start, columns: length };
}

/** Parts of `block` outside `hole`: at most four. */
export function without(block: Rect, hole: Rect): Rect[] {
  const cut = intersect(block, hole);
  if (!cut) return [block];
  const parts: Rect[] = [];
  const bottom = lastRowOf(block) - lastRowOf(cut);
  const right = lastColumnOf(block) - lastColumnOf(cut);
  if (cut.row > block.row) parts.push(rect(block.row, block.column, cut.row - block.row, block.columns));
  if (bottom > 0) parts.push(rect(lastRowOf(cut) + 1, block.column, bottom, block.columns));
  if (cut.column > block.column) parts.push(rect(cut.row, block.column, cut.rows, cut.column - block.column));
  if (right > 0) parts.push(rect(cut.row, lastColumnOf(cut) + 1, cut.rows, right));
  return parts;
}
