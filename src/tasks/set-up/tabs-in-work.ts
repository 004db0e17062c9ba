import { createSheet } from '../../google/sheets/dress-sheet.ts';
import { linkDropdowns } from '../../google/sheets/mend-rules.ts';
import { PatternSheet } from '../../google/sheets/pattern-sheet.ts';
import { findSheet } from '../../google/spreadsheet.ts';
import type { StatusKeyRow } from '../../plan/model.ts';
import type { Problem } from '../../plan/problem.ts';
import type { Properties } from '../../storage/document-state.ts';
import { keptMark, marksProperty } from '../../storage/own-columns-mark.ts';
import type { ColumnsMark } from '../../tabs/own-columns.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { wholeLayout } from '../../workbook/first-rows.ts';
import type { SetUpProgress } from './set-up-progress.ts';
import { placeOf, sourcesOf } from './tab-order.ts';
import { markOfTab, mendTab, newTab, readStandingTab } from './tab-work.ts';

/** The tabs that a run of set up makes and mends, and what it did to them. */
export class TabsInWork {
  readonly made: TabDescription[] = [];
  readonly problems: Problem[] = [];
  readonly lookedAt: string[] = [];
  private readonly pattern = new PatternSheet();
  private readonly marks: Record<string, ColumnsMark> = {};
  private readonly unlinked: TabDescription[] = [];

  constructor(
    private readonly properties: Properties,
    private readonly key: readonly StatusKeyRow[],
    /** How many things were put right so far. */
    public changes: number,
    private readonly progress: SetUpProgress,
  ) {}

  /** Makes a tab as it is described. Its dropdowns wait where they come from tabs that are not there yet. */
  make(tab: TabDescription): void {
    const isLinked = sourcesOf(tab).every((name) => findSheet(name) !== undefined);
    createSheet(wholeLayout(tab, this.key), placeOf(tab), this.pattern);
    this.made.push(tab);
    if (!isLinked) this.unlinked.push(tab);
    this.mark(tab.name, markOfTab(newTab(tab, this.key)));
  }

  /** True for a tab whose dropdowns do not wait. */
  isWhole(tab: TabDescription): boolean {
    return !this.unlinked.includes(tab);
  }

  /** Makes the dropdowns that waited, and puts the pattern away. */
  end(): void {
    for (const tab of this.unlinked) linkDropdowns(wholeLayout(tab, this.key));
    this.pattern.remove();
  }

  read(tab: TabDescription): ReturnType<typeof readStandingTab> {
    return readStandingTab(tab, this.key, keptMark(this.properties, tab.name));
  }

  /** Compares a tab with its description and puts right what differs. */
  mend(tab: TabDescription, asDescribed: boolean, read = this.read(tab)): void {
    this.lookedAt.push(tab.name);
    this.problems.push(...read.problems);
    const { mending } = this.progress.state;
    const { changes, problems } = mendTab(read, asDescribed, {
      isBegun: mending.includes(tab.name),
      announce: () => this.progress.keep({ mending: [...new Set([...mending, tab.name])] }),
    });
    this.changes += changes;
    this.problems.push(...problems);
    if (tab.owner === 'officers') this.mark(tab.name, markOfTab(read));
  }

  private mark(tab: string, mark: ColumnsMark): void {
    if (Object.keys(mark).length > 0) this.marks[tab] = mark;
  }

  /** The property that keeps which columns the product made. */
  get marksProperty(): Record<string, string> {
    return marksProperty(this.properties, this.marks);
  }
}
