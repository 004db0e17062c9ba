/** Where an edit took place: the tab's name and its first and last sheet row. */
export interface EditedPlace {
  readonly tab: string;
  readonly first: number;
  readonly last: number;
}

/** The place named by an edit event; `undefined` where the event has no range. */
export function editedPlace(event: unknown): EditedPlace | undefined {
  const range = (event as Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined)?.range;
  if (range === undefined) return undefined;
  return { tab: range.getSheet().getName(), first: range.getRow(), last: range.getLastRow() };
}
