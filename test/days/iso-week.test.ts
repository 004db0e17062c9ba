import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isoWeek, mondayOfIsoWeek, weekStart } from '../../src/days/iso-week.ts';
import { addDays, day } from '../../src/days/plain-date.ts';

describe('the ISO week', () => {
  it.each([
    ['2020-12-28', '2020-W53', 'a leap year that starts on a Wednesday has 53 weeks'],
    ['2021-01-03', '2020-W53', 'the Sunday after New Year belongs to the old year'],
    ['2021-01-04', '2021-W01', 'the first Monday'],
    ['2026-12-31', '2026-W53', 'a year that starts on a Thursday has 53 weeks'],
    ['2027-01-01', '2026-W53', 'New Year on a Friday is in the old year'],
    ['2027-01-03', '2026-W53', 'and so is the Sunday'],
    ['2027-01-04', '2027-W01', 'the week begins on Monday'],
    ['2018-12-31', '2019-W01', 'New Year’s Eve may be in the new year'],
    ['2016-08-23', '2016-W34', 'an ordinary day'],
  ])('%s is in %s: %s', (date, week) => {
    expect(isoWeek(day(date))).toBe(week);
  });

  it('agrees with an independent calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_524 }), (days) => {
        const date = addDays(day('2000-01-01'), days);
        const other = Temporal.PlainDate.from(date);
        expect(isoWeek(date)).toBe(`${other.yearOfWeek}-W${String(other.weekOfYear).padStart(2, '0')}`);
        expect(mondayOfIsoWeek(isoWeek(date))).toBe(weekStart(date));
      }),
    );
  });

  it.each(['2021-W53', '2026-W54', '2026-W00', '2026-53', 'week 12', ''])('"%s" is no week', (week) => {
    expect(mondayOfIsoWeek(week)).toBeUndefined();
  });
});
