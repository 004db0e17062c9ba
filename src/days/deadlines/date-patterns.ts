import type { Found, PhraseContext } from './date-phrase.ts';
import { monthPeriod, seasonPeriod } from './period.ts';
import type { Season } from './period.ts';
import {
  academicYear,
  dayOf,
  dayWithoutYear,
  eachYear,
  feastOf,
  financialYearWords,
  isMonth,
  likelyMonth,
  lower,
  monthOf,
  monthOfYear,
  municipalYear,
  monthWithoutYear,
  noSuchDay,
  partly,
  quarter,
  seasonOf,
  termOf,
  twoYears,
  unknownMonth,
  yearPeriod,
} from './period-readers.ts';

export type Groups = readonly (string | undefined)[];

/** Stands in place of words that an earlier pattern has read. */
export const TAKEN = '\u0001';

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: PhraseContext, words: string) => Found;
}

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)';
const MONTH = `(${MONTHS})\\.?`;
/** Two digits before a month are a day: "1 April - 30 June". */
const YEAR = `(\\d{4}|'?\\d{2}(?!\\d|[:/.]\\d|(?:st|nd|rd|th)?(?:\\s*|[-/.])${MONTHS}))(?![\\da-z%])`;
/** "Sept 16 - Mar 17": the 16 is a year. */
const NO_MONTH_BEFORE = `(?<!\\b${MONTHS}\\.?[-\\s]'?)`;
/** "2016/17", "2016-17", "2016/2017" */
const TWO_YEARS = '(?:19|20)\\d{2}\\s?[/-]\\s?\\d{2}(?:\\d{2})?';
const PART = '(?:(early|mid|late|end|first half|second half|start|beginning|middle|close)[\\s-]+(?:(?:in|of)\\s+)?(?:the\\s+)?)?';
const QUARTER = '(?:q|qtr|quarter)\\s?';
const OF_YEAR = '[\\s,:(-]*(?:of\\s+)?(?:the\\s+)?(?:fy\\s?|financial year\\s?)?';
/** A name without a year counts as a deadline only after one of these words, or alone in its cell. */
const LED = '(?<=^[^\\w\u0001]*|\\b(?:by|in|end|early|mid|late|of|during|until|till|before|for|due|the)[\\s-]+(?:the\\s+)?)';

/** What stands between the parts of one date: spaces, a hyphen, a stroke, a stop, a comma, or nothing. */
const GAP = '(?:\\s*[-/.,]\\s*|\\s*)';
const TH = '(?:\\s?(?:st|nd|rd|th)\\b)?';
const YEARLY = 'annually|yearly|(?:each|every|per) year';
/** Between the two ends of a range. */
const TO = '\\s*(?:-|/|&|,|\\b(?:to|and|or|until|till|through)\\b)\\s*(?:(?:by|the|end|of|early|mid|late)\\s+)*';

const any = (source: string): RegExp => new RegExp(source, 'gi');

