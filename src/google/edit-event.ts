import { countCalls } from './call-count.ts';

/** Where an edit took place: the tab's number, and its first and last sheet row and column; and who did it. */
export interface EditedPlace {
  readonly tabId: number;
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** E-mail of the officer; '' where Google does not say, as to most simple triggers outside the own domain. */
  readonly by: string;
  /** The tab's name; asks Google. */
  readonly tabName: () => string;
}

/** The place named by an edit event; `undefined` where the event has no range. */
export function editedPlace(event: unknown): EditedPlace | undefined {
  const { range, user } = (event ?? {}) as Partial<GoogleAppsScript.Events.SheetsOnEdit>;
  if (range === undefined) return undefined;
  const tabName = (): string => {
    countCalls();
    return range.getSheet().getName();
  };
  return {
    tabId: range.getGridId(),
    first: range.getRow(),
    last: range.getLastRow(),
    firstColumn: range.getColumn(),
    lastColumn: range.getLastColumn(),
    by: (user as GoogleAppsScript.Base.User | undefined)?.getEmail() ?? '',
    tabName,
  };
}
