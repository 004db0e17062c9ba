import type { DeadlineContext } from '../days/deadlines/read-deadline.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { workingCalendar } from '../days/working-calendar.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { Action, Plan, Snapshot, StatusKeyRow } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { readSettings } from '../plan/settings/read-settings.ts';
import type { Settings } from '../plan/settings/settings.ts';
import { checkStatusKey } from '../plan/status/check-status-key.ts';
import type { Surroundings } from '../tabs/cell-reader.ts';
import type { Grid } from '../tabs/cells.ts';
import { LIST_NAMES, TAB_OF } from '../tabs/tabs.ts';
import type { ListName, ThingName } from '../tabs/tabs.ts';
import type { RefTarget } from '../tabs/tab-description.ts';
import type { Computing } from './compute-action.ts';
import { ACTION_SHAPE, actionsOfRows } from './actions-of-rows.ts';
import { deadlineSurroundings } from './deadline-surroundings.ts';
import { findColumns } from './find-columns.ts';
import { readSnapshotsFrom } from './history.ts';
import { isHeldInParts } from './held-in-parts.ts';
import { linkRefs, refFinder, repeatedRefs } from './link-refs.ts';
import type { FindRef, Target } from './link-refs.ts';
import { missingTab } from './missing-tab.ts';
import { problemsInOrder } from './problems-in-order.ts';
import { readRows } from './read-rows.ts';
import type { RowShape, RowsRead } from './read-rows.ts';
import type { Guard, ReadTab, Sheet } from './sheet.ts';
import { withRenamed } from './renamed-columns.ts';
import type { Headed } from './renamed-columns.ts';
import { WeeklyStatusReader } from './weekly-statuses.ts';

type Rows<T extends ThingName> = RowsRead<(typeof TAB_OF)[T]>;
type Readings = { [T in ThingName]?: Rows<T> };

const NONE = { rows: [], problems: [] } as const;

/**
 * The workbook as one run sees it. A tab is read at most once, when it is first asked for; what follows from it is worked
 * out once. Nothing throws: what cannot be used is among the problems, and everything else still works.
 */
export class Workbook {
  private readonly sheets = new Map<ThingName, Sheet | undefined>();
  /** Headings of tabs that are read again, as they were read first. */
  private readonly earlier = new Map<ThingName, Headed>();
  private readonly readings: Readings = {};
  private readonly found = new Map<string, readonly Problem[]>();
  private readonly finders = new Map<RefTarget, FindRef>();
  private readonly worked: {
    settings?: Settings;
    statusKey?: readonly StatusKeyRow[];
    calendar?: WorkingCalendar;
    deadlines?: Omit<DeadlineContext, 'today' | 'start'>;
    actions?: readonly Action[];
    computing?: Computing;
    snapshots?: readonly Snapshot[];
  } = {};

  constructor(
    private readonly readTab: ReadTab,
    readonly today: PlainDate,
    private readonly guard: Guard = (grid) => ({ grid, problems: [] }),
  ) {}

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

  private reading<T extends ThingName>(thing: T, shape?: RowShape): Rows<T> {
    const sheet = this.sheet(thing);
    const fresh: Rows<T> = sheet === undefined ? NONE : readRows(sheet.grid, TAB_OF[thing], sheet, this.surroundingsOf(thing), shape);
    this.found.set(`rows of ${thing}`, fresh.problems);
    return fresh;
  }

  /** What the cells of a tab are read against; only deadlines need more than the day. */
  private surroundingsOf(thing: ThingName): Surroundings {
    const hasDeadlines = TAB_OF[thing].columns.some(({ holds }) => holds.kind === 'deadline');
    return {
      today: this.today,
      ...(hasDeadlines ? { deadlines: this.deadlines } : {}),
      partsOfOne: thing === 'actions' && this.holdsParts,
    };
  }

  /** True where the % column has a number between 0 and 1: then the whole column is in parts of 1. */
  get holdsParts(): boolean {
    return isHeldInParts(this.sheet('actions'));
  }

  get settings(): Settings {
    if (this.worked.settings === undefined) {
      const { settings, problems } = readSettings(this.rows('settings'));
      this.worked.settings = settings;
      this.found.set('settings read', problems);
    }
    return this.worked.settings;
  }

