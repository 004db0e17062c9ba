import { serviceCallsMade } from '../../google/call-count.ts';
import { documentProperties, setDocumentProperties } from '../../google/properties.ts';
import { appendRows, findSheet, readGrid, tabId } from '../../google/spreadsheet.ts';
import { toast } from '../../google/ui.ts';
import { spreadsheetZone } from '../../google/zone.ts';
import { isoWeek } from '../../days/iso-week.ts';
import type { Plan } from '../../plan/model.ts';
import { planFaults } from '../../plan/position/plan-health.ts';
import { parsePlainDate } from '../../days/plain-date.ts';
import type { Problem } from '../../plan/problem.ts';
import { WEEKLY, nextSequence, previousSnapshot, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import { counted } from '../../words/words.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import type { NewCell } from '../../tabs/cells.ts';
import { DASHBOARD_COLUMNS, dashboardBlock } from '../../workbook/dashboard.ts';
import { historyRows, readHistory } from '../../workbook/history.ts';
import { readPlan } from '../../workbook/read-plan.ts';
import { statusConfiguration } from '../../workbook/status-configuration.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { missingTab } from '../../workbook/read-tab.ts';
import { CHECKS_TAB, DASHBOARD_TAB, HISTORY_TAB, RUN_LOG_TAB } from '../../tabs/record-tabs.ts';
import type { WeeklyStatus } from '../../workbook/weekly-statuses.ts';
import type { Properties } from '../../storage/document-state.ts';
import { STATE, changedProperties, configurationProperties, governanceProperties } from '../../storage/document-state.ts';
import { keptMark } from '../../storage/own-columns-mark.ts';
import { rowsKept, showWhenFilled, writeOwnBlock } from '../../storage/product-tab.ts';
import { readTabs } from '../../storage/read-tabs.ts';
import { goOnWithSetUp } from '../set-up/set-up-tabs.ts';
import { isSetUpWanting } from '../set-up/set-up-state.ts';
import { tellingItsOwner } from '../set-up/unreachable-spreadsheet.ts';
import { refreshActions } from './refresh-actions.ts';
import type { ActionsRefresh } from './refresh-actions.ts';
import { runTask } from '../run-task.ts';
import type { TaskAnswer } from '../task-answer.ts';
import type { TaskResult, TaskRun } from '../run-task.ts';

/** The most round trips of a full refresh, whatever the size of the plan. */
export const FULL_REFRESH_CALLS = 20;

/**
 * The tabs that statuses and the Dashboard need, besides the Action plan. The others are read by the tasks that need
 * them: a refresh must not grow with every tab.
 */
const NEEDED_TABS = [
  'Settings',
  'Status key',
  'Calendar',
  'People',
  'Inspections',
  'Deadline rules',
  'Meetings',
  'Bodies',
  'Decisions',
  'Versions',
];

/** The product's own tabs that a refresh writes. */
const OWN_TABS = [DASHBOARD_TAB, CHECKS_TAB, HISTORY_TAB, RUN_LOG_TAB];

/** Refresh now: from the menu. */
export function refreshNow(): TaskAnswer {
  const answer = runTask('Refresh now', { lock: true, leavesMark: true, askWhoBelowCalls: FULL_REFRESH_CALLS - 2 }, fullRefresh);
  if (serviceCallsMade() < FULL_REFRESH_CALLS) toast(answer.message, 'Action plan');
  return answer;
}

/** Every night, from a time trigger. Safe to run twice, and the day's first run is noted for the Dashboard. */
export function nightlyRefresh(): TaskAnswer {
  return tellingItsOwner(() =>
    runTask('Nightly refresh', { lock: true, leavesMark: true, startedBy: 'nightly trigger' }, (run) => {
      const isFirst = run.properties[STATE.lastNightly] !== run.today;
      if (isSetUpWanting(run.properties)) goOnWithSetUp(run);
      const now = isSetUpWanting(run.properties) ? { ...run, properties: documentProperties() } : run;
      const result = fullRefresh(now, { [STATE.lastNightly]: run.today });
      return isFirst ? { ...result, isUneventful: false } : result;
    }),
  );
}

/** Reads, computes, and writes what changed: statuses, Dashboard, Checks, and once a week a snapshot. `toKeep` is kept too. */
export function fullRefresh(run: TaskRun, toKeep: Properties = {}): TaskResult {
  const { today } = run;
  const properties = { ...run.properties, ...toKeep };
  const { grids, problems: unread } = readTabs(NEEDED_TABS);
  const missing = [...unread, ...OWN_TABS.filter(({ name }) => findSheet(name) === undefined).map(missingTab)];
  const { plan: surroundings, problems } = readPlan(grids, { today, needsActions: false });
  const configuration = statusConfiguration(surroundings);
  const isSnapshotDue = properties[STATE.snapshotWeek] !== isoWeek(today);
  const history = properties[STATE.snapshotWeek] === undefined ? earlierSnapshots(run) : undefined;
  const actions = refreshActions({
    configuration,
    today,
    highWater: Number(properties[STATE.highestRef('A')] ?? 0),
    mark: keptMark(properties, ACTION_PLAN_TAB.name),
    isSnapshotDue: isSnapshotDue && history?.hasThisWeek !== true,
    ...(history === undefined ? {} : { earlier: history.earlier }),
  });
  const plan: Plan = { ...surroundings, actions: actions.actions };
  const all = [...missing, ...problems, ...actions.problems, ...planFaults(plan, { today, calendar: workingCalendar(plan.calendar) })];
  const written = writeResults({
    plan,
    actions,
    run: { ...run, properties },
    problems: all,
    isSnapshotDue: isSnapshotDue && history?.hasThisWeek !== true && actions.actions.length > 0,
  });
  const kept = {
    ...toKeep,
    ...written.properties,
    ...configurationProperties(configuration),
    ...governanceProperties(surroundings, today),
    [STATE.highestRef('A')]: String(actions.highWater),
    [STATE.zone]: properties[STATE.zone] ?? spreadsheetZone(),
    [STATE.actionPlanId]: properties[STATE.actionPlanId] ?? String(tabId(ACTION_PLAN_TAB.name) ?? ''),
  };
  const changed = changedProperties(run.properties, kept);
  if (Object.keys(changed).length > 0) setDocumentProperties(changed);
  const hasWritten = actions.hasWritten || written.hasWritten;
  return {
    message: summary(plan, actions, all, hasWritten),
    problems: all,
    isUneventful: !hasWritten,
    details: { actions: plan.actions.length, changed: actions.changedRows },
  };
}

/** What the Plan history tab says where this document has no note of a snapshot: after a copy, or after an import. */
function earlierSnapshots({ today }: TaskRun): { readonly earlier: Map<string, WeeklyStatus>; readonly hasThisWeek: boolean } {
  const { snapshots } = readHistory(readGrid(HISTORY_TAB.name), today);
  const previous = previousSnapshot(snapshots, today);
  const earlier = new Map((previous?.actions ?? []).map(({ ref, status }) => [ref, { status, asAt: previous?.asAt ?? today }]));
  const hasThisWeek =
    snapshots.some(({ asAt, reason }) => reason === WEEKLY && isoWeek(asAt) === isoWeek(today)) || nextSequence(today, snapshots) > 1;
  return { earlier, hasThisWeek };
}

interface Results {
  readonly plan: Plan;
  readonly actions: ActionsRefresh;
  readonly run: TaskRun;
  readonly problems: readonly Problem[];
  readonly isSnapshotDue: boolean;
}

function writeResults({ plan, actions, run, problems, isSnapshotDue }: Results): {
  readonly properties: Record<string, string>;
  readonly hasWritten: boolean;
} {
  const { today, properties } = run;
  const checks = writeChecks(problems, properties);
  if (!actions.isReadable) return { hasWritten: checks.hasWritten, properties: { [STATE.checks]: checks.property } };
  const dashboard = writeOwnBlock(
    DASHBOARD_TAB.name,
    1,
    dashboardBlock({
      plan,
      statuses: actions.statuses,
      today,
      calendar: workingCalendar(plan.calendar),
      problemCount: problems.length,
      lastNightly: parsePlainDate(properties[STATE.lastNightly] ?? ''),
      lastSummaries: parsePlainDate(properties[STATE.lastSummaries] ?? ''),
      updatesInstalledBy: properties[STATE.automaticUpdates] ?? '',
    }),
    properties[STATE.dashboard],
    DASHBOARD_COLUMNS,
  );
  const takesSnapshot = isSnapshotDue && findSheet(HISTORY_TAB.name) !== undefined;
  if (takesSnapshot) {
    const occasion = { asAt: today, reason: WEEKLY, body: '', meeting: '', sequence: sequenceAt(run.time) };
    appendRows(HISTORY_TAB.name, historyRows(takeSnapshot(plan, actions.statuses, occasion), plan.statusKey));
  }
  return {
    hasWritten: checks.hasWritten || dashboard.hasWritten || takesSnapshot,
    properties: {
      [STATE.checks]: checks.property,
      [STATE.dashboard]: dashboard.property,
      ...(actions.actions.length > 0 ? { [STATE.snapshotWeek]: isoWeek(today) } : {}),
    },
  };
}

/**
 * A number that no other snapshot of the day has: papers count from 1, and a run that was killed after its snapshot takes
 * another one in a later minute.
 */
function sequenceAt(time: string): number {
  return 1000 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The Checks tab: rewritten only when the list changed, and shown when it has something to say. */
export function writeChecks(
  problems: readonly Problem[],
  properties: Properties,
): { readonly property: string; readonly hasWritten: boolean } {
  const cells = problems.map(({ tab, row, heading, message, code }): NewCell[] => [tab, row ?? '', heading ?? '', message, code]);
  const before = properties[STATE.checks];
  const written = writeOwnBlock(CHECKS_TAB.name, 2, cells, before, CHECKS_TAB.columns.length);
  if (written.hasWritten) showWhenFilled(CHECKS_TAB.name, rowsKept(before) === 0, cells.length === 0);
  return written;
}

function summary(plan: Plan, actions: ActionsRefresh, problems: readonly Problem[], hasWritten: boolean): string {
  const checks = problems.length === 0 ? '' : ` ${counted(problems.length, 'cell')} to look at: see the Checks tab.`;
  if (!actions.isReadable) return `The statuses were left as they are, because the Action plan tab could not be read.${checks}`;
  if (plan.actions.length === 0) return `There are no actions yet.${checks}`;
  if (!hasWritten)
    return `Nothing has changed: ${counted(plan.actions.length, 'action')} ${plan.actions.length === 1 ? 'is' : 'are'} up to date.${checks}`;
  return `Refreshed ${counted(plan.actions.length, 'action')}; ${actions.changedRows === 0 ? 'no status changed' : `${counted(actions.changedRows, 'row')} changed`}.${checks}`;
}
