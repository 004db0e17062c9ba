import { tabsWithBarredCells } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet } from '../../google/spreadsheet.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { TABS } from '../../tabs/tabs.ts';
import { VERSION, compareVersions } from '../../words/version.ts';
import { counted, listed } from '../../words/words.ts';
import type { Properties } from '../../storage/document-state.ts';
import { laterTabs } from '../../storage/later-tabs.ts';
import { keptMark } from '../../storage/own-columns-mark.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import { REPAIR } from './environment-checks.ts';
import type { InstallationCheck } from './environment-checks.ts';
import { setUpState, workbookVersion } from './set-up-state.ts';
import { partsWrong, readStandingTab } from './tab-work.ts';

export function version(properties: Properties): InstallationCheck {
  const found = workbookVersion(properties);
  if (found === undefined || found === VERSION) return { name: 'Version', isRight: true, words: `${VERSION}.` };
  const isOlder = compareVersions(found, VERSION) < 0;
  const words = isOlder
    ? `the script is of version ${VERSION}, the tabs of ${found}. ${REPAIR}`
    : `the tabs are of version ${found}, the script of ${VERSION}, which is older. Paste Code.js of version ${found} or later.`;
  return { name: 'Version', isRight: false, words };
}

export function setUp(properties: Properties): InstallationCheck {
  const later = laterTabs(properties);
  const missing = TABS.filter(({ name }) => !later.includes(name) && findSheet(name) === undefined).map(({ name }) => name);
  const state = setUpState(properties);
  const name = 'Tabs';
  if (missing.length > 0)
    return { name, isRight: false, words: `${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. ${REPAIR}` };
  if (state !== undefined && !state.isFinished) return { name, isRight: false, words: `set up was cut off and is not finished. ${REPAIR}` };
  const toCome = later.length === 0 ? '' : ` ${counted(later.length, 'more comes when it is', 'more come when they are')} first used.`;
  return { name, isRight: true, words: `all ${TABS.length - later.length} are there.${toCome}` };
}

/** Compares every part of every tab with its description. Changes nothing; gives the tabs that a repair must look at. */
export function looks(properties: Properties, today: PlainDate): { readonly check: InstallationCheck; readonly due: readonly string[] } {
  const { statusKey } = openWorkbook({ today, properties });
  const leftAlone = setUpState(properties)?.leftAlone ?? [];
  const wrong = TABS.filter(({ name }) => findSheet(name) !== undefined && !leftAlone.includes(name)).flatMap((tab) => {
    const parts = [...new Set(partsWrong(readStandingTab(tab, statusKey, keptMark(properties, tab.name))))];
    return parts.length === 0 ? [] : [{ name: tab.name, parts }];
  });
  const words =
    wrong.length === 0
      ? 'as described.'
      : `${counted(wrong.length, 'tab has', 'tabs have')} lost something: ` +
        `${wrong.map(({ name, parts }) => `${name} (${listed(parts)})`).join('; ')}. ` +
        `${REPAIR}`;
  return { check: { name: 'Look of the tabs', isRight: wrong.length === 0, words }, due: wrong.map(({ name }) => name) };
}

export function protections(): InstallationCheck {
  const barred = tabsWithBarredCells();
  const words =
    barred.length === 0
      ? 'none keeps you out.'
      : `on ${listed(barred)} there are cells that you may not change, so runs under your name stop there. Ask the ` +
        `owner of the spreadsheet to add you under Data ▸ Protect sheets and ranges, or to make it a warning.`;
  return { name: 'Protected cells', isRight: barred.length === 0, words };
}
