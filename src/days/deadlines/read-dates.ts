import type { DeadlineReading } from './deadline-reading.ts';
import { addDays, formatDate, weekdayName } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import { datePhrases, withoutPhrases } from './date-phrases.ts';
import type { DatePhrase } from './date-phrase.ts';
import { quoted } from './deadline-context.ts';
import {
  BEFORE_LEAD,
  BEGINS,
  DUE_LEAD,
  FINISHED_LEAD,
  FOLLOWS,
  LABEL_LEAD,
  ONWARDS,
  RECURRING,
  START_LEAD,
  WEEK_LEAD,
} from './deadline-vocabulary.ts';
import { ask, enterDay } from './line.ts';
import type { Line } from './line.ts';
import type { Period } from './period.ts';
import { recurringWithDates } from './read-recurring.ts';
import { unaccountedIn } from './unaccounted.ts';

interface Dated {
  readonly date: PlainDate;
  readonly period: Period;
  readonly lead: string;
  readonly after: string;
  readonly isBefore: boolean;
}

/** A line that names days or periods. Whatever else in it may be a part of a date makes it a question. */
export function readDates(line: Line): DeadlineReading | undefined {
  const { text, words } = line;
  const phrases = datePhrases(text, line.context);
  if (phrases.length === 0) return undefined;
  for (const { period } of phrases) if ('impossible' in period) return ask(line, period.impossible);
  const doubt = doubtIn(line, phrases);
  if (doubt !== undefined) return ask(line, `${doubt} ${enterDay(line)}`);
  const dated = phrases.map((phrase, n) => datedAs(text, phrase, phrases[n - 1]?.end ?? 0));
  const isDue = dated.some(({ lead }) => DUE_LEAD.test(lead));
  if (RECURRING.test(text) && !isDue) return recurringWithDates(line, dated);
  const notFinished = dated.filter(({ lead, period }) => !(FINISHED_LEAD.test(lead) && period.first <= line.context.today));
  if (notFinished.length === 0)
    return ask(
      line,
      `${quoted(words)} says when it was finished, not when it is due. ${enterDay(line)} Put progress in the Progress column.`,
    );
  const due = notFinished.filter(({ lead, period, after }) => (!START_LEAD.test(lead) && !ONWARDS.test(after)) || period.isYears === true);
  if (due.length === 0 || (BEGINS.test(text) && !isDue)) {
    return ask(line, `${quoted(words)} says from when, or after what, not by when. ${enterDay(line)}`);
  }
  if (FOLLOWS.test(text) && !isDue) return ask(line, `${quoted(words)} says what it follows, not by when. ${enterDay(line)}`);
  return latestReading(line, due);
}

/** Why the phrases found may not be what the line says; `undefined` where every number and month in it is accounted for. */
function doubtIn({ text, words }: Line, phrases: readonly DatePhrase[]): string | undefined {
  const left = unaccountedIn(withoutPhrases(text, phrases));
  if (left !== undefined) return `"${left}" in ${quoted(words)} could not be read as part of a date.`;
  const periods = phrases.map(({ period }) => period as Period);
  if (
    periods.some(({ isBareYear }) => isBareYear === true) &&
    periods.some(({ isYearless, isShortYear }) => (isYearless ?? isShortYear) === true)
  )
    return `${quoted(words)} names a year apart from its day.`;
  if (phrases.some((phrase) => isNamedByYear(text, phrase))) return `${quoted(words)} names a year that something else is called by.`;
  const isNumbered = phrases.some(
    ({ index, end }) => LABEL_LEAD.test(text.slice(0, index)) && /^[1-9]\d?[\s.,-]+[a-z]/i.test(text.slice(index, end)),
  );
  const isListed = phrases[0]?.index === 0 && /^[1-9]\. /.test(text);
  return isNumbered || isListed ? `${quoted(words)} begins with a number that may count the entry or be the day.` : undefined;
}

/** "By the FY2023 budget timeline" gives no day: the year is part of a name. */
function isNamedByYear(text: string, { end, period }: DatePhrase): boolean {
  const { first, last, isYears } = period as Period;
  const isYear = isYears !== true && last >= addDays(first, 364);
  return (
    isYear &&
    /\bthe (?:fy|20)\S*$/i.test(text.slice(0, end)) &&
    /^ (?!and\b|or\b|to\b|for\b|with\b|when\b|then\b|by\b|in\b|at\b)[a-z]/i.test(text.slice(end))
  );
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
    ...due.map(weekdayRemark),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  if (!isDay || days > 1) return { kind: 'latest', date: last.date, words, note };
  return note === '' ? { kind: 'date', date: last.date, words } : { kind: 'date', date: last.date, words, note };
}

const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?';
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY}[\\s.,]*(?:the\\s+)?$`, 'i');
const WEEKDAY_AFTER = new RegExp(`^[\\s.,(]*${WEEKDAY}\\b`, 'i');

/** What is wrong with the weekday that stands beside a day, or ''. */
function weekdayRemark({ period, lead, after }: Dated): string {
  if (period.first !== period.last) return '';
  const written = (WEEKDAY_BEFORE.exec(lead) ?? WEEKDAY_AFTER.exec(after))?.[1]?.toLowerCase();
  const weekday = weekdayName(period.first);
  if (written === undefined || weekday.toLowerCase().startsWith(written)) return '';
  return `${formatDate(period.first)} is a ${weekday}: check the day.`;
}

function howRead({ date, period, isBefore }: Dated, isDay: boolean): string {
  if (isBefore) return `Read as ${formatDate(date)}, the day before ${isDay ? '' : 'the first day of '}${period.name}.`;
  if (!isDay) return `Read as ${formatDate(date)}, the last day of ${period.name}.`;
  return period.settled === undefined ? '' : `Read as ${formatDate(date)}.`;
}
