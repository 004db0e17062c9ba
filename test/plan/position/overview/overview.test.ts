import { describe, expect, it } from '@jest/globals';
import { DEADLINE_RULES } from '../../../../src/plan/clocks/deadline-rules.ts';
import { overview } from '../../../../src/plan/position/overview/overview.ts';
import { day } from '../../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../../src/days/working-calendar.ts';
import {
  aBody,
  aClearance,
  aDecision,
  aJudgement,
  aMeasure,
  aMeeting,
  anAction,
  anInspection,
  aPlan,
  aRecommendation,
  aRegionalOutcome,
  aRisk,
  aSnapshot,
  someFunding,
} from '../../../support/builders.ts';

const given = { today: day('2026-07-01'), calendar: workingCalendar(), before: aSnapshot({ risks: [{ ref: 'K1', score: 16 }] }) };
const deadlineRules = DEADLINE_RULES.map((rule, index) => ({ ...rule, row: index + 2 }));

describe('overview', () => {
  it('says nothing of an empty plan but that it has no recommendations and actions', () => {
    expect(overview({ ...given, plan: aPlan() }).map(({ title }) => title)).toEqual(['Recommendations', 'Money and posts']);
  });

  it('has every part that the plan has something for, in one order', () => {
    const plan = aPlan({
      deadlineRules,
      inspections: [anInspection()],
      judgements: [aJudgement(), aJudgement({ strand: 'Leadership', isOverall: false, grade: 'Inadequate' })],
      regionalOutcomes: [aRegionalOutcome()],
      bodies: [aBody()],
      meetings: [aMeeting()],
      clearances: [aClearance({ requested: '2026-06-22' })],
      decisions: [aDecision()],
      recommendations: [aRecommendation()],
      actions: [anAction({ progress: 'Done' })],
      funding: [someFunding()],
      risks: [aRisk()],
      measures: [aMeasure()],
      versions: [{ row: 2, version: '1', from: undefined, to: undefined, inspection: 'I1', path: [], submission: undefined, note: '' }],
    });
    const sections = overview({ ...given, plan });
    expect(sections.map(({ title }) => title)).toEqual([
      'Judgements',
      'The region',
      'Dates set by law and custom',
      'The way of each version',
      'Meetings planned back',
      'Forward work programme',
      'Decisions and undertakings still open',
      'Recommendations',
      'Money and posts',
      'Risks',
      'Impact',
    ]);
    const told = JSON.stringify(sections);
    expect(told).toContain('Leadership (inadequate) limits it');
    expect(told).toContain('Down from 16 to 12');
    expect(told).toContain('Due. S151 Officer: requested on 22 June 2026, not received.');
    expect(told).toContain('Ours is requires improvement to be good: 1 of 1 were judged better.');
  });
});
