import { hasDrive } from '../../google/drive.ts';
import { remainingMailQuota } from '../../google/mailer.ts';
import { effectiveUserEmail, scriptZone } from '../../google/session.ts';
import { spreadsheetLocale } from '../../google/spreadsheet.ts';
import { grantedScopes, ownTriggers } from '../../google/triggers.ts';
import { daysBetween, formatDate, parsePlainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, listed } from '../../words/words.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { PERMISSIONS } from '../trouble.ts';

/** One thing that was looked at. */
export interface InstallationCheck {
  readonly name: string;
  readonly isRight: boolean;
  /** What was found, and what to do where it is not right. */
  readonly words: string;
}

const ZONE = 'Europe/London';
export const REPAIR = 'Choose Set up ▸ Create or repair tabs.';
const MANIFEST = 'Open Extensions ▸ Apps Script, paste appsscript.json of this version over the one there, and save.';
/** A day's summaries and a heartbeat to an administrator of a small plan. */
const FEW_MAILS = 20;

export function permissions(): InstallationCheck {
  const granted = grantedScopes();
  const missing = Object.keys(PERMISSIONS).filter((scope) => !granted.includes(scope));
  const isRight = missing.length === 0;
  const words = isRight
    ? 'all are given.'
    : `you have not allowed this script to ${listed(missing.map((scope) => PERMISSIONS[scope] ?? scope))}. Choose ` +
      `any menu item and tick every box on Google’s page; if no page comes, remove the script at myaccount.google.com/connections first.`;
  return { name: 'Permissions', isRight, words };
}

/** A script cannot read its manifest, but what the manifest gives it shows: services, zone, and no wider permission. */
export function manifest(): InstallationCheck {
  const wider = grantedScopes().filter((scope) => PERMISSIONS[scope] === undefined);
  const faults = [
    ...(hasDrive() ? [] : ['the Drive service is not switched on, so no paper can be kept']),
    ...(scriptZone() === ZONE ? [] : [`the script’s time zone is ${scriptZone()} and not ${ZONE}`]),
    ...(wider.length === 0 ? [] : [`it asks for more than the script needs (${listed(wider)})`]),
  ];
  const words = faults.length === 0 ? 'as this version needs it.' : `${listed(faults)}: it is missing or of another version. ${MANIFEST}`;
  return { name: 'Manifest', isRight: faults.length === 0, words };
}

export function locale(): InstallationCheck {
  const found = spreadsheetLocale();
  const isRight = found === 'en_GB';
  const words = isRight ? 'United Kingdom.' : `the spreadsheet is set to ${found}, so dates are read in another order. ${REPAIR}`;
  return { name: 'Language', isRight, words };
}

export function zoneOf(sheet: string): InstallationCheck {
  const isRight = sheet === ZONE;
  return { name: 'Time zone', isRight, words: isRight ? `${ZONE}.` : `the spreadsheet is set to ${sheet} and not to ${ZONE}. ${REPAIR}` };
}

export function triggers(properties: Properties): InstallationCheck {
  const name = 'Automatic updates';
  const by = properties[STATE.automaticUpdates] ?? '';
  const own = ownTriggers().filter(({ handler }) => handler === 'nightlyRefresh').length;
  if (own > 1) return { name, isRight: false, words: `you have ${own} nightly triggers. Switch automatic updates off and on again.` };
  if (by === '' && own === 0) return { name, isRight: false, words: 'are off. Choose Set up ▸ Automatic updates.' };
  const me = effectiveUserEmail();
  if (own === 1 && by !== me) {
    const whose =
      by === '' ? 'nobody is noted as having switched them on' : `${by} has switched them on as well, so the plan would be refreshed twice`;
    return {
      name,
      isRight: false,
      words: `you have a nightly trigger, and ${whose}. Choose Set up ▸ Automatic updates and switch yours off.`,
    };
  }
  if (own === 0 && by === me)
    return { name, isRight: false, words: `you switched them on, but the trigger is gone. Switch automatic updates off and on again.` };
  const theirs =
    ` Only ${by} can see and switch off that trigger; before ${by} leaves, have it switched off there and on by ` + `somebody else.`;
  return { name, isRight: true, words: `switched on by ${by}.${by === me ? '' : theirs}` };
}

/** Google may skip a night; two in a row mean that the trigger is dead. */
export function nightly(properties: Properties, today: PlainDate): InstallationCheck {
  const last = parsePlainDate(properties[STATE.lastNightly] ?? '');
  const isOn = (properties[STATE.automaticUpdates] ?? '') !== '';
  if (last === undefined) return { name: 'Last nightly refresh', isRight: true, words: 'none yet.' };
  const isRight = !isOn || daysBetween(last, today) < 2;
  const dead = isRight ? '' : ' The trigger seems to be dead: switch automatic updates off and on again.';
  return { name: 'Last nightly refresh', isRight, words: `${formatDate(last)}.${dead}` };
}

export function mailQuota(): InstallationCheck {
  const left = remainingMailQuota();
  const words =
    left >= FEW_MAILS
      ? `${counted(left, 'more message')} may be sent today.`
      : `only ${counted(left, 'more message')} may be sent today. What does not fit is sent the next day; a Workspace ` +
        `account may send more.`;
  return { name: 'E-mail', isRight: left >= FEW_MAILS, words };
}
