import { serviceCallsMade } from '../../google/call-count.ts';
import { milliseconds } from '../../google/clock.ts';
import { setDocumentProperties } from '../../google/properties.ts';
import { createSheet } from '../../google/sheets/dress-sheet.ts';
import { linkDropdowns } from '../../google/sheets/mend-rules.ts';
import { PatternSheet } from '../../google/sheets/pattern-sheet.ts';
import { deleteEmptySheet, nameCell, nameOfSheetInFront, setLocaleAndZone } from '../../google/sheets/whole-spreadsheet.ts';
import { findSheet, flush } from '../../google/spreadsheet.ts';
import { toast } from '../../google/ui.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import type { StatusKeyRow } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { ColumnsMark } from '../../tabs/own-columns.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TABS } from '../../tabs/tabs.ts';
import { counted } from '../../words/words.ts';
import { TODAY_CELL, TODAY_NAME } from '../../workbook/dashboard/dashboard.ts';
import { DASHBOARD_TAB } from '../../tabs/record-tabs.ts';
import { wholeLayout } from '../../workbook/first-rows.ts';
import { changedProperties } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { laterTabs } from '../../storage/later-tabs.ts';
import { keptMark, marksProperty } from '../../storage/own-columns-mark.ts';
import type { TaskRun } from '../run/run-task.ts';
import { finishingProperties, remade } from './set-up-properties.ts';
import { inOrderOfMaking, placeOf, sourcesOf } from './tab-order.ts';
import { isSetUpWanting, newState, setUpProperty, setUpState } from './set-up-state.ts';
import type { SetUpState } from './set-up-state.ts';
import { lacksCells, markOfTab, mendTab, newTab, readStandingTab } from './tab-work.ts';

const LOCALE = 'en_GB';
export const ZONE = 'Europe/London';
/** An execution may last six minutes; what is not made by then is made by the next run. */
const MOST_MILLISECONDS = 270_000;
/** How far set up is, is kept each time so many tabs are done. */
const TABS_A_STEP = 13;
/** A repair that finds nothing makes no more round trips than this; the tabs looked at closely in turn fit into it. */
const REPAIR_CALLS = 60;
/** Round trips that a close look at one tab takes, at most for all but the widest, and those that end a run. */
const CLOSE_LOOK_CALLS = 16;
const CALLS_TO_END = 5;

/** What set up did. */
export interface SetUpOutcome {
  readonly made: readonly TabDescription[];
  readonly changes: number;
  readonly problems: readonly Problem[];
  /** Tabs that wait for the next run. */
  readonly waiting: readonly TabDescription[];
  readonly lookedAt: readonly string[];
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
  private state: SetUpState;
  private changes: number;
  private readonly problems: Problem[] = [];
  private readonly made: TabDescription[] = [];
  private readonly lookedAt: string[] = [];
  private readonly pattern = new PatternSheet();
  private readonly started = milliseconds();
  private readonly key: readonly StatusKeyRow[];
  private readonly marks: Record<string, ColumnsMark> = {};
  private readonly unlinked: TabDescription[] = [];

  constructor(
    private readonly run: TaskRun,
    private readonly wishes: SetUpWishes,
  ) {
    this.changes = setLocaleAndZone(LOCALE, ZONE);
    useSpreadsheetZone(ZONE);
    this.state = setUpState(run.properties) ?? newState();
    this.key = run.openWorkbook().statusKey;
  }

  private isMissing(name: string): boolean {
    return findSheet(name) === undefined;
  }

  private keep(changes: Partial<SetUpState>, more: Properties = {}): void {
    this.state = { ...this.state, ...changes };
    setDocumentProperties({ ...setUpProperty(this.state), ...more });
  }

  /** Does every step that is still to be done. */
  carryOut(): SetUpOutcome {
    const { later = this.state.later } = this.wishes;
    const isWanting = ({ name }: TabDescription): boolean => !later.includes(name) && this.isMissing(name);
    this.state = { ...this.state, later };
    const missing = inOrderOfMaking(TABS.filter(isWanting));
    if (!this.state.isFinished || missing.length > 0 || isSetUpWanting(this.run.properties)) this.makeWhole(missing);
    else this.repair();
    const waiting = TABS.filter(isWanting);
    return { made: this.made, changes: this.changes, problems: this.problems, waiting, lookedAt: this.lookedAt };
  }

