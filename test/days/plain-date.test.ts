import fc from 'fast-check';
import {
  addDays,
  addMonths,
  day,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  formatDate,
  formatDateWithWeekday,
  formatShortDate,
  parsePlainDate,
  partsOf,
  plainDate,
  weekdayName,
} from '../../src/days/plain-date.ts';

const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays(day('2000-01-01'), days));

describe('a plain date', () => {
  it.each([
    [2016, 8, 31, '2016-08-31', 'an ordinary day'],
    [2016, 2, 29, '2016-02-29', 'a leap day'],
    [2000, 2, 29, '2000-02-29', 'a century divisible by 400 is a leap year'],
    [1, 1, 1, '0001-01-01', 'the first day there is'],
    [9999, 12, 31, '9999-12-31', 'the last day there is'],
  ])('%i, %i, %i is %s: %s', (year, month, dayOfMonth, expected) => {
    expect(plainDate(year, month, dayOfMonth)).toBe(expected);
  });

  it.each([
    [2016, 11, 31, 'November has 30 days'],
    [2015, 2, 29, 'no leap year'],
    [1900, 2, 29, 'a century not divisible by 400'],
    [2016, 13, 1, 'no such month'],
    [2016, 0, 1, 'no month 0'],
    [2016, 1, 0, 'no day 0'],
    [2016, 1, 1.5, 'no half days'],
    [Number.NaN, 1, 1, 'no number'],
    [10000, 1, 1, 'beyond the calendar'],
    [0, 1, 1, 'before the calendar'],
  ])('%d, %d, %d is no day: %s', (year, month, dayOfMonth) => {
    expect(plainDate(year, month, dayOfMonth)).toBeUndefined();
  });

  it.each(['2016-8-31', '31/08/2016', '2016-11-31', '2016-08-31T00:00', ' 2016-08-31', ''])(
    '"%s" is not read: only yyyy-mm-dd of a real day is',
    (text) => {
      expect(parsePlainDate(text)).toBeUndefined();
    },
  );

  it('refuses a constant that is no day, in a sentence', () => {
    expect(() => day('2016-11-31')).toThrow('"2016-11-31" is not a calendar day written yyyy-mm-dd.');
  });

  it('keeps its parts', () => {
    expect(partsOf(day('2016-08-31'))).toEqual({ year: 2016, month: 8, day: 31 });
  });
});

describe('days added', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29', 'the clocks go forward on the 29th'],
    ['2026-03-29', 1, '2026-03-30', 'a day of 23 hours is still a day'],
    ['2026-10-25', 1, '2026-10-26', 'a day of 25 hours is still a day'],
    ['2016-02-28', 1, '2016-02-29', 'leap year'],
    ['2015-12-31', 1, '2016-01-01', 'over a year end'],
    ['2016-03-01', -1, '2016-02-29', 'backwards over a leap day'],
    ['2016-07-20', -29, '2016-06-21', '28 clear days'],
    ['2016-07-20', 0, '2016-07-20', 'nothing added'],
  ])('%s and %i days is %s: %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(days);
  });

  it('is undone by taking them away, and counted by the difference', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('months added', () => {
  it.each([
    ['2012-04-10', 6, '2012-10-10', 'the corresponding date'],
    ['2012-03-02', 6, '2012-09-02', 'the corresponding date, a Sunday'],
    ['2016-08-31', 1, '2016-09-30', 'September has no 31st'],
    ['2016-01-31', 1, '2016-02-29', 'the leap day'],
    ['2015-01-31', 1, '2015-02-28', 'no leap year'],
    ['2016-02-29', 12, '2017-02-28', 'a year from a leap day'],
    ['2016-02-29', 48, '2020-02-29', 'four years from a leap day'],
    ['2015-12-15', 1, '2016-01-15', 'over a year end'],
    ['2016-01-15', -1, '2015-12-15', 'backwards over a year end'],
    ['2016-03-31', -1, '2016-02-29', 'backwards to a shorter month'],
    ['2016-03-31', -13, '2015-02-28', 'backwards more than a year'],
  ])('%s and %i months is %s: %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('never leaves the month counted to', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const from = partsOf(date);
        const to = partsOf(addMonths(date, months));
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });
});

describe('how a date reads', () => {
  it.each([
    ['2026-03-31', 2, 'Tuesday', '31 March 2026', 'Tuesday 31 March 2026', '31/03/2026'],
    ['2016-08-01', 1, 'Monday', '1 August 2016', 'Monday 1 August 2016', '01/08/2016'],
    ['1969-12-28', 0, 'Sunday', '28 December 1969', 'Sunday 28 December 1969', '28/12/1969'],
    ['2000-01-01', 6, 'Saturday', '1 January 2000', 'Saturday 1 January 2000', '01/01/2000'],
  ])('%s', (text, weekday, name, long, longest, short) => {
    const date = day(text);
    expect(dayOfWeek(date)).toBe(weekday);
    expect(weekdayName(date)).toBe(name);
    expect(formatDate(date)).toBe(long);
    expect(formatDateWithWeekday(date)).toBe(longest);
    expect(formatShortDate(date)).toBe(short);
  });

  it('follows the week without a gap', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(dayOfWeek(addDays(date, 1))).toBe((dayOfWeek(date) + 1) % 7);
      }),
    );
  });
});
