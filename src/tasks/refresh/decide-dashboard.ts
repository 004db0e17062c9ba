import { parsePlainDate } from '../../days/plain-date.ts';
import type { Action } from '../../plan/model.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { PageCell } from '../../tabs/cells.ts';
import { dashboardBlock } from '../../workbook/dashboard/dashboard.ts';
import type { DashboardInput, Outline } from '../../workbook/dashboard/dashboard-input.ts';
import { dashboardCharts } from '../../workbook/dashboard/dashboard-charts.ts';
import type { DashboardChart } from '../../workbook/dashboard/dashboard-charts.ts';

/** The Dashboard as it must stand. */
export interface DashboardDecided {
  readonly block: readonly (readonly PageCell[])[];
  readonly charts: readonly DashboardChart[];
}

/** What this run knows of the plan. */
type PlanKnown = Omit<DashboardInput, keyof ReturnType<typeof runsNoted>>;

/** The Dashboard of the plan, with what the document properties say of earlier runs. */
export function decideDashboard(known: PlanKnown, properties: Properties): DashboardDecided {
  return {
    block: dashboardBlock({ ...known, ...runsNoted(properties) }),
    charts: dashboardCharts(known.plan.statusKey, workstreamsShown(known.plan.actions, known.outline)),
  };
}

/** How many lines the workstreams' block has: those of the tab, others that actions name, and those without. */
function workstreamsShown(actions: readonly Pick<Action, 'workstream'>[], outline: Outline | undefined): number {
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
