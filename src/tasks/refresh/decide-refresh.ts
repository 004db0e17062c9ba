import { isoWeek, mondayOfIsoWeek } from '../../days/iso-week.ts';
import { parsePlainDate } from '../../days/plain-date.ts';
import { findSheet } from '../../google/spreadsheet.ts';
import type { Action, Snapshot } from '../../plan/model.ts';
import { planFaults } from '../../plan/position/plan-health.ts';
import type { Problem } from '../../plan/problem.ts';
import { WEEKLY, nextSequence, previousSnapshot, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { STATE, highWaterOf } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { PageCell } from '../../tabs/cells.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { PassInput } from '../../workbook/rows-now.ts';
import { dashboardBlock } from '../../workbook/dashboard/dashboard.ts';
import { dashboardCharts } from '../../workbook/dashboard/dashboard-charts.ts';
import type { DashboardChart } from '../../workbook/dashboard/dashboard-charts.ts';
import type { Noting } from '../../workbook/row-watch.ts';
import { missingTab } from '../../workbook/missing-tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import { dashboardFacts } from './dashboard-facts.ts';
import type { DashboardFacts } from './dashboard-facts.ts';
import type { ActionsRefresh } from './refresh-actions.ts';

/**
 * The lists that statuses and the Dashboard need, besides the actions. The others are read by the tasks that need them: a
 * refresh must not grow with every tab.
 */
const REFRESH_LISTS = [
  'settings',
  'statusKey',
  'calendar',
  'people',
  'inspections',
  'deadlineRules',
  'meetings',
  'bodies',
  'decisions',
  'versions',
] as const;

/** The product's own tabs that a refresh writes. */
const OWN_TABS = ['dashboard', 'checks', 'history', 'runLog'] as const;

/** What a refresh reads before it works on the actions. */
export interface RefreshRead {
  readonly plan: ReturnType<typeof listsOf>;
  readonly pass: PassInput;
  /** True where this refresh takes the week's snapshot. */
  readonly isSnapshotDue: boolean;
  /** The week's snapshot, where an earlier run took it and did not come to note that. */
  readonly taken: Snapshot | undefined;
}

const listsOf = (workbook: Workbook) => workbook.plan(...REFRESH_LISTS);

export function readForRefresh(workbook: Workbook, properties: Properties, noting: Noting): RefreshRead {
  const plan = listsOf(workbook);
  const { today } = workbook;
  const isNewWeek = properties[STATE.snapshotWeek] !== isoWeek(today);
  // A run that was cut off may have taken it, and a copy of the document has no note of it: the Plan history tab is asked.
  const isUnnoted = properties[STATE.snapshotWeek] === undefined;
  const history = isUnnoted || (isNewWeek && wasBegunThisWeek(workbook)) ? workbook.snapshots : [];
  const taken = history.find(({ asAt, reason }) => reason === WEEKLY && isoWeek(asAt) === isoWeek(today));
  const isSnapshotDue = isNewWeek && taken === undefined && !(isUnnoted && nextSequence(today, history) > 1);
  const previous = isUnnoted ? previousSnapshot(history, today) : undefined;
  const earlier = new Map((previous?.actions ?? []).map(({ ref, status }) => [ref, { status, asAt: previous?.asAt ?? today }]));
  return { plan, isSnapshotDue, taken, pass: { highWater: highWaterOf('A', properties), isSnapshotDue, earlier, noting } };
}

/** True where an action has its status of this week already: it is written just before the snapshot is. */
function wasBegunThisWeek(workbook: Workbook): boolean {
  const sheet = workbook.sheet('actions');
  const column = sheet?.columns.get('weeklyStatuses') ?? -1;
  const monday = mondayOfIsoWeek(isoWeek(workbook.today)) ?? workbook.today;
  return sheet?.grid.rows.some((cells) => (String(cells[column] ?? '').match(DAYS) ?? []).some((day) => day >= monday)) === true;
}

const DAYS = /\b\d{4}-\d\d-\d\d\b/g;

/** What a refresh has found and means to write. */
export interface RefreshDecided {
  readonly actions: ActionsRefresh;
  readonly problems: readonly Problem[];
  /** `undefined` where nothing can be said of any action: then the Dashboard stays as it is. */
  readonly dashboard: readonly (readonly PageCell[])[] | undefined;
  readonly charts: readonly DashboardChart[];
  readonly snapshot: Snapshot | undefined;
  readonly facts: DashboardFacts;
  readonly hasActions: boolean;
}

interface Deciding {
  readonly workbook: Workbook;
  readonly read: RefreshRead;
  readonly actions: ActionsRefresh;
  readonly properties: Properties;
  readonly run: TaskRun;
}

export function decideRefresh({ workbook, read, actions, properties, run }: Deciding): RefreshDecided {
  const { today, calendar } = workbook;
  const plan = { ...read.plan, actions: actions.actions.map(({ action }) => action) };
  const statuses = actions.actions.map(({ status }) => status);
  const missing = OWN_TABS.filter((thing) => findSheet(TAB_OF[thing].name) === undefined).map(missingTab);
  const found = actions.problems.filter(({ of, code }) => code !== 'tab-missing' || !OWN_TABS.some((thing) => thing === of));
  const problems = [...missing, ...found, ...planFaults(plan, { today, calendar })];
  const hasActions = statuses.length > 0;
  const occasion = { asAt: today, reason: WEEKLY, body: '', meeting: '', sequence: sequenceAt(run.time) };
  const snapshot = read.isSnapshotDue && hasActions ? takeSnapshot({ ...plan, risks: [], measures: [] }, statuses, occasion) : undefined;
  const facts = dashboardFacts({
    workbook,
    properties,
    snapshot: snapshot ?? read.taken,
    hasTime: actions.isSettled && snapshot === undefined,
  });
  const { trend, outline } = facts;
  return {
    actions,
    problems,
    hasActions,
    dashboard: actions.isReadable
      ? dashboardBlock({ plan, statuses, today, calendar, problemCount: problems.length, trend, outline, ...runsNoted(properties) })
      : undefined,
    charts: actions.isReadable ? dashboardCharts(plan.statusKey, workstreamsShown(plan.actions, outline)) : [],
    snapshot,
    facts,
  };
}

/** How many lines the workstreams' block has: those of the tab, others that actions name, and those without. */
function workstreamsShown(actions: readonly Pick<Action, 'workstream'>[], outline: DashboardFacts['outline']): number {
  const known = new Set((outline?.workstreams ?? []).flatMap(({ ref, name }) => [ref, name].map((words) => words.toLowerCase())));
  const others = new Set(actions.map(({ workstream }) => workstream.trim().toLowerCase()).filter((words) => !known.has(words)));
  return (outline?.workstreams.length ?? 0) + others.size;
}

/** What the Dashboard says of the runs that nobody watches. */
function runsNoted(properties: Properties) {
  return {
    lastNightly: parsePlainDate(properties[STATE.lastNightly] ?? ''),
    lastSummaries: parsePlainDate(properties[STATE.lastSummaries] ?? ''),
    actionPlanId: properties[STATE.actionPlanId] ?? '',
    updatesInstalledBy: properties[STATE.automaticUpdates] ?? '',
  };
}

/**
 * A number that no other snapshot of the day has: papers count from 1, and a run that was killed after its snapshot takes
 * another one in a later minute.
 */
function sequenceAt(time: string): number {
  return 1000 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
