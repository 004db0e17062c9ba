import { countCalls } from '../call-count.ts';
import { patiently } from '../patiently.ts';
import { activeSpreadsheet } from '../service.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Counts a change and makes it, once: it adds, copies, moves or deletes something, and may have been made where it failed. */
export function change<T>(act: () => T): T {
  countCalls();
  return act();
}

/** Counts a change that leaves the same when it is made twice, and makes it, again where Google fails for a moment. */
export function put<T>(act: () => T): T {
  return patiently(act);
}

/** Counts a question and asks it, again where Google fails for a moment. */
export function read<T>(ask: () => T): T {
  return patiently(ask);
}

export function sheetNamed(name: string): Sheet | undefined {
  return activeSpreadsheet().getSheetByName(name) ?? undefined;
}
