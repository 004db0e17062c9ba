import { easterSunday } from '../bank-holidays.ts';
import { financialQuarter, financialYear } from '../financial-year.ts';
import { nearestName } from '../../words/nearest-name.ts';
import { addDays, formatDate, formatShortDate, daysInMonth, partsOf, plainDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import {
  firstFrom,
  MONTH_NAMES,
  monthName,
  monthNumber,
  monthPeriod,
  monthsPeriod,
  nearestTo,
  partOf,
  seasonPeriod,
  termPeriod,
} from './period.ts';
import type { Part, Period, Season, Term } from './period.ts';

/** What a day and month without a year is read against. */
export interface PhraseContext {
  readonly today: PlainDate;
  readonly planStart?: PlainDate;
  /** Another day that the same cell names with its year: a day without one is read as the nearest to it. */
  readonly near?: PlainDate;
}

/** A date, or a period, found in a text: where it stands and what it says, or why no such day exists. */
export interface DatePhrase {
  readonly index: number;
  readonly end: number;
  readonly period: Period | { readonly impossible: string };
}

type Groups = readonly (string | undefined)[];
type Found = DatePhrase['period'] | undefined;

interface Pattern {
  readonly pattern: RegExp;
  /** `undefined` where the words are no date after all. */
  readonly read: (groups: Groups, context: PhraseContext, words: string) => Found;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = "(\\d{4}|'?\\d{2}(?!\\d|[:/.]\\d))(?![\\da-z%])";
/** "2016/17", "2016-17", "2016/2017" */
const TWO_YEARS = '\\d{4}\\s?[/-]\\s?\\d{2}(?:\\d{2})?';
const PART = '(?:(early|mid|late|end|first half|second half|start|beginning|middle|close)[\\s-]+(?:(?:in|of)\\s+)?(?:the\\s+)?)?';
const QUARTER = '(?:q|qtr|quarter)\\s?';
const OF_YEAR = '[\\s,:(-]*(?:of\\s+)?(?:the\\s+)?(?:fy\\s?|financial year\\s?)?';
/** A name without a year counts as a deadline only after one of these words, or alone in its cell. */
const LED = '(?<=^[^\\w\u0001]*|\\b(?:by|in|end|early|mid|late|of|during|until|till|before|for|due|the)[\\s-]+(?:the\\s+)?)';

const any = (source: string): RegExp => new RegExp(source, 'gi');

/** Tried in this order: the more a pattern says, the earlier it stands. */
const PATTERNS: readonly Pattern[] = [
  {
    pattern: any('(?<![\\d/.])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?(?!\\d)'),
    read: ([y, , m, d], _, words) => dayOf(d, m, y, words, true),
  },
  {
    pattern: any('(?<![\\d/.])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)'),
    read: ([d, , m, y], _, words) => dayOf(d, m, y, words),
  },
  { pattern: any('(?<!\\d)(\\d{2}) (\\d{2}) (\\d{4})(?!\\d)'), read: ([d, m, y], _, words) => dayOf(d, m, y, words) },
  {
    pattern: any(`(?<!\\d)(\\d{1,2})(?:\\s?(?:st|nd|rd|th)\\b\\.?)?(?:\\s+of)?(?:\\s*|[-/.])${MONTH}(?:[\\s,]*|[-/.])${YEAR}`),
    read: ([d, m, y], _, words) => dayOf(d, monthOf(m), y, words),
  },
  {
    pattern: any(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`),
    read: ([m, d, y], _, words) => dayOf(d, monthOf(m), y, words),
  },
  {
    pattern: any(`\\b(${TWO_YEARS}|\\d{4})[\\s,:-]*${QUARTER}([1-4])\\b(?!\\s*20)`),
    read: ([year, n], context) => quarter(Number(n), year, context),
  },
  {
    pattern: any(
      `\\b${QUARTER}([1-4])(?:\\s?(?:-|/|&|to|and)\\s?(?:${QUARTER})?([1-4])(?!\\d))?(?:${OF_YEAR}(${TWO_YEARS}|\\d{4}|'?\\d{2}/\\d{2}|'?\\d{2}(?![\\d/:.])))?`,
    ),
    read: ([from, to, year], context) => quarter(Number(to ?? from), year, context),
  },
  {
    pattern: any(`\\b${PART}(autumn|spring|summer)\\s+term(?:[\\s,]+(${TWO_YEARS}|\\d{4}))?`),
    read: ([part, term, year], context) => termOf(part, term, year, context),
  },
  {
    pattern: any(`\\b${PART}(spring|summer|autumn|winter)\\s+(?:of\\s+)?(${TWO_YEARS}|\\d{4})`),
    read: ([part, season, year]) => seasonOf(part, season, year),
  },
  {
    pattern: any(`${LED}(spring|summer|autumn|winter)(?=[^\\w\u0001]*$)`),
    read: ([season], context) => eachYear(context, (year) => seasonPeriod(lower(season) as Season, year)),
  },
  { pattern: any('\\b(easter|christmas)\\s+(\\d{4})\\b'), read: ([feast, year]) => feastOf(lower(feast), Number(year)) },
  {
    pattern: any(`${LED}(easter|christmas)(?=[^\\w\u0001]*$)`),
    read: ([feast], context) => eachYear(context, (year) => feastOf(lower(feast), year)),
  },
  {
    pattern: any(`(?<!\\d)(\\d{1,2})(?:\\s?(?:st|nd|rd|th)\\b\\.?)?(?:\\s+of)?(?:\\s*|[-/.])${MONTH}\\b(?!\\s+be\\b)`),
    read: ([d, m], context) => dayWithoutYear(d, monthOf(m), context),
  },
  { pattern: any(`\\b${PART}${MONTH}(?:[\\s,]*|[-/.])${YEAR}`), read: ([part, m, y], context) => monthOfYear(part, m, y, context) },
  { pattern: any(`\\b${MONTH}\\s+half[\\s-]term,?\\s+(\\d{4})\\b`), read: ([m, y]) => monthPeriod(Number(y), monthOf(m)) },
  { pattern: any(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)\\b`), read: ([m, d], context) => dayWithoutYear(d, monthOf(m), context) },
  {
    pattern: any('(?<![\\d/.-])(\\d{1,2})[/.-](\\d{4})(?!\\d)'),
    read: ([m, y]) => (isMonth(m) ? monthPeriod(Number(y), Number(m)) : { impossible: noSuchDay(`${m}/${y}`, 1, Number(m)) }),
  },
  {
    pattern: any(`\\b${PART}(?:the\\s+)?(?:new\\s+)?(?:financial year|fy|municipal year)\\s?(${TWO_YEARS}|\\d{4})`),
    read: ([part, year]) => partly(financialYearWords(year), part),
  },
  {
    pattern: any(`\\b(?:academic|school) year\\s+(${TWO_YEARS})|\\b(${TWO_YEARS})\\s+(?:academic|school) year`),
    read: ([a, b]) => academicYear(a ?? b),
  },
  {
    pattern: any('\\bh([12])[\\s,-]*(\\d{4})\\b'),
    read: ([half, year]) => partly(yearPeriod(Number(year)), half === '1' ? 'first half' : undefined),
  },
  { pattern: any(`\\b${PART}(${TWO_YEARS})(?!\\d)`), read: ([part, years]) => partly(twoYears(years), part) },
  {
    pattern: any('(?<!\\d)(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)([a-z]{3,})[\\s,.]+(\\d{4})\\b'),
    read: ([word], _, words) => ({ impossible: unknownMonth(word, words) }),
  },
  {
    pattern: any('\\b([a-z]{5,})[\\s,.]+\\d{4}\\b'),
    read: ([word], _, words) => (likelyMonth(word) === undefined ? undefined : { impossible: unknownMonth(word, words) }),
  },
  {
    pattern: any(`(?<![£#$\\d.,/-])\\b${PART}(20\\d{2})\\b(?![%\\d]|[.,/-]\\d)`),
    read: ([part, year]) => partly(yearPeriod(Number(year)), part),
  },
  { pattern: any(`${LED}${PART}${MONTH}(?=[^\\w\u0001]*$)`), read: ([part, m], context) => monthWithoutYear(part, monthOf(m), context) },
  {
    pattern: any(`(?<=\\b(?:by|in|end|early|mid|late|until)\\s+(?:of\\s+)?)${MONTH}\\b(?!\\s+be\\b)`),
    read: ([m], context) => monthWithoutYear(undefined, monthOf(m), context),
  },
];

/** Every date and period a text names, in the order they stand. The text is plain: hyphens, straight quotes. */
export function datePhrases(text: string, context: PhraseContext): DatePhrase[] {
  const found = phrasesIn(text, context);
  const periods = found.map(({ period }) => period).filter((period): period is Period => !('impossible' in period));
  const dated = periods.find((period) => period.isYearless !== true);
  const isMixed = dated !== undefined && periods.some((period) => period.isYearless === true);
  return isMixed ? phrasesIn(text, { ...context, near: dated.last }) : found;
}

function phrasesIn(text: string, context: PhraseContext): DatePhrase[] {
  const found: DatePhrase[] = [];
  let rest = text;
  for (const { pattern, read } of PATTERNS) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const words = match[0] as string;
      const index = match.find((part) => typeof part === 'number') as number;
      const period = read(match.slice(1, match.indexOf(index)) as Groups, context, words);
      if (period === undefined) return words;
      found.push({ index, end: index + words.length, period });
      return '\u0001'.repeat(words.length);
    });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Why a day, month and year (or no year) make no date, and what to enter. */
export function noSuchDay(written: string, dayOfMonth: number, month: number, year?: number): string {
  const turned = month > 12 && year !== undefined ? plainDate(year, dayOfMonth, month) : undefined;
  if (turned !== undefined) {
    return `"${written}" is not a date: the day comes before the month, and there is no month ${month}. If ${formatDate(turned)} is meant, enter ${formatShortDate(turned)}.`;
  }
  if (month < 1 || month > 12) return `"${written}" is not a date: there is no such month. Enter a date such as ${EXAMPLE}.`;
  const last = plainDate(year ?? EXAMPLE_YEAR, month, daysInMonth(year ?? EXAMPLE_YEAR, month));
  const name = year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
  return `"${written}" is not a date: ${name} has ${daysInMonth(year ?? EXAMPLE_YEAR, month)} days. Enter a date such as ${last === undefined ? EXAMPLE : formatShortDate(last)}.`;
}

function likelyMonth(word: string | undefined): string | undefined {
  return nearestName(word ?? '', MONTH_NAMES);
}

/** "31 Augst 2016" is no date, though its year is one. */
function unknownMonth(word: string | undefined, written: string): string {
  const likely = likelyMonth(word);
  const meant = likely === undefined ? '' : ` If ${likely} is meant, write it so.`;
  return `"${written}" is not a date: "${word}" is not a month.${meant} Enter a date such as ${EXAMPLE}.`;
}

const EXAMPLE_YEAR = 2027;
const EXAMPLE = '31/03/2027';

function dayOf(d: string | undefined, m: string | number | undefined, y: string | undefined, words: string, yearFirst = false): Found {
  const [dayOfMonth, month, year] = [Number(d), Number(m), fullYear(y)];
  const date = plainDate(year, month, dayOfMonth);
  if (date === undefined) return { impossible: noSuchDay(words, yearFirst && month > 12 ? 0 : dayOfMonth, month, year) };
  return { first: date, last: date, name: formatDate(date) };
}

function dayWithoutYear(d: string | undefined, month: number, context: PhraseContext): Found {
  if (Number(d) < 1 || Number(d) > daysInMonth(2000, month)) return { impossible: noSuchDay(`${d} ${monthName(month)}`, Number(d), month) };
  return eachYear(context, (year) => {
    const date = plainDate(year, month, Number(d));
    return date === undefined ? undefined : { first: date, last: date, name: formatDate(date) };
  });
}

/** Of the same words in neighbouring years: nearest to the cell's other date, first from the plan's start, or nearest to today. */
function eachYear(context: PhraseContext, inYear: (year: number) => Period | undefined): Period | undefined {
  const from = context.near ?? context.planStart ?? context.today;
  const { year } = partsOf(from);
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) => inYear(year + n))
    .filter((period): period is Period => period !== undefined);
  const isFirst = context.near === undefined && context.planStart !== undefined;
  const chosen = isFirst ? firstFrom(from, candidates) : nearestTo(from, candidates);
  const nearest = context.near === undefined ? 'today' : formatDate(from);
  const how = isFirst ? `the first after the plan began on ${formatDate(from)} is taken` : `the one nearest to ${nearest} is taken`;
  return chosen === undefined ? undefined : { ...chosen, isYearless: true, settled: `No year is given: ${how}. Add the year to be sure.` };
}

