import { easterSunday } from '../bank-holidays.ts';
import { financialQuarter, financialYear } from '../financial-year.ts';
import { nearestName } from '../../words/nearest-name.ts';
import { MONTH_NAMES, addDays, daysInMonth, formatDate, formatShortDate, partsOf, plainDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Found, PhraseContext } from './date-phrase.ts';
import { firstFrom, monthName, monthNumber, monthPeriod, monthsPeriod, nearestTo, partOf, seasonPeriod, termPeriod } from './period.ts';
import type { Part, Period, Season, Term } from './period.ts';

/** Why a day, month and year (or no year) make no date, and what to enter. */
export function noSuchDay(written: string, dayOfMonth: number, month: number, year?: number): string {
  const turned = month > 12 && year !== undefined ? plainDate(year, dayOfMonth, month) : undefined;
  if (turned !== undefined) {
    return (
      `"${written}" is not a date: the day comes before the month, and there is no month ${month}. If ${formatDate(turned)} ` +
      `is meant, enter ${formatShortDate(turned)}.`
    );
  }
  if (month < 1 || month > 12) return `"${written}" is not a date: there is no such month. Enter a date such as ${EXAMPLE}.`;
  const last = plainDate(year ?? EXAMPLE_YEAR, month, daysInMonth(year ?? EXAMPLE_YEAR, month));
  const name = year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
  return (
    `"${written}" is not a date: ${name} has ${daysInMonth(year ?? EXAMPLE_YEAR, month)} days. Enter a date such ` +
    `as ${last === undefined ? EXAMPLE : formatShortDate(last)}.`
  );
}

export function likelyMonth(word: string | undefined): string | undefined {
  return nearestName(word ?? '', MONTH_NAMES);
}

/** "31 Augst 2016" is no date, though its year is one. */
export function unknownMonth(word: string | undefined, written: string): string {
  const likely = likelyMonth(word);
  const meant = likely === undefined ? '' : ` If ${likely} is meant, write it so.`;
  return `"${written}" is not a date: "${word}" is not a month.${meant} Enter a date such as ${EXAMPLE}.`;
}

const EXAMPLE_YEAR = 2027;
const EXAMPLE = '31/03/2027';

export function dayOf(
  d: string | undefined,
  m: string | number | undefined,
  y: string | undefined,
  words: string,
  yearFirst = false,
): Found {
  const [dayOfMonth, month, year] = [Number(d), Number(m), fullYear(y)];
  const date = plainDate(year, month, dayOfMonth);
  if (date === undefined) return { impossible: noSuchDay(words, yearFirst && month > 12 ? 0 : dayOfMonth, month, year) };
  return { first: date, last: date, name: formatDate(date) };
}

export function dayWithoutYear(d: string | undefined, month: number, context: PhraseContext): Found {
  if (Number(d) < 1 || Number(d) > daysInMonth(2000, month)) return { impossible: noSuchDay(`${d} ${monthName(month)}`, Number(d), month) };
  return eachYear(context, (year) => {
    const date = plainDate(year, month, Number(d));
    return date === undefined ? undefined : { first: date, last: date, name: formatDate(date) };
  });
}

/** Of the same words in neighbouring years: nearest to the cell's other date, first from the plan's start, or nearest to today. */
export function eachYear(context: PhraseContext, inYear: (year: number) => Period | undefined): Period | undefined {
  const from = context.near ?? context.planStart ?? context.today;
  const { year } = partsOf(from);
  const { notAfter } = context;
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) => inYear(year + n))
    .filter((period): period is Period => period !== undefined && (notAfter === undefined || period.last <= notAfter));
  const isFirst = context.near === undefined && context.planStart !== undefined;
  const chosen = isFirst ? firstFrom(from, candidates) : nearestTo(from, candidates);
  const nearest = context.near === undefined ? 'today' : formatDate(from);
  const how = isFirst ? `the first after the plan began on ${formatDate(from)} is taken` : `the one nearest to ${nearest} is taken`;
  return chosen === undefined ? undefined : { ...chosen, isYearless: true, settled: `No year is given: ${how}. Add the year to be sure.` };
}

export function monthWithoutYear(part: string | undefined, month: number, context: PhraseContext): Found {
  return eachYear(context, (year) => partly(monthPeriod(year, month), part));
}

/** More years ahead than this, "August 31" is as likely a day as a year. */
const YEARS_AHEAD_WITHOUT_DOUBT = 3;

