import fc from 'fast-check';
import { expectedProgress, isBehind, percentDone } from '../../../src/plan/status/expected-progress.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { anAction } from '../../support/builders.ts';

describe('expectedProgress', () => {
  it.each([
    { today: '2026-03-01', elapsedDays: 0, percent: 0, because: 'nothing is expected on the start day' },
    { today: '2026-02-01', elapsedDays: 0, percent: 0, because: 'nor before it' },
    { today: '2026-03-29', elapsedDays: 28, percent: 47, because: 'calendar days, clock change or not' },
    { today: '2026-04-30', elapsedDays: 60, percent: 100, because: 'everything on the deadline day' },
    { today: '2026-07-01', elapsedDays: 60, percent: 100, because: 'and no more after it' },
  ])('on $today is $percent %: $because', ({ today, elapsedDays, percent }) => {
    expect(expectedProgress(anAction({ start: '2026-03-01', deadline: '2026-04-30' }), day(today))).toEqual({
      elapsedDays,
      totalDays: 60,
      percent,
    });
  });

  it.each([
    { changes: { deadline: '2026-04-30' }, because: 'there is no start' },
    { changes: { start: '2026-03-01', deadline: '' }, because: 'there is no dated deadline' },
    { changes: { start: '2026-04-30', deadline: '2026-04-30' }, because: 'there is no time between' },
    { changes: { start: '2026-05-01', deadline: '2026-04-30' }, because: 'the deadline is before the start' },
  ])('is unknown where $because', ({ changes }) => {
    expect(expectedProgress(anAction(changes), day('2026-04-01'))).toBeUndefined();
  });

  it('counts a leap day', () => {
    expect(expectedProgress(anAction({ start: '2028-02-28', deadline: '2028-03-01' }), day('2028-02-29'))).toEqual({
      elapsedDays: 1,
      totalDays: 2,
      percent: 50,
    });
  });
});

describe('percentDone', () => {
  it.each([
    { changes: { percent: 35 }, expected: 35 },
    { changes: { progress: 'Not started', percent: 5 }, expected: 5 },
    { changes: { progress: 'Not started' }, expected: 0 },
    { changes: { progress: 'In progress' }, expected: undefined },
    { changes: { progress: 'Paused' }, expected: undefined },
    { changes: { progress: 'Closed' }, expected: undefined },
    { changes: { progress: 'Done' }, expected: 100 },
  ] as const)('is $expected for $changes', ({ changes, expected }) => {
    expect(percentDone(anAction(changes))).toBe(expected);
  });
});

describe('isBehind', () => {
  it('compares progress with the exact share of time, not with a rounded one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 100 }),
        (percent, elapsed, total, threshold) => {
          const start = day('2026-01-01');
          const expected = expectedProgress(anAction({ start, deadline: addDays(start, total) }), addDays(start, Math.min(elapsed, total)));
          if (expected === undefined) throw new Error('A later deadline always gives an expectation.');
          // Progress ÷ elapsed share < threshold, in whole numbers throughout.
          expect(isBehind(percent, expected, threshold)).toBe(BigInt(percent * total) < BigInt(threshold * Math.min(elapsed, total)));
        },
      ),
    );
  });
});
