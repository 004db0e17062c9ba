import type { Plan } from '../../src/plan/model.ts';
import {
  aDeadlineRule,
  aJudgement,
  aMeasure,
  anAcronym,
  anInspection,
  aPlan,
  aReadinessItem,
  aRecommendation,
  aRegionalOutcome,
  aReportText,
  aRisk,
  aSnapshot,
  aSnapshotAction,
  aStrength,
  someFunding,
} from './builders.ts';
import { EVERY_ACTION } from './everything-actions.ts';
import { GOVERNANCE, PEOPLE, rows } from './everything-governance.ts';

const at = (name: string): string => `${name}@exampleshire.example`;
const EVIDENCE = {
  inspections: rows(
    anInspection,
    { ref: 'I1', rules: ['Written statement of action', 'Progress report'], statedDeadline: '2026-12-18', reportReceived: '2026-09-01' },
    {
      ref: 'I2',
      name: 'Area SEND inspection',
      framework: 'Area SEND',
      fieldworkStart: '2026-10-05',
      fieldworkEnd: '2026-10-09',
      reportReceived: undefined,
      reportPublished: undefined,
    },
  ),
  deadlineRules: rows(
    aDeadlineRule,
    {},
    { name: 'Progress report', number: 9, unit: 'months', anchor: 'Report published', source: 'Local', verifiedOn: '2026-04-01' },
    { name: 'Final report to the clerk', number: 10, direction: 'before', anchor: 'Meeting', source: 'Standing orders' },
    {
      name: 'Agenda open to the public',
      number: 5,
      unit: 'clear working days',
      direction: 'before',
      anchor: 'Meeting',
      source: 'LGA 1972 s100B',
    },
    { name: 'Old rule', number: 3, unit: 'calendar days', active: false },
  ),
  judgements: rows(
    aJudgement,
    {},
    { strand: 'Help and protection', grade: 'Inadequate', isOverall: false, isLimiting: true },
    { strand: 'Care leavers', grade: 'Good', isOverall: false },
    { inspection: 'I2', strand: 'Overall effectiveness', grade: 'Widespread failings' },
  ),
  regionalOutcomes: rows(
    aRegionalOutcome,
    { grade: 'Requires improvement to be good' },
    { authority: 'Otherhamptonshire (fictional)', grade: 'Inadequate' },
    { authority: 'Thirdham (fictional)', grade: 'Good' },
  ),
  recommendations: rows(
    aRecommendation,
    { ref: 'R1', timescale: 'Immediately', kind: 'Area for improvement' },
    { ref: 'R2', text: 'Reduce the caseloads of social workers', strand: 'Leadership', paragraph: '21', timescale: 'Within 3 months' },
    { ref: 'R3', text: 'Ensure sufficient placements near home', timescale: 'Within six months', responsible: 'Director' },
    { ref: 'R4', text: 'Strengthen supervision', timescale: 'Within 6 months', paragraph: '' },
    { ref: 'R5', text: 'Improve the advice to care leavers', inspection: 'I2', timescale: 'soon' },
    { ref: 'R6', text: 'Set up a duty team', endedWith: '1' },
  ),
  measures: rows(
    aMeasure,
    {},
    { ref: 'P2', name: 'Caseload', unit: '', baseline: '24', target: '18', latest: '21.5', actions: ['A8'] },
    { ref: 'P3', name: 'Placements within 20 miles', latest: '', latestDate: undefined, actions: ['A6', 'A99'] },
  ),
  risks: rows(
    aRisk,
    { actions: ['A4', 'A13'] },
    { ref: 'K2', text: 'Partners do not take part', likelihood: 2, impact: 3, mitigation: '', actions: ['A2'] },
    { ref: 'K3', text: 'The budget is cut', likelihood: 5, impact: 5, actions: [] },
    { ref: 'K4', text: 'A new risk', likelihood: undefined, impact: 2, actions: ['A1'] },
  ),
  funding: rows(
    someFunding,
    { spent: 30_000, posts: 'Two social workers', postsStart: '2026-04-01', postsEnd: '2027-01-31' },
    { ref: 'F2', purpose: 'Case recording', amount: 400_000, source: 'Grant', financialYear: '2027/28', approvedBy: '' },
    { ref: 'F3', purpose: 'Training', amount: 12_500.5, spent: 13_000, source: 'Within existing resources' },
  ),
  strengths: rows(aStrength, {}, { text: 'Leaders know their services well', paragraph: '', inspection: 'I2' }),
  acronyms: rows(anAcronym, {}, { acronym: 'SEND', meaning: 'special educational needs and disabilities' }),
  readiness: rows(
    aReadinessItem,
    { lastRefreshed: '2026-08-25', link: 'https://sheets.example/sef' },
    { item: 'Audit programme', lastRefreshed: '2026-08-01' },
    { item: 'Staff survey', ownerPost: '' },
  ),
} satisfies Partial<Plan>;

