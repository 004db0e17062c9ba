import { countCalls } from './call-count.ts';

/** Where an edit took place: the tab's number, and its first and last sheet row. */
export interface EditedPlace {
  readonly tabId: number;
  readonly first: number;
  readonly last: number;
  /** The tab's name; asks Google. */
  readonly tabName: () => string;
}

/** The place named by an edit event; `undefined` where the event has no range. */
export function editedPlace(event: unknown): EditedPlace | undefined {
  const range = (event as Partial<GoogleAppsScript.Events.SheetsOnEdit> | undefined)?.range;
  if (range === undefined) return undefined;
  const tabName = (): string => {
    countCalls();
    return range.getSheet().getName();
  };
  return { tabId: range.getGridId(), first: range.getRow(), last: range.getLastRow(), tabName };
}
