import { addDays, dayOfWeek, formatDate, plainDate, weekdayName, day } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** A day off in England and Wales that is no Saturday or Sunday. */
export interface BankHoliday {
  readonly date: PlainDate;
  /** As the public list names it: "Spring bank holiday". */
  readonly name: string;
  /** Why it stands on this day: the rule, the move, or the proclamation. */
  readonly why: string;
}

/** The first year these rules describe. The holidays of earlier years had moves that are not kept here. */
export const FIRST_HOLIDAY_YEAR = 2000;

/**
 * The last year whose holidays the government has published (gov.uk/bank-holidays). Later years are computed by rule and
 * may gain, lose or move a day; a council adds such a day on its Calendar tab.
 */
export const LAST_PROCLAIMED_YEAR = 2028;

/** True where the year's holidays are known rather than expected. */
export function isProclaimed(year: number): boolean {
  return year >= FIRST_HOLIDAY_YEAR && year <= LAST_PROCLAIMED_YEAR;
}

/** Holidays that stood on another day than their rule gives. Keyed by the rule's day. */
const MOVED: Readonly<Record<string, BankHoliday>> = {
  '2002-05-27': { date: day('2002-06-04'), name: 'Spring bank holiday', why: 'Moved from Monday 27 May 2002 for the Golden Jubilee.' },
  '2012-05-28': { date: day('2012-06-04'), name: 'Spring bank holiday', why: 'Moved from Monday 28 May 2012 for the Diamond Jubilee.' },
  '2020-05-04': {
    date: day('2020-05-08'),
    name: 'Early May bank holiday (VE Day)',
    why: 'Moved from Monday 4 May 2020 for the 75th anniversary of VE Day.',
  },
  '2022-05-30': { date: day('2022-06-02'), name: 'Spring bank holiday', why: 'Moved from Monday 30 May 2022 for the Platinum Jubilee.' },
};

/** Holidays proclaimed for one year only (Banking and Financial Dealings Act 1971, section 1(3)). */
const ONE_OFFS: readonly BankHoliday[] = [
  { date: day('2002-06-03'), name: 'Golden Jubilee bank holiday', why: 'Proclaimed for the Golden Jubilee of Queen Elizabeth II.' },
  {
    date: day('2011-04-29'),
    name: 'Royal Wedding bank holiday',
    why: 'Proclaimed for the wedding of Prince William and Catherine Middleton.',
  },
  { date: day('2012-06-05'), name: 'Diamond Jubilee bank holiday', why: 'Proclaimed for the Diamond Jubilee of Queen Elizabeth II.' },
  { date: day('2022-06-03'), name: 'Platinum Jubilee bank holiday', why: 'Proclaimed for the Platinum Jubilee of Queen Elizabeth II.' },
  {
    date: day('2022-09-19'),
    name: 'Bank holiday for the State Funeral of Queen Elizabeth II',
    why: 'Proclaimed for the State Funeral of Queen Elizabeth II.',
  },
  {
    date: day('2023-05-08'),
    name: 'Bank holiday for the coronation of King Charles III',
    why: 'Proclaimed for the coronation of King Charles III.',
  },
];

const MONDAY = 1;
const byYear = new Map<number, readonly BankHoliday[]>();

/** Every weekday holiday of England and Wales in a year, in order. Kept once computed. */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const byRule = [...easterHolidays(year), ...mondayHolidays(year), ...newYear(year), ...christmas(year)];
  const moved = byRule.map((holiday) => MOVED[holiday.date] ?? holiday);
  const extra = ONE_OFFS.filter((holiday) => holiday.date.startsWith(`${year}-`));
  const all = [...moved, ...extra].sort((a, b) => (a.date < b.date ? -1 : 1));
  byYear.set(year, all);
  return all;
}

/**
 * Easter Sunday of the Gregorian calendar (the method published anonymously in Nature, 20 April 1876, and found in
 * Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const d = Math.floor(century / 4);
  const g = Math.floor((8 * century + 13) / 25);
  const epact = (19 * a + century - d - g + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const m = Math.floor((a + 11 * epact + 19 * weekday) / 433);
  const month = Math.floor((epact + weekday - 7 * m + 90) / 25);
  const dayOfMonth = (epact + weekday - 7 * m + 33 * month + 19) % 32;
  return dateOf(year, month, dayOfMonth);
}

function easterHolidays(year: number): BankHoliday[] {
  const sunday = easterSunday(year);
  const why = `Easter Sunday is ${formatDate(sunday)}.`;
  return [
    { date: addDays(sunday, -2), name: 'Good Friday', why: `Two days before Easter: ${why}` },
    { date: addDays(sunday, 1), name: 'Easter Monday', why: `The day after Easter: ${why}` },
  ];
}

function mondayHolidays(year: number): BankHoliday[] {
  return [
    { date: firstMonday(year, 5), name: 'Early May bank holiday', why: 'The first Monday in May.' },
    { date: lastMonday(year, 5), name: 'Spring bank holiday', why: 'The last Monday in May.' },
    { date: lastMonday(year, 8), name: 'Summer bank holiday', why: 'The last Monday in August.' },
  ];
}

function newYear(year: number): BankHoliday[] {
  return [orNextFreeWeekday(dateOf(year, 1, 1), "New Year's Day", [])];
}

/**
 * Christmas Day and Boxing Day. Boxing Day keeps 26 December where that is a weekday, so a Christmas Day on a Sunday is
 * made good on the Tuesday (2011, 2016, 2022).
 */
function christmas(year: number): BankHoliday[] {
  const [christmasDay, boxingDay] = [dateOf(year, 12, 25), dateOf(year, 12, 26)];
  const taken = isWeekend(boxingDay) ? [] : [boxingDay];
  const first = orNextFreeWeekday(christmasDay, 'Christmas Day', taken);
  return [first, orNextFreeWeekday(boxingDay, 'Boxing Day', [first.date])];
}

/** The day itself where it is a weekday; otherwise the next weekday that no other holiday has taken. */
function orNextFreeWeekday(date: PlainDate, name: string, taken: readonly PlainDate[]): BankHoliday {
  if (!isWeekend(date)) return { date, name, why: `${formatDate(date)} is a ${weekdayName(date)}.` };
  let substitute = addDays(date, 1);
  while (isWeekend(substitute) || taken.includes(substitute)) substitute = addDays(substitute, 1);
  return { date: substitute, name: `${name} (substitute day)`, why: `${formatDate(date)} is a ${weekdayName(date)}.` };
}

function isWeekend(date: PlainDate): boolean {
  const weekday = dayOfWeek(date);
  return weekday === 0 || weekday === 6;
}

function firstMonday(year: number, month: number): PlainDate {
  const first = dateOf(year, month, 1);
  return addDays(first, (MONDAY - dayOfWeek(first) + 7) % 7);
}

function lastMonday(year: number, month: number): PlainDate {
  const last = dateOf(year, month, 31);
  return addDays(last, -((dayOfWeek(last) - MONDAY + 7) % 7));
}

function dateOf(year: number, month: number, dayOfMonth: number): PlainDate {
  const date = plainDate(year, month, dayOfMonth);
  if (date === undefined) throw new RangeError(`The year ${year} is outside the calendar (1 to 9999).`);
  return date;
}
