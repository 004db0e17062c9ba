import { describe, expect, it } from '@jest/globals';
import { riskMovements, riskProblems } from '../../../src/plan/snapshots/risk-movement.ts';
import { anAction, aRisk, aSnapshot } from '../../support/builders.ts';

describe('riskMovements', () => {
  const since = (score: number | undefined) => aSnapshot({ risks: [{ ref: 'K1', score }] });

  it.each([
    ['up', since(9), 'Up', 'Up from 9 to 12'],
    ['down', since(16), 'Down', 'Down from 16 to 12'],
    ['the same', since(12), 'Same', 'Still 12'],
    ['new without a snapshot', undefined, 'New', '12'],
    ['new where it was not scored', since(undefined), 'New', 'New at 12'],
  ])('is %s', (_because, before, movement, words) => {
    expect(riskMovements({ risks: [aRisk()], actions: [anAction()] }, before)[0]).toMatchObject({ movement, words, score: 12 });
  });

  it('brings the linked actions along', () => {
    const [movement] = riskMovements({ risks: [aRisk()], actions: [anAction({ ref: 'A2' }), anAction({ ref: 'A1' })] }, undefined);
    expect(movement?.actions.map((action) => action.ref)).toEqual(['A1']);
  });

  it('does not score a risk without likelihood', () => {
    expect(riskMovements({ risks: [aRisk({ likelihood: undefined })], actions: [] }, since(9))[0]?.movement).toBe('Not scored');
  });
});

describe('riskProblems', () => {
  it('lists what is missing at its row', () => {
    expect(riskProblems([aRisk({ row: 3, likelihood: undefined, ownerPost: '' }), aRisk()]).map((each) => [each.row, each.code])).toEqual([
      [3, 'risk-not-scored'],
      [3, 'risk-without-owner'],
    ]);
  });
});
