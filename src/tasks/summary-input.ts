import { readGrid } from '../google/spreadsheet.ts';
import { planDates } from '../mail/plan-dates.ts';
import type { SummaryInput } from '../mail/summary-context.ts';
import { summaryWeek } from '../mail/week.ts';
import { previousSnapshot } from '../plan/snapshot.ts';
import { statusesOf } from '../plan/statuses.ts';
import { workingCalendar } from '../plan/working-calendar.ts';
import type { Grid } from '../workbook/cells.ts';
import { readHistory } from '../workbook/history.ts';
import { readPlan } from '../workbook/read-plan.ts';
import { readTab } from '../workbook/read-tab.ts';
import { HISTORY_TAB, PAPERS_TAB } from '../workbook/tabs/record-tabs.ts';
import type { PlanLinks } from './plan-links.ts';
import { readTabs } from './read-tabs.ts';
import type { TaskRun } from './run-task.ts';

/** The tabs that a summary quotes or is worked out from, the most telling first. */
const NEEDED_TABS = [
  'Settings', 'Action plan', 'People', 'Workstreams', 'Decisions', 'Meetings', 'Bodies', 'Clearances', 'Inspections', 'Deadline rules', 'Calendar', 'Status key',
];

/** Tabs already read by this run, by name. */
export type KnownGrids = ReadonlyMap<string, Grid>;

/** Reads the plan as it stands now and makes the summaries' input; one read for each tab not yet known. */
export function readSummaryInput(run: Pick<TaskRun, 'today'>, links: PlanLinks, known: KnownGrids = new Map()): SummaryInput {
  const { today } = run;
  const { grids } = readTabs(NEEDED_TABS.filter((tab) => !known.has(tab)));
  const { plan } = readPlan([...known.values(), ...grids], { today });
  const calendar = workingCalendar(plan.calendar);
  const { snapshots } = readHistory(readGrid(HISTORY_TAB.name), today);
  return {
    plan, snapshots, today, calendar, week: summaryWeek(today, plan.settings.summaryDay, calendar),
    statuses: statusesOf(plan, { today, calendar, previous: previousSnapshot(snapshots, today) }),
    dates: planDates(plan, today, calendar),
    papersWritten: plan.meetings.some(({ date }) => date !== undefined && date >= today) ? papersWritten(readGrid(PAPERS_TAB.name), run) : new Set(),
    linkTo: (tab, row) => links.to(tab, row),
  };
}

/** The meetings whose paper stands on the Papers tab. */
function papersWritten(grid: Grid | undefined, { today }: Pick<TaskRun, 'today'>): Set<string> {
  const tab = { ...PAPERS_TAB, columns: PAPERS_TAB.columns.map(({ computed: _, ...column }) => column) };
  const { items } = readTab(grid, tab, today, (row) => (row.text('docLink') === '' && row.text('wordLink') === '' ? undefined : row.text('meeting')));
  return new Set(items);
}
