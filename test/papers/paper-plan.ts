import type { Action, ActionStatus, Plan, PaperFormat, Snapshot } from '../../src/plan/model.ts';
import { day } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { takeSnapshot } from '../../src/plan/snapshots/snapshot.ts';
import { statusesOf } from '../../src/plan/status/statuses.ts';
import { workingCalendar } from '../../src/days/working-calendar.ts';
import type { PaperInput } from '../../src/papers/paper-source.ts';
import {
  aBody,
  aClearance,
  aDecision,
  aJudgement,
  aMeasure,
  aMeeting,
  anAcronym,
  anAction,
  anInspection,
  aPlan,
  aRecommendation,
  aRegionalOutcome,
  aReportText,
  aRisk,
  aStrength,
  aWorkstream,
  someFunding,
} from '../support/builders.ts';

const AS_AT = day('2026-07-01');
const calendar = workingCalendar();

/** Actions in every state, over and over, so that a plan of any size has them all. */
function someActions(count: number): readonly Action[] {
  return Array.from({ length: count }, (_, index) => actionNumber(index + 1));
}

function actionNumber(number: number): Action {
  const common = {
    row: number + 1,
    ref: `A${number}`,
    recommendations: [`R${(number % 4) + 1}`],
    workstream: `W${(number % 2) + 1}`,
    successMeasure: 'Nine in ten on time',
    latestUpdate: `The team reported on progress in step ${number}.`,
    start: '2026-04-01',
    funding: number % 3 === 0 ? ('Reserves' as const) : ('Cost-neutral' as const),
    equality: number % 6 === 1,
    lastUpdated: '2026-06-20',
    impact: number % 5 === 0 ? ('Early signs' as const) : undefined,
  };
  switch (number % 6) {
    case 1:
      return anAction({
        ...common,
        action: 'Review every assessment open for more than 45 days',
        progress: 'Done',
        percent: 100,
        evidence: 'Audit of June',
        verifiedBy: 'Head of Quality Assurance',
        verifiedOn: '2026-06-15',
        deadline: '2026-06-10',
      });
    case 2:
      return anAction({
        ...common,
        action: 'Agree one threshold document with partners',
        progress: 'Done',
        percent: 100,
        evidence: 'Document',
        deadline: '2026-06-20',
      });
    case 3:
      return anAction({
        ...common,
        action: 'Recruit to the vacant posts of team manager',
        deadline: '2026-06-05',
        percent: 40,
        cause: 'Resource',
        pathToGreen: 'Agency cover until 31 August 2026; the Head of Service recruits by then',
        originalDeadline: '2026-05-01',
        timesRedated: 1,
      });
    case 4:
      return anAction({
        ...common,
        action: 'Hold a reflective supervision session every month',
        deadline: '2026-07-15',
        percent: 60,
        cause: 'Slipped',
        pathToGreen: 'Two sessions are booked for July',
      });
    case 5:
      return anAction({ ...common, action: 'Train every manager in the quality standard', deadline: '2026-12-31', percent: 50 });
    default:
      return anAction({
        ...common,
        action: 'Publish the yearly account of what changed for children',
        start: '2026-09-01',
        deadline: '2027-01-31',
        progress: 'Not started',
      });
  }
}

