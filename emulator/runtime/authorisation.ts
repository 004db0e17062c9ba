/** Which permissions a call needs, and who has granted what. */
import { ServiceError } from './service.ts';

/** FULL: a person has authorised the script. LIMITED: simple triggers and the statements at the top level of the script. */
export type AuthMode = 'FULL' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'NONE';

const SCOPE = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const ALL_SPREADSHEETS = [`${SCOPE}spreadsheets`];
const TRIGGERS = [`${SCOPE}script.scriptapp`];
const MAIL = [`${SCOPE}script.send_mail`];
const DRIVE = [`${SCOPE}drive.file`, `${SCOPE}drive`];
const DRIVE_READ = [`${SCOPE}drive.readonly`, `${SCOPE}drive`];
const EMAIL = [`${SCOPE}userinfo.email`];
const CONTAINER_UI = [`${SCOPE}script.container.ui`];

/**
 * The scopes of which a call needs any one, as the reference lists them under "Authorization" of each method. A name
 * ending in ".*" stands for every method of the class.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 * @see https://developers.google.com/apps-script/reference/script/script-app
 * @see https://developers.google.com/apps-script/reference/base/ui
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'SpreadsheetApp.getActiveSpreadsheet': SPREADSHEETS,
  'SpreadsheetApp.getActive': SPREADSHEETS,
  'SpreadsheetApp.getActiveSheet': SPREADSHEETS,
  'SpreadsheetApp.getActiveRange': SPREADSHEETS,
  'SpreadsheetApp.openById': ALL_SPREADSHEETS,
  'SpreadsheetApp.openByUrl': ALL_SPREADSHEETS,
  'Ui.showModalDialog': CONTAINER_UI,
  'Ui.showModelessDialog': CONTAINER_UI,
  'Ui.showSidebar': CONTAINER_UI,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'MailApp.sendEmail': MAIL,
  'MailApp.getRemainingDailyQuota': MAIL,
  'Drive.Files.*': DRIVE,
  'DriveApp.*': DRIVE_READ,
  'Session.getActiveUser': EMAIL,
  'Session.getEffectiveUser': EMAIL,
};

/**
 * Calls that simple triggers and custom functions may make although a scope is listed for them, and without any grant:
 * "they can modify the file they are bound to", and ask who is there.
 * @see https://developers.google.com/apps-script/guides/triggers#restrictions
 */
const OPEN_TO_LIMITED = new Set([
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.getActiveRange',
  'Session.getActiveUser',
  'Session.getEffectiveUser',
]);

/** What a person may not do from a simple trigger though no scope is listed: anything that waits for an answer. */
const DIALOGS = new Set(['Ui.alert', 'Ui.prompt', 'Browser.msgBox', 'Browser.inputBox']);

export interface Grant {
  readonly mode: AuthMode;
  /** The manifest's scopes less those that the user declined. */
  readonly scopes: ReadonlySet<string>;
}

/** Throws Google's message when the call is not permitted. */
export function requirePermission(callName: string, grant: Grant): void {
  if (grant.mode !== 'FULL' && DIALOGS.has(callName)) throw new ServiceError(notPermitted(callName, CONTAINER_UI));
  const needed = NEEDED[callName] ?? NEEDED[`${callName.slice(0, callName.lastIndexOf('.'))}.*`];
  if (needed === undefined) return;
  if (grant.mode !== 'FULL') {
    if (OPEN_TO_LIMITED.has(callName)) return;
    throw new ServiceError(notPermitted(callName, needed));
  }
  if (!needed.some((scope) => grant.scopes.has(scope))) throw new ServiceError(notPermitted(callName, needed));
}

/** "You do not have permission to call X. Required permissions: (a || b)" */
function notPermitted(callName: string, scopes: readonly string[]): string {
  const words = scopes.length === 1 ? scopes[0] : `(${scopes.join(' || ')})`;
  return `You do not have permission to call ${callName}. Required permissions: ${words}`;
}

/** What `ScriptApp.requireScopes` shows a user who declined: names the scopes that are missing. */
export function requireScopes(wanted: readonly string[], grant: Grant): void {
  const missing = wanted.filter((scope) => !grant.scopes.has(scope));
  if (grant.mode === 'FULL' && missing.length === 0) return;
  const scopes = grant.mode === 'FULL' ? missing : wanted;
  throw new ServiceError(`Authorization is required to perform that action. Required permissions: ${scopes.join(', ')}`);
}
