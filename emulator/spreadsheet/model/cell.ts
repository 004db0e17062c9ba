/** What a cell holds: text, a number (dates are serial numbers with a date format), TRUE/FALSE, or nothing. */
export type CellValue = string | number | boolean | null;

export interface Formula {
  /** With its equals sign. */
  readonly text: string;
  /** The block that an array formula fills, in A1 notation. */
  readonly arrayRange?: string;
}

/** Text with links or styles on parts of it. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
}

/** What the file says about a comment's author. */
export interface Note {
  readonly text: string;
  readonly author?: string;
}

/**
 * The value of a formula that no file has a cached value for: there is no formula engine here. The formula itself is
 * kept and saved, and the program that opens the file computes it.
 */
export const FORMULA_NOT_CALCULATED = '#NOT_CALCULATED!';

/** A cell may hold 50,000 characters. https://support.google.com/drive/answer/37603 */
export const MAX_CELL_CHARACTERS = 50_000;
/** A spreadsheet may hold 10 million cells. https://support.google.com/drive/answer/37603 */
export const MAX_CELLS = 10_000_000;
