import { day } from '../../../src/days/plain-date.ts';
import {
  isArchived,
  isTidyingDue,
  keepingOfHistory,
  keepingOfImports,
  keepingOfLog,
  keepingOfMail,
  keepingOfVersions,
  logBegins,
  nextTidying,
} from '../../../src/plan/records/keeping.ts';
import type { Keeping, SnapshotRecord } from '../../../src/plan/records/keeping.ts';

const TODAY = day('2026-07-15');
const on = (date: string) => (date === '' ? undefined : day(date));
const rowsOn = (...dates: readonly string[]) => dates.map((date, index) => ({ index, on: on(date) }));
const told = (leaving: Keeping): string => leaving.map(({ index, year }) => `${index} to ${year}`).join(', ');

describe('the days of records', () => {
  it.each([
    // Logs keep the current month and two before it.
    ['log', '2026-04-30', '2026-05-01', keepingOfLog],
    [
      'mail',
      '2026-05-31',
      '2026-06-01',
      (rows: ReturnType<typeof rowsOn>) =>
        keepingOfMail(
          rows.map((row) => ({ ...row, isOpen: false })),
          TODAY,
        ),
    ],
    [
      'imports',
      '2026-03-31',
      '2026-04-01',
      (rows: ReturnType<typeof rowsOn>) =>
        keepingOfImports(
          [...rows.map((row) => ({ ...row, id: 'I1', source: 'S' })), { index: 9, on: TODAY, id: 'I2', source: 'S' }],
          TODAY,
        ),
    ],
    [
      'versions',
      '2022-05-31',
      '2022-06-01',
      (rows: ReturnType<typeof rowsOn>) =>
        keepingOfVersions(
          [
            ...rows.map((row) => ({ ...row, newVersion: 'B', isOfAction: true })),
            { index: 9, on: TODAY, newVersion: 'C', isOfAction: true },
          ],
          TODAY,
        ),
    ],
  ] as const)('of the %s: %s goes to its year, %s stays, and so does one without a day', (_tab, goes, stays, keeping) => {
    expect(told(keeping(rowsOn(goes, stays, ''), TODAY))).toBe(`0 to ${goes.slice(0, 4)}`);
  });

  it('begin and end with months', () => {
    expect(logBegins(TODAY)).toBe('2026-05-01');
    expect(logBegins(day('2026-01-31'))).toBe('2025-11-01');
    expect([isArchived(day('2026-01-14'), TODAY), isArchived(day('2026-01-15'), TODAY)]).toEqual([true, false]);
    expect([nextTidying(TODAY, false), nextTidying(TODAY, true)]).toEqual(['2026-08-01', '2026-10-01']);
    expect([nextTidying(day('2026-12-31'), false), nextTidying(day('2026-12-01'), true)]).toEqual(['2027-01-01', '2027-03-01']);
  });

  it.each([
    [undefined, false],
    ['', false],
    ['soon', false],
    ['2026-07-14', true],
    ['2026-07-15', true],
    ['2026-07-16', false],
  ])('go through on %s: %s', (kept, isDue) => {
    expect(isTidyingDue(kept, TODAY)).toBe(isDue);
  });

  it('of mail stay while they are to be sent', () => {
    const rows = rowsOn('2025-01-01', '2025-01-01').map((row, at) => ({ ...row, isOpen: at === 0 }));
    expect(told(keepingOfMail(rows, TODAY))).toBe('1 to 2025');
  });

  it('of the last import of each source stay, of all its parts', () => {
    const part = (index: number, id: string, source: string) => ({ index, on: day('2025-01-01'), id, source });
    const rows = [part(0, 'I1', 'A'), part(1, 'I1', 'A'), part(2, 'I2', 'B'), part(3, 'I3', 'A'), part(4, 'I3', 'A')];
    expect(told(keepingOfImports(rows, TODAY))).toBe('0 to 2025, 1 to 2025');
  });

  it('of recommendations stay for good, and of actions for the version that began last, wherever its rows stand', () => {
    const line = (index: number, date: string, newVersion: string, isOfAction = true) => ({ index, on: on(date), newVersion, isOfAction });
    const rows = [
      line(0, '2015-01-01', 'C'),
      line(1, '2010-01-01', 'B'),
      line(2, '2010-01-01', 'B', false),
      line(3, '', 'A'),
      line(4, '2015-01-01', 'D'),
    ];
    expect(told(keepingOfVersions(rows, TODAY))).toBe('1 to 2010, 4 to 2015');
    expect(told(keepingOfVersions([], TODAY))).toBe('');
  });
});

describe('the days of snapshots', () => {
  const weekly = (date: string, id = `W${date}`) => ({ on: on(date), id, isWeekly: true, body: '' });
  const paper = (date: string, body: string, id = `P${date}${body}`) => ({ on: on(date), id, isWeekly: false, body });
  const kept = (rows: readonly Omit<SnapshotRecord, 'index'>[]) =>
    told(
      keepingOfHistory(
        rows.map((row, index) => ({ ...row, index })),
        TODAY,
      ),
    );

  it.each<readonly [string, readonly Omit<SnapshotRecord, 'index'>[], string]>([
    ['none', [], ''],
    ['weekly ones of six months', [weekly('2026-01-01')], ''],
    ['an older one', [weekly('2025-12-31')], '0 to 2025'],
    [
      'older ones, every one of a month',
      [weekly('2025-05-12'), weekly('2025-05-05'), weekly('2024-12-30')],
      '0 to 2025, 1 to 2025, 2 to 2024',
    ],
    ['two parts of one', [weekly('2025-05-05', 'W'), weekly('2025-05-05', 'W')], '0 to 2025, 1 to 2025'],
    ['a weekly one without a day', [weekly('')], ''],
    ['the last paper of a body', [paper('2020-01-01', 'B1')], ''],
    ['an earlier paper of a body', [paper('2020-01-01', 'B1'), paper('2024-01-01', 'B1')], '0 to 2020'],
    ['an earlier one, its row last', [paper('2024-01-01', 'B1'), paper('2020-01-01', 'B1')], '1 to 2020'],
    ['papers of two bodies', [paper('2020-01-01', 'B1'), paper('2020-01-02', 'B2')], ''],
    ['papers of twenty-five months', [paper('2024-05-31', 'B1'), paper('2024-06-01', 'B1'), paper('2024-06-02', 'B1')], '0 to 2024'],
    ['two papers of a day: the later row is the last', [paper('2020-01-01', 'B1', 'X'), paper('2020-01-01', 'B1', 'Y')], '0 to 2020'],
    ['a paper without a day', [paper('', 'B1'), paper('2020-01-01', 'B1')], ''],
    ['both kinds', [paper('2020-01-01', 'B1'), weekly('2025-05-05'), paper('2024-01-01', 'B1')], '1 to 2025, 0 to 2020'],
  ])('of %s', (_what, rows, wanted) => {
    expect(kept(rows)).toBe(wanted);
  });
});
