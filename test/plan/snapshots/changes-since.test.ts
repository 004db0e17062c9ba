import fc from 'fast-check';
import { changesSince, publicChanges } from '../../../src/plan/snapshots/changes-since.ts';
import type { Snapshot, SnapshotAction, StatusCode } from '../../../src/plan/model.ts';
import { STATUS_CODES } from '../../../src/plan/model.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { directionOf } from '../../../src/plan/snapshots/snapshot.ts';
import { aSnapshot, aSnapshotAction } from '../../support/builders.ts';
import { CHANGE_CATEGORIES } from '../../support/change-categories.ts';

const of = (...actions: readonly SnapshotAction[]): Snapshot => aSnapshot({ actions });
const one = (ref: string, status: StatusCode, changes: Parameters<typeof aSnapshotAction>[0] = {}): SnapshotAction =>
  aSnapshotAction({ ref, status, ...changes });
const refs = (changes: readonly { readonly ref: string }[]): string[] => changes.map(({ ref }) => ref);
const categoriesOf = (before: SnapshotAction | undefined, now: SnapshotAction | undefined): string[] => {
  const changes = changesSince(of(...(before === undefined ? [] : [before])), of(...(now === undefined ? [] : [now])));
  return CHANGE_CATEGORIES.filter((category) => changes[category].length > 0);
};

