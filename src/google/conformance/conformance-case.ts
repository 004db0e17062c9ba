/** A behaviour of Google's that the product rests on, stated once and checked wherever the product runs. */

/** The services that the cases use, handed in so that a case names no global. */
export interface GoogleServices {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Charts: typeof Charts;
  /** Absent where the advanced service is not switched on. */
  readonly Drive?: typeof Drive;
}

/** Where a case may do as it likes: an empty sheet of its own, deleted afterwards. */
export interface Bench {
  readonly google: GoogleServices;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** A presentation as the product makes them, without slides: the bytes of a .pptx file. */
  presentation(): Uint8Array | readonly number[];
}

export interface ConformanceCase {
  /** A present-tense fact: "an empty cell reads as an empty text". */
  readonly name: string;
  /** The page that says so; for messages, of the method that gives them. */
  readonly source: string;
  /** '' when it holds, else what was seen. */
  run(bench: Bench): string;
  /** True where it puts something before the officer's eyes: then it is left out of the check of an installation. */
  readonly isSeen?: true;
}

const REFERENCE = 'https://developers.google.com/apps-script/reference';

/** A page of Google's reference: `reference('spreadsheet/range#getvalues')`. */
export function reference(page: string): string {
  return `${REFERENCE}/${page}`;
}

/** '' when the two print alike as JSON, else both. */
export function same(seen: unknown, expected: unknown): string {
  const [seenText, expectedText] = [JSON.stringify(seen), JSON.stringify(expected)];
  return seenText === expectedText ? '' : `gave ${String(seenText)} instead of ${String(expectedText)}`;
}

/** '' when the deed fails with words that begin like this, else what happened. */
export function refused(deed: () => unknown, beginning: string): string {
  try {
    deed();
  } catch (error) {
    const words = error instanceof Error ? error.message : `something that is no Error: ${String(error)}`;
    return words.indexOf(beginning) === 0 ? '' : `was refused with "${words}" instead of "${beginning}"`;
  }
  return 'was not refused';
}

/** A case whose source is a page of Google's reference. */
export function fact(name: string, page: string, run: ConformanceCase['run'], isSeen?: true): ConformanceCase {
  return { name, source: reference(page), run, ...(isSeen === undefined ? {} : { isSeen }) };
}
