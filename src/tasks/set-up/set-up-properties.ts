import { tabId } from '../../google/spreadsheet.ts';
import { spreadsheetZone } from '../../google/zone.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { VERSION } from '../../words/version.ts';
import { STATE } from '../../storage/document-state.ts';
import { LINKED_THINGS } from '../plan-links.ts';
import { SET_UP_VERSION } from './set-up-state.ts';

const OWN_BLOCKS = [
  ['Dashboard', STATE.dashboard],
  ['Checks', STATE.checks],
] as const;

/** A tab that is made anew holds nothing of what was written last. */
export function remade(missing: readonly TabDescription[]): Record<string, string> {
  return Object.fromEntries(missing.flatMap(({ name }) => OWN_BLOCKS.flatMap(([tab, property]) => (tab === name ? [[property, '']] : []))));
}

/** What is kept once every tab is there. */
export function finishingProperties(): Record<string, string> {
  const ids = Object.fromEntries(LINKED_THINGS.map((thing) => [TAB_OF[thing].name, tabId(TAB_OF[thing].name)]));
  return {
    [SET_UP_VERSION]: VERSION,
    [STATE.zone]: spreadsheetZone(),
    [STATE.tabIds]: JSON.stringify(ids),
    [STATE.keptDay]: '',
  };
}
