import type { PlainDate } from '../../days/plain-date.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import type { Action, ActionStatus, Plan } from '../../plan/model.ts';
import type { Counts } from '../../plan/position/roll-up.ts';
import type { TrendPoint } from '../../plan/position/trend.ts';
import type { PageCell } from '../../tabs/cells.ts';

/** The lists that the Dashboard shows. */
type DashboardPlan = Pick<
  Plan,
  'settings' | 'statusKey' | 'actions' | 'inspections' | 'deadlineRules' | 'versions' | 'meetings' | 'bodies' | 'decisions'
>;

/** What the Dashboard needs of tabs that not every refresh reads. */
export interface Outline {
  /** Refs of the recommendations. */
  readonly recommendations: readonly string[];
  readonly workstreams: readonly { readonly ref: string; readonly name: string }[];
}

/** Everything the Dashboard is made from. */
export interface DashboardInput {
  readonly plan: DashboardPlan;
  readonly statuses: readonly ActionStatus[];
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** How many cells the Checks tab lists. */
  readonly problemCount: number;
  /** Day of the last nightly refresh; `undefined` where there was none. */
  readonly lastNightly: PlainDate | undefined;
  /** Day on which weekly summaries were last sent. */
  readonly lastSummaries?: PlainDate | undefined;
  /** Who switched automatic updates on; '' where nobody did. */
  readonly updatesInstalledBy: string;
  /** Weekly snapshots, oldest first. */
  readonly trend?: readonly TrendPoint[];
  /** `undefined` where those tabs were not read yet. */
  readonly outline?: Outline | undefined;
  /** Number of the Action plan tab in links; '' where it is not known yet. */
  readonly actionPlanId?: string;
}

/** One block of the Dashboard: a title and its lines. A section without lines shows `whenEmpty`. */
export interface DashboardSection {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly PageCell[])[];
  /** How many lines there would be, where only the first are given. */
  readonly lineCount?: number;
  readonly whenEmpty: string;
}

/** An action with its status. */
export type Line = { readonly action: Action; readonly status: ActionStatus };

/** The same with each action beside its status, and how many have which, as the sections ask for them again and again. */
export interface DashboardFacts extends DashboardInput {
  readonly lines: readonly Line[];
  readonly counts: Counts;
}

export function linesOf({ plan, statuses }: DashboardInput): Line[] {
  const lines: Line[] = [];
  plan.actions.forEach((action, index) => {
    const status = statuses[index];
    if (status !== undefined) lines.push({ action, status });
  });
  return lines;
}
