import type { DeadlineReading } from './deadline-reading.ts';
import { addDays, formatDate, plainDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import { workingCalendar } from '../working-calendar.ts';
import { datePhrases } from './date-phrases.ts';
import type { DatePhrase } from './date-phrases.ts';
import { exampleDate, quoted } from './deadline-context.ts';
import type { DeadlineContext } from './deadline-context.ts';
import {
  awaitedIn,
  BEFORE_LEAD,
  BEGINS,
  COUNTED_BEFORE,
  DUE_LEAD,
  FOLLOWS,
  IMMEDIATE,
  NOTHING_SAID,
  ONWARDS,
  PLACEHOLDER,
  PROGRESS_WORDS,
  RECURRING,
  RELATIVE,
  SHEET_ERROR,
  START_LEAD,
  TO_BE_CONFIRMED,
  WEEK_LEAD,
} from './deadline-vocabulary.ts';
import { durationAfter, durationIn, durationWords, endOfDuration, isAnchor } from './durations.ts';
import { monthName } from './period.ts';
import type { Period } from './period.ts';

/** One line of a cell: as typed, and with plain spaces, hyphens and quotes. */
interface Line {
  readonly words: string;
  readonly text: string;
  readonly context: DeadlineContext;
}

/** Each says what it can of a line, or `undefined`. Tried in this order. */
const READERS: readonly ((line: Line) => DeadlineReading | undefined)[] = [
  readPlainDay,
  readUnfilled,
  readTwoNumbers,
  readCounted,
  readDates,
  readRecurring,
  readDuration,
  readImmediate,
  readAwaited,
  readRelative,
];

/** What one line of a deadline cell says, before it is asked whether the day can be believed. */
export function readDeadlineLine(words: string, context: DeadlineContext): DeadlineReading {
  const line = { words, text: plain(words), context };
  for (const read of READERS) {
    const reading = read(line);
    if (reading !== undefined) return reading;
  }
  return ask(
    line,
    `${quoted(words)} is not a date that can be read. Enter a day such as ${exampleDate(context.today)}, a month such as March 2027, or what it waits for, such as "After the next visit".`,
  );
}

function plain(words: string): string {
  return words
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\b(1st|first|2nd|second|3rd|third|4th|fourth) (quarter|half)\b/gi, (_, written: string, name: string) =>
      ordinal(written, name),
    )
    .trim();
}

const ORDINALS: Readonly<Record<string, number>> = { '1st': 1, first: 1, '2nd': 2, second: 2, '3rd': 3, third: 3, '4th': 4, fourth: 4 };

/** "2nd quarter" as "quarter 2", "1st half" as "first half". */
function ordinal(written: string, name: string): string {
  const n = ORDINALS[written.toLowerCase()] as number;
  return name.toLowerCase() === 'quarter' ? `quarter ${n}` : `${n === 1 ? 'first' : 'second'} half`;
}

function ask({ words }: Line, question: string): DeadlineReading {
  return { kind: 'question', words, question };
}

function enterDay({ context }: Line): string {
  return `Enter the day it is due, such as ${exampleDate(context.today)}.`;
}

/** What most cells hold, read at once: "31/08/2016". One that is no day is left to the readers that can say why. */
function readPlainDay({ text, words }: Line): DeadlineReading | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const date = match === null ? undefined : plainDate(Number(match[3]), Number(match[2]), Number(match[1]));
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

/** "within 5 days of 31 March 2017" is counted; "2 weeks before 31 March 2017" is left to the officer. */
function readCounted(line: Line): DeadlineReading | undefined {
  const { text, words, context } = line;
  if (COUNTED_BEFORE.test(text)) return ask(line, `${quoted(words)} counts back from another day. ${enterDay(line)}`);
  const duration = durationIn(text);
  const [phrase] = duration === undefined ? [] : datePhrases(duration.from, context);
  if (duration === undefined || phrase?.index !== 0 || 'impossible' in phrase.period) return undefined;
  const anchor = { name: phrase.period.name, date: phrase.period.last };
  const date = endOfDuration(duration, anchor.date, context.calendar ?? workingCalendar());
  return { kind: 'latest', date, words, note: `Read as ${formatDate(date)}, ${durationWords(duration)} after ${anchor.name}.` };
}

