import { day } from '../../src/days/plain-date.ts';
import { comparedWeek, readWeeklyStatuses, withWeek, writeWeeklyStatuses } from '../../src/workbook/weekly-statuses.ts';

const weeks = readWeeklyStatuses('amber 2026-03-23, red 2026-03-30');

describe('weekly statuses', () => {
  it('are read as they were written', () => {
    expect(writeWeeklyStatuses(weeks)).toBe('amber 2026-03-23, red 2026-03-30');
  });

  it.each(['', 'nothing', 'mauve 2026-03-30', 'red 2026-02-30'])('pass over "%s"', (words) => {
    expect(readWeeklyStatuses(words)).toEqual([]);
  });

  it('compare with the last week before today, so that the day of a snapshot still has one', () => {
    expect(comparedWeek(weeks, day('2026-03-30'))?.status).toBe('amber');
    expect(comparedWeek(weeks, day('2026-03-31'))?.status).toBe('red');
    expect(comparedWeek(weeks, day('2026-03-23'))).toBeUndefined();
  });

  it('keep two weeks, and one entry a day', () => {
    expect(writeWeeklyStatuses(withWeek(weeks, { status: 'green', asAt: day('2026-04-06') }))).toBe('red 2026-03-30, green 2026-04-06');
    expect(writeWeeklyStatuses(withWeek(weeks, { status: 'green', asAt: day('2026-03-30') }))).toBe('amber 2026-03-23, green 2026-03-30');
  });
});
