/** What the services need to know of the execution that uses them. */
export interface SpreadsheetContext {
  /** The zone of the script's own Dates; the spreadsheet has one of its own. */
  readonly scriptTimeZone: string;
  now(): Date;
  readonly activeUserEmail: string;
  /** Told when a script shows a toast. */
  onToast?(toast: { message: string; title: string; seconds: number | null }): void;
  /** What SpreadsheetApp.getUi() gives or throws; without it, getUi throws as in a trigger. */
  getUi?(): object;
  /** False where the script is not bound to the spreadsheet (getActiveSpreadsheet gives null). */
  readonly bound?: boolean;
}
