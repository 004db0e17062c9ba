import { describe, expect, it } from '@jest/globals';
import { doneWithoutImpact, figureIn, measureProblems, measureReadings } from '../../../src/plan/position/measures.ts';
import { day } from '../../../src/days/plain-date.ts';
import { aMeasure, anAction } from '../../support/builders.ts';

describe('figureIn', () => {
  it.each([
    ['84', 84, false],
    ['84%', 84, true],
    ['84 per cent', 84, true],
    ['£1,204.50', 1204.5, false],
    ['-3', -3, false],
    ['about 12 days', 12, false],
    ['9 of 12', 75, true],
    ['95 in 100', 95, true],
    ['958 of 1,000', 95.8, true],
    ['1 in 8', 12.5, true],
  ])('reads %j as %d', (text, value, isShare) => {
    expect(figureIn(text)).toEqual({ value, isShare });
  });

  it.each([[''], ['tbc'], ['2016/17'], ['3 of 0'], ['12 to 14']])('reads no figure in %j', (text) => {
    expect(figureIn(text)).toBeUndefined();
  });
});

describe('measureReadings', () => {
  it.each([
    ['met at the target', '90', 'Met'],
    ['nearer', '84', 'Nearer'],
    ['no nearer than at the start', '71', 'No nearer'],
    ['further away', '60', 'Further away'],
    ['unread', '', 'No reading yet'],
    ['not comparable in words', 'rising', 'Not comparable'],
    ['not comparable as a share of plain numbers', '9 of 12', 'Not comparable'],
  ])('is %s', (_because, latest, state) => {
    expect(measureReadings([aMeasure({ latest })])[0]?.state).toBe(state);
  });

  it('compares shares whichever way they are written', () => {
    expect(measureReadings([aMeasure({ baseline: '712 of 1,040', target: '95%', latest: '958 of 1,015' })])[0]?.state).toBe('Nearer');
    expect(measureReadings([aMeasure({ baseline: '61 of 240', target: '1 in 8', latest: '30 of 244' })])[0]?.state).toBe('Met');
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
      anAction({ ref: 'A1', progress: 'Done', impact: 'None yet' }),
      anAction({ ref: 'A2', progress: 'Done' }),
      anAction({ ref: 'A3', progress: 'Done', impact: 'Early signs' }),
      anAction({ ref: 'A4' }),
    ];
    expect(doneWithoutImpact({ actions, measures: [aMeasure()] }).map((each) => each.sentence)).toEqual([
      'A1 is done, with no impact recorded: Assessments completed in 45 days: latest 84 on 31 May 2026; baseline 71, target 90: nearer.',
      'A2 is done, with no impact recorded: no measure shows its impact.',
    ]);
  });
});

describe('measureProblems', () => {
  it.each([
    ['no target', { target: '' }, 'measure-without-target'],
    ['no date', { latestDate: undefined }, 'measure-undated'],
    ['a date to come', { latestDate: '2026-07-02' }, 'measure-in-future'],
    ['an old reading', { latestDate: '2026-03-01' }, 'measure-stale'],
  ] as const)('finds %s', (_because, changes, code) => {
    expect(measureProblems([aMeasure(changes)], day('2026-07-01'), 92).map((each) => each.code)).toEqual([code]);
  });

  it('accepts a reading of 92 days ago', () => {
    expect(measureProblems([aMeasure({ latestDate: '2026-03-31' })], day('2026-07-01'), 92)).toEqual([]);
  });
});