  private makeWhole(missing: readonly TabDescription[]): void {
    const standing = TABS.filter(({ name }) => !this.isMissing(name));
    const names = standing.map(({ name }) => name);
    // A finished workbook of an older version is compared tab by tab; of the present one, only what has gone is made.
    if (this.state.isFinished) this.state = { ...this.state, before: names, done: isSetUpWanting(this.run.properties) ? [] : names };
    this.keep({ isFinished: false, leftAlone: this.wishes.leaveAlone }, remade(missing));
    const dayOne = missing.filter(({ shown }) => shown === 'day one');
    this.makeTabs(dayOne);
    if (dayOne.length > 1 && missing.length > dayOne.length)
      toast(`${counted(dayOne.length, 'tab is', 'tabs are')} ready for use. The others follow.`, 'Set up', 20);
    this.makeTabs(missing.filter(({ shown }) => shown !== 'day one'));
    // Their dropdowns come from tabs that are all there now.
    const wereLater = laterTabs(this.run.properties);
    const drawsOnNew = (tab: TabDescription): boolean =>
      sourcesOf(tab).some((name) => wereLater.includes(name) && missing.some((each) => each.name === name));
    const toCompare = standing.filter((tab) => !this.state.done.includes(tab.name) || drawsOnNew(tab));
    for (const tab of toCompare) if (this.hasTime()) this.mend(tab, !this.state.before.includes(tab.name));
    if (this.hasTime()) this.finish();
  }

  private hasTime(): boolean {
    return milliseconds() - this.started < MOST_MILLISECONDS;
  }

  private makeTabs(tabs: readonly TabDescription[]): void {
    for (let first = 0; first < tabs.length; first += TABS_A_STEP) {
      const step = tabs.slice(first, first + TABS_A_STEP).filter(() => this.hasTime());
      for (const tab of step) {
        const isLinked = sourcesOf(tab).every((name) => !this.isMissing(name));
        createSheet(wholeLayout(tab, this.key), placeOf(tab), this.pattern);
        this.made.push(tab);
        if (!isLinked) this.unlinked.push(tab);
        this.mark(tab.name, markOfTab(newTab(tab, this.key)));
      }
      flush();
      this.keep({ done: [...this.state.done, ...step.filter((tab) => !this.unlinked.includes(tab)).map(({ name }) => name)] });
    }
  }

  /** Dropdowns whose tabs were not there yet, the tabs that go, and what is kept of the tabs. */
  private finish(): void {
    for (const tab of this.unlinked) linkDropdowns(wholeLayout(tab, this.key));
    this.pattern.remove();
    if (this.state.unused !== '' && deleteEmptySheet(this.state.unused)) this.changes += 1;
    if (nameToday(this.made)) this.changes += 1;
    flush();
    this.keep(
      { isFinished: true, before: [], unused: '', done: [], due: [], mending: [] },
      { ...finishingProperties(), ...marksProperty(this.run.properties, this.marks) },
    );
  }

  private mark(tab: string, mark: ColumnsMark): void {
    if (Object.keys(mark).length > 0) this.marks[tab] = mark;
  }

  private mend(tab: TabDescription, asDescribed: boolean, read = this.read(tab)): void {
    if (this.state.leftAlone.includes(tab.name)) return;
    this.lookedAt.push(tab.name);
    this.problems.push(...read.problems);
    const { mending } = this.state;
    const { changes, problems } = mendTab(read, asDescribed, {
      isBegun: mending.includes(tab.name),
      announce: () => this.keep({ mending: [...new Set([...mending, tab.name])] }),
    });
    this.changes += changes;
    this.problems.push(...problems);
    if (tab.owner === 'officers') this.mark(tab.name, markOfTab(read));
  }

  private read(tab: TabDescription): ReturnType<typeof readStandingTab> {
    return readStandingTab(tab, this.key, keptMark(this.run.properties, tab.name));
  }

  /**
   * The columns and first rows of every tab that officers write; and every part of those tabs that a check found wrong,
   * of the tab in front, and of as many others in turn as the budget allows.
   */
  private repair(): void {
    const { due, mending, turn } = this.state;
    if (nameToday(this.made)) this.changes += 1;
    const front = nameOfSheetInFront();
    const close = new Set([...due, ...mending, front]);
    for (const tab of TABS) {
      if (this.state.later.includes(tab.name)) continue;
      if ((tab.owner === 'product' && !close.has(tab.name)) || this.state.leftAlone.includes(tab.name)) continue;
      const read = this.read(tab);
      if (this.wishes.everyTab || close.has(tab.name) || lacksCells(read)) this.mend(tab, false, read);
      else this.problems.push(...read.problems);
    }
    let looked = 0;
    for (; looked < TABS.length && serviceCallsMade() + CLOSE_LOOK_CALLS + CALLS_TO_END <= REPAIR_CALLS; looked += 1) {
      const tab = TABS[(turn + looked) % TABS.length];
      if (tab !== undefined && !this.lookedAt.includes(tab.name) && !this.state.later.includes(tab.name)) this.mend(tab, false);
    }
    const changed = changedProperties(this.run.properties, marksProperty(this.run.properties, this.marks));
    const isToNote = due.length + looked + this.state.mending.length + Object.keys(changed).length > 0;
    if (isToNote) this.keep({ due: [], mending: [], turn: (turn + looked) % TABS.length }, changed);
  }
}

/** The cell that formulas of officers take today from: a refresh writes it, so that they follow the calendar. */
const nameToday = (made: readonly TabDescription[]): boolean =>
  nameCell(TODAY_NAME, DASHBOARD_TAB.name, TODAY_CELL, made.includes(DASHBOARD_TAB));
