/**
 * What a service call costs in time, so that clocks, locks and limits mean something here. Rounded and deterministic:
 * an estimate to compare runs with, never a promise about one run.
 */
import type { CallKind } from './service.ts';

/**
 * Seconds per call. "Published" figures: Google's best-practices page (800 rows × setBackground = 40 s, against one
 * setBackgrounds under 2 s) and public measurements (one setValues of 4,000 cells under 50 ms; 400 rows with a flush
 * each, 12 s). The rest are assumed and marked so.
 * @see https://developers.google.com/apps-script/guides/support/best-practices
 */
export const CALL_SECONDS: Readonly<Record<CallKind, number>> = {
  navigation: 0.001 /* assumed: no data moves */,
  read: 0.05 /* assumed equal to a write */,
  write: 0.05 /* published: 40 s / 800 calls */,
  flush: 0.03 /* published: 12 s / 400 flushes, cells extra */,
  lock: 0.05 /* assumed */,
  properties: 0.05 /* assumed */,
  cache: 0.03 /* assumed */,
  mail: 0.5 /* assumed */,
  drive: 2 /* assumed: an upload with conversion */,
  ui: 0.05 /* assumed, without the officer's time to answer */,
  trigger: 0.3 /* assumed */,
  session: 0.02 /* assumed */,
  utilities: 0.0002 /* assumed: no round trip */,
  html: 0.005 /* assumed */,
  log: 0 /* buffered */,
};

/** Seconds per cell sent by a flush. Published: 610 ms for 4,000 cells with a flush, 50 ms without. */
export const FLUSH_SECONDS_PER_CELL = 0.56 / 4000;

/** How many cells a call's arguments carry: the elements of its grids, or 1. */
export function cellsIn(values: readonly unknown[]): number {
  let cells = 0;
  for (const value of values) {
    if (!Array.isArray(value)) continue;
    for (const row of value) cells += Array.isArray(row) ? row.length : 1;
  }
  return Math.max(cells, 1);
}
