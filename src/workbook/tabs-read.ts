import type { Problem } from '../plan/problem.ts';
import type { Surroundings } from '../tabs/cell-reader.ts';
import type { Grid } from '../tabs/cells.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ThingName } from '../tabs/tabs.ts';
import { findColumns } from './find-columns.ts';
import { missingTab } from './missing-tab.ts';
import { problemsInOrder } from './problems-in-order.ts';
import { readRows } from './read-rows.ts';
import type { RowShape, RowsRead } from './read-rows.ts';
import { withRenamed } from './renamed-columns.ts';
import type { Headed } from './renamed-columns.ts';
import type { Guard, ReadTab, Sheet } from './sheet.ts';

type Rows<T extends ThingName> = RowsRead<(typeof TAB_OF)[T]>;
type Readings = { [T in ThingName]?: Rows<T> };

const NONE = { rows: [], problems: [] } as const;

/**
 * The tabs as one run reads them: each at most once, when it is first asked for, and again only where that is said. What is
 * wrong in them is kept as problems.
 */
export abstract class TabsRead {
  private readonly sheets = new Map<ThingName, Sheet | undefined>();
  /** Headings of tabs that are read again, as they were read first. */
  private readonly earlier = new Map<ThingName, Headed>();
  private readonly readings: Readings = {};
  private readonly found = new Map<string, readonly Problem[]>();

  constructor(
    private readonly readTab: ReadTab,
    private readonly guard: Guard = (grid) => ({ grid, problems: [] }),
  ) {}

  /** What the cells of a tab are read against. */
  protected abstract surroundingsOf(thing: ThingName): Surroundings;

  /** A tab's cells and columns; `undefined`, and a problem, where it is missing. */
  sheet(thing: ThingName): Sheet | undefined {
    if (!this.sheets.has(thing)) {
      const grid = this.readTab(thing);
      const sheet = grid === undefined ? undefined : this.sheetOf(grid, thing);
      this.sheets.set(thing, sheet);
      this.found.set(thing, sheet === undefined ? [missingTab(thing)] : sheet.problems);
    }
    return this.sheets.get(thing);
  }

  /** True where this run has read the tab already, and it is there. */
  protected hasRead(thing: ThingName): boolean {
    return this.sheets.get(thing) !== undefined;
  }

  private sheetOf(grid: Grid, thing: ThingName): Sheet {
    const guarded = this.guard(grid, thing);
    const found = findColumns(guarded.grid, TAB_OF[thing]);
    const before = this.earlier.get(thing);
    const headings = grid.rows[found.headingRow] ?? [];
    const columns = before === undefined ? found.columns : withRenamed({ columns: found.columns, headings }, before);
    return { ...found, columns, grid, problems: [...guarded.problems, ...found.problems] };
  }

  /** The rows of a tab, as its description reads them; those of the Action plan are asked for as `actions`. */
  rows<T extends Exclude<ThingName, 'actions'>>(thing: T): Rows<T>['rows'] {
    const known: Rows<T> | undefined = this.readings[thing];
    if (known !== undefined) return known.rows;
    const fresh = this.reading(thing);
    this.readings[thing] = fresh as Readings[T];
    return fresh.rows;
  }

  /** Reads the rows of a tab anew, with what is wrong in them. */
  protected reading<T extends ThingName>(thing: T, shape?: RowShape): Rows<T> {
    const sheet = this.sheet(thing);
    const fresh: Rows<T> = sheet === undefined ? NONE : readRows(sheet.grid, TAB_OF[thing], sheet, this.surroundingsOf(thing), shape);
    return this.noted(`rows of ${thing}`, fresh);
  }

  /** Forgets what was read of a tab: rows may have moved since. */
  readAgain(thing: ThingName): void {
    const sheet = this.sheets.get(thing);
    if (sheet !== undefined && !this.earlier.has(thing))
      this.earlier.set(thing, { columns: sheet.columns, headings: sheet.grid.rows[sheet.headingRow] ?? [] });
    this.sheets.delete(thing);
    delete this.readings[thing];
  }

  /** How a tab stands after this run has written on it: to be read from here and not again from Google. */
  stands(thing: ThingName, grid: Grid): void {
    this.readAgain(thing);
    this.sheets.set(thing, this.sheetOf(grid, thing));
  }

  /** Keeps what was found wrong in something, in place of what was found in it before. Gives what was found. */
  protected noted<R extends { readonly problems: readonly Problem[] }>(where: string, found: R): R {
    this.found.set(where, found.problems);
    return found;
  }

  /** A sentence for each tab that was asked for and is not there. */
  get missingTabs(): readonly Problem[] {
    return this.problems.filter(({ code }) => code === 'tab-missing');
  }

  /** Everything that could not be used as it stands in what was read so far, in the order of tabs, rows and columns. */
  get problems(): readonly Problem[] {
    return problemsInOrder([...this.found.values()].reduce<Problem[]>((all, each) => all.concat(each), []));
  }
}
