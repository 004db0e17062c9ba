import { bankHolidays } from './bank-holidays.ts';
import { dayOfWeek, partsOf, plainDate, weekdayName } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** The `appliesTo` of a Calendar row that matters to clear days alone (some councils leave out Christmas Eve). */
const CLEAR_DAYS_ONLY = 'Clear days only';

/** A day that the council closes, or opens although it is a holiday. */
export interface CouncilDay {
  readonly date: PlainDate;
  readonly name: string;
  /** True: a day that does not count. False: a day that counts although the rules say otherwise. */
  readonly closed: boolean;
  /** "All clocks", "Clear days only". */
  readonly appliesTo: string;
}

/** Which days count: the weekdays of England and Wales that are no holiday, as changed by the council's own rows. */
export interface WorkingCalendar {
  /** The council's rows that bear on this calendar, by day. The last row of a day decides. */
  readonly rows: ReadonlyMap<PlainDate, CouncilDay>;
  /** The calendar for clear-day rules: the same, with the rows that apply to clear days only. */
  readonly forClearDays: WorkingCalendar;
  /** Years already worked out; filled as they are asked for. */
  readonly years: Map<number, WorkingYear>;
}

/** One year, worked out once. */
interface WorkingYear {
  /** Why each weekday holiday or closure does not count. */
  readonly reasons: ReadonlyMap<PlainDate, string>;
  /** The year's weekdays that do not count, and its Saturdays and Sundays that do: the nth day of the year, and by how many. */
  readonly exceptions: readonly (readonly [nth: number, by: -1 | 1])[];
  /** The weekday of 1 January; 0 for Sunday. */
  readonly begins: number;
  /** How many working days it has. */
  readonly whole: number;
}

/**
 * The calendar of England and Wales with the council's closures and opened days. Where two rows name one day the later
 * decides; for clear days, a row that is for clear days only decides over a row for all clocks.
 */
export function workingCalendar(rows: readonly CouncilDay[] = []): WorkingCalendar {
  const forAllClocks = rows.filter((row) => !isForClearDaysOnly(row));
  const forClearDaysOnly = rows.filter(isForClearDaysOnly);
  return calendarOf(forAllClocks, forClearDaysOnly.length === 0 ? undefined : calendarOf([...forAllClocks, ...forClearDaysOnly]));
}

/** Without a calendar of their own, clear days use the same one. */
function calendarOf(rows: readonly CouncilDay[], clearDays?: WorkingCalendar): WorkingCalendar {
  return {
    rows: new Map(rows.map((row) => [row.date, row])),
    years: new Map(),
    get forClearDays() {
      return clearDays ?? this;
    },
  };
}

function isForClearDaysOnly(row: CouncilDay): boolean {
  return row.appliesTo.trim().toLowerCase() === CLEAR_DAYS_ONLY.toLowerCase();
}

/** True where the day counts: no Saturday, Sunday, holiday or closure (SI 2007/462, regulation 1(2)). */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return reasonNotWorking(date, calendar) === undefined;
}

/** Why a day does not count: "Saturday", "Spring bank holiday", "Council closure: …"; `undefined` where it counts. */
export function reasonNotWorking(date: PlainDate, calendar: WorkingCalendar): string | undefined {
  return reasonAmong(workingYear(partsOf(date).year, calendar).reasons, date, calendar);
}

/** Working days of the day's own year up to and including it. */
export function workingDaysOfYearTo(date: PlainDate, calendar: WorkingCalendar): number {
  return workingDaysAmong(dayOfYear(date), workingYear(partsOf(date).year, calendar));
}

/** Working days of a whole year. */
export function workingDaysOfYear(year: number, calendar: WorkingCalendar): number {
  return workingYear(year, calendar).whole;
}

/** Working days among the first so many days of a year: five of each seven, and the days of the last week that is not whole. */
function workingDaysAmong(days: number, { exceptions, begins }: Pick<WorkingYear, 'exceptions' | 'begins'>): number {
  let count = Math.floor(days / 7) * 5;
  for (let rest = days % 7, weekday = begins; rest > 0; rest -= 1, weekday += 1) if (!isWeekend(weekday % 7)) count += 1;
  for (const [nth, by] of exceptions) if (nth <= days) count += by;
  return count;
}

const isWeekend = (weekday: number): boolean => weekday === 0 || weekday === 6;

function reasonAmong(reasons: ReadonlyMap<PlainDate, string>, date: PlainDate, calendar: WorkingCalendar): string | undefined {
  if (calendar.rows.get(date)?.closed === false) return undefined;
  const weekday = dayOfWeek(date);
  return isWeekend(weekday) ? weekdayName(date) : reasons.get(date);
}

function workingYear(year: number, calendar: WorkingCalendar): WorkingYear {
  const known = calendar.years.get(year);
  if (known !== undefined) return known;
  const reasons = reasonsIn(year, calendar);
  const named = [...calendar.rows.keys()].filter((date) => partsOf(date).year === year);
  const exceptions = [...new Set([...reasons.keys(), ...named])].flatMap((date): WorkingYear['exceptions'] => {
    const [counts, countsByWeekday] = [reasonAmong(reasons, date, calendar) === undefined, !isWeekend(dayOfWeek(date))];
    return counts === countsByWeekday ? [] : [[dayOfYear(date), counts ? 1 : -1]];
  });
  const begins = dayOfWeek(dayIn(year, 1, 1));
  const worked = { reasons, exceptions, begins, whole: workingDaysAmong(dayOfYear(dayIn(year, 12, 31)), { exceptions, begins }) };
  calendar.years.set(year, worked);
  return worked;
}

function reasonsIn(year: number, calendar: WorkingCalendar): Map<PlainDate, string> {
  const reasons = new Map<PlainDate, string>();
  for (const row of calendar.rows.values()) if (row.closed && partsOf(row.date).year === year) reasons.set(row.date, closureWords(row));
  for (const holiday of bankHolidays(year)) reasons.set(holiday.date, holiday.name);
  return reasons;
}

/** A holiday proclaimed since this version stands on the council's tab, but is no closure of the council's. */
function closureWords(row: CouncilDay): string {
  if (/holiday/i.test(row.name)) return row.name;
  return row.name === '' ? 'Council closure' : `Council closure: ${row.name}`;
}

function dayIn(year: number, month: number, dayOfMonth: number): PlainDate {
  return plainDate(year, month, dayOfMonth) as PlainDate;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** 1 for 1 January to 365 or 366 for 31 December. */
function dayOfYear(date: PlainDate): number {
  const { year, month, day: dayOfMonth } = partsOf(date);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return (DAYS_BEFORE_MONTH[month - 1] as number) + dayOfMonth + (isLeap && month > 2 ? 1 : 0);
}
