import { findSheet } from './spreadsheet.ts';

/** Where an edit took place: its first and last sheet row, and whether it was on the tab of a name. */
export interface EditedPlace {
  readonly first: number;
  readonly last: number;
  readonly isOn: (tab: string) => boolean;
}

/** The place named by an edit event; `undefined` where the event has no range. */
export function editedPlace(event: unknown): EditedPlace | undefined {
  const range = (event as Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined)?.range;
  if (range === undefined) return undefined;
  const isOn = (tab: string): boolean => findSheet(tab)?.getRange(1, 1).getGridId() === range.getGridId();
  return { first: range.getRow(), last: range.getLastRow(), isOn };
}
