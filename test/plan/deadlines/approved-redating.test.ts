import fc from 'fast-check';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { redatingOf, redatingProblems, redatings, redatingsSentence, slipDays } from '../../../src/plan/deadlines/approved-redating.ts';
import { anAction } from '../../support/builders.ts';

const APPROVED = { redatedBecause: 'The building works overran', redatingApprovedBy: 'Improvement Board' };

describe('slipDays', () => {
  it.each([
    { original: '2026-03-28', due: '2026-03-30', expected: 2, because: 'the clocks go forward between' },
    { original: '2028-02-28', due: '2028-03-01', expected: 2, because: 'a leap day lies between' },
    { original: '2027-01-01', due: '2026-12-31', expected: -1, because: 'it was brought forward' },
    { original: '2026-03-28', due: '2026-03-28', expected: 0, because: 'it never moved' },
    { original: undefined, due: '2026-03-28', expected: 0, because: 'it is new' },
    { original: '2026-03-28', due: undefined, expected: undefined, because: 'it has no dated deadline now' },
  ])('is $expected from $original to $due: $because', ({ original, due, expected }) => {
    expect(slipDays(anAction({ originalDeadline: original, deadline: due }))).toBe(expected);
  });
});

describe('a moved deadline', () => {
  it.each([
    { approval: {}, slip: 61, approved: 0, because: 'nobody agreed' },
    { approval: { ...APPROVED, approvedDeadline: '2026-05-31' }, slip: 0, approved: 61, because: 'the whole move was agreed' },
    { approval: { ...APPROVED, approvedDeadline: '2026-04-30' }, slip: 31, approved: 30, because: 'it moved further than agreed' },
    { approval: { ...APPROVED, approvedDeadline: '2026-07-31' }, slip: 0, approved: 61, because: 'more was agreed than was used' },
    { approval: { ...APPROVED, approvedDeadline: undefined }, slip: 61, approved: 0, because: 'no day was agreed' },
    { approval: { ...APPROVED, redatedBecause: '', approvedDeadline: '2026-05-31' }, slip: 61, approved: 0, because: 'no reason' },
    {
      approval: { ...APPROVED, redatingApprovedBy: 'head of assessment', approvedDeadline: '2026-05-31' },
      slip: 61,
      approved: 0,
      because: 'a lead cannot agree alone',
    },
  ])('from 31 March to 31 May is $slip days of slippage and $approved approved: $because', ({ approval, slip, approved }) => {
    const action = anAction({ originalDeadline: '2026-03-31', deadline: '2026-05-31', ...approval });
    expect(redatingOf(action)).toMatchObject({ slipDays: slip, approvedDays: approved });
    expect(redatingProblems([action])).toHaveLength(slip > 0 ? 1 : 0);
  });

  it('is slippage and approval that add up to the move, whatever the days', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(days, days, (moved, agreed) => {
        const from = day('2026-03-31');
        const action = anAction({
          ...APPROVED,
          originalDeadline: from,
          deadline: addDays(from, moved),
          approvedDeadline: addDays(from, agreed),
        });
        const redating = redatingOf(action);
        if (moved === 0) expect(redating).toBeUndefined();
        else expect((redating?.slipDays ?? 0) + (redating?.approvedDays ?? 0)).toBe(moved);
        if (moved > 0 && agreed >= moved) expect(redating?.slipDays).toBe(0);
      }),
    );
  });

  it('is asked why and by whom, in a sentence with both days', () => {
    const action = anAction({ originalDeadline: '2026-03-31', deadline: '2026-05-31', redatedBecause: 'Works overran' });
    expect(redatingProblems([action])).toEqual([
      expect.objectContaining({
        code: 'redating-unapproved',
        field: 'deadline',
        words:
          'the deadline was moved from 31 March 2026 to 31 May 2026, with nobody who approved it and no approved deadline: 61 days count ' +
          'as slippage. Enter why in "Re-dated because", who agreed in "Re-dating approved by" and 31 May 2026 in "Approved deadline", ' +
          'or put the deadline back.',
      }),
    ]);
    expect(redatingProblems([{ ...action, progress: 'Done' }])).toEqual([]);
  });
});

describe('the moved deadlines of a plan', () => {
  const moved = (ref: string, approvedDeadline?: string) =>
    anAction({ ref, originalDeadline: '2026-03-31', deadline: '2026-04-10', ...APPROVED, approvedDeadline });

  it('count approved ones apart from slippage; closed actions are not counted', () => {
    const all = [
      moved('A1', '2026-04-10'),
      moved('A2'),
      moved('A3', '2026-04-05'),
      { ...moved('A4'), progress: 'Closed' as const },
      anAction(),
    ];
    expect(redatings(all)).toEqual({ approved: ['A1', 'A3'], approvedDays: 15, slipped: ['A2', 'A3'], slippedDays: 15 });
    expect(redatingsSentence(redatings(all))).toBe(
      'Two deadlines were moved with approval (15 days together) and 2 without (15 days together), which is slippage.',
    );
  });

  it.each([
    [[moved('A1', '2026-04-10')], 'One deadline was moved with approval (10 days).'],
    [[moved('A1')], 'One deadline was moved without approval (10 days), which is slippage.'],
    [[anAction()], ''],
  ])('read in words', (actions, sentence) => {
    expect(redatingsSentence(redatings(actions))).toBe(sentence);
  });
});