  /** The council's key. An absent tab is the default key; an incomplete one is made whole, with a sentence. */
  get statusKey(): readonly StatusKeyRow[] {
    if (this.worked.statusKey === undefined) {
      const { key, problems } = checkStatusKey(this.rows('statusKey'));
      this.worked.statusKey = key;
      this.found.set('statusKey read', this.sheet('statusKey') === undefined ? [] : problems);
    }
    return this.worked.statusKey;
  }

  get calendar(): WorkingCalendar {
    this.worked.calendar = this.worked.calendar ?? workingCalendar(this.rows('calendar'));
    return this.worked.calendar;
  }

  /** What deadlines are read against. */
  get deadlines(): Omit<DeadlineContext, 'today' | 'start'> {
    this.worked.deadlines = this.worked.deadlines ?? {
      calendar: this.calendar,
      plausibleWithinYears: this.settings.plausibleWithinYears,
      ...deadlineSurroundings(this.rows('inspections')),
    };
    return this.worked.deadlines;
  }

  /** The actions as they stand in the sheet. */
  get actions(): readonly Action[] {
    if (this.worked.actions !== undefined) return this.worked.actions;
    const { actions, problems } = actionsOfRows(this.reading('actions', ACTION_SHAPE), () => this.statusKey);
    this.found.set('actions read', problems);
    return (this.worked.actions = actions);
  }

  /** What actions are worked out from. */
  get computing(): Computing {
    this.worked.computing = this.worked.computing ?? {
      today: this.today,
      settings: this.settings,
      calendar: this.calendar,
      statusKey: this.statusKey,
      people: this.rows('people'),
      workingDaysByDue: new Map(),
      weeklyStatuses: new WeeklyStatusReader(),
      climbs: new Map(),
    };
    return this.worked.computing;
  }

  /** Forgets what was read of a tab: rows may have moved since. */
  readAgain(thing: ThingName): void {
    const sheet = this.sheets.get(thing);
    if (sheet !== undefined && !this.earlier.has(thing))
      this.earlier.set(thing, { columns: sheet.columns, headings: sheet.grid.rows[sheet.headingRow] ?? [] });
    this.sheets.delete(thing);
    delete this.readings[thing];
    if (thing === 'actions') delete this.worked.actions;
  }

  /** How a tab stands after this run has written on it: to be read from here and not again from Google. */
  stands(thing: ThingName, grid: Grid): void {
    this.readAgain(thing);
    this.finders.clear();
    this.sheets.set(thing, this.sheetOf(grid, thing));
  }

  /** Every snapshot on the Plan history tab, oldest row first. */
  get snapshots(): readonly Snapshot[] {
    if (this.worked.snapshots === undefined) {
      const { snapshots, problems } = readSnapshotsFrom(this.rows('history'));
      this.worked.snapshots = snapshots;
      this.found.set('history read', problems);
    }
    return this.worked.snapshots;
  }

  /**
   * These lists of the plan. References among lists that were read are written as their targets' own refs; a reference to
   * a list that this run does not read is left as it is, and not complained of.
   */
  plan<L extends ListName>(...lists: readonly L[]): Pick<Plan, L> {
    for (const list of lists) this.sheet(list);
    return Object.fromEntries(lists.map((list) => [list, this.listOf(list)])) as Pick<Plan, L>;
  }

  /** The plan of which these lists are read; the others are empty. */
  partialPlan(lists: readonly ListName[]): Plan {
    const empty = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Plan;
    return { ...empty, ...this.plan('settings', 'statusKey', ...lists) };
  }

  /** The whole plan: every list. */
  wholePlan(): Plan {
    return this.plan(...LIST_NAMES);
  }

  private listOf(list: ListName): Plan[ListName] {
    if (list === 'settings') return this.settings;
    if (list === 'statusKey') return this.statusKey;
    const items = this.itemsOf(list);
    const linked = linkRefs(list, items, (target) => this.finderOf(target));
    this.found.set(`references of ${list}`, linked.problems);
    if (TAB_OF[list].refPrefix !== undefined) this.found.set(`refs of ${list}`, repeatedRefs(list, items));
    return linked.items as Plan[ListName];
  }

  private itemsOf(list: Exclude<ListName, 'settings' | 'statusKey'>): readonly { readonly row: number; readonly ref?: string }[] {
    return list === 'actions' ? this.actions : this.rows(list);
  }

  private finderOf(target: RefTarget): FindRef | undefined {
    if (this.sheets.get(target) === undefined) return undefined;
    const finder = this.finders.get(target) ?? refFinder(this.itemsOf(target) as readonly Target[]);
    this.finders.set(target, finder);
    return finder;
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
