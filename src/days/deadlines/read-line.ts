import type { DeadlineReading } from './deadline-reading.ts';
import { formatDate, MONTH_NAMES, plainDate } from '../plain-date.ts';
import { workingCalendar } from '../working-calendar.ts';
import { datePhrases } from './date-phrases.ts';
import { exampleDate, quoted } from './deadline-context.ts';
import type { DeadlineContext } from './deadline-context.ts';
import {
  awaitedIn,
  COUNTED_BEFORE,
  COUNTED_ON,
  IMMEDIATE,
  NOTHING_SAID,
  PLACEHOLDER,
  PROGRESS_WORDS,
  RELATIVE,
  SHEET_ERROR,
  TO_BE_CONFIRMED,
} from './deadline-vocabulary.ts';
import { durationAfter, durationIn, durationWords, endOfDuration, isAnchor } from './durations.ts';
import { ask, enterDay, lineOf } from './line.ts';
import type { Line } from './line.ts';
import { monthName, monthNumber } from './period.ts';
import { readDates } from './read-dates.ts';
import { readUndatedRecurring } from './read-recurring.ts';
import { unaccountedIn } from './unaccounted.ts';

/** Each says what it can of a line, or `undefined`. Tried in this order. */
const READERS: readonly ((line: Line) => DeadlineReading | undefined)[] = [
  readPlainDay,
  readUnfilled,
  readTwoNumbers,
  readCounted,
  readDates,
  readStrayNumber,
  readUndatedRecurring,
  readDuration,
  readImmediate,
  readAwaited,
  readRelative,
];

/** What one line of a deadline cell says, before it is asked whether the day can be believed. */
export function readDeadlineLine(words: string, context: DeadlineContext): DeadlineReading {
  const line = lineOf(words, context);
  for (const read of READERS) {
    const reading = read(line);
    if (reading !== undefined) return reading;
  }
  return ask(
    line,
    `${quoted(words)} is not a date that can be read. Enter a day such as ${exampleDate(context.today)}, a month ` +
      `such as March 2027, or what it waits for, such as "After the next visit".`,
  );
}

const PLAIN_DAY = new RegExp(`^(\\d{1,2})(?:/(\\d{1,2})/| (${MONTH_NAMES.join('|')}) )(\\d{4})$`);

/** What most cells hold, read at once: "31/08/2016", "31 August 2016". One that is no day is left to the readers that can say why. */
function readPlainDay({ text, words }: Line): DeadlineReading | undefined {
  const match = PLAIN_DAY.exec(text);
  if (match === null) return undefined;
  const [, dayOfMonth, month, monthInWords = '', year] = match;
  const date = plainDate(Number(year), month === undefined ? (monthNumber(monthInWords) ?? 0) : Number(month), Number(dayOfMonth));
  return date === undefined ? undefined : { kind: 'date', date, words };
}

/** Nothing, an error, a form not filled in, a progress word, or "to be confirmed". */
function readUnfilled(line: Line): DeadlineReading | undefined {
  const { text, words } = line;
  if (SHEET_ERROR.test(text)) return ask(line, `The cell holds the spreadsheet error ${text}. ${enterDay(line)}`);
  if (PLACEHOLDER.test(text)) return ask(line, `${quoted(words)} has not been filled in. ${enterDay(line)}`);
  if (NOTHING_SAID.test(text)) return ask(line, `${quoted(words)} gives no deadline. ${enterDay(line)}`);
  if (PROGRESS_WORDS.test(text))
    return ask(
      line,
      `${quoted(words)} says how far the work is, not when it is due. ${enterDay(line)} Put progress in the Progress column.`,
    );
  if (TO_BE_CONFIRMED.test(text)) return ask(line, `${quoted(words)} is still to be settled. ${enterDay(line)}`);
  return undefined;
}

