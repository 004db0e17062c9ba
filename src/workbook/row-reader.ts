import type { DeadlineReading } from '../days/deadlines/deadline-reading.ts';
import { nearestName } from '../words/nearest-name.ts';
import { addMonths, day, formatDate } from '../days/plain-date.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { readDeadline } from '../days/deadlines/read-deadline.ts';
import type { DeadlineContext } from '../days/deadlines/read-deadline.ts';
import { listed, plainWords, shortened } from '../words/words.ts';
import { isDateCell } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import { dateFromSerial, dateFromText } from './date-text.ts';
import type { TabDescription } from '../tabs/tab-description.ts';

const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/i;
const HASH = 35;
const APOSTROPHE = 39;
const FIRST_DAY = day('1990-01-01');
/** A cell holds 50,000 characters; a cell of an .xlsx file holds 32,767. */
const LONGEST_TEXT = 32_000;
/** Roughly one address; whether it can be mailed is looked at before mailing. */
const ONE_ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const YES = ['yes', 'y', 'true', 'public', '1', 'x', '✓', '✔'];
const NO = ['no', 'n', 'false', 'exempt', '0', 'private'];

/** One row of a tab, read by column key. What cannot be used becomes a problem, and a harmless value. */
export class RowReader {
  constructor(
    private readonly tab: TabDescription,
    /** The sheet's own row number. */
    readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly columns: ReadonlyMap<string, number>,
    readonly today: PlainDate,
    private readonly problems: Problem[],
  ) {}

  /** The cell as it stands; `''` where the column is missing, or where it holds an error (which is reported). */
  cell(key: string): Cell {
    const index = this.columns.get(key);
    const cell = index === undefined ? '' : (this.cells[index] ?? '');
    if (typeof cell === 'string' && cell.charCodeAt(0) === HASH && ERROR.test(cell.trim())) {
      this.report(key, 'cell-error', `the cell shows ${cell.trim()}, an error in its formula. Mend the formula or type the value.`);
      return '';
    }
    return cell;
  }

  /** Text trimmed at both ends; a date as 31/03/2026, a number as its digits. */
  text(key: string): string {
    const cell = this.cell(key);
    if (cell === '') return '';
    if (isDateCell(cell))
      return cell.date === '1899-12-30' ? cell.time : `${cell.date.slice(8)}/${cell.date.slice(5, 7)}/${cell.date.slice(0, 4)}`;
    if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
    const trimmed = String(cell).trim();
    const words = trimmed.charCodeAt(0) === APOSTROPHE ? trimmed.replace(/^'(?=[=+\-@\d])/, '') : trimmed;
    if (words.length > LONGEST_TEXT)
      this.report(
        key,
        'text-too-long',
        `the cell holds ${words.length.toLocaleString('en-GB')} characters, more than a paper or an Excel file can take. Shorten it to ${LONGEST_TEXT.toLocaleString('en-GB')} or put the text into a document and link to it.`,
      );
    return words;
  }

  /** True where nothing stands in the cell, not even an error. */
  isBlank(key: string): boolean {
    const index = this.columns.get(key);
    return index === undefined || String(this.cells[index] ?? '').trim() === '';
  }

  /** Text exactly as it stands, however long. */
  rawText(key: string): string {
    return String(this.cell(key));
  }

  /** Several entries separated by commas, semicolons or lines. */
  list(key: string): string[] {
    const words = this.text(key);
    return words === ''
      ? []
      : words
          .split(/[,;\n]/)
          .map((entry) => entry.trim())
          .filter((entry) => entry !== '');
  }

  /** An e-mail address, without surrounding spaces and in small letters. */
  email(key: string): string {
    const address = this.text(key).toLowerCase();
    if (address !== '' && !ONE_ADDRESS.test(address))
      this.report(
        key,
        'email-unreadable',
        `"${shortened(address, 60)}" is not one e-mail address. Enter one such as head.assessment@exampleshire.example; until then nobody is mailed there.`,
      );
    return address;
  }

  /** `mayBeFarAhead`: a day the product itself brought, which an old "today" must not doubt. */
  date(key: string, mayBeFarAhead = false): PlainDate | undefined {
    const cell = this.cell(key);
    if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) return undefined;
    const date = isDateCell(cell) ? cell.date : typeof cell === 'number' ? dateFromSerial(cell) : this.dateFromWords(String(cell).trim());
    const shown = shortened(this.text(key), 60);
    if (date === undefined) {
      this.report(key, 'date-unreadable', `"${shown}" is not a date. Enter a date such as 30/11/${this.today.slice(0, 4)}.`);
      return undefined;
    }
    if (date < FIRST_DAY || (!mayBeFarAhead && date > lastBelievable(this.today))) {
      this.report(
        key,
        'date-implausible',
        `${formatDate(date)} is ${date < FIRST_DAY ? 'before 1990' : 'more than ten years ahead'}. Check the year.`,
      );
      return undefined;
    }
    return date;
  }

  private dateFromWords(words: string): PlainDate | undefined {
    const typed = dateFromText(words);
    if (typed !== undefined) return typed;
    const reading = readDeadline(words, { today: this.today });
    return reading.kind === 'date' ? reading.date : undefined;
  }

  /** A deadline as people write them, in their words. A reading that is a question is reported. */
  deadline(key: string, context: DeadlineContext): DeadlineReading {
    const cell = this.cell(key);
    const reading = cell === '' ? ({ kind: 'none', words: '' } as const) : readDeadline(cell, context);
    if (reading.kind === 'question') this.report(key, 'deadline-unreadable', reading.question);
    return reading;
  }

