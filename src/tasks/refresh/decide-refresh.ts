import { findSheet } from '../../google/spreadsheet.ts';
import type { Snapshot } from '../../plan/model.ts';
import { planFaults } from '../../plan/position/plan-faults.ts';
import type { Problem } from '../../plan/problem.ts';
import { WEEKLY, takeSnapshot } from '../../plan/snapshots/snapshot.ts';
import type { Properties } from '../../storage/document-state.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import { missingTab } from '../../workbook/missing-tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import { decideDashboard } from './decide-dashboard.ts';
import type { DashboardDecided } from './decide-dashboard.ts';
import type { RefreshRead } from './read-for-refresh.ts';
import { dashboardFacts } from './dashboard-facts.ts';
import type { DashboardFacts } from './dashboard-facts.ts';
import type { ActionsRefresh } from './refresh-actions.ts';

/** The product's own tabs that a refresh writes. */
const OWN_TABS = ['dashboard', 'checks', 'history', 'runLog'] as const;

/** What a refresh has found and means to write. */
export interface RefreshDecided {
  readonly actions: ActionsRefresh;
  readonly problems: readonly Problem[];
  /** `undefined` where nothing can be said of any action: then the Dashboard stays as it is. */
  readonly dashboard: DashboardDecided | undefined;
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
      ? decideDashboard({ plan, statuses, today, calendar, problemCount: problems.length, trend, outline }, properties)
      : undefined,
    snapshot,
    facts,
  };
}

/**
 * A number that no other snapshot of the day has: papers count from 1, and a run that was killed after its snapshot takes
 * another one in a later minute.
 */
function sequenceAt(time: string): number {
  return 1000 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
