import { now } from '../google/clock.ts';
import { documentProperties } from '../google/properties.ts';
import { scriptZone } from '../google/session.ts';
import { spreadsheetLocale, tabNames } from '../google/spreadsheet.ts';
import { ownTriggers } from '../google/triggers.ts';
import { alert } from '../google/ui.ts';
import { spreadsheetZone } from '../google/zone.ts';
import { listed } from '../plan/words.ts';
import { TABS } from '../workbook/tabs.ts';
import { STATE } from './document-state.ts';
import type { TaskAnswer } from './task-answer.ts';

/** One thing that was looked at. */
export interface InstallationCheck {
  readonly name: string;
  readonly isRight: boolean;
  /** What was found, and what to do where it is not right. */
  readonly words: string;
}

/** Looks at what the product needs of Google here: language, zone, tabs, permissions, triggers. Changes nothing. */
export function checkThisInstallation(): TaskAnswer {
  const properties = documentProperties();
  const checks = [locale(), zones(), tabs(), triggers(properties), nightly(properties)];
  const wrong = checks.filter(({ isRight }) => !isRight);
  const message = wrong.length === 0 ? 'Everything is as it should be.' : `${wrong.length} of ${checks.length} checks ${wrong.length === 1 ? 'needs' : 'need'} attention.`;
  alert('Check this installation', [message, ...checks.map(({ name, isRight, words }) => `${isRight ? '✓' : '✗'} ${name}: ${words}`)].join('\n'));
  return { task: 'Check this installation', today: now().date, message, problems: [], documents: [], mails: [], details: checks };
}

function locale(): InstallationCheck {
  const found = spreadsheetLocale();
  const isRight = found === 'en_GB';
  return { name: 'Language', isRight, words: isRight ? 'United Kingdom.' : `the spreadsheet is set to ${found}, so dates are read in another order. Choose Set up ▸ Create or repair tabs.` };
}

function zones(): InstallationCheck {
  const [sheet, script] = [spreadsheetZone(), scriptZone()];
  const isRight = sheet === 'Europe/London' && script === 'Europe/London';
  return { name: 'Time zone', isRight, words: isRight ? 'Europe/London.' : `the spreadsheet is set to ${sheet} and the script to ${script}. Both should be Europe/London: choose Set up ▸ Create or repair tabs, and look at appsscript.json.` };
}

function tabs(): InstallationCheck {
  const standing = new Set(tabNames());
  const missing = TABS.filter(({ name }) => !standing.has(name)).map(({ name }) => name);
  return { name: 'Tabs', isRight: missing.length === 0, words: missing.length === 0 ? `all ${TABS.length} are there.` : `${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. Choose Set up ▸ Create or repair tabs.` };
}

function triggers(properties: Readonly<Record<string, string>>): InstallationCheck {
  const by = properties[STATE.automaticUpdates] ?? '';
  const own = ownTriggers().filter(({ handler }) => handler === 'nightlyRefresh').length;
  if (own > 1) return { name: 'Automatic updates', isRight: false, words: `you have ${own} nightly triggers. Switch automatic updates off and on again.` };
  if (by === '') return { name: 'Automatic updates', isRight: false, words: 'are off. Choose Set up ▸ Automatic updates.' };
  return { name: 'Automatic updates', isRight: true, words: `switched on by ${by}.` };
}

function nightly(properties: Readonly<Record<string, string>>): InstallationCheck {
  const last = properties[STATE.lastNightly];
  const isRight = (properties[STATE.automaticUpdates] ?? '') === '' || last === undefined || (Date.parse(now().date) - Date.parse(last)) / 86_400_000 < 2;
  return { name: 'Last nightly refresh', isRight, words: last === undefined ? 'none yet.' : isRight ? `${last}.` : `${last}. The trigger is dead: switch automatic updates off and on again.` };
}
