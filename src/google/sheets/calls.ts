import { countCalls } from '../call-count.ts';
import { activeSpreadsheet } from '../service.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** Counts a change and makes it. */
export function change<T>(act: () => T): T {
  countCalls();
  return act();
}

/** Counts a question and asks it. */
export function read<T>(ask: () => T): T {
  countCalls();
  return ask();
}

export function sheetNamed(name: string): Sheet | undefined {
  return activeSpreadsheet().getSheetByName(name) ?? undefined;
}
