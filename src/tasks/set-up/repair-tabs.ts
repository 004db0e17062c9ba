import { serviceCallsMade } from '../../google/call-count.ts';
import { nameOfSheetInFront } from '../../google/sheets/whole-spreadsheet.ts';
import { changedProperties } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { TABS } from '../../tabs/tabs.ts';
import type { SetUpProgress } from './set-up-progress.ts';
import { lacksCells } from './tab-work.ts';
import type { TabsInWork } from './tabs-in-work.ts';
import { nameToday } from './today-cell.ts';

/** A repair that finds nothing makes no more round trips than this; the tabs looked at closely in turn fit into it. */
const REPAIR_CALLS = 60;
/** Round trips that a close look at one tab takes, at most for all but the widest, and those that end a run. */
const CLOSE_LOOK_CALLS = 16;
const CALLS_TO_END = 5;

/** A set up that is whole: what its repair works with. */
export interface Whole {
  readonly properties: Properties;
  readonly progress: SetUpProgress;
  readonly tabs: TabsInWork;
  /** True to compare every tab closely. */
  readonly everyTab: boolean;
}

/**
 * The columns and first rows of every tab that officers write; and every part of those tabs that a check found wrong,
 * of the tab in front, and of as many others in turn as the budget allows.
 */
export function repairTabs({ properties, progress, tabs, everyTab }: Whole): void {
  const { due, mending, turn, later, leftAlone } = progress.state;
  if (nameToday(tabs.made)) tabs.changes += 1;
  const close = new Set([...due, ...mending, nameOfSheetInFront()]);
  for (const tab of TABS) {
    if (later.includes(tab.name)) continue;
    if ((tab.owner === 'product' && !close.has(tab.name)) || leftAlone.includes(tab.name)) continue;
    const read = tabs.read(tab);
    if (everyTab || close.has(tab.name) || lacksCells(read)) tabs.mend(tab, false, read);
    else tabs.problems.push(...read.problems);
  }
  let looked = 0;
  for (; looked < TABS.length && serviceCallsMade() + CLOSE_LOOK_CALLS + CALLS_TO_END <= REPAIR_CALLS; looked += 1) {
    const tab = TABS[(turn + looked) % TABS.length];
    if (tab === undefined || [...tabs.lookedAt, ...later, ...leftAlone].includes(tab.name)) continue;
    tabs.mend(tab, false);
  }
  const changed = changedProperties(properties, tabs.marksProperty);
  const isToNote = due.length + looked + progress.state.mending.length + Object.keys(changed).length > 0;
  if (isToNote) progress.keep({ due: [], mending: [], turn: (turn + looked) % TABS.length }, changed);
}
