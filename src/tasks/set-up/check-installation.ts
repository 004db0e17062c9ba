import { now } from '../../google/clock.ts';
import { checkConformance, googleServices } from '../../google/conformance-cases.ts';
import type { ConformanceFinding } from '../../google/conformance-cases.ts';
import { documentProperties } from '../../google/properties.ts';
import { scriptZone } from '../../google/session.ts';
import { findSheet, spreadsheetLocale } from '../../google/spreadsheet.ts';
import { ownTriggers } from '../../google/triggers.ts';
import { alert } from '../../google/ui.ts';
import { spreadsheetZone, useSpreadsheetZone } from '../../google/zone.ts';
import { daysBetween, formatDate, parsePlainDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, listed } from '../../words/words.ts';
import { TABS } from '../../tabs/tabs.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { TaskAnswer } from '../task-answer.ts';

/** One thing that was looked at. */
export interface InstallationCheck {
  readonly name: string;
  readonly isRight: boolean;
  /** What was found, and what to do where it is not right. */
  readonly words: string;
}

const ZONE = 'Europe/London';
const REPAIR = 'Choose Set up ▸ Create or repair tabs.';

/**
 * Looks at what the product needs of Google here: language, time zone, tabs, triggers, and whether Google behaves as the
 * product expects. That last check works on a tab of its own, which is deleted again; officers' tabs are not touched.
 */
export function checkThisInstallation(): TaskAnswer {
  const properties = documentProperties();
  const zone = spreadsheetZone();
  useSpreadsheetZone(zone);
  const today = now().date;
  const behaviour = checkConformance(googleServices());
  const checks = [locale(), zones(zone), tabs(), triggers(properties), nightly(properties, today), googleBehaves(behaviour)];
  const wrong = checks.filter(({ isRight }) => !isRight);
  const message =
    wrong.length === 0
      ? 'Everything is as it should be.'
      : `${wrong.length} of ${checks.length} checks ${wrong.length === 1 ? 'needs' : 'need'} attention.`;
  alert(
    'Check this installation',
    [message, ...checks.map(({ name, isRight, words }) => `${isRight ? '✓' : '✗'} ${name}: ${words}`)].join('\n'),
  );
  return { task: 'Check this installation', today, message, problems: [], documents: [], mails: [], details: { checks, behaviour } };
}

function locale(): InstallationCheck {
  const found = spreadsheetLocale();
  const isRight = found === 'en_GB';
  return {
    name: 'Language',
    isRight,
    words: isRight ? 'United Kingdom.' : `the spreadsheet is set to ${found}, so dates are read in another order. ${REPAIR}`,
  };
}

function zones(sheet: string): InstallationCheck {
  const script = scriptZone();
  const isRight = sheet === ZONE && script === ZONE;
  return {
    name: 'Time zone',
    isRight,
    words: isRight
      ? `${ZONE}.`
      : `the spreadsheet is set to ${sheet} and the script to ${script}. Both should be ${ZONE}. ${REPAIR} The script's zone stands in appsscript.json.`,
  };
}

function tabs(): InstallationCheck {
  const missing = TABS.filter(({ name }) => findSheet(name) === undefined).map(({ name }) => name);
  return {
    name: 'Tabs',
    isRight: missing.length === 0,
    words:
      missing.length === 0
        ? `all ${TABS.length} are there.`
        : `${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. ${REPAIR}`,
  };
}

function triggers(properties: Properties): InstallationCheck {
  const by = properties[STATE.automaticUpdates] ?? '';
  const own = ownTriggers().filter(({ handler }) => handler === 'nightlyRefresh').length;
  if (own > 1)
    return {
      name: 'Automatic updates',
      isRight: false,
      words: `you have ${own} nightly triggers. Switch automatic updates off and on again.`,
    };
  if (by === '') return { name: 'Automatic updates', isRight: false, words: 'are off. Choose Set up ▸ Automatic updates.' };
  return { name: 'Automatic updates', isRight: true, words: `switched on by ${by}.` };
}

/** Google may skip a night; two in a row mean that the trigger is dead. */
function nightly(properties: Properties, today: PlainDate): InstallationCheck {
  const last = parsePlainDate(properties[STATE.lastNightly] ?? '');
  const isOn = (properties[STATE.automaticUpdates] ?? '') !== '';
  if (last === undefined) return { name: 'Last nightly refresh', isRight: true, words: 'none yet.' };
  const isRight = !isOn || daysBetween(last, today) < 2;
  return {
    name: 'Last nightly refresh',
    isRight,
    words: isRight
      ? `${formatDate(last)}.`
      : `${formatDate(last)}. The trigger seems to be dead: switch automatic updates off and on again.`,
  };
}

function googleBehaves(findings: readonly ConformanceFinding[]): InstallationCheck {
  const unexpected = findings.filter(({ seen }) => seen !== '');
  const words =
    unexpected.length === 0
      ? `as expected in ${counted(findings.length, 'case')}.`
      : `not as expected in ${unexpected.length} of ${counted(findings.length, 'case')}. Please tell the maintainers: ${unexpected.map(({ name, seen }) => `${name}: ${seen}`).join('; ')}`;
  return { name: 'Google behaves', isRight: unexpected.length === 0, words };
}