function monthWithoutYear(part: string | undefined, month: number, context: PhraseContext): Found {
  return eachYear(context, (year) => partly(monthPeriod(year, month), part));
}

/** More years ahead than this, "August 31" is as likely a day as a year. */
const YEARS_AHEAD_WITHOUT_DOUBT = 3;

function monthOfYear(part: string | undefined, m: string | undefined, y: string | undefined, context: PhraseContext): Found {
  const year = fullYear(y);
  const mayBeDay = /^[1-9]\d?$/.test(y ?? '') && Number(y) <= 31 && year > partsOf(context.today).year + YEARS_AHEAD_WITHOUT_DOUBT;
  if (mayBeDay)
    return {
      impossible: `"${m} ${y}" may mean a day or a year. Enter ${Number(y)} ${monthName(monthOf(m))} with its year, or the year in full: ${monthName(monthOf(m))} ${year}.`,
    };
  return partly(monthPeriod(year, monthOf(m)), part);
}

function quarter(n: number, year: string | undefined, context: PhraseContext): Found {
  if (year === undefined) return eachYear(context, (y) => financialQuarterPeriod(n, y));
  if (/[/-]/.test(year)) return financialQuarterPeriod(n, fullYear(/^'?(\d+)/.exec(year)?.[1]));
  const byFinancialYear = financialQuarterPeriod(n, fullYear(year));
  const byCalendarYear = monthsPeriod('', [fullYear(year), n * 3 - 2], [fullYear(year), n * 3]);
  return {
    ...byFinancialYear,
    settled: `It could also mean the calendar quarter to ${formatDate(byCalendarYear.last)}: the later is taken.`,
  };
}

function financialQuarterPeriod(n: number, firstYear: number): Period {
  const year = financialYear(firstYear);
  const { start, end } = financialQuarter(year, n as 1 | 2 | 3 | 4);
  return { first: start, last: end, name: `quarter ${n} of the financial year ${year.label}` };
}

function termOf(part: string | undefined, term: string | undefined, years: string | undefined, context: PhraseContext): Found {
  const name = lower(term) as Term;
  if (years === undefined) return eachYear(context, (year) => partly(termPeriod(name, year), part));
  const year = Number(years.slice(0, 4));
  return partly(termPeriod(name, years.length > 4 && name !== 'autumn' ? year + 1 : year), part);
}

function seasonOf(part: string | undefined, season: string | undefined, years: string | undefined): Found {
  const name = lower(season) as Season;
  const year = Number((years ?? '').slice(0, 4));
  return partly(seasonPeriod(name, (years ?? '').length > 4 && name === 'spring' ? year + 1 : year), part);
}

function feastOf(feast: string, year: number): Period {
  const date = feast === 'easter' ? addDays(easterSunday(year), 1) : (plainDate(year, 12, 25) as PlainDate);
  return { first: date, last: date, name: feast === 'easter' ? `Easter ${year} (Easter Monday)` : `Christmas ${year}` };
}

/** "FY2023" may be 2022/23 or 2023/24: the later is taken. */
function financialYearWords(years: string | undefined): Period {
  const year = financialYear(Number((years ?? '').slice(0, 4)));
  const settled =
    (years ?? '').length > 4
      ? {}
      : {
          settled: `One year is named for two: it could also mean the financial year to ${formatDate(addDays(year.start, -1))}, and the later is taken.`,
        };
  return { first: year.start, last: year.end, name: `the financial year ${year.label}`, ...settled };
}

function academicYear(years: string | undefined): Period {
  const year = Number((years ?? '').slice(0, 4));
  return monthsPeriod(`the school year ${years} (to the end of August)`, [year, 9], [year + 1, 8]);
}

/** "2016/17" and "2016-17" are financial years; "2016-2019" and "2016-19" run to the end of the last year; "2016-09" is a month. */
function twoYears(written: string | undefined): Period | undefined {
  const [, first = '', mark = '', second = ''] = /^(\d{4})\s?([/-])\s?(\d{2,4})$/.exec(written ?? '') ?? [];
  const to = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
  if (to === Number(first) + 1 && (mark === '/' || second.length === 2)) return financialYearWords(written);
  if (to <= Number(first) && mark === '-' && second.length === 2 && isMonth(second)) return monthPeriod(Number(first), Number(second));
  return to > Number(first) ? monthsPeriod(`${first} to ${to}`, [Number(first), 1], [to, 12]) : undefined;
}

function yearPeriod(year: number): Period {
  return monthsPeriod(String(year), [year, 1], [year, 12]);
}

const PART_WORDS: Readonly<Record<string, Part>> = {
  early: 'early',
  start: 'early',
  beginning: 'early',
  mid: 'mid',
  middle: 'mid',
  'first half': 'first half',
};

function partly<P extends Period | undefined>(period: P, part: string | undefined): P {
  return period === undefined ? period : (partOf(period, PART_WORDS[lower(part)] ?? 'whole') as P);
}

function monthOf(word: string | undefined): number {
  return monthNumber(word ?? '') as number;
}

function isMonth(written: string | undefined): boolean {
  return Number(written) >= 1 && Number(written) <= 12;
}

/** Two-digit years are of this century: "03" is 2003. */
function fullYear(written: string | undefined): number {
  const digits = (written ?? '').replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}
