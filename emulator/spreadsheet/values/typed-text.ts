import type { SpreadsheetLocale } from './locales.ts';
import { serialOfDay, wallClockOf } from './time-zone.ts';

/** What typing a text into a cell puts there. */
export type Typed =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** With the format that an Automatic cell takes from what was typed. */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

/** No number, date or time is typed with more characters. */
const LONGEST_VALUE = 60;
/** A word that starts neither a month, TRUE or FALSE, nor a sum in crowns: most texts are settled by this. */
const PLAIN_START = /^(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false|kr)[a-z]/i;

/**
 * Reads a text as if a user typed it, by the spreadsheet's locale: a leading apostrophe keeps text, an equals sign
 * starts a formula, and numbers, percentages, money, dates, times and TRUE/FALSE become values.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED)
 * @param thisYear the year of a date typed without one
 */
export function readTyped(typed: string, locale: SpreadsheetLocale, thisYear: number): Typed {
  if (typed.startsWith("'")) return { kind: 'text', value: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', text: typed };
  if (typed.length > LONGEST_VALUE || PLAIN_START.test(typed)) return { kind: 'text', value: typed };
  const known = readBefore(locale, thisYear);
  let read = known.get(typed);
  if (read === undefined) {
    if (known.size >= READ_KEPT) known.clear();
    known.set(typed, (read = readValue(typed, locale, thisYear)));
  }
  return read;
}

function readValue(typed: string, locale: SpreadsheetLocale, thisYear: number): Typed {
  const text = typed.trim();
  if (text.length === 0) return { kind: 'text', value: typed };
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  return readNumber(text, locale) ?? readDateTime(text, locale, thisYear) ?? { kind: 'text', value: typed };
}

/** How many texts are remembered: columns of dates and numbers repeat themselves. */
const READ_KEPT = 5000;
const before = new WeakMap<SpreadsheetLocale, { readonly year: number; readonly read: Map<string, Typed> }>();

/** What texts were read as before, by the same locale in the same year. */
function readBefore(locale: SpreadsheetLocale, year: number): Map<string, Typed> {
  const known = before.get(locale);
  if (known?.year === year) return known.read;
  const made = { year, read: new Map<string, Typed>() };
  before.set(locale, made);
  return made.read;
}

function readNumber(text: string, locale: SpreadsheetLocale): Typed | undefined {
  const symbol = locale.currency.replace(/[$]/g, '\\$');
  const match = new RegExp(
    `^(\\()?([-+])?\\s?(${symbol})?\\s?([-+])?([0-9][0-9., ]*|[.,][0-9]+)(e[-+]?\\d+)?\\s?(${symbol})?(%)?(\\))?$`,
    'i',
  ).exec(text);
  if (!match) return undefined;
  const [, open, sign, before, innerSign, figures, exponent = '', after, percent, close] = match;
  if (!open !== !close || (sign && innerSign) || (before && after) || (percent && (before ?? after))) return undefined;
  const plain = plainFigures(figures!.trim(), locale);
  if (plain === undefined) return undefined;
  const size = Number(`${plain}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const negative = Boolean(open) || (sign ?? innerSign) === '-';
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const places = plain.includes('.');
  if (percent) return { kind: 'number', value: Number(value.toPrecision(15)), format: places ? '0.00%' : '0%' };
  if (before ?? after) return { kind: 'number', value, format: places ? `${locale.currency}#,##0.00` : `${locale.currency}#,##0` };
  if (exponent) return { kind: 'number', value, format: '0.00E+00' };
  if (figures!.includes(locale.thousands)) return { kind: 'number', value, format: places ? '#,##0.00' : '#,##0' };
  return { kind: 'number', value };
}

/** "1,234.5" as "1234.5"; undefined where the marks are not where the locale puts them. */
function plainFigures(figures: string, locale: SpreadsheetLocale): string | undefined {
  const [whole = '', fraction, ...rest] = figures.split(locale.decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const groups = whole.split(locale.thousands);
  if (groups.some((group, at) => !/^\d*$/.test(group) || (at > 0 && group.length !== 3))) return undefined;
  if (groups.length > 1 && groups[0]!.length === 0) return undefined;
  return fraction === undefined || fraction === '' ? groups.join('') : `${groups.join('') || '0'}.${fraction}`;
}

const MONTH_WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?)?\s*(am|pm)?$/i;

function readDateTime(text: string, locale: SpreadsheetLocale, thisYear: number): Typed | undefined {
  const time = readTime(text);
  if (time) return { kind: 'number', value: time.fraction, format: time.format };
  const date = readDate(text, locale, thisYear);
  if (date) return { kind: 'number', ...date };
  const split = /^(.*\d)(?:,?\s+|T)(\d{1,2}(?::\d{2}){0,2}(?:\.\d+)?\s*(?:am|pm)?)$/i.exec(text);
  const day = split && readDate(split[1]!, locale, thisYear);
  const clock = split && /[:apm]/i.test(split[2]!) ? readTime(split[2]!) : undefined;
  return day && clock ? { kind: 'number', value: day.value + clock.fraction, format: locale.dateTimeFormat } : undefined;
}

function readTime(text: string): { fraction: number; format: string } | undefined {
  const match = TIME.exec(text);
  if (!match || (match[2] === undefined && !match[5])) return undefined;
  const [, hours, minutes = '0', seconds, thousandths = '0', half] = match;
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const total = hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(`0.${thousandths}`);
  return { fraction: total / 86_400, format: half ? (seconds ? 'h:mm:ss am/pm' : 'h:mm am/pm') : seconds ? 'HH:mm:ss' : 'HH:mm' };
}

interface Day {
  readonly value: number;
  readonly format: string;
}

function readDate(text: string, locale: SpreadsheetLocale, thisYear: number): Day | undefined {
  return readFigures(text, locale, thisYear) ?? readMonthWord(text, thisYear);
}

function readFigures(text: string, locale: SpreadsheetLocale, thisYear: number): Day | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-MM-dd' : locale.dateFormat);
  const separators = locale.dateFormat.includes('.') ? '[-/.]' : '[-/]';
  const match = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`).exec(text);
  if (!match) return undefined;
  const [, first, , second, year] = match;
  const [dayFigure, month] = locale.dateOrder === 'dmy' ? [first, second] : [second, first];
  return day(fullYear(year, thisYear), Number(month), Number(dayFigure), locale.dateFormat);
}

function readMonthWord(text: string, thisYear: number): Day | undefined {
  const dayFirst = new RegExp(`^(\\d{1,2})[\\s-]+${MONTH_WORD}(?:[\\s,-]+(\\d{4}|\\d{2}))?$`, 'i').exec(text);
  if (dayFirst) return worded(dayFirst[1]!, dayFirst[2]!, dayFirst[3], thisYear);
  const monthFirst = new RegExp(`^${MONTH_WORD}\\s+(\\d{1,2})(?:(?:,\\s*|\\s+)(\\d{4}))?$`, 'i').exec(text);
  if (monthFirst) return worded(monthFirst[2]!, monthFirst[1]!, monthFirst[3], thisYear);
  const monthYear = new RegExp(`^${MONTH_WORD}[\\s-]+(\\d{4})$`, 'i').exec(text);
  return monthYear ? day(Number(monthYear[2]), monthOf(monthYear[1]!), 1, 'mmmm yyyy') : undefined;
}

const monthOf = (word: string): number => MONTH_STARTS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function worded(figure: string, month: string, year: string | undefined, thisYear: number): Day | undefined {
  const long = month.length > 3 ? 'mmmm' : 'mmm';
  return day(fullYear(year, thisYear), monthOf(month), Number(figure), year ? `d ${long} yyyy` : `d ${long}`);
}

/** Two figures mean 1930 to 2029. */
function fullYear(year: string | undefined, thisYear: number): number {
  if (year === undefined) return thisYear;
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function day(year: number, month: number, dayFigure: number, format: string): Day | undefined {
  const value = serialOfDay(year, month, dayFigure);
  return value === undefined ? undefined : { value, format };
}

/** The format that an Automatic cell takes when a script puts a Date into it: without a time at midnight. */
export function formatOfDate(serial: number, locale: SpreadsheetLocale): string {
  const wall = wallClockOf(serial);
  const midnight = wall.hour === 0 && wall.minute === 0 && wall.second === 0;
  return midnight ? locale.dateFormat : locale.dateTimeFormat;
}
