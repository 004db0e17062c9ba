import { countCalls } from '../call-count.ts';
import { patiently } from '../patiently.ts';
import { activeSpreadsheet } from '../service.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Counts a change and makes it. */
export function change<T>(act: () => T): T {
  countCalls();
  return act();
}

/** Counts a question and asks it, again where Google fails for a moment. */
export function read<T>(ask: () => T): T {
  return patiently(ask);
}

export function sheetNamed(name: string): Sheet | undefined {
  return activeSpreadsheet().getSheetByName(name) ?? undefined;
}
