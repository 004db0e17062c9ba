import { isForAMoment } from '../google/patiently.ts';
import { isWithoutRoom } from '../google/properties.ts';
import { MissingFromRun } from '../google/service.ts';
import { beginning, listed } from '../words/words.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/** What each permission lets the script do, as an officer would say it. */
export const PERMISSIONS: Readonly<Record<string, string>> = {
  [`${SCOPE}spreadsheets.currentonly`]: 'see and change this spreadsheet',
  [`${SCOPE}script.container.ui`]: 'show its menus and dialogs',
  [`${SCOPE}script.scriptapp`]: 'run when nobody is here',
  [`${SCOPE}script.send_mail`]: 'send e-mail as you',
  [`${SCOPE}drive.file`]: 'keep the papers it makes in your Drive',
  [`${SCOPE}userinfo.email`]: 'see your e-mail address',
};

const AGAIN =
  'Choose the menu item again and tick every box on Google’s page; if no page comes, remove the script at ' +
  'myaccount.google.com/connections and choose it again.';
const MANIFEST = 'open Extensions ▸ Apps Script, paste appsscript.json of this version over the one there, and save.';
/** What helps where a clock trigger is given no spreadsheet: one line of the manifest. */
const NO_SPREADSHEET =
  'Google gave this run no spreadsheet. In Extensions ▸ Apps Script, in appsscript.json, change ' +
  '"auth/spreadsheets.currentonly" to "auth/spreadsheets", save, and choose Set up ▸ Automatic updates off and on again.';

/** Something around the script that is missing or not allowed, told so that an officer can mend it. */
export class TroubleInWords extends Error {
  constructor(
    message: string,
    /** False where the spreadsheet itself cannot be reached, so that nothing can be noted in it. */
    readonly canReachSpreadsheet: boolean,
  ) {
    super(message);
    this.name = 'TroubleInWords';
  }
}

/** Google's own words are told as well, shortened: they help whoever looks after the script. */
const MOST_LETTERS_OF_GOOGLE = 90;
const NO_ROOM_KEPT =
  'Google has no room left for what the script keeps with this spreadsheet (500 kB), so this was not done to its end. What undoing ' +
  'the last report or version takes is let go to make room. Choose it again; if it says the same, tell whoever looks after the ' +
  'script. What you typed is not touched.';
const NO_ROOM_IN_DRIVE =
  'Your Google Drive has no room left, so no file could be made there. Make room, or let somebody else choose this; then choose ' +
  'it again.';

/** An error as it is told to an officer: what is missing and how to mend it. Errors of another kind stay as they are. */
export function inWords(error: unknown): unknown {
  if (error instanceof MissingFromRun) return missing(error);
  const scopes = /^(?:You do not have permission|Authorization is required).*Required permissions: (.*)$/s.exec(wordsOf(error))?.[1];
  if (scopes === undefined) return refusalOfGoogle(error) ?? error;
  const wanted = Object.keys(PERMISSIONS).filter((scope) => new RegExp(`${scope.replace(/\./g, '\\.')}\\b(?!\\.)`).test(scopes));
  const what = wanted.length === 0 ? `use ${scopes}` : listed(wanted.map((scope) => PERMISSIONS[scope] ?? ''));
  return new TroubleInWords(`This script is not allowed to ${what}. ${AGAIN}`, !wanted.includes(`${SCOPE}spreadsheets.currentonly`));
}

/** What Google could not do, though nothing is amiss around the script. */
function refusalOfGoogle(error: unknown): TroubleInWords | undefined {
  if (error instanceof TroubleInWords) return undefined;
  if (isWithoutRoom(error)) return new TroubleInWords(NO_ROOM_KEPT, true);
  if (/Drive storage quota/i.test(wordsOf(error))) return new TroubleInWords(NO_ROOM_IN_DRIVE, true);
  if (!isForAMoment(error)) return undefined;
  const words = beginning(wordsOf(error), MOST_LETTERS_OF_GOOGLE);
  return new TroubleInWords(
    `Google failed for a moment (“${words}”), so this was not done to its end. Choose it again in a minute: what was done already ` +
      'is not done twice.',
    true,
  );
}

/** Runs something; what it fails with is told in words where that can be done. */
export function inOfficersWords<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw inWords(error);
  }
}

function missing({ kind, what }: MissingFromRun): TroubleInWords {
  if (kind === 'spreadsheet') return new TroubleInWords(NO_SPREADSHEET, false);
  const remedy =
    what === 'Drive'
      ? `The Drive service is not switched on for this script. To switch it on, ${MANIFEST}`
      : `This script has no service ${what}. To mend it, ${MANIFEST}`;
  return new TroubleInWords(remedy, what !== 'SpreadsheetApp');
}

/** The sentence of an error, told in an officer's words where that can be done. */
export function errorInWords(error: unknown): string {
  return wordsOf(inWords(error));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
