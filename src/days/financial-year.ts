import { partsOf, plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** A local authority's financial year: 1 April to 31 March, named by both years: "2016/17". */
export interface FinancialYear {
  readonly label: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const APRIL = 4;

/** The financial year that begins on 1 April of `year`. */
export function financialYear(year: number): FinancialYear {
  const [start, end] = [plainDate(year, APRIL, 1), plainDate(year + 1, APRIL - 1, 31)];
  if (start === undefined || end === undefined) throw new RangeError(`There is no financial year ${year}.`);
  return { label: `${year}/${String((year + 1) % 100).padStart(2, '0')}`, start, end };
}

/** The financial year a day falls in: 31 March 2017 is in 2016/17, 1 April 2017 in 2017/18. */
export function financialYearOf(date: PlainDate): FinancialYear {
  const { year, month } = partsOf(date);
  return financialYear(month < APRIL ? year - 1 : year);
}

/**
 * Reads "2016/17", "2016-17", "2016/2017", "16/17" or "FY 2016/17"; `undefined` for anything else and where the second
 * year does not follow the first.
 */
export function parseFinancialYear(text: string): FinancialYear | undefined {
  const match = /^(?:fy\s*|financial year\s*)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})$/i.exec(text.trim());
  if (!match) return undefined;
  const first = fullYear(match[1] as string);
  return (first + 1) % 100 === Number(match[2]) % 100 && isSameCentury(first + 1, match[2] as string) ? financialYear(first) : undefined;
}

function isSameCentury(year: number, written: string): boolean {
  return written.length === 2 || Number(written) === year;
}

/** Two-digit years are of this century. */
function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** The days of a quarter of a financial year, 1 (April to June) to 4 (January to March). */
export function financialQuarter(year: FinancialYear, quarter: 1 | 2 | 3 | 4): { readonly start: PlainDate; readonly end: PlainDate } {
  const { year: first } = partsOf(year.start);
  const calendarYear = quarter === 4 ? first + 1 : first;
  const [startMonth, lastDay] = (
    [
      [4, 30],
      [7, 30],
      [10, 31],
      [1, 31],
    ] as const
  )[quarter - 1] as readonly [number, number];
  return {
    start: plainDate(calendarYear, startMonth, 1) as PlainDate,
    end: plainDate(calendarYear, startMonth + 2, lastDay) as PlainDate,
  };
}
