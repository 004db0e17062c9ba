import { day } from '../../../src/days/plain-date.ts';
import type { Snapshot } from '../../../src/plan/model.ts';
import { directionOf, latestSnapshotFor, nextSequence, previousSnapshot, takeSnapshot } from '../../../src/plan/snapshots/snapshot.ts';
import { MOST_CHARACTERS_PER_CELL, readSnapshots, snapshotRows } from '../../../src/plan/snapshots/snapshot-rows.ts';
import type { SnapshotRow } from '../../../src/plan/snapshots/snapshot-rows.ts';
import { aMeasure, anAction, anActionStatus, aRisk, aSnapshot, aSnapshotAction } from '../../support/builders.ts';
import { told } from '../../support/told.ts';

const OCCASION = { asAt: day('2026-07-01'), reason: 'weekly', body: '', meeting: '', sequence: 3 };
const shot = (id: string, more: Partial<Snapshot> = {}) => aSnapshot({ id, asAt: id.slice(1, 11), ...more });

describe('a snapshot', () => {
  it('has each ref once, the first, and nothing without a ref', () => {
    const actions = [
      anAction({ ref: 'A1', percent: 5 }),
      anAction({ ref: '' }),
      anAction({ ref: 'A1', percent: 9 }),
      anAction({ ref: 'A2', isPublic: false, deadline: '' }),
    ];
    const statuses = actions.map(({ ref }) => anActionStatus({ ref, status: 'amber' }));
    const risks = [aRisk({ ref: 'K1' }), aRisk({ ref: 'K1', likelihood: 1 }), aRisk({ ref: '' }), aRisk({ ref: 'K2', impact: undefined })];
    const taken = takeSnapshot(
      { actions, risks, measures: [aMeasure(), aMeasure({ ref: '' }), aMeasure({ latest: '1' })] },
      statuses,
      OCCASION,
    );
    expect(taken).toEqual({
      id: 'S2026-07-01-3',
      asAt: '2026-07-01',
      reason: 'weekly',
      body: '',
      meeting: '',
      actions: [
        { ref: 'A1', status: 'amber', deadline: '2026-09-30', percent: 5, isPublic: true },
        { ref: 'A2', status: 'amber', deadline: undefined, percent: undefined, isPublic: false },
      ],
      risks: [
        { ref: 'K1', score: 12 },
        { ref: 'K2', score: undefined },
      ],
      measures: [{ ref: 'P1', latest: '84' }],
    });
  });

  it.each([
    [[anActionStatus({ ref: 'A2' })], 'one of another action'],
    [[], 'none'],
  ])('is not taken with the statuses of another plan: %#', (statuses) => {
    const plan = { actions: [anAction()], risks: [], measures: [] };
    expect(() => takeSnapshot(plan, statuses, OCCASION)).toThrow('The statuses are not those of the plan: "A1" has none.');
  });

  it.each([
    ['red', undefined, 'New'],
    ['red', 'red', 'Same'],
    ['red', 'amber', 'Worse'],
    ['amber', 'red', 'Better'],
  ] as const)('says that %s after %s is %s', (now, before, direction) => {
    expect(directionOf(now, before)).toBe(direction);
  });

  it('of a day has the next number', () => {
    const of = (...ids: readonly string[]) =>
      nextSequence(
        day('2026-07-01'),
        ids.map((id) => shot(id)),
      );
    expect(of()).toBe(1);
    expect(of('S2026-06-30-7')).toBe(1);
    expect(of('S2026-07-01-2', 'S2026-07-01-1')).toBe(3);
    expect(of('S2026-07-01-10', 'S2026-07-01-9')).toBe(11);
    expect(of('S2026-07-01-x')).toBe(1);
  });
});

