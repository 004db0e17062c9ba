import { checkStatusKey } from '../plan/status/check-status-key.ts';
import type { Inspection, Plan, StatusKeyRow } from '../plan/model.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Problem } from '../plan/problem.ts';
import type { DeadlineContext } from '../days/deadlines/read-deadline.ts';
import { readSettings } from '../plan/settings/read-settings.ts';
import { workingCalendar } from '../days/working-calendar.ts';
import type { Grid } from '../tabs/cells.ts';
import { findColumns } from './find-columns.ts';
import { linkRefs, repeatedRefs } from './link-refs.ts';
import { readTab } from './read-tab.ts';
import type { ReadRow } from './read-tab.ts';
import * as evidence from './readers/evidence-readers.ts';
import * as governance from './readers/governance-readers.ts';
import * as plans from './readers/plan-readers.ts';
import { readAction } from './readers/read-action.ts';
import * as reference from './readers/reference-readers.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { tabNamed } from '../tabs/tabs.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';

export interface ReadContext {
  readonly today: PlainDate;
  /** False where the Action plan tab is read apart: then its absence is no problem. */
  readonly needsActions?: boolean;
}

/** What deadlines in words count from: worked out from the inspections, and kept for the quick path of an edit. */
export type DeadlineSurroundings = Pick<DeadlineContext, 'planStart' | 'anchor'>;

/**
 * The plan from whatever tabs were read. A tab that was not read has no rows, and no complaint is made of it nor of
 * references to it; the Action plan alone must be there. Nothing throws: what cannot be used is among the problems,
 * and everything else still works.
 */
export function readPlan(grids: readonly Grid[], { today, needsActions = true }: ReadContext): { plan: Plan; problems: Problem[] } {
  const byName = new Map(grids.map((grid) => [grid.tab, grid]));
  const problems: Problem[] = [];
  const rowsOf = <T>(tab: string, read: ReadRow<T>): readonly T[] => {
    const description = tabNamed(tab);
    const { items, problems: found } = readTab(byName.get(tab), description, today, read);
    problems.push(...found);
    if (description.refPrefix !== undefined) problems.push(...repeatedRefs(tab, items as unknown as { row: number; ref?: string }[]));
    return items;
  };
  const settings = readSettings(rowsOf('Settings', reference.readSettingRow));
  const statusKey = keyFrom(rowsOf('Status key', reference.readStatusKeyCells), byName.has('Status key'));
  problems.push(...settings.problems, ...statusKey.problems);
  const calendarRows = rowsOf('Calendar', reference.readCalendarRow);
  const inspections = rowsOf('Inspections', evidence.readInspection);
  const deadlines: DeadlineContext = {
    today,
    calendar: workingCalendar(calendarRows),
    plausibleWithinYears: settings.settings.plausibleWithinYears,
    ...deadlineSurroundings(inspections),
  };
  const actions = readActions(byName.get(ACTION_PLAN_TAB.name), { deadlines, statusKey: statusKey.key, today });
  if (needsActions || byName.has(ACTION_PLAN_TAB.name)) problems.push(...actions.problems);
  const plan: Plan = {
    settings: settings.settings,
    statusKey: statusKey.key,
    actions: actions.items,
    inspections,
    calendar: calendarRows,
    recommendations: rowsOf('Recommendations', plans.readRecommendation),
    workstreams: rowsOf('Workstreams', plans.readWorkstream),
    measures: rowsOf('Measures', plans.readMeasure),
    risks: rowsOf('Risks', plans.readRisk),
    meetings: rowsOf('Meetings', governance.readMeeting),
    decisions: rowsOf('Decisions', (row) => governance.readDecision(row, deadlines)),
    bodies: rowsOf('Bodies', governance.readBody),
    clearances: rowsOf('Clearances', governance.readClearance),
    versions: rowsOf('Versions', governance.readVersion),
    funding: rowsOf('Funding', evidence.readFunding),
    judgements: rowsOf('Judgements', evidence.readJudgement),
    regionalOutcomes: rowsOf('Regional outcomes', evidence.readRegionalOutcome),
    strengths: rowsOf('Strengths', evidence.readStrength),
    readiness: rowsOf('Readiness', evidence.readReadinessItem),
    people: rowsOf('People', reference.readPerson),
    reportText: rowsOf('Report text', reference.readReportText),
    acronyms: rowsOf('Acronyms', reference.readAcronym),
    deadlineRules: rowsOf('Deadline rules', reference.readDeadlineRule),
  };
  const linked = linkRefs(plan, new Set(byName.keys()));
  return { plan: linked.plan, problems: [...problems, ...linked.problems] };
}

/** An absent Status key tab is the default key; an incomplete one is made whole, with a sentence. */
function keyFrom(
  rows: Parameters<typeof checkStatusKey>[0],
  isThere: boolean,
): { readonly key: readonly StatusKeyRow[]; readonly problems: readonly Problem[] } {
  const checked = checkStatusKey(rows);
  return isThere ? checked : { key: checked.key, problems: [] };
}

interface ActionsContext {
  readonly deadlines: DeadlineContext;
  readonly statusKey: readonly StatusKeyRow[];
  readonly today: PlainDate;
}

/** The Action plan tab alone, as the quick path of an edit reads it. */
export function readActions(
  grid: Grid | undefined,
  context: ActionsContext,
): { readonly items: Plan['actions']; readonly problems: readonly Problem[] } {
  const onesAreWhole = grid !== undefined && holdsParts(grid, ACTION_PLAN_TAB);
  const actionContext = { ...context, onesAreWhole, knownReadings: new Map() };
  const reading = readTab(grid, ACTION_PLAN_TAB, context.today, (row) => readAction(row, actionContext), true);
  return { items: reading.items, problems: [...reading.problems, ...repeatedRefs(ACTION_PLAN_TAB.name, reading.items)] };
}

/** True where the % column has a number between 0 and 1: then the whole column is in parts of 1. */
function holdsParts(grid: Grid, tab: TabDescription): boolean {
  const column = findColumns(grid, tab).columns.get('percent');
  return column !== undefined && grid.rows.some((row) => typeof row[column] === 'number' && row[column] > 0 && row[column] < 1);
}

/**
 * "Within 3 months" counts from the publication of the latest report; a day without a year is read from the plan's
 * beginning, the earliest publication.
 */
export function deadlineSurroundings(inspections: readonly Inspection[]): DeadlineSurroundings {
  const published = inspections.flatMap(({ reportPublished }) => reportPublished ?? []).sort();
  const [planStart] = published;
  const latest = published[published.length - 1];
  if (planStart === undefined || latest === undefined) return {};
  return { planStart, anchor: { name: 'publication of the report', date: latest } };
}
