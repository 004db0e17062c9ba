/**
 * What `google.script.run` lets through: "most types, but not Date, Function, or DOM element".
 * @see https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
import { types } from 'node:util';

/** Refuses arguments that the browser could not send; gives copies of the others. */
export function sentToServer(values: readonly unknown[]): unknown[] {
  return values.map((value, index) => sent(value, String(index)));
}

function sent(value: unknown, place: string): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' || types.isDate(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${place}`);
  }
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry, index) => sent(entry, String(index)));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, sent(entry, key)]));
}

/** What the page's success handler gets: a value with a date anywhere in it arrives as null. */
export function sentToPage(value: unknown): unknown {
  if (value === undefined || holdsDate(value)) return null;
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

function holdsDate(value: unknown): boolean {
  if (types.isDate(value)) return true;
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(holdsDate);
}
