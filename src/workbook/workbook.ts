import type { PlainDate } from '../days/plain-date.ts';
import { workingCalendar } from '../days/working-calendar.ts';
import type { WorkingCalendar } from '../days/working-calendar.ts';
import type { Action, Plan, Snapshot, StatusKeyRow } from '../plan/model.ts';
import { readSettings } from '../plan/settings/read-settings.ts';
import { checkStatusKey } from '../plan/status/check-status-key.ts';
import { LIST_NAMES } from '../tabs/tabs.ts';
import type { ListName, ThingName } from '../tabs/tabs.ts';
import { computingFrom } from './compute-action.ts';
import type { Computing } from './compute-action.ts';
import { ACTION_SHAPE, actionsOfRows } from './actions-of-rows.ts';
import { CellSurroundings } from './cell-surroundings.ts';
import { readSnapshotsFrom } from './history.ts';
import { LinkedLists } from './linked-lists.ts';
import { Once } from './once.ts';
import type { Guard, ReadTab } from './sheet.ts';
import { TabsRead } from './tabs-read.ts';

/**
 * The workbook as one run sees it. A tab is read at most once, when it is first asked for; what follows from it is worked
 * out once. Nothing throws: what cannot be used is among the problems, and everything else still works.
 */
export class Workbook extends TabsRead {
  private readonly settingsRead = new Once(() => this.noted('settings read', readSettings(this.rows('settings'))).settings);
  private readonly calendarRead = new Once(() => workingCalendar(this.rows('calendar')));
  private readonly snapshotsRead = new Once(() => this.noted('history read', readSnapshotsFrom(this.rows('history'))).snapshots);
  private readonly actionsRead = new Once(
    () =>
      this.noted(
        'actions read',
        actionsOfRows(this.reading('actions', ACTION_SHAPE), () => this.statusKey),
      ).actions,
  );
  private readonly statusKeyRead = new Once(() => {
    const key = checkStatusKey(this.rows('statusKey'));
    // Where there is no such tab, that is the problem.
    return this.noted('statusKey read', this.sheet('statusKey') === undefined ? { ...key, problems: [] } : key).key;
  });
  private readonly computingNow = new Once(() => {
    const { today, settings, calendar, statusKey } = this;
    return computingFrom({ today, settings, calendar, statusKey, people: this.rows('people') });
  });
  private readonly surroundings = new CellSurroundings(this);
  private readonly lists = new LinkedLists({
    hasRead: (list) => this.hasRead(list),
    itemsOf: (list) => (list === 'actions' ? this.actions : this.rows(list)),
    noted: (where, reading) => this.noted(where, reading),
  });

  constructor(
    readTab: ReadTab,
    readonly today: PlainDate,
    guard?: Guard,
  ) {
    super(readTab, guard);
  }

  protected surroundingsOf(thing: ThingName) {
    return this.surroundings.of(thing);
  }

  /** True where the % column has a number between 0 and 1: then the whole column is in parts of 1. */
  get holdsParts(): boolean {
    return this.surroundings.holdsParts;
  }

  get settings(): Plan['settings'] {
    return this.settingsRead.value;
  }

  /** The council's key. An absent tab is the default key; an incomplete one is made whole, with a sentence. */
  get statusKey(): readonly StatusKeyRow[] {
    return this.statusKeyRead.value;
  }

  get calendar(): WorkingCalendar {
    return this.calendarRead.value;
  }

  /** The actions as they stand in the sheet. */
  get actions(): readonly Action[] {
    return this.actionsRead.value;
  }

  /** What actions are worked out from. */
  get computing(): Computing {
    return this.computingNow.value;
  }

  /** Every snapshot on the Plan history tab, oldest row first. */
  get snapshots(): readonly Snapshot[] {
    return this.snapshotsRead.value;
  }

  override readAgain(thing: ThingName): void {
    super.readAgain(thing);
    this.lists.forgetRefsOf(thing);
    if (thing === 'actions') this.actionsRead.forget();
  }

  /**
   * These lists of the plan. References among lists that were read are written as their targets' own refs; a reference to
   * a list that this run does not read is left as it is, and not complained of.
   */
  plan<L extends ListName>(...lists: readonly L[]): Pick<Plan, L> {
    for (const list of lists) this.sheet(list);
    return Object.fromEntries(lists.map((list) => [list, this.listOf(list)])) as Pick<Plan, L>;
  }

  private listOf(list: ListName): Plan[ListName] {
    if (list === 'settings') return this.settings;
    return list === 'statusKey' ? this.statusKey : this.lists.linked(list);
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
}
