/** What can be missing around a script. The words for each are the tasks' affair. */
export type TroubleKind = 'service' | 'spreadsheet';

/** A Google service that this script does not have, or the spreadsheet that this run was not given. */
export class MissingFromRun extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** Its global name: "Drive". */
    readonly what: string,
  ) {
    super(`${what} is missing.`);
    this.name = 'MissingFromRun';
  }
}

/**
 * The service that `find` names. Optional chaining does not guard a global that was never declared: an advanced service
 * that is not switched on is such a one, so each finder asks `typeof`.
 */
export function service<T>(what: string, find: () => T | undefined): T {
  const found = find();
  if (found === undefined) throw new MissingFromRun('service', what);
  return found;
}

/**
 * The spreadsheet that this script belongs to. Google's reference promises one to bound scripts; whether a clock trigger
 * under `spreadsheets.currentonly` gets it is not documented, so its absence is an error that can be told in words.
 */
export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  const app = service('SpreadsheetApp', () => (typeof SpreadsheetApp === 'undefined' ? undefined : SpreadsheetApp));
  const spreadsheet = app.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (spreadsheet === null) throw new MissingFromRun('spreadsheet', 'The spreadsheet');
  return spreadsheet;
}
