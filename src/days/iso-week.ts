import { addDays, dayOfWeek, daysBetween, parsePlainDate, partsOf, plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

const THURSDAY = 4;

/** The ISO 8601 week a day falls in, such as "2026-W53": Monday to Sunday, and of the year that holds its Thursday. */
export function isoWeek(date: PlainDate): string {
  const thursday = addDays(weekStart(date), THURSDAY - 1);
  const { year } = partsOf(thursday);
  const firstOfYear = plainDate(year, 1, 1) as PlainDate;
  const week = Math.floor(daysBetween(firstOfYear, thursday) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of the day's week. */
export function weekStart(date: PlainDate): PlainDate {
  return addDays(date, -((dayOfWeek(date) + 6) % 7));
}

/** The Monday of a week written "2026-W53"; `undefined` for anything else, or for a week the year does not have. */
export function mondayOfIsoWeek(week: string): PlainDate | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  const inFirstWeek = match ? parsePlainDate(`${match[1]}-01-04`) : undefined;
  if (!match || inFirstWeek === undefined) return undefined;
  const monday = addDays(weekStart(inFirstWeek), (Number(match[2]) - 1) * 7);
  return isoWeek(monday) === week ? monday : undefined;
}
