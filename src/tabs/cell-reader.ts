import type { DeadlineReading } from '../days/deadlines/deadline-reading.ts';
import type { DeadlineContext } from '../days/deadlines/read-deadline.ts';
import { addMonths } from '../days/plain-date.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { shortened } from '../words/words.ts';
import { isDateCell } from './cells.ts';
import type { Cell } from './cells.ts';

const APOSTROPHE = 39;
/** A cell holds 50,000 characters; a cell of an .xlsx file holds 32,767. */
const LONGEST_TEXT = 32_000;
const MOST_YEARS_AHEAD = 10;
/** A cell that holds only a time of day is a date cell on the spreadsheet's day 0. */
const DAY_ZERO = '1899-12-30';

/** What a cell could not be used for, by the row and the column's key. */
export interface CellProblem {
  readonly row: number;
  readonly field: string;
  readonly code: string;
  readonly words: string;
}

/** What cells are read against. */
export interface Surroundings {
  readonly today: PlainDate;
  /** What deadlines in words count from. */
  readonly deadlines?: Omit<DeadlineContext, 'today' | 'start'>;
  /** True where percentages are held as parts of 1, so that 1 means 100 %. */
  readonly partsOfOne?: boolean;
}

/**
 * Where the reading of a tab stands: the row and the column in hand. Kinds of columns read their cells with it, and
 * report what they cannot use; a cell is complained of once for each code.
 */
export class CellReader {
  /** The sheet's own number of the row in hand. */
  row = 0;
  /** Key of the column in hand. */
  field = '';
  /** The row's values read so far; a kind that is read `after` another finds its value here. */
  soFar: Readonly<Record<string, unknown>> = {};
  /** Deadlines already read: what one cell says, it says in every row that starts on the same day. */
  readonly knownDeadlines = new Map<Cell, DeadlineReading>();
  readonly problems: CellProblem[] = [];

  /** A day further ahead than this is taken for a slip of the keyboard. */
  readonly farthestDay: PlainDate;

  constructor(readonly surroundings: Surroundings) {
    this.farthestDay = addMonths(surroundings.today, 12 * MOST_YEARS_AHEAD);
  }

  get today(): PlainDate {
    return this.surroundings.today;
  }

  /** Text trimmed at both ends; a date as 31/03/2026, a time as 18:00, a number as its digits, a tick as Yes. */
  text(cell: Cell): string {
    if (cell === '') return '';
    if (isDateCell(cell))
      return cell.date === DAY_ZERO ? cell.time : `${cell.date.slice(8)}/${cell.date.slice(5, 7)}/${cell.date.slice(0, 4)}`;
    if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
    const trimmed = String(cell).trim();
    const words = trimmed.charCodeAt(0) === APOSTROPHE ? trimmed.replace(/^'(?=[=+\-@\d])/, '') : trimmed;
    if (words.length > LONGEST_TEXT) this.reportLength(words.length);
    return words;
  }

  private reportLength(length: number): void {
    const [found, most] = [length.toLocaleString('en-GB'), LONGEST_TEXT.toLocaleString('en-GB')];
    this.report(
      'text-too-long',
      `the cell holds ${found} characters, more than a paper or an Excel file can take. ` +
        `Shorten it to ${most} or put the text into a document and link to it.`,
    );
  }

  /** The cell's words in quotation marks, short enough for a sentence. */
  quoted(cell: Cell): string {
    return `"${shortened(this.text(cell), 60)}"`;
  }

  /** Puts a problem on record for the cell in hand. `words`: what was found and what to do. */
  report(code: string, words: string): void {
    const { row, field } = this;
    for (let index = this.problems.length - 1; index >= 0 && this.problems[index]?.row === row; index -= 1)
      if (this.problems[index]?.field === field && this.problems[index]?.code === code) return;
    this.problems.push({ row, field, code, words });
  }

  /** The column's key as part of a code: `decisionType` as `decision-type`. */
  get codeName(): string {
    return this.field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  }
}
