import type { PlainDate } from '../days/plain-date.ts';
import { wallClockAt } from './zone.ts';

/** The spreadsheet's wall clock now; `time` is `HH:MM`. */
export function now(): { readonly date: PlainDate; readonly time: string } {
  return wallClockAt(Date.now());
}

/** Milliseconds, for measuring how long work takes. */
export function milliseconds(): number {
  return Date.now();
}
