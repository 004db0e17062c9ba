import { addDays, partsOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { isWorkingDay, workingDaysOfYear, workingDaysOfYearTo } from './working-calendar.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The nth working day after a day: the day itself is day 0, and day n is the last lawful day of "within n working days
 * of". Backwards where `n` is negative; the day itself, working or not, where `n` is 0. Stepped one day at a time: the
 * calendar decides each. Throws where `n` is not a whole number.
 */
export function addWorkingDays(from: PlainDate, n: number, calendar: WorkingCalendar): PlainDate {
  mustBeWhole(n);
  const step = n < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(n); left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/**
 * Working days from one day to another: `from` does not count, `to` does. Negative where `to` is earlier, and then the
 * same number as the other way round: three working days after its deadline an action has −3 left. Counted by year, so
 * that ten thousand deadlines cost little.
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = workingDaysOfYearTo(to, calendar) - workingDaysOfYearTo(from, calendar);
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  for (let year = first; year < last; year += 1) count += workingDaysOfYear(year, calendar);
  return count;
}

/**
 * The last working day on which papers can be published so that `n` clear working days lie between that day and the
 * meeting: neither day counts (Local Government Act 1972, section 100B, as amended by SI 2002/715).
 */
export function clearWorkingDaysBefore(meeting: PlainDate, n: number, calendar: WorkingCalendar): PlainDate {
  return addWorkingDays(meeting, -(n + 1), calendar.forClearDays);
}

/** The last day that leaves `n` clear calendar days before the meeting: neither that day nor the meeting's counts. */
export function clearDaysBefore(meeting: PlainDate, n: number): PlainDate {
  mustBeWhole(n);
  return addDays(meeting, -(n + 1));
}

function mustBeWhole(n: number): void {
  if (!Number.isInteger(n)) throw new RangeError(`A number of days must be a whole number, and ${n} is not.`);
}
