import fc from 'fast-check';
import type { Snapshot } from '../../../src/plan/model.ts';
import { STATUS_CODES } from '../../../src/plan/model.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { MOST_CHARACTERS_PER_CELL, readSnapshots, snapshotRows } from '../../../src/plan/snapshots/snapshot-rows.ts';
import { aSnapshot, aSnapshotAction } from '../../support/builders.ts';

const kept = (snapshot: Snapshot) => snapshotRows(snapshot).map((row, index) => ({ ...row, row: index + 2 }));
const large = aSnapshot({
  actions: Array.from({ length: 10_000 }, (_, n) =>
    aSnapshotAction({
      ref: `A${n + 1}`,
      status: STATUS_CODES[n % 8] as (typeof STATUS_CODES)[number],
      deadline: addDays(day('2026-01-01'), n % 900),
      percent: n % 101,
      isPublic: n % 9 !== 0,
    }),
  ),
});

describe('snapshotRows and readSnapshots', () => {
  it('give back every snapshot exactly', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '😀|"\\', 'العربية', '\n'));
    const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
    const anyDay = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(day('2026-06-01'), days));
    const snapshot = fc.record({
      id: fc.constant('S2026-06-01-1'),
      asAt: anyDay,
      reason: text,
      body: text,
      meeting: text,
      actions: fc.array(
        fc.record({
          ref: text,
          status: fc.constantFrom(...STATUS_CODES),
          deadline: maybe(anyDay),
          percent: maybe(fc.integer({ min: 0, max: 100 })),
          isPublic: fc.boolean(),
        }),
      ),
      risks: fc.array(fc.record({ ref: text, score: maybe(fc.integer({ min: 1, max: 25 })) })),
      measures: fc.array(fc.record({ ref: text, latest: text })),
    });
    fc.assert(
      fc.property(snapshot, (one) => {
        expect(readSnapshots(kept(one))).toEqual({ snapshots: [one], problems: [] });
      }),
    );
  });

  it('keep 10,000 actions in a few cells of at most 45,000 plain characters', () => {
    const rows = kept(large);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThanOrEqual(7);
    for (const { data } of rows) {
      expect(data.length).toBeLessThanOrEqual(MOST_CHARACTERS_PER_CELL);
      expect(data).toMatch(/^[ -~]+$/);
    }
    expect(readSnapshots(rows).snapshots).toEqual([large]);
  });

  it('read parts in any order, and several snapshots', () => {
    const rows = [...kept(large).reverse(), ...kept(aSnapshot({ id: 'S2026-06-08-1' }))];
    expect(readSnapshots(rows).snapshots.map(({ id }) => id)).toEqual([large.id, 'S2026-06-08-1']);
  });

  const [first, ...others] = kept(large) as [ReturnType<typeof kept>[number], ...ReturnType<typeof kept>];
  it.each([
    { rows: others, because: 'its first part is gone' },
    { rows: [first, ...others, first], because: 'a part stands twice' },
    { rows: [{ ...first, data: first.data.slice(1) }, ...others], because: 'a part was cut short' },
    { rows: [{ ...first, data: first.data.replace('"v"', '"x"') }, ...others], because: 'a status is unknown' },
    { rows: [{ ...first, parts: 1, data: '[]' }], because: 'the text is something else' },
    { rows: [{ ...first, parts: 1, data: 'null' }], because: 'the text is nothing' },
    { rows: [{ ...first, parts: 1e12 }], because: 'the number of parts was changed' },
  ])('leave out and name a snapshot when $because', ({ rows }) => {
    const { snapshots, problems } = readSnapshots([...rows, ...kept(aSnapshot({ id: 'S2026-06-08-1' }))]);
    expect(snapshots.map(({ id }) => id)).toEqual(['S2026-06-08-1']);
    expect(problems).toEqual([
      expect.objectContaining({
        of: 'history',
        code: 'snapshot-damaged',
        words: expect.stringContaining('"S2026-06-01-1" is incomplete or was changed') as string,
      }),
    ]);
  });
});
