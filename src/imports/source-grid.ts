import type { Cell } from '../tabs/cells.ts';
import { isDateCell } from '../tabs/cells.ts';
import { plainText } from '../words/plain-text.ts';

/** Cells shown as one: the top left one holds what they show. Rows and columns count from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table as it stands in its source. */
export interface SourceGrid {
  /** The tab's, file's or document's name, for messages. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly MergedCells[];
}

/** A place in the source, as officers say it: "C7". */
export function placeName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** What a cell shows: a date as 31/03/2026, a tick as Yes. Text keeps its lines; spaces at both ends are left out. */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  if (isDateCell(cell)) return `${cell.date.slice(8)}/${cell.date.slice(5, 7)}/${cell.date.slice(0, 4)}`;
  return String(cell)
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && shownText(cell) === '');
}

const FOOTNOTE_MARKS = /[\u00b9\u00b2\u00b3\u2070-\u2079]+/g;

/** Headings compared: without case, spaces at the ends, and punctuation. */
export function headingKeyOf(text: string): string {
  return plainText(text.replace(FOOTNOTE_MARKS, ' '))
    .toLowerCase()
    .replace(/[^a-z0-9%£]+/g, ' ')
    .trim();
}