const TEXTS: readonly (readonly [body: string, section: string, text: string])[] = [
  ['B1', 'Corporate Aims/Policy Framework', 'Yes. The plan is part of the framework.'],
  ['B1', 'BACKGROUND', 'Inspectors visited in January 2026. The MASH was among the services they saw.'],
  ['B1', 'BACKGROUND', 'The plan answers {counts.areas} areas for improvement; {counts.complete} of {counts.total} actions are complete.'],
  ['B1', 'ISSUES', 'Paragraph {paragraph.progress} says how far it is.'],
  ['B1', 'CONCLUSION', 'The plan is on its way.'],
  ['B3', 'Council Priorities', 'The report supports these priorities:\n- Children are safe.\n- Partners work together.'],
  ['B3', 'Legal', 'The council must answer the report.'],
];

/** A plan with every case that the product tells apart, as it stands on `EVERYTHING_ON`. Posts, not people; nothing is real. */
export function everythingPlan(settings: Partial<Plan['settings']> = {}): Plan {
  return aPlan({
    ...GOVERNANCE,
    ...EVIDENCE,
    ...PEOPLE,
    actions: EVERY_ACTION,
    reportText: TEXTS.map(([body, section, text], index) => aReportText({ row: index + 2, body, section, text })),
    settings: {
      councilName: 'Exampleshire (fictional)',
      planName: 'Improvement plan',
      allowedDomains: 'exampleshire.example',
      administratorEmail: at('coordinator'),
      ...settings,
    },
  });
}

/** Earlier snapshots of that plan: two weekly ones and one of a paper. */
export const EARLIER_SNAPSHOTS = [
  aSnapshot({
    id: 'S2026-07-08-1',
    asAt: '2026-07-08',
    reason: 'paper for B1',
    body: 'B1',
    meeting: 'M1',
    actions: EVERY_ACTION.slice(0, 24).map(({ ref }, index) =>
      aSnapshotAction({ ref, status: index % 3 === 0 ? 'green' : 'amber', deadline: '2026-10-31', percent: index }),
    ),
    risks: [
      { ref: 'K1', score: 9 },
      { ref: 'K2', score: 12 },
      { ref: 'K7', score: 4 },
    ],
    measures: [{ ref: 'P1', latest: '71' }],
  }),
  aSnapshot({
    id: 'S2026-11-09-1',
    asAt: '2026-11-09',
    actions: EVERY_ACTION.map(({ ref }, index) =>
      aSnapshotAction({ ref, status: index % 4 === 1 ? 'red' : 'green', deadline: '2026-11-20', percent: 10 }),
    ),
  }),
  aSnapshot({
    id: 'S2026-11-16-1',
    asAt: '2026-11-16',
    actions: [
      ...EVERY_ACTION.slice(0, 35).map(({ ref, isPublic }, index) =>
        aSnapshotAction({ ref, status: index % 5 === 4 ? 'red' : 'green', isPublic, deadline: '2026-12-31', percent: 50 }),
      ),
      aSnapshotAction({ ref: 'A90', status: 'red' }),
    ],
    risks: [
      { ref: 'K1', score: 16 },
      { ref: 'K2', score: 6 },
      { ref: 'K3', score: undefined },
    ],
    measures: [
      { ref: 'P1', latest: '80' },
      { ref: 'P2', latest: '21.5' },
    ],
  }),
];
