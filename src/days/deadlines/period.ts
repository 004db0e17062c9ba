import { addDays, daysBetween, daysInMonth, MONTH_NAMES, partsOf, plainDate } from '../plain-date.ts';
import type { PlainDate } from '../plain-date.ts';

/** The days a phrase could mean. A single day has `first` equal to `last`. */
export interface Period {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Reads after "the last day of": "August 2016", "the financial year 2016/17". For a single day, the day. */
  readonly name: string;
  /** What the words left open and how it was settled: "the cell gives no year". */
  readonly settled?: string;
  /** True where the words gave no year. */
  readonly isYearless?: boolean;
  /** True where the year was written with two digits, which may also be a day: "March 28". */
  readonly isShortYear?: boolean;
  /** True for a year alone: "2027". */
  readonly isBareYear?: boolean;
  /** True for a range of years: "2023-2027". */
  readonly isYears?: boolean;
}

/** A part of a period, as officers say it. */
const PARTS = { early: 'the first third of ', mid: 'the second third of ', 'first half': 'the first half of ', whole: '' } as const;
export type Part = keyof typeof PARTS;

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1]));

/** "August" for 8. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] as string;
}

/** 1–12 for a month's name or any shortening of three letters or more; `undefined` for another word. */
export function monthNumber(word: string): number | undefined {
  return MONTH_NUMBERS.get(word.slice(0, 3).toLowerCase());
}

/** Whole months, from the first day of one to the last day of another. */
export function monthsPeriod(
  name: string,
  from: readonly [year: number, month: number],
  to: readonly [year: number, month: number],
): Period {
  const first = plainDate(from[0], from[1], 1) as PlainDate;
  const last = plainDate(to[0], to[1], daysInMonth(to[0], to[1])) as PlainDate;
  return { first, last, name };
}

export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(`${monthName(month)} ${year}`, [year, month], [year, month]);
}

/** Spring is March to May, and so on; a winter is named by the year it begins in and ends in February. */
const SEASONS = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2] } as const;
export type Season = keyof typeof SEASONS;

export function seasonPeriod(season: Season, year: number): Period {
  const [from, to] = SEASONS[season];
  const lastYear = to < from ? year + 1 : year;
  const label = to < from ? `${year}/${String(lastYear % 100).padStart(2, '0')}` : String(year);
  return monthsPeriod(`${season} ${label} (${monthName(from)} to ${monthName(to)})`, [year, from], [lastYear, to]);
}

/** School terms as councils plan by them: to the end of December, April and July. */
const TERMS = { autumn: [9, 12], spring: [1, 4], summer: [5, 7] } as const;
export type Term = keyof typeof TERMS;

export function termPeriod(term: Term, year: number): Period {
  const [from, to] = TERMS[term];
  return monthsPeriod(`the ${term} term ${year} (to the end of ${monthName(to)})`, [year, from], [year, to]);
}

/** A part of a period; thirds of a month are its first ten days, the next ten and the rest. */
export function partOf(period: Period, part: Part): Period {
  if (part === 'whole') return period;
  const [from, to] = [partsOf(period.first), partsOf(period.last)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const share = { early: 1 / 3, mid: 2 / 3, 'first half': 1 / 2 }[part];
  const name = `${PARTS[part]}${period.name}`;
  if (months === 1) return { ...period, last: addDays(period.first, Math.floor(30 * share) - 1), name };
  const lastMonth = from.month - 1 + Math.ceil(months * share);
  const end = monthPeriod(from.year + Math.floor((lastMonth - 1) / 12), ((lastMonth - 1) % 12) + 1);
  return { ...period, last: end.last, name };
}

/** Of several candidates (one per year), the first that ends on or after a day. */
export function firstFrom(day: PlainDate, candidates: readonly Period[]): Period | undefined {
  return candidates.find((period) => period.last >= day);
}

/** Of several candidates, the one that ends nearest to a day; the earlier where two are as near. */
export function nearestTo(day: PlainDate, candidates: readonly Period[]): Period | undefined {
  const distance = (period: Period): number => Math.abs(daysBetween(day, period.last));
  return candidates.reduce<Period | undefined>(
    (best, next) => (best === undefined || distance(next) < distance(best) ? next : best),
    undefined,
  );
}