  /** A number, also where typed with a pound sign, commas or a unit after it. */
  number(key: string, limits: { readonly min?: number; readonly max?: number; readonly whole?: true } = {}): number | undefined {
    const cell = this.cell(key);
    if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) return undefined;
    const value = typeof cell === 'number' ? cell : numberFromText(typeof cell === 'string' ? cell : '');
    const shown = shortened(this.text(key), 60);
    if (value === undefined) {
      this.report(key, 'number-unreadable', `"${shown}" is not a number. Enter digits only.`);
      return undefined;
    }
    const { min = -Infinity, max = Infinity, whole } = limits;
    if (value < min || value > max || (whole === true && !Number.isInteger(value))) {
      this.report(key, 'number-outside', `${shown} ${rangeWords(min, max, whole === true)}`);
      return undefined;
    }
    return value;
  }

  /** 0–100. A part of 1, as a percentage cell holds it, counts in hundredths. */
  percent(key: string, onesAreWhole: boolean): number | undefined {
    const cell = this.cell(key);
    const written = typeof cell === 'string' ? cell.replace(/\s*(%|per ?cent\.?)\s*$/i, '') : cell;
    if (typeof written === 'string' && written.trim() === '') return undefined;
    const number = typeof written === 'number' ? written : numberFromText(String(written));
    if (number === undefined) {
      this.report(key, 'percent-unreadable', `"${shortened(this.text(key), 60)}" is not a percentage. Enter a number from 0 to 100.`);
      return undefined;
    }
    const isPart = typeof cell === 'number' && number > 0 && (number < 1 || (number === 1 && onesAreWhole));
    const value = isPart ? Math.round(number * 1000) / 10 : number;
    if (value >= 0 && value <= 100) return value;
    this.report(
      key,
      'percent-outside',
      `${shortened(this.text(key), 60)} is ${value > 100 ? 'above 100' : 'below 0'}. Enter a number from 0 to 100.`,
    );
    return undefined;
  }

  /** Yes or no; `whenEmpty` where the cell is empty, `whenUnclear` where its words are neither. */
  flag(key: string, whenEmpty: boolean, whenUnclear = whenEmpty): boolean {
    const cell = this.cell(key);
    if (typeof cell === 'boolean') return cell;
    const words = this.text(key);
    if (words === '') return whenEmpty;
    const word = words.toLowerCase();
    if (YES.includes(word)) return true;
    if (NO.includes(word)) return false;
    this.report(
      key,
      'yes-or-no-unclear',
      `"${shortened(words, 60)}" is neither Yes nor No. Enter one of them; until then it counts as ${whenUnclear ? 'Yes' : 'No'}.`,
    );
    return whenUnclear;
  }

  /** One of a list, found without regard to case, spaces and punctuation, or by another spelling of it. */
  choice<T extends string>(
    key: string,
    choices: readonly T[],
    spellings: Partial<Readonly<Record<T, readonly string[]>>> = {},
  ): T | undefined {
    const words = this.text(key);
    if (words === '') return undefined;
    const exact = choices.find((choice) => choice === words);
    if (exact !== undefined) return exact;
    const wanted = plainWords(words);
    const found =
      choices.find((choice) => plainWords(choice) === wanted) ??
      choices.find((choice) => spellings[choice]?.some((spelling) => plainWords(spelling) === wanted) === true);
    if (found !== undefined) return found;
    const nearest = nearestName(words, choices);
    this.report(
      key,
      `${this.codeName(key)}-unknown`,
      `"${shortened(words, 60)}" is not one of ${listed(choices, 'or')}.${nearest === undefined ? ' Choose one of these.' : ` Did you mean "${nearest}"?`}`,
    );
    return undefined;
  }

  /** Puts a problem on record, with this row and the column's heading. */
  report(key: string, code: string, words: string): void {
    const heading = this.tab.columns.find((column) => column.key === key)?.heading ?? key;
    if (this.isReported(heading, code)) return;
    this.problems.push(problem({ tab: this.tab.name, row: this.row, heading }, code, words));
  }

  /** A cell that is read twice is reported once. This row's problems are the last ones. */
  private isReported(heading: string, code: string): boolean {
    for (let index = this.problems.length - 1; index >= 0 && this.problems[index]?.row === this.row; index -= 1) {
      if (this.problems[index]?.heading === heading && this.problems[index]?.code === code) return true;
    }
    return false;
  }

  private codeName(key: string): string {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  }
}

const lastDays = new Map<PlainDate, PlainDate>();

/** Ten years from today, worked out once. */
function lastBelievable(today: PlainDate): PlainDate {
  const known = lastDays.get(today) ?? addMonths(today, 120);
  lastDays.set(today, known);
  return known;
}

function numberFromText(text: string): number | undefined {
  const digits = text
    .trim()
    .replace(/^£\s*/, '')
    .replace(/,(?=\d{3}\b)/g, '');
  const match = /^(-?\d+(?:\.\d+)?)\s*(k|m)?$/i.exec(digits);
  if (!match) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  return Number(match[1]) * (unit === 'k' ? 1000 : unit === 'm' ? 1_000_000 : 1);
}

function rangeWords(min: number, max: number, whole: boolean): string {
  const kind = whole ? 'a whole number' : 'a number';
  if (min === -Infinity && max === Infinity) return `is not ${kind}. Enter ${kind}.`;
  if (max === Infinity) return `cannot be used here. Enter ${kind} of ${min} or more.`;
  return `cannot be used here. Enter ${kind} from ${min} to ${max}.`;
}
