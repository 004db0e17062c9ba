import fc from 'fast-check';
import { addDays, day } from '../../../src/days/plain-date.ts';
import type { KeptDeadlines } from '../../../src/plan/deadlines/redating.ts';
import { keptDeadlines, NOTHING_KEPT } from '../../../src/plan/deadlines/redating.ts';
import { aDeadline } from '../../support/builders.ts';

const kept = (original: string | undefined, times: number, last: string | undefined): KeptDeadlines => ({
  originalDeadline: original === undefined ? undefined : day(original),
  timesRedated: times,
  lastDeadline: last === undefined ? undefined : day(last),
});
const after = (...deadlines: readonly string[]): KeptDeadlines =>
  deadlines.reduce((so, deadline) => keptDeadlines(so, aDeadline(deadline)), NOTHING_KEPT);

describe('keptDeadlines', () => {
  it.each([
    { deadlines: ['2026-03-31'], expected: kept('2026-03-31', 0, '2026-03-31'), because: 'the first day read is the original' },
    {
      deadlines: ['2026-03-31', '2026-03-31'],
      expected: kept('2026-03-31', 0, '2026-03-31'),
      because: 'the same day again is no re-dating',
    },
    { deadlines: ['2026-03-31', '2026-04-30'], expected: kept('2026-03-31', 1, '2026-04-30'), because: 'a later day is one' },
    { deadlines: ['2026-03-31', '2026-02-27'], expected: kept('2026-03-31', 1, '2026-02-27'), because: 'an earlier day is one too' },
    {
      deadlines: ['2026-03-31', '2026-04-30', '2026-03-31'],
      expected: kept('2026-03-31', 2, '2026-03-31'),
      because: 'and back again is another',
    },
    {
      deadlines: ['2026-03-31', '', '2026-03-31'],
      expected: kept('2026-03-31', 0, '2026-03-31'),
      because: 'cleared and typed again is none',
    },
    {
      deadlines: ['2026-03-31', '', '', '2026-04-30'],
      expected: kept('2026-03-31', 1, '2026-04-30'),
      because: 'cleared and then re-dated is one',
    },
    { deadlines: ['', '2026-03-31'], expected: kept('2026-03-31', 0, '2026-03-31'), because: 'an empty cell has no original deadline' },
  ])('after $deadlines is as expected: $because', ({ deadlines, expected }) => {
    expect(after(...deadlines)).toEqual(expected);
  });

  it('takes a period for its last day, so that naming that day is no re-dating', () => {
    const spring = { kind: 'latest', date: day('2026-05-31'), words: 'Spring 2026', note: 'the last day of spring' } as const;
    expect(keptDeadlines(keptDeadlines(NOTHING_KEPT, spring), aDeadline('2026-05-31'))).toEqual(kept('2026-05-31', 0, '2026-05-31'));
  });

  it.each([
    { reading: { kind: 'event', awaiting: 'the visit', words: 'after the visit' } },
    { reading: { kind: 'recurring', words: 'Ongoing' } },
    { reading: { kind: 'question', question: 'Which year?', words: '31/11' } },
  ] as const)('keeps everything while the deadline is $reading.words', ({ reading }) => {
    const before = kept('2026-03-31', 2, '2026-05-29');
    expect(keptDeadlines(before, reading)).toEqual(before);
  });

  it.each([
    {
      before: kept('2026-03-31', 0, undefined),
      deadline: '2026-03-31',
      expected: kept('2026-03-31', 0, '2026-03-31'),
      because: 'it never moved',
    },
    {
      before: kept('2026-03-31', 0, undefined),
      deadline: '2026-04-30',
      expected: kept('2026-03-31', 1, '2026-04-30'),
      because: 'it moved since',
    },
    {
      before: kept('2026-03-31', 2, undefined),
      deadline: '2026-04-30',
      expected: kept('2026-03-31', 2, '2026-04-30'),
      because: 'its moves are counted already',
    },
    {
      before: kept(undefined, 0, '2026-03-31'),
      deadline: '2026-04-30',
      expected: kept('2026-03-31', 1, '2026-04-30'),
      because: 'the original was lost, the last was not',
    },
  ])('fills what a sheet lacks: $because', ({ before, deadline, expected }) => {
    expect(keptDeadlines(before, aDeadline(deadline))).toEqual(expected);
  });

  it('gives the same when asked again, and counts exactly the moves', () => {
    const anyDeadline = fc.option(
      fc.integer({ min: 0, max: 3 }).map((days) => addDays(day('2026-03-30'), days)),
      { nil: '' },
    );
    fc.assert(
      fc.property(fc.array(anyDeadline), (deadlines) => {
        const once = after(...deadlines);
        expect(after(...deadlines.flatMap((deadline) => [deadline, deadline]))).toEqual(once);
        const dated = deadlines.filter((deadline) => deadline !== '');
        expect(once.timesRedated).toBe(dated.filter((deadline, index) => index > 0 && deadline !== dated[index - 1]).length);
        expect(once.originalDeadline).toBe(dated[0]);
      }),
    );
  });
});