/** Tried in this order: the more a pattern says, the earlier it stands. */
export const DATE_PATTERNS: readonly Pattern[] = [
  {
    pattern: any(
      '(?<![\\w/.])(\\d{4})(\\s*[-/.]\\s*|\\s+)(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?(?!\\d|:\\d)',
    ),
    read: ([y, , m, d], _, words) => dayOf(d, m, y, words, true),
  },
  {
    pattern: any('(?<![\\w/.])(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})(?!\\d|:\\d)'),
    read: ([d, , m, y], _, words) => dayOf(d, m, y, words),
  },
  {
    pattern: any('(?<![\\w/.]|\\d\\s?[-/.]\\s?)(\\d{1,2})(?:\\s*[-/.]\\s*|\\s+)(\\d{1,2})(?:\\s*[-/.]\\s*|\\s+)(\\d{4})(?!\\d)'),
    read: ([d, m, y], _, words) => dayOf(d, m, y, words),
  },
  {
    pattern: any(`(?<![\\w.])${NO_MONTH_BEFORE}(\\d{1,2})${TH}(?:\\s+day)?(?:\\s+of)?${GAP}${MONTH}${GAP}${YEAR}`),
    read: ([d, m, y], _, words) => dayOf(d, monthOf(m), y, words),
  },
  {
    pattern: any(`\\b${MONTH}${GAP}(\\d{1,2})${TH}${GAP}(?<!\\d)(\\d{4})\\b`),
    read: ([m, d, y], _, words) => dayOf(d, monthOf(m), y, words),
  },
  {
    pattern: any(`(?<![\\w/.])(\\d{4})(\\s*[-/.,]\\s*|\\s+)${MONTH}\\2(\\d{1,2})${TH}(?![\\d:/]|[.]\\d)`),
    read: ([y, , m, d], _, words) => dayOf(d, monthOf(m), y, words),
  },
  {
    pattern: any(`\\b(${TWO_YEARS}|\\d{4})[\\s,:-]*${QUARTER}([1-4])\\b(?!\\s*20)`),
    read: ([year, n], context) => quarter(Number(n), year, context),
  },
  {
    pattern: any(
      `\\b${QUARTER}([1-4])(?:\\s?(?:-|/|&|to|and)\\s?(?:${QUARTER})?([1-4])(?!\\d))?(?:${OF_YEAR}(${TWO_YEARS}|\\d{4}` +
        `|'?\\d{2}/\\d{2}|'?\\d{2}(?![\\d/:.])))?`,
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
    pattern: any(`(?<![\\w.])${NO_MONTH_BEFORE}(\\d{1,2})${TH}(?:\\s+of)?${GAP}${MONTH}(?![a-z])(?!\\s+be\\b)`),
    read: ([d, m], context) => dayWithoutYear(d, monthOf(m), context),
  },
  { pattern: any(`\\b${PART}${MONTH}${GAP}${YEAR}`), read: ([part, m, y], context) => monthOfYear(part, m, y, context) },
  { pattern: any(`\\b${MONTH}\\s+half[\\s-]term,?\\s+(\\d{4})\\b`), read: ([m, y]) => monthPeriod(Number(y), monthOf(m)) },
  { pattern: any(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)\\b`), read: ([m, d], context) => dayWithoutYear(d, monthOf(m), context) },
  {
    // Beside a month's name the figure is a day: "September·1-2016".
    pattern: any(`(?<![\\w/.-]|[/.-]\\s|\\b${MONTHS}\\W{1,4})(\\d{1,2})(?:[.-]|\\s*/\\s*)(\\d{4})(?!\\d)`),
    read: ([m, y]) => (isMonth(m) ? monthPeriod(Number(y), Number(m)) : { impossible: noSuchDay(`${m}/${y}`, 1, Number(m)) }),
  },
  {
    pattern: any(
      `\\b${PART}(?:the\\s+)?(?:new\\s+)?(financial year|fy|municipal year)\\s?(${TWO_YEARS}|\\d{2}\\s?[/-]\\s?\\d{2}(?!\\d)|\\d{4})`,
    ),
    read: ([part, kind, year]) => partly(lower(kind) === 'municipal year' ? municipalYear(year) : financialYearWords(year), part),
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
  {
    pattern: any(`\\b${PART}${MONTH}(?=${TO}${TAKEN})`),
    read: ([part, m], context) => monthWithoutYear(part, monthOf(m), context),
  },
  {
    pattern: any(`${LED}${PART}${MONTH}(?=[^\\w\u0001]*(?:${YEARLY})?[^\\w\u0001]*$)`),
    read: ([part, m], context) => monthWithoutYear(part, monthOf(m), context),
  },
  {
    pattern: any(`(?<=\\b(?:by|in|end|early|mid|late|until)\\s+(?:of\\s+)?)${MONTH}\\b(?!\\s+be\\b)`),
    read: ([m], context) => monthWithoutYear(undefined, monthOf(m), context),
  },
];
