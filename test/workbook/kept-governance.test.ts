import { packGovernance, unpackGovernance } from '../../src/workbook/kept-governance.ts';
import { aBody, aDeadlineRule, aDecision, aMeeting, anInspection, aPerson, aPlan } from '../support/builders.ts';

const plan = aPlan({
  people: [aPerson({ post: 'Cyfarwyddwr – addysg', roles: ['Director'], pausedUntil: '2026-12-01' })],
  inspections: [anInspection({ scope: 'Long words' })],
  deadlineRules: [aDeadlineRule()],
  meetings: [aMeeting({ narrative: 'x'.repeat(10_000) })],
  bodies: [aBody()],
  decisions: [aDecision({ due: '2026-12-01', reason: 'Long' }), aDecision({ ref: 'D2', state: 'Met' })],
});

describe('what is kept for the summaries', () => {
  it('comes back as it was, but for long texts and decisions that are settled', () => {
    const kept = unpackGovernance(packGovernance(plan) ?? '');
    expect(kept?.people).toEqual(plan.people);
    expect(kept?.deadlineRules).toEqual(plan.deadlineRules.map(({ verifiedOn: _, ...rule }) => rule));
    expect(kept?.bodies).toEqual(plan.bodies.map(({ nextReportDue: _, ...body }) => body));
    expect(kept?.meetings).toEqual([{ ...plan.meetings[0], narrative: '', notes: '' }]);
    expect(kept?.decisions.map(({ ref, reason, due }) => [ref, reason, due])).toEqual([['D1', '', plan.decisions[0]?.due]]);
  });

  it('is ASCII, so that its length is its size', () => {
    expect(packGovernance(plan)).toMatch(/^[\x20-\x7e]+$/);
  });

  it('is nothing where it would be too long for a document', () => {
    expect(
      packGovernance({ ...plan, decisions: Array.from({ length: 2_000 }, () => aDecision({ text: 'y'.repeat(200) })) }),
    ).toBeUndefined();
  });

  it.each(['', 'half', '{}', '{"people":[]}', 'null'])('is nothing where the text is %j', (text) => {
    expect(unpackGovernance(text)).toBeUndefined();
  });
});