/** A whole plan with a paper's worth of everything, and so many actions. */
export function aPaperPlan(count: number, changes: Partial<Omit<Plan, 'settings'>> = {}): Plan {
  return aPlan({
    settings: {
      councilName: 'Exampleshire Council (fictional)',
      planName: 'children’s services improvement plan',
      contactDetails: 'quality.assurance@exampleshire.example',
    },
    actions: someActions(count),
    recommendations: [1, 2, 3, 4].map((number) =>
      aRecommendation({ row: number + 1, ref: `R${number}`, text: `Area for improvement ${number}` }),
    ),
    workstreams: [
      aWorkstream({ ref: 'W1', name: 'Assessment', phase: '1' }),
      aWorkstream({ row: 3, ref: 'W2', name: 'Workforce', phase: '2' }),
    ],
    bodies: [
      aBody({
        ref: 'B1',
        name: 'Overview and Scrutiny Committee',
        kind: 'Scrutiny',
        format: 'A',
        powers: ['note', 'comment'],
        monitors: true,
      }),
      aBody({ row: 3, ref: 'B2', name: 'Cabinet', kind: 'Executive', format: 'C', powers: ['agree', 'approve', 'note'] }),
      aBody({ row: 4, ref: 'B3', name: 'Improvement Board', kind: 'Board', format: 'F', powers: ['note', 'agree'], monitors: true }),
    ],
    meetings: [
      aMeeting({
        ref: 'M1',
        body: 'B1',
        date: '2026-04-15',
        item: '5',
        title: 'Improvement plan: first report',
        inspections: ['I1'],
        narrative:
          'The Director presented the plan.\n\nMembers asked how impact would be shown. An undertaking was given that ' +
          'later reports would state it.',
      }),
      aMeeting({
        row: 3,
        ref: 'M2',
        body: 'B1',
        date: '2026-07-15',
        item: '7',
        title: 'Improvement plan: progress',
        inspections: ['I1'],
        narrative: 'Members considered progress.',
      }),
      aMeeting({
        row: 4,
        ref: 'M3',
        body: 'B2',
        date: '2026-05-12',
        item: '9',
        title: 'Improvement plan: approval',
        inspections: ['I1'],
        decisionType: 'Executive (key decision)',
        narrative: 'The Cabinet Member presented the plan.',
      }),
      aMeeting({
        row: 5,
        ref: 'M4',
        body: 'B2',
        date: '2026-07-21',
        item: '4',
        title: 'Improvement plan: half-year report',
        inspections: ['I1'],
        decisionType: 'Executive (non-key)',
      }),
      aMeeting({ row: 6, ref: 'M5', body: 'B3', date: '2026-07-28', item: '3', title: 'Improvement plan', inspections: ['I1'] }),
    ],
    decisions: [
      aDecision({ ref: 'D1', meeting: 'M1', kind: 'Undertaking', number: '', text: 'That later reports state the impact on children' }),
      aDecision({
        row: 3,
        ref: 'D2',
        meeting: 'M1',
        kind: 'Agreed',
        number: '1',
        text: 'That the report be noted',
        state: 'Met',
        answeredOn: '2026-04-20',
      }),
      aDecision({
        row: 4,
        ref: 'D3',
        meeting: 'M1',
        kind: 'Agreed',
        number: '',
        text: 'That an update be submitted in July',
        due: '2026-07-15',
      }),
      aDecision({
        row: 5,
        ref: 'D4',
        meeting: 'M3',
        kind: 'Delegated decision',
        number: '1',
        text: 'That the plan be approved',
        reason: 'The council must answer the report within 70 working days',
        optionsRejected: 'Not to approve the plan',
      }),
      aDecision({
        row: 6,
        ref: 'D5',
        meeting: 'M3',
        kind: 'Delegated decision',
        number: '2',
        text: 'That £90,000 be drawn from reserves',
        reason: 'The council must answer the report within 70 working days',
      }),
      ...(['received', 'shared with partners', 'followed up in June', 'put on the work programme'] as const).map((what, index) =>
        aDecision({
          row: 7 + index,
          ref: `D${6 + index}`,
          meeting: 'M2',
          kind: 'Resolution',
          number: '',
          text: `That the presentation be ${what}`,
        }),
      ),
    ],
    measures: [aMeasure()],
    risks: [
      aRisk(),
      aRisk({ row: 3, ref: 'K2', text: 'Partners do not take part', likelihood: 2, impact: 3, mitigation: 'A compact with partners' }),
    ],
    funding: [someFunding({ spent: 30000, posts: 'Two social workers', postsStart: '2026-04-01', postsEnd: '2027-03-31' })],
    inspections: [anInspection()],
    judgements: [
      aJudgement(),
      aJudgement({ row: 3, strand: 'Help and protection', grade: 'Inadequate', isOverall: false, isLimiting: true }),
    ],
    regionalOutcomes: [
      aRegionalOutcome(),
      aRegionalOutcome({ row: 3, authority: 'Otherhamptonshire (fictional)', grade: 'Inadequate' }),
      aRegionalOutcome({ row: 4, authority: 'Thirdham (fictional)', grade: 'Good' }),
    ],
    strengths: [aStrength()],
    acronyms: [anAcronym()],
    clearances: [
      aClearance({ meeting: 'M2', requested: '2026-06-01', received: '2026-06-08', statement: 'The costs are within the budget.' }),
      aClearance({ row: 3, meeting: 'M2', officer: 'Monitoring Officer', requested: '2026-06-01' }),
    ],
    reportText: reportText(),
    ...changes,
  });
}

function reportText(): Plan['reportText'] {
  const texts: readonly (readonly [string, string, string])[] = [
    ['B1', 'Corporate Aims/Policy Framework', 'Yes. The plan is part of the framework.'],
    ['B1', 'BACKGROUND', 'Inspectors visited in January 2026. The MASH was among the services they saw.'],
    [
      'B1',
      'BACKGROUND',
      'The plan answers {counts.areas} areas for improvement; {counts.complete} of {counts.total} actions are complete.',
    ],
    ['B1', 'ISSUES', 'The plan is led by the MASH board. Paragraph {paragraph.progress} says how far it is.'],
    ['B1', 'CONCLUSION', 'The plan is on its way.'],
    ['B2', 'Council Priorities', 'The report supports these priorities:\n- Children are safe.\n- Partners work together.'],
    ...['Legal', 'Staffing', 'Public Health', 'Community Safety', 'Sustainability', 'Procurement', 'Overview and Scrutiny'].map(
      (section) => ['B2', section, `Not applicable: there are no implications under ${section.toLowerCase()}.`] as const,
    ),
  ];
  return texts.map(([body, section, text], index) => aReportText({ row: index + 2, body, section, text }));
}

/** What a paper is written from, with a snapshot taken on the day. */
export function aPaperInput(
  plan: Plan,
  options: { readonly meeting: string; readonly format: PaperFormat } & Partial<Omit<PaperInput, 'meeting' | 'format' | 'body'>> & {
      readonly asAt?: PlainDate;
    },
): PaperInput {
  const meeting = plan.meetings.find((each) => each.ref === options.meeting);
  const body = plan.bodies.find((each) => each.ref === meeting?.body);
  if (meeting === undefined || body === undefined) throw new Error(`The plan has no meeting ${options.meeting}, or it has no body.`);
  const asAt = options.asAt ?? AS_AT;
  const statuses = statusesOf(plan, { today: asAt, calendar });
  return {
    plan,
    statuses,
    calendar,
    meeting: meeting,
    body,
    format: options.format,
    copy: options.copy ?? 'publication',
    switches: options.switches ?? {},
    earlier: options.earlier ?? [],
    snapshot: options.snapshot ?? snapshotOf(plan, statuses, asAt, body.ref, meeting.ref),
  };
}

export function snapshotOf(plan: Plan, statuses: readonly ActionStatus[], asAt: PlainDate, body: string, meeting: string): Snapshot {
  return takeSnapshot(plan, statuses, { asAt, reason: `paper for ${body}`, body, meeting, sequence: 1 });
}
