import { findSheet } from './spreadsheet.ts';

/** Where an edit took place: its first and last sheet row and column, and whether it was on the tab of a name; and who did it. */
export interface EditedPlace {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** E-mail of the officer; '' where Google does not say, as to most simple triggers outside the own domain. */
  readonly by: string;
  readonly isOn: (tab: string) => boolean;
}

/** The place named by an edit event; `undefined` where the event has no range. */
export function editedPlace(event: unknown): EditedPlace | undefined {
  const { range, user } = (event ?? {}) as Partial<GoogleAppsScript.Events.SheetsOnEdit>;
  if (range === undefined) return undefined;
  return {
    first: range.getRow(),
    last: range.getLastRow(),
    firstColumn: range.getColumn(),
    lastColumn: range.getLastColumn(),
    by: user?.getEmail() ?? '',
    isOn: (tab) => findSheet(tab)?.getRange(1, 1).getGridId() === range.getGridId(),
  };
}
