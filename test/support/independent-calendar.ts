import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/** The years for which the independent list of holidays equals the published one. */
export const INDEPENDENT_YEARS = { from: 2013, to: 2028 } as const;

const known = new Map<number, Set<string>>();

/** The public and bank holidays of England in a year, from a list that shares nothing with the product's rules. */
function holidaysOf(year: number): Set<string> {
  const dates =
    known.get(year) ??
    new Set(
      new Holidays('GB', 'ENG')
        .getHolidays(year)
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date }) => date.slice(0, 10)),
    );
  known.set(year, dates);
  return dates;
}

/** Whether a day counts, by the other calendar and the other list. */
export function isIndependentWorkingDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !holidaysOf(date.year).has(date.toString());
}

/** The nth working day after (or before) a day, stepped by the other calendar. */
export function independentWorkingDay(from: string, n: number): string {
  let date = Temporal.PlainDate.from(from);
  for (let left = Math.abs(n); left > 0;) {
    date = date.add({ days: Math.sign(n) });
    if (isIndependentWorkingDay(date)) left -= 1;
  }
  return date.toString();
}
