import { addDays, formatDate, type PlainDate } from '../../src/plan/plain-date.ts';
import type { ExampleRows, ExampleWorkbook } from '../example-workbook.ts';
import { actionRow, keptOn } from './action-rows.ts';
import {
  ACRONYMS, FUNDING, INSPECTIONS, JUDGEMENTS, MEASURES, PEOPLE, READINESS, RECOMMENDATION_ROWS, REGIONAL_OUTCOMES, RISKS, STRENGTHS, WORKSTREAM_ROWS,
} from './evidence.ts';
import { BODIES, CLEARANCES, DECISIONS, MEETINGS, VERSIONS } from './governance.ts';
import { historyRows } from '../history-rows.ts';
import { REPORT_TEXT } from './report-text.ts';
import { actionStories, EXAMPLE_TODAY, PLAN_BEGAN, typed, type ActionStory } from './timeline.ts';

const SETTINGS = {
  'Council name': 'Exampleshire Council (fictional)',
  'Plan name': 'Children’s services improvement plan',
  'Allowed e-mail domains': 'exampleshire.example',
};

/** The fictional council's plan after a year of use, with `count` actions (90 where not said). */
export function exampleshire(count?: number): ExampleWorkbook {
  const stories = actionStories(count);
  const tabs = { ...OFFICERS_TABS, 'Action plan': stories.map((story) => actionRow(story, EXAMPLE_TODAY)) };
  return {
    about: `Exampleshire is a fictional council. Its plan as it stood on ${formatDate(EXAMPLE_TODAY)}, after a year of use.`,
    today: EXAMPLE_TODAY,
    settings: SETTINGS,
    tabs,
    kept: { 'Action plan': stories.map(keptRow), History: historyOfAYear(stories) },
  };
}

const OFFICERS_TABS: Readonly<Record<string, ExampleRows>> = {
  Inspections: INSPECTIONS, Judgements: JUDGEMENTS, 'Regional outcomes': REGIONAL_OUTCOMES, Recommendations: RECOMMENDATION_ROWS,
  Workstreams: WORKSTREAM_ROWS, Bodies: BODIES, Meetings: MEETINGS, Decisions: DECISIONS, Versions: VERSIONS, Clearances: CLEARANCES,
  People: PEOPLE, Measures: MEASURES, Risks: RISKS, Funding: FUNDING, Strengths: STRENGTHS, Readiness: READINESS, Acronyms: ACRONYMS,
  'Report text': REPORT_TEXT,
};

function keptRow(story: ActionStory) {
  const { original, redated, updated } = keptOn(story, EXAMPLE_TODAY);
  const isDated = story.fate !== 'recurring' && story.fate !== 'event' && story.fate !== 'unreadable' && story.fate !== 'period';
  return {
    Ref: story.ref,
    'Original deadline': isDated ? typed(original) : '',
    'Times re-dated': redated,
    'Last updated': updated > EXAMPLE_TODAY ? '' : typed(updated),
  };
}

/** Fortnightly snapshots until the last month, then weekly, and one for the paper that scrutiny took in December. */
function historyOfAYear(stories: readonly ActionStory[]): ExampleRows {
  const rowsOn = (date: PlainDate) => ({
    'Action plan': stories.map((story) => ({ ...actionRow(story, date), ...{ 'Last updated': typed(keptOn(story, date).updated) } })),
    Risks: RISKS, Measures: MEASURES,
  });
  const days: PlainDate[] = [];
  for (let date = addDays(PLAN_BEGAN, 28); date < EXAMPLE_TODAY; date = addDays(date, date < addDays(EXAMPLE_TODAY, -35) ? 14 : 7)) days.push(date);
  return historyRows([
    ...days.map((asAt) => ({ asAt, reason: 'weekly', body: '', meeting: '', tabs: rowsOn(asAt) })),
    { asAt: '2025-11-24' as PlainDate, reason: 'paper for B1', body: 'B1', meeting: 'M3', tabs: rowsOn('2025-11-24' as PlainDate) },
  ]);
}
