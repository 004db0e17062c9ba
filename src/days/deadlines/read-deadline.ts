import { dueDate } from './deadline-reading.ts';
import type { DeadlineReading } from './deadline-reading.ts';
import { exampleDate, quoted } from './deadline-context.ts';
import type { DeadlineContext } from './deadline-context.ts';
import { readDeadlineLine } from './read-line.ts';
import { addDays, addMonths, day, formatDate, formatShortDate, plainDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import { counted } from '../../words/words.ts';

export type { DeadlineContext } from './deadline-context.ts';

/** A cell as it stands in the sheet: text, a number, a tick, or a date with its time. */
export type DeadlineCell = string | number | boolean | { readonly date: PlainDate; readonly time: string };

/**
 * What a deadline cell says. Dates are read day first (05/04/2016 is 5 April); a period is read to the latest day it
 * could mean, with a note that says how; what waits for an event, goes on, or cannot be read or believed is said to be
 * so. The officer's words are kept. Never throws.
 */
export function readDeadline(cell: DeadlineCell, context: DeadlineContext): DeadlineReading {
  if (typeof cell === 'object') return believable({ kind: 'date', date: cell.date, words: formatShortDate(cell.date) }, context);
  if (typeof cell === 'number') return believable(readNumber(cell, context), context);
  if (typeof cell === 'boolean') {
    return {
      kind: 'question',
      words: cell ? 'TRUE' : 'FALSE',
      question: `A tick is not a date. Enter the day it is due, such as ${exampleDate(context.today)}.`,
    };
  }
  return believable(readText(cell, context), context);
}

const FIRST_BELIEVABLE = day('2000-01-01');
const BELIEVABLE_YEARS = 10;

/**
 * A deadline too many years ahead (ten, unless the council says otherwise), before 2000, or as many before the plan began is a
 * question.
 */
function believable(reading: DeadlineReading, context: DeadlineContext): DeadlineReading {
  const date = dueDate(reading);
  if (date === undefined) return reading;
  const years = context.plausibleWithinYears ?? BELIEVABLE_YEARS;
  const inWords = years === BELIEVABLE_YEARS ? 'ten years' : counted(years, 'year');
  if (date > addMonths(context.today, 12 * years)) return beyondBelief(reading, date, `more than ${inWords} away`, context);
  if (date < FIRST_BELIEVABLE) return beyondBelief(reading, date, 'before the year 2000', context);
  if (context.planStart !== undefined && date < addMonths(context.planStart, -12 * years))
    return beyondBelief(reading, date, `more than ${inWords} before the plan began`, context);
  return reading;
}

function beyondBelief({ words }: DeadlineReading, date: PlainDate, where: string, { today }: DeadlineContext): DeadlineReading {
  const said = formatDate(date) === words ? '' : `read as ${formatDate(date)}, which is `;
  return {
    kind: 'question',
    words,
    question: `${quoted(words)} is ${said}${where}. Check the year and enter the date again, such as ${exampleDate(today)}.`,
  };
}

/** Day 0 of the serial numbers that spreadsheets give dates. */
const SERIAL_START = day('1899-12-30');
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_415];

/** A number in the cell: a year, a date's serial number (44197 is 1 January 2021), or 20160831. */
function readNumber(value: number, context: DeadlineContext): DeadlineReading {
  const words = String(value);
  if (Number.isInteger(value) && value >= 2000 && value < 2100) return readDeadlineLine(words, context);
  if (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) {
    const date = addDays(SERIAL_START, Math.floor(value));
    return { kind: 'date', date, words, note: `Read as ${formatDate(date)}: ${words} is how a spreadsheet stores that day.` };
  }
  const compact = /^(20\d\d)(\d\d)(\d\d)$/.exec(words);
  const date = compact ? plainDate(Number(compact[1]), Number(compact[2]), Number(compact[3])) : undefined;
  if (date !== undefined) return { kind: 'date', date, words, note: `Read as ${formatDate(date)}: year, month, day.` };
  return {
    kind: 'question',
    words,
    question: `The number ${words} is not a date. Enter the day it is due, such as ${exampleDate(context.today)}.`,
  };
}

/** Text of one line or several. Of several, the latest day stands, and the note says so. */
function readText(text: string, context: DeadlineContext): DeadlineReading {
  const words = text.trim();
  if (/^\d+$|^\d{5}\.\d+$/.test(words)) return { ...readNumber(Number(words), context), words } as DeadlineReading;
  const lines = withoutNumbering(
    words
      .split(/\r?\n|•|;/)
      .map((line) => line.replace(/^[\s*·-]+(?=\S)/, '').trim())
      .filter((line) => line !== ''),
  );
  if (lines.length === 0)
    return words === ''
      ? { kind: 'none', words: '' }
      : { kind: 'question', words, question: `"${words}" is not a date. Enter the day it is due, such as ${exampleDate(context.today)}.` };
  if (lines.length === 1) return { ...readDeadlineLine(lines[0] as string, context), words } as DeadlineReading;
  return { ...latestOf(lines.map((line) => readDeadlineLine(line, context))), words } as DeadlineReading;
}

/** "1. March 2027" and "2. June 2027" on two lines are numbered entries, not days. */
function withoutNumbering(lines: readonly string[]): readonly string[] {
  const isNumbered = lines.length > 1 && lines.every((line, index) => new RegExp(`^\\(?${index + 1}[.):]\\s*`).test(line));
  return isNumbered ? lines.map((line) => line.replace(/^\(?\d+[.):]\s*/, '')) : lines;
}

/** Of several readings: the latest day; with none, the first question, event or recurrence. */
function latestOf(readings: readonly DeadlineReading[]): DeadlineReading {
  const dated = readings.filter(
    (reading): reading is Extract<DeadlineReading, { date: PlainDate }> => reading.kind === 'date' || reading.kind === 'latest',
  );
  const last = [...dated].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (last === undefined)
    return (
      readings.find((reading) => reading.kind === 'question') ??
      readings.find((reading) => reading.kind === 'event') ??
      (readings[0] as DeadlineReading)
    );
  const unread = readings.filter((reading) => reading.kind !== 'date' && reading.kind !== 'latest').map((reading) => quoted(reading.words));
  const others = unread.length === 0 ? '' : ` Not used: ${unread.join(', ')}.`;
  const several = `Of the cell's ${readings.length} entries the latest day, ${formatDate(last.date)}, is taken.`;
  return {
    kind: 'latest',
    date: last.date,
    words: last.words,
    note: `${several}${others}${last.note === undefined ? '' : ` ${last.note}`}`,
  };
}
