import Holidays from 'date-holidays';
import { bankHolidays, easterSunday, FIRST_HOLIDAY_YEAR, isProclaimed, LAST_PROCLAIMED_YEAR } from '../../src/days/bank-holidays.ts';
import { dayOfWeek } from '../../src/days/plain-date.ts';

const datesOf = (year: number): string[] => bankHolidays(year).map(({ date }) => date);
const named = (date: string): string | undefined => bankHolidays(Number(date.slice(0, 4))).find((holiday) => holiday.date === date)?.name;

describe('the bank holidays of England and Wales', () => {
  it.each([
    ['2002-06-03', 'Golden Jubilee bank holiday', 'one-off'],
    ['2002-06-04', 'Spring bank holiday', 'moved for the Golden Jubilee'],
    ['2011-04-29', 'Royal Wedding bank holiday', 'one-off'],
    ['2012-06-04', 'Spring bank holiday', 'moved for the Diamond Jubilee'],
    ['2012-06-05', 'Diamond Jubilee bank holiday', 'one-off'],
    ['2020-05-08', 'Early May bank holiday (VE Day)', 'moved for VE Day'],
    ['2022-06-02', 'Spring bank holiday', 'moved for the Platinum Jubilee'],
    ['2022-06-03', 'Platinum Jubilee bank holiday', 'one-off'],
    ['2022-09-19', 'Bank holiday for the State Funeral of Queen Elizabeth II', 'one-off'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III', 'one-off'],
    ['2016-05-30', 'Spring bank holiday', 'the last Monday in May'],
    ['2016-08-29', 'Summer bank holiday', 'the last Monday in August'],
    ['2016-12-27', 'Christmas Day (substitute day)', 'Christmas Day on a Sunday, Boxing Day keeps the Monday'],
    ['2011-12-27', 'Christmas Day (substitute day)', 'the same in 2011'],
    ['2022-12-27', 'Christmas Day (substitute day)', 'the same in 2022'],
    ['2010-12-27', 'Christmas Day (substitute day)', 'both on the weekend: Christmas first'],
    ['2010-12-28', 'Boxing Day (substitute day)', 'both on the weekend: Boxing Day second'],
    ['2027-12-27', 'Christmas Day (substitute day)', 'both on the weekend again'],
    ['2027-12-28', 'Boxing Day (substitute day)', 'both on the weekend again'],
    ['2026-12-28', 'Boxing Day (substitute day)', 'Boxing Day alone on a Saturday'],
    ['2022-01-03', "New Year's Day (substitute day)", 'New Year on a Saturday'],
    ['2023-01-02', "New Year's Day (substitute day)", 'New Year on a Sunday'],
    ['2000-04-21', 'Good Friday', 'Easter 2000'],
    ['2038-04-26', 'Easter Monday', 'the latest Easter there can be'],
    ['2008-03-21', 'Good Friday', 'one of the earliest Easters'],
  ])('hold %s, %s: %s', (date, name) => {
    expect(named(date)).toBe(name);
  });

  it.each([
    ['2002-05-27', 'the Spring bank holiday was moved'],
    ['2012-05-28', 'the Spring bank holiday was moved'],
    ['2020-05-04', 'the Early May bank holiday was moved'],
    ['2022-05-30', 'the Spring bank holiday was moved'],
    ['2021-12-25', 'a Saturday needs no holiday'],
    ['2016-12-24', 'Christmas Eve is a working day'],
    ['2013-08-05', 'the first Monday in August is a holiday in Scotland only'],
    ['2026-06-15', 'proclaimed in Scotland only'],
  ])('do not hold %s: %s', (date) => {
    expect(named(date)).toBeUndefined();
  });

  it('are in 2011 and 2012 as proclaimed, checked by hand', () => {
    expect(datesOf(2011)).toEqual([
      '2011-01-03',
      '2011-04-22',
      '2011-04-25',
      '2011-04-29',
      '2011-05-02',
      '2011-05-30',
      '2011-08-29',
      '2011-12-26',
      '2011-12-27',
    ]);
    expect(datesOf(2012)).toEqual([
      '2012-01-02',
      '2012-04-06',
      '2012-04-09',
      '2012-05-07',
      '2012-06-04',
      '2012-06-05',
      '2012-08-27',
      '2012-12-25',
      '2012-12-26',
    ]);
  });

  it('agree for 2013 to 2028 with an independent list', () => {
    const oracle = new Holidays('GB', 'ENG');
    for (let year = 2013; year <= 2028; year += 1) {
      const theirs = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date }) => date.slice(0, 10));
      const weekdays = [...new Set(theirs)].filter((date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())).sort();
      expect({ year, dates: datesOf(year) }).toEqual({ year, dates: weekdays });
    }
  });

  it('are each a weekday, named once, with a reason, and eight where nothing is proclaimed', () => {
    const oneOffs: Record<number, number> = { 2002: 1, 2011: 1, 2012: 1, 2022: 2, 2023: 1 };
    for (let year = FIRST_HOLIDAY_YEAR; year <= 2100; year += 1) {
      const holidays = bankHolidays(year);
      expect({ year, count: new Set(holidays.map(({ date }) => date)).size }).toEqual({ year, count: 8 + (oneOffs[year] ?? 0) });
      for (const { date, why } of holidays) {
        expect([0, 6]).not.toContain(dayOfWeek(date));
        expect(why).toMatch(/\.$/);
        expect(date.slice(0, 4)).toBe(String(year));
      }
    }
  });

  it('say why: the day it moved from, or the rule', () => {
    expect(bankHolidays(2022).find(({ date }) => date === '2022-06-02')?.why).toBe(
      'Moved from Monday 30 May 2022 for the Platinum Jubilee.',
    );
    expect(bankHolidays(2027).find(({ date }) => date === '2027-12-28')?.why).toBe('26 December 2027 is a Sunday.');
  });

  it('are known from 2000 to the last proclaimed year, and computed by rule after it', () => {
    expect([1999, 2000, LAST_PROCLAIMED_YEAR, LAST_PROCLAIMED_YEAR + 1].map(isProclaimed)).toEqual([false, true, true, false]);
  });

  it('are computed once for a year', () => {
    expect(bankHolidays(2016)).toBe(bankHolidays(2016));
  });
});

describe('Easter Sunday', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2016, '2016-03-27'],
    [2024, '2024-03-31'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});