/** "31/08", "08/16" or "16/17" alone in a cell. */
function readTwoNumbers(line: Line): DeadlineReading | undefined {
  const match = /^(by |before |due |on )?(\d{1,2})([/.-])(\d{1,2})$/i.exec(line.text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[2]), Number(match[4])];
  const as = (text: string): DeadlineReading | undefined => readDates({ ...line, text: `${match[1] ?? ''}${text}` });
  if (second === first + 1 && second > 12 && match[3] === '/') return as(`20${match[2]}/${match[4]}`);
  if (first > 12 && second >= 1 && second <= 12) return as(`${first} ${monthName(second)}`);
  if (first >= 1 && first <= 12 && second > 12) return as(`${monthName(first)} 20${second}`);
  return ask(line, `${quoted(line.words)} may be a day and a month, or a month and a year. ${enterDay(line)}`);
}

/** "31st day of March" counts no days. */
const DAY_OF_MONTH = /\b\d{1,2}(?:\s?(?:st|nd|rd|th))? day of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** "within 5 days of 31 March 2017" is counted; "2 weeks before 31 March 2017" is left to the officer. */
function readCounted(line: Line): DeadlineReading | undefined {
  const { text, words, context } = line;
  if (COUNTED_BEFORE.test(text)) return ask(line, `${quoted(words)} counts back from another day. ${enterDay(line)}`);
  if (COUNTED_ON.test(text)) return ask(line, `${quoted(words)} counts on from another day. ${enterDay(line)}`);
  if (DAY_OF_MONTH.test(text)) return undefined;
  const duration = durationIn(text);
  const [phrase] = duration === undefined ? [] : datePhrases(duration.from, context);
  if (duration === undefined || phrase?.index !== 0 || 'impossible' in phrase.period) return undefined;
  const anchor = { name: phrase.period.name, date: phrase.period.last };
  const date = endOfDuration(duration, anchor.date, context.calendar ?? workingCalendar());
  return { kind: 'latest', date, words, note: `Read as ${formatDate(date)}, ${durationWords(duration)} after ${anchor.name}.` };
}

/** Where no date was found, a number that is nothing else may be one that was not understood. */
function readStrayNumber(line: Line): DeadlineReading | undefined {
  const left = unaccountedIn(line.text);
  const isEvent = awaitedIn(line.text) !== undefined && !RELATIVE.test(line.text);
  return left === undefined || isEvent || left === line.text
    ? undefined
    : ask(line, `"${left}" in ${quoted(line.words)} could not be read as part of a date. ${enterDay(line)}`);
}

function readDuration(line: Line): DeadlineReading | undefined {
  const { text, words, context } = line;
  const duration = durationIn(text);
  if (duration === undefined) return undefined;
  const { anchor } = context;
  if (duration.from !== '' && (anchor === undefined || !isAnchor(duration.from, anchor.name)))
    return { kind: 'event', awaiting: duration.from, words };
  if (anchor === undefined) {
    return ask(
      line,
      `${quoted(words)} does not say from which day the ${durationWords(duration)} count${duration.count === 1 ? 's' : ''}. ` +
        `${enterDay(line)}`,
    );
  }
  const date = endOfDuration(duration, anchor.date, context.calendar ?? workingCalendar());
  return { kind: 'latest', date, words, note: `Read as ${formatDate(date)}, ${durationAfter(duration, anchor)}.` };
}

function readImmediate(line: Line): DeadlineReading | undefined {
  const { text, words, context } = line;
  if (!IMMEDIATE.test(text)) return undefined;
  const [date, name] = context.start === undefined ? [context.planStart, 'the plan began'] : [context.start, 'the action starts'];
  if (date === undefined) return ask(line, `${quoted(words)} names no day. ${enterDay(line)}`);
  return { kind: 'latest', date, words, note: `Read as ${formatDate(date)}, the day ${name}. Enter a date if another was meant.` };
}

function readAwaited({ text, words }: Line): DeadlineReading | undefined {
  if (RELATIVE.test(text)) return undefined;
  const awaiting = awaitedIn(text);
  return awaiting === undefined ? undefined : { kind: 'event', awaiting, words };
}

function readRelative(line: Line): DeadlineReading | undefined {
  return RELATIVE.test(line.text)
    ? ask(line, `Which day ${quoted(line.words)} means depends on when it was written. ${enterDay(line)}`)
    : undefined;
}
