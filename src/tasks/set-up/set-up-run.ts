import { setLocaleAndZone } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet } from '../../google/spreadsheet.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TABS } from '../../tabs/tabs.ts';
import type { TaskRun } from '../run/run-task.ts';
import { makeWhole } from './make-whole.ts';
import { repairTabs } from './repair-tabs.ts';
import { SetUpProgress } from './set-up-progress.ts';
import { isSetUpWanting } from './set-up-state.ts';
import { inOrderOfMaking } from './tab-order.ts';
import { TabsInWork } from './tabs-in-work.ts';

const LOCALE = 'en_GB';
export const ZONE = 'Europe/London';

/** What set up did. */
export interface SetUpOutcome extends Pick<TabsInWork, 'made' | 'changes' | 'problems' | 'lookedAt'> {
  /** Tabs that wait for the next run. */
  readonly waiting: readonly TabDescription[];
}

export interface SetUpWishes {
  /** Described tabs of the officers' own that stay as they are. */
  readonly leaveAlone: readonly string[];
  /** True to compare every tab closely. */
  readonly everyTab: boolean;
  /** Tabs that are to be made when they are first used; where it is left out, those that were kept as such. */
  readonly later?: readonly string[];
}

/**
 * Set up as steps whose state is kept with the document: begun; each tab made; the rest. A run that is cut off anywhere
 * is gone on with by the next one, and ends in the same workbook.
 */
export class SetUpRun {
  private readonly progress: SetUpProgress;
  private readonly tabs: TabsInWork;

  constructor(
    private readonly run: TaskRun,
    private readonly wishes: SetUpWishes,
  ) {
    const changes = setLocaleAndZone(LOCALE, ZONE);
    useSpreadsheetZone(ZONE);
    this.progress = new SetUpProgress(run.properties);
    this.tabs = new TabsInWork(run.properties, run.openWorkbook().statusKey, changes, this.progress);
  }

  /** Does every step that is still to be done. */
  carryOut(): SetUpOutcome {
    const { progress, tabs } = this;
    const { properties } = this.run;
    const { leaveAlone, everyTab, later = progress.state.later } = this.wishes;
    const isWanting = ({ name }: TabDescription): boolean => !later.includes(name) && findSheet(name) === undefined;
    progress.take({ later });
    const missing = inOrderOfMaking(TABS.filter(isWanting));
    if (!progress.state.isFinished || missing.length > 0 || isSetUpWanting(properties))
      makeWhole(missing, { properties, progress, tabs, leaveAlone });
    else repairTabs({ properties, progress, tabs, everyTab });
    const { made, changes, problems, lookedAt } = tabs;
    return { made, changes, problems, waiting: TABS.filter(isWanting), lookedAt };
  }
}
