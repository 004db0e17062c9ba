import { addDays, day, formatDate, type PlainDate } from '../../src/days/plain-date.ts';
import { WEEKLY } from '../../src/plan/snapshots/snapshot.ts';
import { writeWeeklyStatuses } from '../../src/workbook/weekly-statuses.ts';
import type { ExampleRows, ExampleWorkbook } from '../example-workbook.ts';
import { actionRow, keptOn } from './action-rows.ts';
import {
  ACRONYMS,
  FUNDING,
  INSPECTIONS,
  JUDGEMENTS,
  MEASURES,
  PEOPLE,
  READINESS,
  RECOMMENDATION_ROWS,
  REGIONAL_OUTCOMES,
  RISKS,
  STRENGTHS,
  WORKSTREAM_ROWS,
} from './evidence.ts';
import { BODIES, CLEARANCES, DECISIONS, MEETINGS, VERSIONS } from './governance.ts';
import { historyRows, snapshotsOf, type PastDay } from '../history-rows.ts';
import { REPORT_TEXT } from './report-text.ts';
import { actionStories, EXAMPLE_TODAY, isDated, PLAN_BEGAN, typed, type ActionStory } from './timeline.ts';

/** A larger example keeps its last two weeks only, so that it is made in seconds. */
const MOST_ACTIONS_WITH_A_YEAR = 1000;
const PAPER_OF_DECEMBER = day('2025-11-24');

const SETTINGS: ExampleRows = [
  { Setting: 'Council name', Value: 'Exampleshire Council (fictional)' },
  { Setting: 'Plan name', Value: 'Children’s services improvement plan' },
  { Setting: 'Allowed e-mail domains', Value: 'exampleshire.example' },
];

/** The fictional council's plan after a year of use, with `count` actions (90 where not said). */
export function exampleshire(count?: number): ExampleWorkbook {
  const stories = actionStories(count);
  const tabs = { Settings: SETTINGS, ...OFFICERS_TABS, 'Action plan': stories.map((story) => actionRow(story, EXAMPLE_TODAY)) };
  return {
    about: `Exampleshire is a fictional council. Its plan as it stood on ${formatDate(EXAMPLE_TODAY)}, after a year of use.`,
    today: EXAMPLE_TODAY,
    tabs,
    kept: keptOfAYear(stories),
  };
}

const OFFICERS_TABS: Readonly<Record<string, ExampleRows>> = {
  Inspections: INSPECTIONS,
  Judgements: JUDGEMENTS,
  'Regional outcomes': REGIONAL_OUTCOMES,
  Recommendations: RECOMMENDATION_ROWS,
  Workstreams: WORKSTREAM_ROWS,
  Bodies: BODIES,
  Meetings: MEETINGS,
  Decisions: DECISIONS,
  Versions: VERSIONS,
  Clearances: CLEARANCES,
  People: PEOPLE,
  Measures: MEASURES,
  Risks: RISKS,
  Funding: FUNDING,
  Strengths: STRENGTHS,
  Readiness: READINESS,
  Acronyms: ACRONYMS,
  'Report text': REPORT_TEXT,
};

/** The product's own columns and its History after a year. */
function keptOfAYear(stories: readonly ActionStory[]) {
  const snapshots = snapshotsOf(pastDays(stories));
  const weekly = snapshots.filter(({ reason }) => reason === WEEKLY).slice(-2);
  const weeklyStatuses = (ref: string): string =>
    writeWeeklyStatuses(
      weekly.flatMap(({ asAt, actions }) => actions.filter((action) => action.ref === ref).map(({ status }) => ({ status, asAt }))),
    );
  return {
    'Action plan': stories.map((story) => ({ ...keptRow(story), 'Last weekly statuses': weeklyStatuses(story.ref) })),
    'Plan history': historyRows(snapshots),
  };
}

function keptRow(story: ActionStory) {
  const { original, redated, updated } = keptOn(story, EXAMPLE_TODAY);
  return {
    Ref: story.ref,
    'Original deadline': isDated(story) ? typed(original) : '',
    'Times re-dated': redated,
    'Last updated': updated > EXAMPLE_TODAY ? '' : typed(updated),
  };
}

/** Fortnightly snapshots until the last month, then weekly, and one for the paper that scrutiny took in December. */
function pastDays(stories: readonly ActionStory[]): readonly PastDay[] {
  const tabsOn = (date: PlainDate) => ({
    'Action plan': stories.map((story) => ({ ...actionRow(story, date), 'Last updated': typed(keptOn(story, date).updated) })),
    Risks: RISKS,
    Measures: MEASURES,
  });
  const days: PlainDate[] = [];
  const lastMonth = addDays(EXAMPLE_TODAY, -35);
  for (let date = addDays(PLAN_BEGAN, 28); date < EXAMPLE_TODAY; date = addDays(date, date < lastMonth ? 14 : 7)) days.push(date);
  const kept = stories.length > MOST_ACTIONS_WITH_A_YEAR ? days.slice(-2) : days;
  return [
    ...kept.map((asAt) => ({ asAt, reason: WEEKLY, body: '', meeting: '', tabs: tabsOn(asAt) })),
    { asAt: PAPER_OF_DECEMBER, reason: 'paper for B1', body: 'B1', meeting: 'M3', tabs: tabsOn(PAPER_OF_DECEMBER) },
  ];
}
