import type { Block } from '../../protocol/sheet-view.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a sheet has. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** "A", "Z", "AA". */
export function letters(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const numberOf = (name: string): number => [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const cellName = ({ row, column }: Place): string => `${letters(column)}${row}`;

/** "B2" or "B2:C4"; "2:4" for whole rows and "B:C" for whole columns of a sheet of that size. */
export function blockName({ top, left, bottom, right }: Block, size?: Size): string {
  if (size !== undefined && left === 1 && right === size.columns) return `${top}:${bottom}`;
  if (size !== undefined && top === 1 && bottom === size.rows) return `${letters(left)}:${letters(right)}`;
  const first = cellName({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellName({ row: bottom, column: right })}`;
}

export function blockBetween(a: Place, b: Place): Block {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export const isInside = ({ top, left, bottom, right }: Block, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isOneCell = ({ top, left, bottom, right }: Block): boolean => top === bottom && left === right;

/** The block that "A12", "A12:C14", "12:14" or "A:C" names, within a sheet of that size; undefined where it is no such name. */
export function blockOf(name: string, size: Size): Block | undefined {
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(name.trim());
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const isLine = name.includes(':');
  if (name.trim().endsWith(':')) return undefined;
  if ((left === '' && top === '') || (!isLine && (left === '' || top === ''))) return undefined;
  const block = blockBetween(
    { row: top === '' ? 1 : Number(top), column: left === '' ? 1 : numberOf(left) },
    { row: bottom === '' ? size.rows : Number(bottom), column: right === '' ? size.columns : numberOf(right) },
  );
  return block.top >= 1 && block.bottom <= size.rows && block.right <= size.columns ? block : undefined;
}
