import { documentProperties } from '../../google/properties.ts';
import { showTab } from '../../google/spreadsheet.ts';
import { laterTabs } from '../../storage/later-tabs.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ThingName } from '../../tabs/tabs.ts';
import { runTask } from '../run/run-task.ts';
import { FIRST_USES } from './first-uses.ts';
import { SetUpRun } from './set-up-run.ts';

/** Tabs that come together with a dialog are shown, unless they are so many that nobody would find his way. */
const MOST_SHOWN = 4;

/**
 * Makes those tabs of a menu item that were left until they are first used. Asks for the properties, and no more, where there
 * are none. Where another run is at work, they come another time: until then they read as empty.
 */
export function bringTabsFor(item: keyof typeof FIRST_USES): void {
  const things: readonly ThingName[] = FIRST_USES[item];
  const properties = documentProperties();
  const later = laterTabs(properties);
  const names = things.map((thing): string => TAB_OF[thing].name).filter((name) => later.includes(name));
  if (names.length === 0) return;
  runTask('Bring tabs', { lock: true, properties }, (run) => {
    const left = later.filter((name) => !names.includes(name));
    const { made } = new SetUpRun(run, { leaveAlone: [], everyTab: false, later: left }).carryOut();
    if (names.length <= MOST_SHOWN) for (const name of names) showTab(name, true);
    return { message: `Made ${made.map(({ name }) => name).join(', ')}.` };
  });
}
