import { describe, expect, it } from '@jest/globals';
import { doneWithoutImpact, measureProblems, measureReadings, numberIn } from '../../src/plan/measures.ts';
import { day } from '../../src/plan/plain-date.ts';
import { aMeasure, anAction } from '../support/builders.ts';

describe('numberIn', () => {
  it.each([['84', 84], ['84%', 84], ['£1,204.50', 1204.5], ['-3', -3], ['about 12 days', 12], ['9 of 12', undefined], ['', undefined], ['tbc', undefined], ['2016/17', undefined]])('reads %j as %p', (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });
});

describe('measureReadings', () => {
  it.each([
    ['met at the target', '90', 'Met'], ['nearer', '84', 'Nearer'], ['no nearer than at the start', '71', 'No nearer'], ['further away', '60', 'Further away'],
    ['unread', '', 'No reading yet'], ['not a number', 'rising', 'Not a number'],
  ])('is %s', (_because, latest, state) => {
    expect(measureReadings([aMeasure({ latest })])[0]?.state).toBe(state);
  });

  it('knows a target below its baseline', () => {
    expect(measureReadings([aMeasure({ baseline: '30 days', target: '10 days', latest: '9 days' })])[0]?.state).toBe('Met');
  });

  it('tells baseline, target, latest and its date in one sentence', () => {
    expect(measureReadings([aMeasure()])[0]?.sentence).toBe('Latest 84 on 31 May 2026; baseline 71, target 90: nearer');
  });
});

describe('doneWithoutImpact', () => {
  it('lists finished actions without recorded impact, with what their measures say', () => {
    const actions = [
      anAction({ ref: 'A1', progress: 'Done', impact: 'None yet' }), anAction({ ref: 'A2', progress: 'Done' }),
      anAction({ ref: 'A3', progress: 'Done', impact: 'Early signs' }), anAction({ ref: 'A4' }),
    ];
    expect(doneWithoutImpact({ actions, measures: [aMeasure()] }).map((each) => each.sentence)).toEqual([
      'A1 is done, with no impact recorded: Assessments completed in 45 days: latest 84 on 31 May 2026; baseline 71, target 90: nearer.',
      'A2 is done, with no impact recorded: no measure shows its impact.',
    ]);
  });
});

describe('measureProblems', () => {
  it.each([
    ['no target', { target: '' }, 'measure-without-target'], ['no date', { latestDate: undefined }, 'measure-undated'],
    ['a date to come', { latestDate: '2026-07-02' }, 'measure-in-future'], ['an old reading', { latestDate: '2026-03-01' }, 'measure-stale'],
  ] as const)('finds %s', (_because, changes, code) => {
    expect(measureProblems([aMeasure(changes)], day('2026-07-01'), 92).map((each) => each.code)).toEqual([code]);
  });

  it('accepts a reading of 92 days ago', () => {
    expect(measureProblems([aMeasure({ latestDate: '2026-03-31' })], day('2026-07-01'), 92)).toEqual([]);
  });
});
