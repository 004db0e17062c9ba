import { dateFromSerial, dateFromText } from '../../days/date-text.ts';
import type { DeadlineReading } from '../../days/deadlines/deadline-reading.ts';
import { readDeadline } from '../../days/deadlines/read-deadline.ts';
import { day, formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { isDateCell } from '../cells.ts';
import type { Cell, DateCell, NewCell } from '../cells.ts';
import type { CellReader } from '../cell-reader.ts';
import type { Kind } from '../tab-description.ts';

const FIRST_DAY = day('1990-01-01');

export const DATE = dates({});
/** A day that the product itself brought, which an old "today" must not doubt. */
export const DATE_OF_RECORD = dates({ mayBeFarAhead: true });

/** A day and a time that the product wrote. */
export const MOMENT: Kind<DateCell | undefined> = {
  kind: 'moment',
  read: (cell) => (isDateCell(cell) ? cell : undefined),
  write: (moment) => moment ?? '',
};

/** A deadline as people write them, kept in their words. */
export const DEADLINE: Kind<DeadlineReading> = deadlines(undefined);

/** A deadline; "Immediate" is read as the day on which work begins, which stands in the column of this key. */
export const deadlineFrom = (start: string): Kind<DeadlineReading> => deadlines(start);

/** A day as the cell that shows it. */
export function dateCell(date: PlainDate | undefined): NewCell {
  return date === undefined ? '' : { date, time: '00:00' };
}

function dates({ mayBeFarAhead = false }: { readonly mayBeFarAhead?: boolean }): Kind<PlainDate | undefined> {
  return {
    kind: 'date',
    read(cell, at) {
      const date = dateIn(cell, at);
      if (date === undefined) return undefined;
      const isEarly = date < FIRST_DAY;
      if (!isEarly && (mayBeFarAhead || date <= at.farthestDay)) return date;
      at.report('date-implausible', `${formatDate(date)} is ${isEarly ? 'before 1990' : 'more than ten years ahead'}. Check the year.`);
      return undefined;
    },
    write: dateCell,
  };
}

/** The day in a cell, whatever the year; one that is none is reported. */
function dateIn(cell: Cell, at: CellReader): PlainDate | undefined {
  if (isDateCell(cell)) return cell.date;
  const words = typeof cell === 'number' ? '' : String(cell).trim();
  if (words === '' && typeof cell !== 'number') return undefined;
  const date = typeof cell === 'number' ? dateFromSerial(cell) : (dateFromText(words) ?? dateInWords(words, at.today));
  if (date === undefined)
    at.report('date-unreadable', `${at.quoted(cell)} is not a date. Enter a date such as 30/11/${at.today.slice(0, 4)}.`);
  return date;
}

function dateInWords(words: string, today: PlainDate): PlainDate | undefined {
  const reading = readDeadline(words, { today });
  return reading.kind === 'date' ? reading.date : undefined;
}

const NO_DEADLINE: DeadlineReading = { kind: 'none', words: '' };

function deadlines(start: string | undefined): Kind<DeadlineReading> {
  return {
    kind: 'deadline',
    ...(start === undefined ? {} : { after: start }),
    read(cell, at) {
      if (cell === '') return NO_DEADLINE;
      const from = start === undefined ? undefined : (at.soFar[start] as PlainDate | undefined);
      const reading = knownDeadline(cell, from, at);
      if (reading.kind === 'question') at.report('deadline-unreadable', reading.question);
      return reading;
    },
    write: ({ words }) => words,
  };
}

/** What one cell says, it says in every row; where it counts from the row's start, in every row of that start. */
function knownDeadline(cell: Exclude<Cell, ''>, start: PlainDate | undefined, at: CellReader): DeadlineReading {
  const everywhere = at.knownDeadlines.get(cell);
  if (everywhere !== undefined) return everywhere;
  const fromStart = `${typeof cell} ${isDateCell(cell) ? cell.date : String(cell)}|${start ?? ''}`;
  const known = at.knownDeadlines.get(fromStart);
  if (known !== undefined) return known;
  let isFromStart = false;
  const { today, deadlines: context } = at.surroundings;
  const reading = readDeadline(cell, {
    ...context,
    today,
    get start() {
      isFromStart = true;
      return start;
    },
  });
  at.knownDeadlines.set(isFromStart ? fromStart : cell, reading);
  return reading;
}
