import { types } from 'node:util';

/**
 * What a function gave back, as JSON can hold it: a date as its day in the plan's time zone, with the time where it has
 * one ("2016-08-23", "2016-08-23 14:30").
 */
export function plainResult(value: unknown, zone: string): unknown {
  if (types.isDate(value)) return inZone(value, zone);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, (entry) => plainResult(entry, zone));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainResult(entry, zone)]));
}

function inZone(instant: Date, zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant);
  return time === '00:00' ? day : `${day} ${time}`;
}
