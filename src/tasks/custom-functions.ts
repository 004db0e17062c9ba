import { now } from '../google/clock.ts';
import { instantOf, wallClockAt } from '../google/zone.ts';
import { dueDate } from '../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { readDeadline } from '../days/deadlines/read-deadline.ts';
import type { DeadlineCell } from '../days/deadlines/read-deadline.ts';
import { workingCalendar } from '../days/working-calendar.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../days/working-days.ts';
import { documentProperties } from '../google/properties.ts';
import { openWorkbook } from '../storage/open-workbook.ts';
import { STATUS_LISTS, keptList } from '../storage/kept-lists.ts';
import { TODAY_NAME } from '../workbook/dashboard/dashboard.ts';

/** What a sheet hands to a custom function: one value, or the rows of a range. */
type FunctionInput = unknown;

/** Applies a function to one value or to each cell of a range; the answer has the same shape. */
function eachCell<T>(input: FunctionInput, answer: (value: unknown) => T): T | T[][] {
  return Array.isArray(input) ? input.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(answer)) : answer(input);
}

/** A value as the deadline reader takes it; dates are the day that the sheet shows. */
function asCell(value: unknown): DeadlineCell {
  if (value instanceof Date) return wallClockAt(value.getTime());
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '').trim();
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** The council's calendar as the last full refresh kept it: a custom function reads no other tab. */
function councilCalendar(today: PlainDate): WorkingCalendar {
  const properties = documentProperties();
  return keptList('calendar', properties) === undefined ? workingCalendar() : openWorkbook({ today, properties }, STATUS_LISTS).calendar;
}

/*
 * '' for an empty cell, a sentence for one that is no date. Google works a formula out again only where a cell that it names
 * has changed, so today must be a cell that the refresh writes.
 * https://developers.google.com/apps-script/guides/sheets/functions#arguments
 */
/**
 * Working days from today to a date: 0 on the day, below 0 once it has passed.
 * @param {A2} date A date, words such as "end of March 2027", or a range of them.
 * @param {PLAN_TODAY} today The cell that holds today; PLAN_TODAY is written by every refresh.
 * @return The number of working days, or a sentence saying why there is none.
 * @customfunction
 */
export function WORKINGDAYSUNTIL(date: FunctionInput, today: FunctionInput): unknown {
  const given: unknown = Array.isArray(today) ? (today as unknown[][])[0]?.[0] : today;
  if (given === undefined)
    return `Name the cell that holds today as well: =WORKINGDAYSUNTIL(A2, ${TODAY_NAME}). Without it the answer would never change.`;
  if (isEmpty(given)) return 'The cell for today is empty. Choose Action plan ▸ Refresh now, which fills it.';
  const day = anchorDate(given, now().date);
  if (day === undefined) return `"${String(given)}" is not a day. Name ${TODAY_NAME} as the second cell.`;
  const calendar = councilCalendar(day);
  return eachCell(date, (value) => {
    if (isEmpty(value)) return '';
    const reading = readDeadline(asCell(value), { today: day, calendar });
    const due = dueDate(reading);
    if (due !== undefined) return workingDaysBetween(day, due, calendar);
    return reading.kind === 'question' ? reading.question : `"${String(value)}" names no day.`;
  });
}

// Day n of n working days from each anchor, which is day 0. Both may be ranges of one shape, or one a single value.
/**
 * The last lawful day of "within n working days of" a date; the date itself is day 0.
 * @param {A2} anchor The day it counts from, or a range of days.
 * @param {70} workingDays How many working days.
 * @return The date, or a sentence saying why there is none.
 * @customfunction
 */
export function STATUTORYDEADLINE(anchor: FunctionInput, workingDays: FunctionInput): unknown {
  const { date: today } = now();
  const calendar = councilCalendar(today);
  const one = (from: unknown, count: unknown): Date | string => {
    if (isEmpty(from)) return '';
    const days = typeof count === 'string' && count.trim() !== '' ? Number(count) : count;
    if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > 10_000)
      return `"${String(count ?? '')}" is not a number of working days. Give a whole number from 1, such as 70.`;
    const dayZero = anchorDate(from, today);
    return dayZero === undefined
      ? `"${String(from)}" is not a day to count from. Give a date such as 16/05/2016.`
      : instantOf({ date: addWorkingDays(dayZero, days, calendar), time: '00:00' });
  };
  if (!Array.isArray(anchor) && !Array.isArray(workingDays)) return one(anchor, workingDays);
  const [rows, columns] = shapeOf(Array.isArray(anchor) ? anchor : workingDays);
  const at = (input: unknown, row: number, column: number): unknown => (Array.isArray(input) ? cellAt(input, row, column) : input);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => one(at(anchor, row, column), at(workingDays, row, column))),
  );
}

function shapeOf(input: unknown): readonly [number, number] {
  const rows = input as unknown[];
  return [rows.length, Math.max(1, ...rows.map((row) => (Array.isArray(row) ? row.length : 1)))];
}

/** A range of one row or column is used for every row or column of the other. */
function cellAt(input: unknown[], row: number, column: number): unknown {
  const cells = input.length === 1 ? input[0] : input[row];
  if (!Array.isArray(cells)) return cells;
  return cells.length === 1 ? cells[0] : cells[column];
}

/** A day in the past may be an anchor, however long ago. */
function anchorDate(value: unknown, today: PlainDate): PlainDate | undefined {
  const cell = asCell(value);
  if (typeof cell === 'object') return cell.date;
  const reading = readDeadline(cell, { today });
  return reading.kind === 'date' ? reading.date : undefined;
}
