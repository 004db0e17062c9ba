import { readDeadline } from '../../days/deadlines/read-deadline.ts';
import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { formatDate, formatShortDate, plainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import { isDateCell } from '../../tabs/cells.ts';
import { shownText } from '../source-grid.ts';
import type { Questions } from './questions.ts';

/** How days are written in a source, where figures alone do not tell. */
export type DateOrder = 'day first' | 'month first';

const NUMERIC = /(?<![\d/.-])(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)/g;

/** What the figures of all date cells tell of their order; `undefined` where none tells. */
export function dateOrderOf(texts: readonly string[]): { readonly order: DateOrder | undefined; readonly isAmbiguous: boolean } {
  const counts = { dayFirst: 0, monthFirst: 0, either: 0 };
  for (const text of texts) {
    text.replace(NUMERIC, (words: string, one: string, _, other: string) => {
      const [first, second] = [Number(one), Number(other)];
      if (first > 12 && second <= 12) counts.dayFirst += 1;
      else if (second > 12 && first <= 12) counts.monthFirst += 1;
      else if (first !== second) counts.either += 1;
      return words;
    });
  }
  const order =
    counts.dayFirst > 0 && counts.monthFirst === 0
      ? 'day first'
      : counts.monthFirst > 0 && counts.dayFirst === 0
        ? 'month first'
        : undefined;
  return { order, isAmbiguous: order !== 'day first' && counts.either + counts.monthFirst > 0 };
}

export interface DeadlineCells {
  readonly today: PlainDate;
  readonly order: DateOrder;
  readonly questions: Questions;
}

export interface DeadlineValue {
  /** What is written: the officer's words, or a day where they were turned round or dated. */
  readonly value: Cell;
  readonly reading: DeadlineReading;
  readonly remark?: string;
}

/** A deadline as it is written into the plan: in the officer's words, save where the whole source's answers change them. */
export function deadlineValue(cell: Cell, place: string, { today, order, questions }: DeadlineCells, from?: PlainDate): DeadlineValue {
  if (isDateCell(cell) || typeof cell === 'number') return { value: cell, reading: readDeadline(cell, { today }) };
  const words = shownText(cell);
  const british = order === 'month first' ? turned(words) : words;
  const reading = readDeadline(british, { today, ...(from === undefined ? {} : { planStart: from }), plausibleWithinYears: 15 });
  const due = dueDate(reading);
  const note = 'note' in reading ? reading.note : reading.kind === 'question' ? reading.question : undefined;
  const remark = note === undefined ? {} : { remark: note };
  if (due === undefined) return { value: british, reading, ...remark };
  if (YEARS.test(british) && reading.kind !== 'recurring') {
    const answer = questions.ask(
      {
        id: 'years',
        words: 'Ranges of years such as "2023-2027" may end with the calendar year or with the financial year. Which is meant?',
        proposed: '31 December',
        choices: ['31 December', '31 March'],
      },
      place,
    );
    const march = plainDate(Number(due.slice(0, 4)), 3, 31) as PlainDate;
    if (answer === '31 March')
      return { value: formatShortDate(march), reading, remark: `"${words}" is taken to end on ${formatDate(march)}.` };
  }
  const isYearless = note?.includes('No year is given') === true && from !== undefined;
  if (isYearless)
    return {
      value: `${british} ${due.slice(0, 4)}`,
      reading,
      remark: `"${words}" has no year: ${due.slice(0, 4)} is taken from its section.`,
    };
  return { value: british, reading, ...(british === words ? remark : { remark: `"${words}" is read month first.` }) };
}

const YEARS = /^\W*(?:from\s+)?20\d\d\s*[-–—]\s*20\d\d\b/;

/** A day of another column than the deadline, the day first as everywhere in the plan. */
export function dayFirst(cell: Cell, order: DateOrder): Cell {
  return typeof cell === 'string' && order === 'month first' ? turned(cell) : cell;
}

/** "5/31/2026" as "31/05/2026". */
function turned(words: string): string {
  return words.replace(
    NUMERIC,
    (_, month: string, mark: string, dayOfMonth: string, year: string) => `${dayOfMonth}${mark}${month}${mark}${year}`,
  );
}
