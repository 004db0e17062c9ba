import type { StatusCode } from '../../../src/plan/model.ts';
import { day } from '../../../src/days/plain-date.ts';
import { directionOf, latestSnapshotFor, nextSequence, previousSnapshot, takeSnapshot } from '../../../src/plan/snapshots/snapshot.ts';
import { anAction, anActionStatus, aMeasure, aPlan, aRisk, aSnapshot, aSnapshotAction } from '../../support/builders.ts';

describe('takeSnapshot', () => {
  const occasion = { asAt: day('2026-03-31'), reason: 'paper for B1', body: 'B1', meeting: 'M1', sequence: 2 };

  it('freezes statuses, deadlines, percentages, risks and measures', () => {
    const plan = aPlan({
      actions: [anAction({ ref: 'A1', deadline: '2026-04-30', percent: 50 }), anAction({ ref: 'A2', deadline: '', isPublic: false })],
      risks: [aRisk({ ref: 'K1', likelihood: 3, impact: 4 }), aRisk({ ref: 'K2', likelihood: undefined })],
      measures: [aMeasure({ ref: 'P1', latest: '84' })],
    });
    expect(
      takeSnapshot(plan, [anActionStatus({ ref: 'A1', status: 'amber' }), anActionStatus({ ref: 'A2', status: 'check' })], occasion),
    ).toEqual({
      id: 'S2026-03-31-2',
      asAt: '2026-03-31',
      reason: 'paper for B1',
      body: 'B1',
      meeting: 'M1',
      actions: [
        { ref: 'A1', status: 'amber', deadline: '2026-04-30', percent: 50, isPublic: true },
        { ref: 'A2', status: 'check', deadline: undefined, percent: undefined, isPublic: false },
      ],
      risks: [
        { ref: 'K1', score: 12 },
        { ref: 'K2', score: undefined },
      ],
      measures: [{ ref: 'P1', latest: '84' }],
    });
  });

  it('keeps the first of two actions with one ref, and none without a ref', () => {
    const actions = [anAction({ ref: 'A1' }), anAction({ ref: 'A1' }), anAction({ ref: '' })];
    const statuses = [anActionStatus({ ref: 'A1', status: 'red' }), anActionStatus({ ref: 'A1' }), anActionStatus({ ref: '' })];
    expect(takeSnapshot(aPlan({ actions }), statuses, occasion).actions).toEqual([expect.objectContaining({ ref: 'A1', status: 'red' })]);
  });

  it('refuses statuses in another order', () => {
    const plan = aPlan({ actions: [anAction({ ref: 'A1' })] });
    expect(() => takeSnapshot(plan, [anActionStatus({ ref: 'A2' })], occasion)).toThrow('"A1" has none');
    expect(() => takeSnapshot(plan, [], occasion)).toThrow('"A1" has none');
  });
});

describe('directionOf', () => {
  it.each<{ before: StatusCode; now: StatusCode; expected: string }>([
    { before: 'red', now: 'amber', expected: 'Better' },
    { before: 'amber', now: 'check', expected: 'Better' },
    { before: 'check', now: 'green', expected: 'Better' },
    { before: 'green', now: 'awaiting-sign-off', expected: 'Better' },
    { before: 'awaiting-sign-off', now: 'verified', expected: 'Better' },
    { before: 'verified', now: 'green', expected: 'Worse' },
    { before: 'green', now: 'check', expected: 'Worse' },
    { before: 'not-yet-due', now: 'amber', expected: 'Worse' },
    { before: 'not-yet-due', now: 'green', expected: 'Same' },
    { before: 'red', now: 'red', expected: 'Same' },
    { before: 'red', now: 'closed', expected: 'Same' },
    { before: 'closed', now: 'red', expected: 'Same' },
  ])('from $before to $now is $expected', ({ before, now, expected }) => {
    expect(directionOf(now, before)).toBe(expected);
  });

  it('is New where the snapshot does not have the action', () => {
    expect(directionOf('green', undefined)).toBe('New');
  });
});

describe('choosing a snapshot', () => {
  const of = (id: string, changes: Parameters<typeof aSnapshot>[0] = {}) => aSnapshot({ id, asAt: id.slice(1, 11), ...changes });
  const history = [
    of('S2026-03-02-1'),
    of('S2026-03-09-1', { body: 'B1', meeting: 'M1', reason: 'paper for B1' }),
    of('S2026-03-09-10', { body: 'B1', meeting: 'M1', reason: 'paper for B1' }),
    of('S2026-03-09-9', { body: 'B1', meeting: 'M1', reason: 'paper for B1' }),
    of('S2026-03-16-1', { body: 'B2', meeting: 'M2', reason: 'paper for B2' }),
    of('S2026-03-23-1'),
    of('S2026-06-01-1', { body: 'B1', meeting: 'M3', reason: 'paper for B1', actions: [aSnapshotAction()] }),
  ];

  it("finds a body's own latest, whatever other bodies saw in between", () => {
    expect(latestSnapshotFor('B1', history)?.id).toBe('S2026-06-01-1');
    expect(latestSnapshotFor('B1', history, day('2026-06-01'))?.id).toBe('S2026-03-09-10');
    expect(latestSnapshotFor('B2', history, day('2026-06-01'))?.id).toBe('S2026-03-16-1');
    expect(latestSnapshotFor('B3', history)).toBeUndefined();
  });

  it("leaves out a meeting's own snapshots when its paper is written again", () => {
    expect(latestSnapshotFor('B1', history, day('2026-06-08'), 'M3')?.id).toBe('S2026-03-09-10');
  });

  it('compares directions with the latest weekly snapshot before today', () => {
    expect(previousSnapshot(history, day('2026-06-08'))?.id).toBe('S2026-03-23-1');
    expect(previousSnapshot(history, day('2026-03-23'))?.id).toBe('S2026-03-02-1');
    expect(previousSnapshot(history.slice(1, 5), day('2026-03-12'))?.id).toBe('S2026-03-09-10');
    expect(previousSnapshot(history, day('2026-03-02'))).toBeUndefined();
  });

  it("numbers a day's snapshots", () => {
    expect(nextSequence(day('2026-03-09'), history)).toBe(11);
    expect(nextSequence(day('2026-03-10'), history)).toBe(1);
  });
});
