import type { PlainDate } from '../days/plain-date.ts';

/** A date cell: wall-clock in the spreadsheet's own zone. `time` is `HH:MM`, `00:00` for a plain date. */
export interface DateCell {
  readonly date: PlainDate;
  readonly time: string;
}

/** A cell as read: an empty cell is `''`; an error cell is its text (`#REF!`). */
export type Cell = string | number | boolean | DateCell;

/** Words that lead somewhere: `link` is an address, or "#gid=…&range=…" for a place of the same spreadsheet. */
export interface LinkCell {
  readonly words: string;
  readonly link: string;
}

/** A cell to be written. Text is written as text: never parsed as a formula or a date. `''` clears. */
export type NewCell = string | number | boolean | DateCell;

/** A cell of a page that the product writes and never reads again. */
export type PageCell = NewCell | LinkCell;

export function isLinkCell(cell: PageCell): cell is LinkCell {
  return typeof cell === 'object' && 'link' in cell;
}

/** One tab as read in one go. `rows[0]` is the heading row; `rows[i]` is sheet row `i + 1`, unless only a part was read. */
export interface Grid {
  readonly tab: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Set where only a part of the tab was read: the rows down to the headings, and some rows below. */
  readonly part?: GridPart;
}

export interface GridPart {
  /** Index in `rows` of the first row below the headings. */
  readonly from: number;
  /** How many rows of the sheet lie between the headings and that row. */
  readonly skipped: number;
  /** True where percentages are held as parts of 1, as the whole tab showed when it was last read. */
  readonly holdsParts: boolean;
}

/** The sheet's own number of a row of a grid. */
export function sheetRowOf({ part }: Grid, index: number): number {
  return index + 1 + (part !== undefined && index >= part.from ? part.skipped : 0);
}

/** The index of a sheet row in a grid. */
export function indexOfRow({ part }: Grid, row: number): number {
  return row - 1 - (part !== undefined && row > part.from ? part.skipped : 0);
}

/** A cell's words as the sheet shows them: dates as 31/03/2026, with the time where there is one; truth values as Yes and No. */
export function cellWords(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  if (typeof cell !== 'object') return String(cell);
  const [year, month, day] = cell.date.split('-');
  return `${day}/${month}/${year}${cell.time === '00:00' ? '' : ` ${cell.time}`}`;
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}
