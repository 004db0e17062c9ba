import { patiently } from './patiently.ts';
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
  const range = patiently(() => activeSpreadsheet().getActiveRange());
  return range === null ? undefined : { tab: patiently(() => range.getSheet().getName()), row: range.getRow() };
}