interface Dated {
  readonly date: PlainDate;
  readonly period: Period;
  readonly lead: string;
  readonly after: string;
  readonly isBefore: boolean;
}

function readDates(line: Line): DeadlineReading | undefined {
  const { text, words, context } = line;
  const phrases = datePhrases(text, context);
  if (phrases.length === 0) return undefined;
  for (const { period } of phrases) if ('impossible' in period) return ask(line, period.impossible);
  const dated = phrases.map((phrase, n) => datedAs(text, phrase, phrases[n - 1]?.end ?? 0));
  const isDue = dated.some(({ lead }) => DUE_LEAD.test(lead));
  if (RECURRING.test(text) && !isDue) return { kind: 'recurring', words };
  const due = dated.filter(({ lead, period, after }) => (!START_LEAD.test(lead) && !ONWARDS.test(after)) || spansYears(period));
  if (due.length === 0 || (BEGINS.test(text) && !isDue)) {
    return ask(line, `${quoted(words)} says from when, or after what, not by when. ${enterDay(line)}`);
  }
  if (FOLLOWS.test(text) && !isDue) return ask(line, `${quoted(words)} says what it follows, not by when. ${enterDay(line)}`);
  return latestReading(line, due);
}

function datedAs(text: string, phrase: DatePhrase, from: number): Dated {
  const period = phrase.period as Period;
  const [lead, after] = [text.slice(from, phrase.index), text.slice(phrase.end)];
  if (WEEK_LEAD.test(lead) && period.first === period.last) {
    const week = { ...period, last: addDays(period.first, 6), name: `the week beginning ${period.name}` };
    return { date: week.last, period: week, lead: '', after, isBefore: false };
  }
  const isBefore = BEFORE_LEAD.test(lead) && !/^end/i.test(text.slice(phrase.index));
  return { date: isBefore ? addDays(period.first, -1) : period.last, period, lead, after, isBefore };
}

/** "From 2016-2019" names its own end. */
function spansYears(period: Period): boolean {
  return /^\d{4} to \d{4}$/.test(period.name);
}

/** The latest of the days a line names, and how it was read. */
function latestReading({ words, text }: Line, due: readonly Dated[]): DeadlineReading {
  const last = due.reduce((best, next) => (next.date > best.date ? next : best));
  const days = new Set(due.map(({ date }) => date)).size;
  const isDay = last.period.name === formatDate(last.period.last);
  const note = [
    days > 1 ? `The cell names ${days} days: the latest, ${formatDate(last.date)}, is taken.` : '',
    howRead(last, isDay),
    last.period.settled ?? '',
    BEGINS.test(text) ? 'The words speak of a beginning: this is the day by which it begins.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  if (!isDay || days > 1) return { kind: 'latest', date: last.date, words, note };
  return note === '' ? { kind: 'date', date: last.date, words } : { kind: 'date', date: last.date, words, note };
}

function howRead({ date, period, isBefore }: Dated, isDay: boolean): string {
  if (isBefore) return `Read as ${formatDate(date)}, the day before ${isDay ? '' : 'the first day of '}${period.name}.`;
  if (!isDay) return `Read as ${formatDate(date)}, the last day of ${period.name}.`;
  return period.settled === undefined ? '' : `Read as ${formatDate(date)}.`;
}

function readRecurring({ text, words }: Line): DeadlineReading | undefined {
  return RECURRING.test(text) ? { kind: 'recurring', words } : undefined;
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
      `${quoted(words)} does not say from which day the ${durationWords(duration)} count${duration.count === 1 ? 's' : ''}. ${enterDay(line)}`,
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