describe('the snapshot that is compared with', () => {
  const paper = (id: string, body: string, meeting = '') => shot(id, { reason: `paper for ${body}`, body, meeting });

  it.each<readonly [string, readonly Snapshot[], Parameters<typeof latestSnapshotFor>[2], string, string | undefined]>([
    ['none of the body', [paper('S2026-07-01-1', 'B2')], undefined, '', undefined],
    ['the latest', [paper('S2026-07-02-1', 'B1'), paper('S2026-07-01-2', 'B1')], undefined, '', 'S2026-07-02-1'],
    ['the latest of a day', [paper('S2026-07-01-10', 'B1'), paper('S2026-07-01-9', 'B1')], undefined, '', 'S2026-07-01-10'],
    ['the later row of one number', [paper('S2026-07-01-1', 'B1', 'M1'), paper('S2026-07-01-1', 'B1', 'M2')], undefined, 'M3', 'M2'],
    ['one before a day', [paper('S2026-07-01-1', 'B1'), paper('S2026-07-02-1', 'B1')], day('2026-07-02'), '', 'S2026-07-01-1'],
    ['none on the day', [paper('S2026-07-02-1', 'B1')], day('2026-07-02'), '', undefined],
    ['one of another meeting', [paper('S2026-07-01-1', 'B1', 'M1'), paper('S2026-07-02-1', 'B1', 'M2')], undefined, 'M2', 'S2026-07-01-1'],
    ['one of no meeting as well', [paper('S2026-07-01-1', 'B1'), paper('S2026-07-02-1', 'B1', 'M2')], undefined, 'M2', 'S2026-07-01-1'],
  ])('for a body is %s', (_what, snapshots, before, except, wanted) => {
    const found = latestSnapshotFor('B1', snapshots, before, except);
    expect(wanted?.startsWith('M') === true ? found?.meeting : found?.id).toBe(wanted);
  });

  it.each<readonly [string, readonly Snapshot[], string | undefined]>([
    ['none', [], undefined],
    ['none of today', [shot('S2026-07-10-1')], undefined],
    ['yesterday’s', [shot('S2026-07-09-1')], 'S2026-07-09-1'],
    ['a weekly one before a later paper', [shot('S2026-07-06-1'), paper('S2026-07-08-1', 'B1')], 'S2026-07-06-1'],
    ['a paper where there is no weekly one', [paper('S2026-07-01-1', 'B1'), paper('S2026-07-08-1', 'B1')], 'S2026-07-08-1'],
    ['the later weekly one, first', [shot('S2026-07-06-1'), shot('S2026-06-29-1')], 'S2026-07-06-1'],
  ])('by the Direction column is %s', (_what, snapshots, wanted) => {
    expect(previousSnapshot(snapshots, day('2026-07-10'))?.id).toBe(wanted);
  });
});

