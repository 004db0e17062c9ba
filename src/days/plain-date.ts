/**
 * A calendar day, written `yyyy-mm-dd`. Days are compared with `<` and `===`; there is no time and no zone in one,
 * so a clock change cannot move it.
 */
export type PlainDate = string & { readonly plainDate: 'yyyy-mm-dd' };

/** The parts of a calendar day; `month` is 1–12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** In order. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The calendar repeats every 400 years. */
const DAYS_IN_400_YEARS = 146_097;

/** Days from 1 March of the year 0, where the leap day ends the year, to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/**
 * The day this many days after 1 January 1970, by arithmetic alone: years are counted from March, so that the leap day
 * comes last, and the months from March on have 31, 30, 31, 30, 31 days, twice over (Richards, 2013).
 */
function fromDayNumber(days: number): PlainDate {
  if (!Number.isFinite(days)) throw new RangeError(`${days} is not a number of days.`);
  const fromMarch = Math.floor(days) + DAYS_TO_1970;
  const cycle = Math.floor(fromMarch / DAYS_IN_400_YEARS);
  const inCycle = fromMarch - cycle * DAYS_IN_400_YEARS;
  const yearInCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const dayInYear = inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const monthFromMarch = Math.floor((5 * dayInYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearInCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayInYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)}` as PlainDate;
}

/** Days since 1 January 1970, by the same arithmetic. */
function toDayNumber(date: PlainDate): number {
  const { year: calendarYear, month, day: dayOfMonth } = partsOf(date);
  const year = calendarYear - (month <= 2 ? 1 : 0);
  const dayInYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayInYear - DAYS_TO_1970;
}

/** The calendar day with these parts, or `undefined` where no such day exists (31 November). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? (`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as PlainDate) : undefined;
}

/** Reads exactly `yyyy-mm-dd`; `undefined` for anything else, or for a day that does not exist. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A calendar day known to be right, for constants and tests. Throws where the text is not one. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`"${text}" is not a calendar day written yyyy-mm-dd.`);
  return date;
}

/** The figure at a place of the text. Dates are read digit by digit, because every count of days comes here. */
const digit = (date: PlainDate, at: number): number => date.charCodeAt(at) - 48;

export function partsOf(date: PlainDate): DateParts {
  return {
    year: digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3),
    month: digit(date, 5) * 10 + digit(date, 6),
    day: digit(date, 8) * 10 + digit(date, 9),
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `days` calendar days later (earlier where negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The corresponding date `months` months later; the month's last day where it has no such day (31 January + 1 month =
 * 28 or 29 February). The corresponding-date rule: Dodds v Walker [1981] 1 WLR 1027.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day: dayOfMonth } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = (count % 12) + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return plainDate(targetYear, targetMonth, Math.min(dayOfMonth, last)) as PlainDate;
}

/** The earlier of two days. */
export function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}

/** The later of two days. */
export function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

/** Calendar days from one day to another: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

export function weekdayName(date: PlainDate): string {
  return WEEKDAYS[dayOfWeek(date)] as string;
}

/** "31 March 2026" */
export function formatDate(date: PlainDate): string {
  const { year, month, day: dayOfMonth } = partsOf(date);
  return `${dayOfMonth} ${MONTH_NAMES[month - 1]} ${year}`;
}

/** "Tuesday 31 March 2026" */
export function formatDateWithWeekday(date: PlainDate): string {
  return `${weekdayName(date)} ${formatDate(date)}`;
}

/** "31/03/2026" */
export function formatShortDate(date: PlainDate): string {
  const { year, month, day: dayOfMonth } = partsOf(date);
  return `${two(dayOfMonth)}/${two(month)}/${year}`;
}
