import { readGrid } from '../../google/spreadsheet.ts';
import { paperDates } from '../../mail/lines/paper-dates.ts';
import { planDates } from '../../mail/lines/plan-dates.ts';
import type { SummaryInput } from '../../mail/summary-context.ts';
import { summaryWeek } from '../../mail/ledger/week.ts';
import type { SummaryWeek } from '../../mail/ledger/week.ts';
import type { Plan, Snapshot } from '../../plan/model.ts';
import { needsOlderHistory } from '../../plan/status/escalation.ts';
import { addDays } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { statusesOf } from '../../plan/status/statuses.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import type { Grid } from '../../tabs/cells.ts';
import { readHistory } from '../../workbook/history.ts';
import type { KeptGovernance } from '../../workbook/kept-governance.ts';
import { linkRefs } from '../../workbook/link-refs.ts';
import { readActions, readPlan } from '../../workbook/read-plan.ts';
import { readTab } from '../../workbook/read-tab.ts';
import type { StatusConfiguration } from '../../workbook/status-configuration.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../../tabs/record-tabs.ts';
import { weeklySnapshots } from '../../workbook/weekly-snapshots.ts';
import { keptConfiguration, keptGovernance } from '../../storage/document-state.ts';
import type { PlanLinks } from '../plan-links.ts';
import { readTabs } from '../../storage/read-tabs.ts';
import type { TaskRun } from '../run-task.ts';

/** The tabs that a summary quotes or is worked out from. */
const NEEDED_TABS = [
  'Settings',
  'Action plan',
  'People',
  'Workstreams',
  'Decisions',
  'Meetings',
  'Bodies',
  'Clearances',
  'Inspections',
  'Deadline rules',
  'Calendar',
  'Status key',
];
/** Those of them that are read even where a full refresh of the same day kept the rest. */
const ALWAYS_READ = ['Action plan', 'Workstreams'];

/** Tabs already read by this run, by name. */
export type KnownGrids = ReadonlyMap<string, Grid>;

/** What a full refresh of today kept of the tabs that change seldom. */
export type KeptPlan = KeptGovernance & StatusConfiguration;

/** What today's refresh kept, where nobody has edited one of its tabs since. */
export function keptPlan({ properties, today }: Pick<TaskRun, 'today' | 'properties'>): KeptPlan | undefined {
  const governance = keptGovernance(properties, today);
  const configuration = keptConfiguration(properties);
  return governance === undefined || configuration === undefined ? undefined : { ...configuration, ...governance };
}

interface Source {
  readonly plan: Plan;
  readonly snapshots: readonly Snapshot[];
  readonly calendar: WorkingCalendar;
  readonly week: SummaryWeek;
}

/**
 * The summaries' input. Where a full refresh of today kept the tabs that change seldom, and nobody has edited one since,
 * those are not read again; otherwise every tab is read. A preview always reads every tab.
 */
export function readSummaryInput(
  { today }: Pick<TaskRun, 'today'>,
  links: PlanLinks,
  known: KnownGrids,
  kept: KeptPlan | undefined,
): SummaryInput {
  const source = kept === undefined ? readEverything(today, known) : withKept(today, known, kept);
  const { plan, calendar, week } = source;
  return {
    ...source,
    today,
    statuses: statusesOf(plan, { today, calendar }),
    dates: planDates(plan, today, calendar),
    papersWritten: isPaperOwed(plan, calendar, week, today) ? papersWritten(readGrid(PAPERS_TAB.name), today) : new Set(),
    linkTo: (tab, row) => links.to(tab, row),
  };
}

/** One read for each tab not yet known. */
function readEverything(today: PlainDate, known: KnownGrids): Source {
  const { grids } = readTabs(NEEDED_TABS.filter((tab) => !known.has(tab)));
  const { plan } = readPlan([...known.values(), ...grids], { today });
  const calendar = workingCalendar(plan.calendar);
  return {
    plan,
    calendar,
    week: summaryWeek(today, plan.settings.summaryDay, calendar),
    snapshots: readHistory(readGrid(HISTORY_TAB.name), today).snapshots,
  };
}

/** The settings, the action plan and the workstreams as they stand now; the rest as today's refresh read it. */
function withKept(today: PlainDate, known: KnownGrids, { deadlines, settings: _, ...kept }: KeptPlan): Source {
  const { grids } = readTabs(ALWAYS_READ.filter((tab) => !known.has(tab)));
  const grid = grids.find(({ tab }) => tab === 'Action plan');
  const { plan: base } = readPlan([...known.values(), ...grids.filter((each) => each !== grid)], { today, needsActions: false });
  const calendar = workingCalendar(kept.calendar);
  const week = summaryWeek(today, base.settings.summaryDay, calendar);
  const { items: actions } = readActions(grid, { deadlines: { today, calendar, ...deadlines }, statusKey: kept.statusKey, today });
  const clearances = isPaperOwed({ ...base, ...kept }, calendar, week, today)
    ? readPlan(readTabs(['Clearances']).grids, { today, needsActions: false }).plan.clearances
    : [];
  const { plan } = linkRefs({ ...base, ...kept, actions, clearances }, new Set(['Action plan', 'Workstreams', 'Meetings', 'Clearances']));
  const recent = grid === undefined ? [] : weeklySnapshots(grid);
  const snapshots = needsOlderHistory(plan.actions, statusesOf(plan, { today, calendar }), recent, today)
    ? readHistory(readGrid(HISTORY_TAB.name), today).snapshots
    : recent;
  return { plan, calendar, week, snapshots };
}

/** True where some paper may be owed before the last day that summaries look to: then it matters whether it is written. */
function isPaperOwed(
  { meetings, deadlineRules, bodies, settings }: Pick<Plan, 'meetings' | 'deadlineRules' | 'bodies' | 'settings'>,
  calendar: WorkingCalendar,
  week: SummaryWeek,
  today: PlainDate,
): boolean {
  const until = addDays(week.summaryDay, Math.max(settings.dueSoonDays, settings.dueLaterDays));
  return meetings.some((meeting) => {
    const finish =
      meeting.date !== undefined && meeting.date >= today ? paperDates(meeting, { deadlineRules, bodies }, calendar)?.finish : undefined;
    return finish !== undefined && finish <= until;
  });
}

/** The meetings whose paper stands on the Papers tab. */
function papersWritten(grid: Grid | undefined, today: PlainDate): Set<string> {
  const tab = { ...PAPERS_TAB, columns: PAPERS_TAB.columns.map(({ computed: _, ...column }) => column) };
  const { items } = readTab(grid, tab, today, (row) =>
    row.text('docLink') === '' && row.text('wordLink') === '' ? undefined : row.text('meeting'),
  );
  return new Set(items);
}
