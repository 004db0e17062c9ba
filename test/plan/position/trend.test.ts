import { day } from '../../../src/days/plain-date.ts';
import type { SnapshotAction, StatusCode } from '../../../src/plan/model.ts';
import { packTrend, standingOf, trendOf, unpackTrend, withSnapshot } from '../../../src/plan/position/trend.ts';
import { trendOf as trendOfPaper } from '../../../src/plan/snapshots/trend.ts';
import { aSnapshot, aSnapshotAction } from '../../support/builders.ts';

const of = (...statuses: readonly StatusCode[]): SnapshotAction[] => statuses.map((status) => aSnapshotAction({ status }));
const EVERY: readonly StatusCode[] = ['red', 'amber', 'green', 'verified', 'awaiting-sign-off', 'not-yet-due', 'check', 'closed'];
const week = (asAt: string, ...statuses: readonly StatusCode[]) => aSnapshot({ id: `S${asAt}-1`, asAt, actions: of(...statuses) });

describe('the trend on the Dashboard', () => {
  it('counts five groups; what is closed is in none', () => {
    expect(standingOf(of(...EVERY, 'red'))).toEqual({ red: 2, amber: 1, green: 1, complete: 2, other: 2 });
    expect(standingOf([])).toEqual({ red: 0, amber: 0, green: 0, complete: 0, other: 0 });
  });

  it('is in order of days, each day once, as it was last counted', () => {
    const snapshots = [week('2026-03-16', 'red'), week('2026-03-02', 'amber'), week('2026-03-09', 'green'), week('2026-03-02', 'red')];
    expect(packTrend(trendOf(snapshots))).toBe('2026-03-02 1 0 0 0 0;2026-03-09 0 0 1 0 0;2026-03-16 1 0 0 0 0');
  });

  it('is of weekly snapshots, those of papers apart', () => {
    const snapshots = [week('2026-03-02', 'red'), { ...week('2026-03-03', 'red'), reason: 'paper for B1' }];
    expect(trendOf(snapshots).map(({ asAt }) => asAt)).toEqual(['2026-03-02']);
  });

  it('keeps the latest twelve', () => {
    const days = Array.from({ length: 13 }, (_, at) => `2026-03-${String(at + 10)}`);
    expect(trendOf(days.map((each) => week(each))).map(({ asAt }) => asAt)).toEqual(days.slice(1));
    expect(trendOf(days.slice(1).map((each) => week(each)))).toHaveLength(12);
    expect(withSnapshot(trendOf(days.map((each) => week(each))), week('2026-03-30', 'red'))[11]).toMatchObject({
      asAt: '2026-03-30',
      red: 1,
    });
  });

  it.each([
    ['2026-03-02 1 2 3 4 5', '2026-03-02 1 2 3 4 5'],
    ['2026-03-02 1 2 3 4 5;2026-03-09 0 0 0 0 0', '2026-03-02 1 2 3 4 5;2026-03-09 0 0 0 0 0'],
    ['', ''],
    ['2026-03-02 1 2 3 4', ''],
    ['2026-03-02 1 2 x 4 5', ''],
    ['2026-02-30 1 2 3 4 5', ''],
    ['1 2 3 4 5;2026-03-02 1 2 3 4 5', '2026-03-02 1 2 3 4 5'],
  ])('is read from "%s" as "%s"', (text, packed) => {
    expect(packTrend(unpackTrend(text))).toBe(packed);
  });

  it('is read with a number for each group', () => {
    expect(unpackTrend('2026-03-02 1 2 3 4 5')).toEqual([{ asAt: '2026-03-02', red: 1, amber: 2, green: 3, complete: 4, other: 5 }]);
  });
});

describe('the trend in a paper', () => {
  const now = week('2026-07-15', 'red', 'verified', 'closed');
  const months = (...days: readonly string[]) =>
    trendOfPaper(
      days.map((each) => week(each, 'red')),
      now,
    ).map(({ asAt }) => asAt);

  it('is of the last snapshot of each earlier month, and now', () => {
    expect(months('2026-05-04', '2026-05-25', '2026-05-11', '2026-06-01')).toEqual(['2026-05-25', '2026-06-01', '2026-07-15']);
    expect(months('2026-06-30', '2026-04-30')).toEqual(['2026-04-30', '2026-06-30', '2026-07-15']);
  });

  it('is nothing without an earlier month: this month and days to come do not count', () => {
    expect(months()).toEqual([]);
    expect(months('2026-07-01', '2026-07-15', '2026-08-03')).toEqual([]);
  });

  it('has six points at most, and of two snapshots of a day the later row', () => {
    expect(months('2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01')).toEqual([
      '2026-02-02',
      '2026-03-02',
      '2026-04-06',
      '2026-05-04',
      '2026-06-01',
      '2026-07-15',
    ]);
    expect(months('2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01')).toHaveLength(6);
    const twice = trendOfPaper([week('2026-06-01', 'red'), week('2026-06-01', 'red', 'red')], now);
    expect(twice).toEqual([
      { asAt: '2026-06-01', complete: 0, red: 2, total: 2 },
      { asAt: '2026-07-15', complete: 1, red: 1, total: 2 },
    ]);
    expect(day(twice[1]?.asAt ?? '')).toBe('2026-07-15');
  });
});
