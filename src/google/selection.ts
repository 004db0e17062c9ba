import { countCalls } from './call-count.ts';
import { activeSpreadsheet } from './service.ts';

/** Where the person is who asked: the tab in front, and the first row selected there, from 1. */
export interface SelectedPlace {
  readonly tab: string;
  readonly row: number;
}

/**
 * What is selected as a function of the menu, or of a page beside the sheet, runs; `undefined` where nothing is.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getactiverange
 */
export function selectedPlace(): SelectedPlace | undefined {
  countCalls();
  const range = activeSpreadsheet().getActiveRange();
  if (range === null) return undefined;
  countCalls();
  return { tab: range.getSheet().getName(), row: range.getRow() };
}
