import { shown } from '../../support/shown.ts';
import { describe, expect, it } from '@jest/globals';
import { DEADLINE_RULES } from '../../../src/plan/clocks/deadline-rules.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { day } from '../../../src/days/plain-date.ts';
import { planFaults } from '../../../src/plan/position/plan-faults.ts';
import { planGaps } from '../../../src/plan/position/plan-gaps.ts';
import { planHealth } from '../../../src/plan/position/plan-health.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import {
  aBody,
  aDeadlineRule,
  aDecision,
  aJudgement,
  aMeasure,
  aMeeting,
  anAction,
  anInspection,
  aPlan,
  aPlanVersion,
  aReadinessItem,
  aRecommendation,
  aRisk,
  someFunding,
} from '../../support/builders.ts';

const context = { today: day('2026-07-01'), calendar: workingCalendar() };
const deadlineRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));
const sound: Partial<Plan> = {
  deadlineRules,
  inspections: [anInspection()],
  bodies: [aBody()],
  meetings: [aMeeting({ inspections: ['I1'] })],
  recommendations: [aRecommendation()],
  actions: [anAction({ recommendations: ['R1'], successMeasure: 'Nine in ten', funding: 'Cost-neutral' })],
  judgements: [aJudgement()],
  measures: [aMeasure()],
  risks: [aRisk()],
  funding: [someFunding()],
  readiness: [aReadinessItem({ lastRefreshed: '2026-06-01' })],
};

describe('planHealth', () => {
  it('finds nothing in a sound plan', () => {
    expect(planHealth(aPlan(sound), context)).toEqual([]);
  });

  it('finds nothing in an empty plan', () => {
    expect(planHealth(aPlan(), context)).toEqual([]);
  });

  it.each<[string, Partial<Plan>, string]>([
    [
      'two bodies of one name',
      { bodies: [aBody(), aBody({ row: 3, ref: 'B2', name: 'overview and scrutiny  committee' })] },
      'body-name-repeated',
    ],
    ['a decision due before its meeting', { decisions: [aDecision({ due: '2026-07-14' })] }, 'decision-due-before-meeting'],
    [
      'overlapping versions',
      { versions: [aPlanVersion(), aPlanVersion({ row: 3, version: '2', from: '2026-05-01' })] },
      'versions-overlap',
    ],
    [
      'an anchor after its meeting',
      { inspections: [anInspection({ reportReceived: '2026-07-16', reportPublished: '2026-07-20' })] },
      'anchor-after-meeting',
    ],
    ['an anchor on a Sunday', { inspections: [anInspection({ reportReceived: '2026-03-01' })] }, 'anchor-not-working-day'],
    [
      'an anchor before 2000',
      { inspections: [anInspection({ fieldworkStart: undefined, fieldworkEnd: undefined, reportReceived: '1999-03-01' })] },
      'anchor-too-early',
    ],
    [
      'an anchor after the known calendar',
      { meetings: [], inspections: [anInspection({ reportPublished: '2030-03-01' })] },
      'anchor-beyond-calendar',
    ],
    ['a rule of no days', { deadlineRules: [aDeadlineRule({ number: 0 })] }, 'rule-unusable'],
    ['a rule of half days', { deadlineRules: [aDeadlineRule({ number: 1.5 })] }, 'rule-unusable'],
    ['a meeting on a Saturday', { meetings: [aMeeting({ date: '2026-07-18' })] }, 'meeting-not-working-day'],
    ['one paper twice', { meetings: [aMeeting(), aMeeting({ row: 3, ref: 'M2' })] }, 'meeting-repeated'],
  ])('calls %s a fault, in one sentence that stands alone', (_because, changes, code) => {
    const faults = planFaults(aPlan({ ...sound, ...changes }), context);
    expect(faults.map((each) => each.code)).toContain(code);
    for (const { message, tab, row } of shown(faults)) expect(message).toMatch(new RegExp(`^${tab}, row ${row}`));
  });

  it.each<[string, Partial<Plan>, string]>([
    [
      'a post that ends before it starts',
      { funding: [someFunding({ postsStart: '2026-09-01', postsEnd: '2026-08-01' })] },
      'post-ends-before-start',
    ],
    ['a grade of another framework', { judgements: [aJudgement({ grade: 'Adequate' })] }, 'grade-unknown'],
    [
      'an overall grade beyond its limit',
      { judgements: [aJudgement(), aJudgement({ row: 3, strand: 'Leadership', isOverall: false, grade: 'Inadequate' })] },
      'overall-beyond-limit',
    ],
  ])('calls %s a fault where the whole plan is looked at', (_because, changes, code) => {
    expect(planHealth(aPlan({ ...sound, ...changes }), context).map((each) => each.code)).toContain(code);
  });

  it.each<[string, Partial<Plan>, string]>([
    ['a recommendation without action', { actions: [] }, 'recommendation-without-action'],
    [
      'an action that says nothing of money',
      { actions: [anAction({ recommendations: ['R1'], successMeasure: 'x' })] },
      'action-funding-missing',
    ],
    [
      'a promise that the next paper would leave unmet',
      {
        meetings: [aMeeting({ date: '2026-06-10' }), aMeeting({ row: 3, ref: 'M2', date: '2026-07-15', title: 'Next' })],
        decisions: [aDecision()],
      },
      'undertaking-unmet',
    ],
    [
      'a decision overdue',
      { meetings: [aMeeting({ date: '2026-06-10' })], decisions: [aDecision({ due: '2026-06-30' })] },
      'decision-overdue',
    ],
    ['an overdue report to a monitoring body', { bodies: [aBody({ monitors: true, nextReportDue: '2026-06-30' })] }, 'report-overdue'],
    ['an old reading', { measures: [aMeasure({ latestDate: '2026-03-01' })] }, 'measure-stale'],
    ['a document out of date', { readiness: [aReadinessItem({ lastRefreshed: '2026-01-01' })] }, 'readiness-overdue'],
  ])('calls %s a gap', (_because, changes, code) => {
    expect(planGaps(aPlan({ ...sound, ...changes }), context).map((each) => each.code)).toContain(code);
  });

  it('says the same of one meeting on two paths once', () => {
    const versions = [
      aPlanVersion({ to: '2026-04-30', path: ['M1'] }),
      aPlanVersion({ row: 3, version: '2', from: '2026-05-01', path: ['M1'] }),
    ];
    const faults = planFaults(aPlan({ ...sound, meetings: [aMeeting({ date: '2026-07-18' })], versions }), context);
    expect(faults.filter((each) => each.code === 'meeting-not-working-day')).toHaveLength(1);
  });
});