describe('the rows of a snapshot', () => {
  const whole = shot('S2026-07-01-1', {
    actions: [
      aSnapshotAction({ ref: 'A1', percent: undefined, deadline: undefined }),
      aSnapshotAction({ ref: 'A2', percent: undefined, deadline: day('2026-06-30') }),
      aSnapshotAction({ ref: 'A3', percent: 0, deadline: undefined, status: 'not-yet-due' }),
      aSnapshotAction({ ref: 'Ä4', percent: 100, deadline: day('2026-07-01'), status: 'awaiting-sign-off' }),
      aSnapshotAction({ ref: 'A5', percent: undefined, deadline: undefined, isPublic: false, status: 'closed' }),
      aSnapshotAction({ ref: 'A6', percent: 40, deadline: day('2027-07-01'), isPublic: false, status: 'check' }),
    ],
    risks: [
      { ref: 'K1', score: 12 },
      { ref: 'K2', score: undefined },
    ],
    measures: [{ ref: 'P1', latest: '84% – “so”' }],
  });
  const numbered = (rows: readonly SnapshotRow[]) => rows.map((row, at) => ({ ...row, row: at + 2 }));

  it('are short, in plain letters, and give it back', () => {
    const rows = snapshotRows(whole);
    expect(rows.map(({ data }) => data)).toEqual([
      '{"actions":[["A1","g"],["A2","g",-1],["A3","n",null,0],["\\u00c44","s",0,100],["A5","c",null,null,0],["A6","k",365,40,0]],' +
        '"risks":[["K1",12],["K2"]],"measures":[["P1","84% \\u2013 \\u201cso\\u201d"]]}',
    ]);
    expect(readSnapshots(numbered(rows))).toEqual({ snapshots: [whole], problems: [] });
  });

  it('are cut where a cell is full, and put together whatever their order', () => {
    const large = { ...whole, actions: Array.from({ length: 1800 }, (_, at) => aSnapshotAction({ ref: `A${at}`.padEnd(40, 'x') })) };
    const rows = snapshotRows(large);
    expect(rows.map(({ part, parts, data }) => [part, parts, data.length <= MOST_CHARACTERS_PER_CELL])).toEqual([
      [1, 3, true],
      [2, 3, true],
      [3, 3, true],
    ]);
    expect(rows[0]?.data).toHaveLength(MOST_CHARACTERS_PER_CELL);
    expect(readSnapshots(numbered([...rows].reverse())).snapshots).toEqual([large]);
    const damaged = [rows.slice(1), [...rows, rows[0]!], [rows[0]!, rows[0]!, rows[2]!]].map((each) => readSnapshots(numbered(each)));
    for (const { snapshots, problems } of damaged) expect([snapshots.length, problems.length]).toEqual([0, 1]);
    expect(damaged[0]?.problems.map(told)).toEqual([
      'history 2 - snapshot-damaged: the snapshot "S2026-07-01-1" is incomplete or was changed, so nothing is compared with it. ' +
        "Restore it from the sheet's version history, or delete its rows.",
    ]);
  });

  it.each([
    ['{"actions":[],"risks":[],"measures":[]}', true],
    ['{"actions":[["A1","g"]],"risks":[["K1"]],"measures":[]}', true],
    ['{"actions":[["A1","g",null,null]],"risks":[["K1",null]],"measures":[]}', true],
    ['{"actions":[["A1","g",1.5]],"risks":[],"measures":[]}', false],
    ['{"actions":[["A1","g","1"]],"risks":[],"measures":[]}', false],
    ['{"actions":[["A1","g",1,"2"]],"risks":[],"measures":[]}', false],
    ['{"actions":[["A1","g",1,2.5,0]],"risks":[],"measures":[]}', true],
    ['{"actions":[["A1","g",1,2,1]],"risks":[],"measures":[]}', false],
    ['{"actions":[["A1","x"]],"risks":[],"measures":[]}', false],
    ['{"actions":[["A1",1]],"risks":[],"measures":[]}', false],
    ['{"actions":[[1,"g"]],"risks":[],"measures":[]}', false],
    ['{"actions":["A1"],"risks":[],"measures":[]}', false],
    ['{"actions":{},"risks":[],"measures":[]}', false],
    ['{"risks":[],"measures":[]}', false],
    ['{"actions":[],"measures":[]}', false],
    ['{"actions":[],"risks":[]}', false],
    ['{"actions":[],"risks":[[1,2]],"measures":[]}', false],
    ['{"actions":[],"risks":[["K1","2"]],"measures":[]}', false],
    ['{"actions":[],"risks":[],"measures":[["P1"]]}', false],
    ['{"actions":[],"risks":[],"measures":[[1,"84"]]}', false],
    ['null', false],
    ['7', false],
    ['"x"', false],
    ['{', false],
    ['', false],
  ])('of %s are whole: %s', (data, isWhole) => {
    const { snapshots, problems } = readSnapshots(numbered([{ ...snapshotRows(whole)[0]!, data }]));
    expect([snapshots.length, problems.length]).toEqual(isWhole ? [1, 0] : [0, 1]);
  });
});