describe('changesSince', () => {
  it.each<{ before: StatusCode | undefined; now: StatusCode | undefined; expected: (typeof CHANGE_CATEGORIES)[number][] }>([
    { before: 'green', now: 'awaiting-sign-off', expected: ['completed', 'better'] },
    { before: 'red', now: 'verified', expected: ['completed', 'verified', 'better'] },
    { before: 'awaiting-sign-off', now: 'verified', expected: ['verified', 'better'] },
    { before: 'verified', now: 'awaiting-sign-off', expected: ['worse'] },
    { before: 'amber', now: 'red', expected: ['newlyRed', 'worse'] },
    { before: 'verified', now: 'red', expected: ['newlyRed', 'reversed', 'worse'] },
    { before: 'verified', now: 'green', expected: ['reversed', 'worse'] },
    { before: 'red', now: 'amber', expected: ['better'] },
    { before: 'green', now: 'green', expected: [] },
    { before: 'not-yet-due', now: 'green', expected: [] },
    { before: undefined, now: 'red', expected: ['added'] },
    { before: 'red', now: undefined, expected: ['withdrawn'] },
    { before: 'red', now: 'closed', expected: ['withdrawn'] },
    { before: 'verified', now: 'closed', expected: ['withdrawn'] },
    { before: 'closed', now: undefined, expected: [] },
    { before: 'closed', now: 'amber', expected: ['reinstated'] },
    { before: 'closed', now: 'red', expected: ['newlyRed', 'reinstated'] },
  ])('from $before to $now is $expected', ({ before, now, expected }) => {
    expect(categoriesOf(before === undefined ? undefined : one('A1', before), now === undefined ? undefined : one('A1', now))).toEqual(
      expected,
    );
  });

  it('tells a re-dating with its days, and not a deadline that was set or taken away', () => {
    const redated = (before: string | undefined, now: string | undefined) =>
      changesSince(of(one('A1', 'green', { deadline: before })), of(one('A1', 'green', { deadline: now }))).redated;
    expect(redated('2026-03-27', '2026-03-31')).toEqual([
      expect.objectContaining({ ref: 'A1', from: '2026-03-27', to: '2026-03-31', days: 4 }),
    ]);
    expect(redated('2026-03-31', '2026-03-27')[0]?.days).toBe(-4);
    expect([redated(undefined, '2026-03-31'), redated('2026-03-31', undefined), redated('2026-03-31', '2026-03-31')]).toEqual([[], [], []]);
  });

  it('tells risks up, down, new and gone, and measures that moved', () => {
    const changes = changesSince(
      aSnapshot({
        risks: [
          { ref: 'K1', score: 9 },
          { ref: 'K2', score: 9 },
          { ref: 'K3', score: 9 },
          { ref: 'K4', score: undefined },
          { ref: 'K6', score: 4 },
        ],
        measures: [
          { ref: 'P1', latest: '80' },
          { ref: 'P2', latest: '5' },
        ],
      }),
      aSnapshot({
        risks: [
          { ref: 'K1', score: 12 },
          { ref: 'K2', score: 6 },
          { ref: 'K3', score: 9 },
          { ref: 'K4', score: 2 },
          { ref: 'K5', score: 20 },
        ],
        measures: [
          { ref: 'P1', latest: '84' },
          { ref: 'P2', latest: '5' },
        ],
      }),
    );
    expect([refs(changes.risksUp), refs(changes.risksDown), refs(changes.risksGone)]).toEqual([['K1', 'K4', 'K5'], ['K2'], ['K6']]);
    expect(changes.measures).toEqual([{ ref: 'P1', before: '80', now: '84' }]);
  });

  const anySnapshot = fc
    .uniqueArray(
      fc.record({
        ref: fc.integer({ min: 1, max: 12 }).map((n) => `A${n}`),
        status: fc.constantFrom(...STATUS_CODES),
        deadline: fc.option(
          fc.integer({ min: 0, max: 3 }).map((days) => addDays(day('2026-03-28'), days)),
          { nil: undefined },
        ),
        percent: fc.option(fc.constantFrom(0, 50, 100), { nil: undefined }),
        isPublic: fc.boolean(),
      }),
      { selector: ({ ref }) => ref },
    )
    .map((actions) => aSnapshot({ actions }));

  it('is exactly the difference: applied to the earlier snapshot it gives the later one', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (from, to) => {
        const changes = changesSince(from, to);
        const applied = new Map(from.actions.map((action) => [action.ref, action]));
        for (const { ref, before, now } of changes.all) {
          expect(applied.get(ref)).toEqual(before);
          expect(now).not.toEqual(before);
          if (now === undefined) applied.delete(ref);
          else applied.set(ref, now);
        }
        expect(applied).toEqual(new Map(to.actions.map((action) => [action.ref, action])));
      }),
    );
  });

  it('puts each difference of status where the officers look for it, and nothing else', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (from, to) => {
        const changes = changesSince(from, to);
        for (const category of CHANGE_CATEGORIES) for (const change of changes[category]) expect(refs(changes.all)).toContain(change.ref);
        const told = new Set(CHANGE_CATEGORIES.flatMap((category) => refs(changes[category])));
        for (const { ref, before, now } of changes.all) {
          const isQuietEnd = before?.status === 'closed' && now === undefined;
          if (before?.status !== now?.status && !isQuietEnd && directionOf(now?.status ?? 'closed', before?.status) !== 'Same')
            expect(told).toContain(ref);
        }
        expect(refs(changes.better)).toEqual(
          refs(
            changes.all.filter(
              ({ before, now }) => before !== undefined && now !== undefined && directionOf(now.status, before.status) === 'Better',
            ),
          ),
        );
        expect(refs(changes.worse)).toEqual(
          refs(
            changes.all.filter(
              ({ before, now }) => before !== undefined && now !== undefined && directionOf(now.status, before.status) === 'Worse',
            ),
          ),
        );
      }),
    );
  });

  it('of a snapshot with itself is empty', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const changes = changesSince(snapshot, snapshot);
        expect([changes.all, ...CHANGE_CATEGORIES.map((category) => changes[category])].every((list) => list.length === 0)).toBe(true);
      }),
    );
  });

  it('can be told without the actions that are exempt', () => {
    const changes = changesSince(
      of(one('A1', 'green'), one('A2', 'green', { isPublic: false }), one('A3', 'green', { isPublic: false })),
      of(one('A1', 'red'), one('A2', 'red', { isPublic: false })),
    );
    expect(refs(changes.newlyRed)).toEqual(['A1', 'A2']);
    const told = publicChanges(changes);
    expect([refs(told.newlyRed), refs(told.worse), refs(told.withdrawn), refs(told.all)]).toEqual([['A1'], ['A1'], [], ['A1']]);
  });
});
