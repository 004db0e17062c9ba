import type { PlainDate } from '../days/plain-date.ts';
import type { DateCell } from '../tabs/cells.ts';
import { countCalls } from './call-count.ts';
import { activeSpreadsheet } from './service.ts';

let zone: string | undefined;
let formatter: Intl.DateTimeFormat | undefined;
let wallClocks = new Map<number, DateCell>();
let instants = new Map<string, Date>();

/** The spreadsheet's time zone, asked for once per execution. */
export function spreadsheetZone(): string {
  if (zone === undefined) {
    countCalls();
    zone = activeSpreadsheet().getSpreadsheetTimeZone();
  }
  return zone;
}

/** Takes a zone that is already known, and so saves asking for it. */
export function useSpreadsheetZone(known: string): void {
  zone = known;
  formatter = undefined;
  wallClocks = new Map();
  instants = new Map();
}

function zoneFormatter(): Intl.DateTimeFormat {
  formatter =
    formatter ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: spreadsheetZone(),
      hour12: false,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  return formatter;
}

function wallClockParts(instant: number): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const { type, value } of zoneFormatter().formatToParts(new Date(instant))) parts[type] = value;
  if (parts['hour'] === '24') parts['hour'] = '00';
  return parts;
}

/** The wall clock of the spreadsheet's zone at an instant. Each distinct instant is worked out once. */
export function wallClockAt(instant: number): DateCell {
  const known = wallClocks.get(instant);
  if (known !== undefined) return known;
  const { year, month, day, hour, minute } = wallClockParts(instant);
  const cell: DateCell = { date: `${String(year).padStart(4, '0')}-${month}-${day}` as PlainDate, time: `${hour}:${minute}` };
  wallClocks.set(instant, cell);
  return cell;
}

/**
 * The instant at which the spreadsheet's zone shows this wall clock, so that the value written lands on that calendar
 * day whatever zone the script runs in. Where the clocks skip an hour, the instant just after the gap. To be written, not
 * to be changed: each distinct wall clock is worked out once.
 */
export function instantOf({ date, time }: DateCell): Date {
  const words = time === '00:00' ? date : `${date}T${time}:00Z`;
  const known = instants.get(words);
  if (known !== undefined) return known;
  const instant = new Date(foundInstant(Date.parse(words)));
  instants.set(words, instant);
  return instant;
}

function foundInstant(wanted: number): number {
  let instant = wanted;
  for (let pass = 0; pass < 3; pass += 1) {
    const { year, month, day, hour, minute, second } = wallClockParts(instant);
    const shown = Date.parse(`${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (shown === wanted) break;
    instant += wanted - shown;
  }
  return instant;
}
