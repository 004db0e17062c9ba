import { deleteEmptySheet } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet, flush } from '../../google/spreadsheet.ts';
import { toast } from '../../google/ui.ts';
import type { Properties } from '../../storage/document-state.ts';
import { laterTabs } from '../../storage/later-tabs.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TABS } from '../../tabs/tabs.ts';
import { counted } from '../../words/words.ts';
import type { SetUpProgress } from './set-up-progress.ts';
import { finishingProperties, remade } from './set-up-properties.ts';
import { isSetUpWanting } from './set-up-state.ts';
import { sourcesOf } from './tab-order.ts';
import type { TabsInWork } from './tabs-in-work.ts';
import { nameToday } from './today-cell.ts';

/** How far set up is, is kept each time so many tabs are done. */
const TABS_A_STEP = 13;

/** A set up that is not whole: what it works with. */
export interface Unfinished {
  readonly properties: Properties;
  readonly progress: SetUpProgress;
  readonly tabs: TabsInWork;
  /** Tabs of the officers' own that stay as they are. */
  readonly leaveAlone: readonly string[];
}

/** Makes the tabs that are missing, in this order, and compares the others, as far as the time goes. */
export function makeWhole(missing: readonly TabDescription[], { properties, progress, tabs, leaveAlone }: Unfinished): void {
  const standing = TABS.filter(({ name }) => findSheet(name) !== undefined);
  const names = standing.map(({ name }) => name);
  // A finished workbook of an older version is compared tab by tab; of the present one, only what has gone is made.
  if (progress.state.isFinished) progress.take({ before: names, done: isSetUpWanting(properties) ? [] : names });
  progress.keep({ isFinished: false, leftAlone: leaveAlone }, remade(missing));
  const dayOne = missing.filter(({ shown }) => shown === 'day one');
  makeTabs(dayOne, progress, tabs);
  if (dayOne.length > 1 && missing.length > dayOne.length)
    toast(`${counted(dayOne.length, 'tab is', 'tabs are')} ready for use. The others follow.`, 'Set up', 20);
  makeTabs(
    missing.filter(({ shown }) => shown !== 'day one'),
    progress,
    tabs,
  );
  // Their dropdowns come from tabs that are all there now.
  const wereLater = laterTabs(properties);
  const drawsOnNew = (tab: TabDescription): boolean =>
    sourcesOf(tab).some((name) => wereLater.includes(name) && missing.some((each) => each.name === name));
  const toCompare = standing.filter((tab) => !progress.state.done.includes(tab.name) || drawsOnNew(tab));
  for (const tab of toCompare)
    if (progress.hasTime && !progress.state.leftAlone.includes(tab.name)) tabs.mend(tab, !progress.state.before.includes(tab.name));
  if (progress.hasTime) finish(progress, tabs);
}

function makeTabs(wanted: readonly TabDescription[], progress: SetUpProgress, tabs: TabsInWork): void {
  for (let first = 0; first < wanted.length; first += TABS_A_STEP) {
    const step = wanted.slice(first, first + TABS_A_STEP).filter(() => progress.hasTime);
    for (const tab of step) tabs.make(tab);
    flush();
    progress.keep({ done: [...progress.state.done, ...step.filter((tab) => tabs.isWhole(tab)).map(({ name }) => name)] });
  }
}

/** Dropdowns whose tabs were not there yet, the tabs that go, and what is kept of the tabs. */
function finish(progress: SetUpProgress, tabs: TabsInWork): void {
  tabs.end();
  const { unused } = progress.state;
  if (unused !== '' && deleteEmptySheet(unused)) tabs.changes += 1;
  if (nameToday(tabs.made)) tabs.changes += 1;
  flush();
  progress.keep(
    { isFinished: true, before: [], unused: '', done: [], due: [], mending: [] },
    { ...finishingProperties(), ...tabs.marksProperty },
  );
}