export function monthOfYear(part: string | undefined, m: string | undefined, y: string | undefined, context: PhraseContext): Found {
  const year = fullYear(y);
  const mayBeDay = /^[1-9]\d?$/.test(y ?? '') && Number(y) <= 31 && year > partsOf(context.today).year + YEARS_AHEAD_WITHOUT_DOUBT;
  if (mayBeDay)
    return {
      impossible:
        `"${m} ${y}" may mean a day or a year. Enter ${Number(y)} ${monthName(monthOf(m))} with its year, or the year ` +
        `in full: ${monthName(monthOf(m))} ${year}.`,
    };
  const period = partly(monthPeriod(year, monthOf(m)), part);
  return /^\d{2}$/.test(y ?? '') ? { ...period, isShortYear: true } : period;
}

export function quarter(n: number, year: string | undefined, context: PhraseContext): Found {
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

export function termOf(part: string | undefined, term: string | undefined, years: string | undefined, context: PhraseContext): Found {
  const name = lower(term) as Term;
  if (years === undefined) return eachYear(context, (year) => partly(termPeriod(name, year), part));
  const year = Number(years.slice(0, 4));
  return partly(termPeriod(name, years.length > 4 && name !== 'autumn' ? year + 1 : year), part);
}

export function seasonOf(part: string | undefined, season: string | undefined, years: string | undefined): Found {
  const name = lower(season) as Season;
  const year = Number((years ?? '').slice(0, 4));
  return partly(seasonPeriod(name, (years ?? '').length > 4 && name === 'spring' ? year + 1 : year), part);
}

export function feastOf(feast: string, year: number): Period {
  const date = feast === 'easter' ? addDays(easterSunday(year), 1) : (plainDate(year, 12, 25) as PlainDate);
  return { first: date, last: date, name: feast === 'easter' ? `Easter ${year} (Easter Monday)` : `Christmas ${year}` };
}

/** "FY2023" may be 2022/23 or 2023/24: the later is taken. */
export function financialYearWords(years: string | undefined): Period {
  const year = financialYear(fullYear(/^\d+/.exec(years ?? '')?.[0]));
  const settled =
    (years ?? '').length > 4
      ? {}
      : {
          settled:
            `One year is named for two: it could also mean the financial year to ${formatDate(addDays(year.start, -1))}, ` +
            `and the later is taken.`,
        };
  return { first: year.start, last: year.end, name: `the financial year ${year.label}`, ...settled };
}

/** A council's municipal year runs from its annual meeting in May to the next (Local Government Act 1972, schedule 12). */
export function municipalYear(years: string | undefined): Period {
  const year = fullYear(/^\d+/.exec(years ?? '')?.[0]);
  return monthsPeriod(`the municipal year ${year}/${String(year + 1).slice(2)} (to the end of May)`, [year, 5], [year + 1, 5]);
}

export function academicYear(years: string | undefined): Period {
  const year = Number((years ?? '').slice(0, 4));
  return monthsPeriod(`the school year ${years} (to the end of August)`, [year, 9], [year + 1, 8]);
}

/** "2016/17" and "2016-17" are financial years; "2016-2019" and "2016-19" run to the end of the last year; "2016-09" is a month. */
export function twoYears(written: string | undefined): Period | undefined {
  const [, first = '', mark = '', second = ''] = /^(\d{4})\s?([/-])\s?(\d{2,4})$/.exec(written ?? '') ?? [];
  const to = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
  if (to === Number(first) + 1 && (mark === '/' || second.length === 2)) return financialYearWords(written);
  if (to <= Number(first) && mark === '-' && second.length === 2 && isMonth(second)) return monthPeriod(Number(first), Number(second));
  if (to <= Number(first)) return undefined;
  const period = monthsPeriod(`${first} to ${to}`, [Number(first), 1], [to, 12]);
  return { ...period, isYears: true, settled: `If financial years are meant, it ends on 31 March ${to}: the later is taken.` };
}

export function yearPeriod(year: number): Period {
  return { ...monthsPeriod(String(year), [year, 1], [year, 12]), isBareYear: true };
}

const PART_WORDS: Readonly<Record<string, Part>> = {
  early: 'early',
  start: 'early',
  beginning: 'early',
  mid: 'mid',
  middle: 'mid',
  'first half': 'first half',
};

export function partly<P extends Period | undefined>(period: P, part: string | undefined): P {
  return period === undefined ? period : (partOf(period, PART_WORDS[lower(part)] ?? 'whole') as P);
}

export function monthOf(word: string | undefined): number {
  return monthNumber(word ?? '') as number;
}

export function isMonth(written: string | undefined): boolean {
  return Number(written) >= 1 && Number(written) <= 12;
}

/** Two-digit years are of this century: "03" is 2003. */
function fullYear(written: string | undefined): number {
  const digits = (written ?? '').replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

export function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}
