import type { CouncilDay } from '../../src/days/working-calendar.ts';

import { day } from '../../src/days/plain-date.ts';
import {
  isWorkingDay,
  reasonNotWorking,
  workingCalendar,
  workingDaysOfYear,
  workingDaysOfYearTo,
} from '../../src/days/working-calendar.ts';

const aRow = (date: string, row: Partial<CouncilDay> = {}): CouncilDay => ({
  date: day(date),
  name: 'Offices closed',
  closed: true,
  appliesTo: 'All clocks',
  ...row,
});
const lawful = workingCalendar();

describe('a working day', () => {
  it.each([
    ['2016-05-30', 'Spring bank holiday'],
    ['2016-05-28', 'Saturday'],
    ['2016-05-29', 'Sunday'],
    ['2021-12-25', 'Saturday'],
    ['2021-12-27', 'Christmas Day (substitute day)'],
    ['2016-03-25', 'Good Friday'],
    ['2022-09-19', 'Bank holiday for the State Funeral of Queen Elizabeth II'],
  ])('is not %s: %s', (date, reason) => {
    expect(reasonNotWorking(day(date), lawful)).toBe(reason);
    expect(isWorkingDay(day(date), lawful)).toBe(false);
  });

  it.each([
    ['2016-05-31', 'the day after a holiday'],
    ['2016-12-24', 'a Saturday is not, but Friday 23 December is', '2016-12-23'],
    ['2020-05-04', 'the holiday was moved away from it'],
    ['2026-12-24', 'Christmas Eve'],
  ])('may be %s: %s', (date, _because, instead = date) => {
    expect(reasonNotWorking(day(instead), lawful)).toBeUndefined();
  });

  it('is none on which the council is closed', () => {
    const calendar = workingCalendar([aRow('2026-12-29'), aRow('2026-12-30', { name: '' })]);
    expect(reasonNotWorking(day('2026-12-29'), calendar)).toBe('Council closure: Offices closed');
    expect(reasonNotWorking(day('2026-12-30'), calendar)).toBe('Council closure');
    expect(reasonNotWorking(day('2026-12-31'), calendar)).toBeUndefined();
  });

  it('is none that was proclaimed a holiday since, by the name the council enters', () => {
    const calendar = workingCalendar([aRow('2030-07-01', { name: 'Jubilee bank holiday' })]);
    expect(reasonNotWorking(day('2030-07-01'), calendar)).toBe('Jubilee bank holiday');
  });

  it('is one that the council opens, be it a Saturday or a holiday', () => {
    const calendar = workingCalendar([
      aRow('2026-11-21', { closed: false, name: 'Saturday opening' }),
      aRow('2031-05-05', { closed: false, name: 'Holiday moved' }),
    ]);
    expect(isWorkingDay(day('2026-11-21'), calendar)).toBe(true);
    expect(isWorkingDay(day('2031-05-05'), calendar)).toBe(true);
    expect(isWorkingDay(day('2031-05-05'), lawful)).toBe(false);
  });

  it.each(['Clear days only', ' clear days only ', 'CLEAR DAYS ONLY'])('for clear days alone, a row for "%s" counts', (appliesTo) => {
    const calendar = workingCalendar([aRow('2026-12-24', { name: 'Christmas Eve', appliesTo })]);
    expect(isWorkingDay(day('2026-12-24'), calendar)).toBe(true);
    expect(reasonNotWorking(day('2026-12-24'), calendar.forClearDays)).toBe('Council closure: Christmas Eve');
  });

  it('for clear days is the same where no row is for them alone', () => {
    const calendar = workingCalendar([aRow('2026-12-29')]);
    expect(calendar.forClearDays).toBe(calendar);
    expect(isWorkingDay(day('2026-12-29'), calendar.forClearDays)).toBe(false);
  });

  it('follows the later of two rows for one day, and for clear days the row for them', () => {
    const calendar = workingCalendar([
      aRow('2026-12-24', { appliesTo: 'Clear days only' }),
      aRow('2026-12-24', { closed: false }),
      aRow('2026-12-29'),
      aRow('2026-12-29', { closed: false }),
    ]);
    expect(isWorkingDay(day('2026-12-24'), calendar)).toBe(true);
    expect(isWorkingDay(day('2026-12-24'), calendar.forClearDays)).toBe(false);
    expect(isWorkingDay(day('2026-12-29'), calendar)).toBe(true);
  });

  it('does not leak from one council’s calendar to another’s', () => {
    expect(isWorkingDay(day('2026-12-29'), workingCalendar([aRow('2026-12-29')]))).toBe(false);
    expect(isWorkingDay(day('2026-12-29'), workingCalendar())).toBe(true);
  });
});

describe('the working days of a year', () => {
  it.each([
    [2016, 253, 'a leap year: 261 weekdays less 8 holidays'],
    [2022, 250, 'two holidays more, of 260 weekdays'],
    [2026, 253, '261 weekdays less 8'],
  ])('%i has %i: %s', (year, count) => {
    expect(workingDaysOfYear(year, lawful)).toBe(count);
  });

  it.each([
    ['2016-01-01', 0, 'New Year’s Day does not count'],
    ['2016-01-04', 1, 'the first Monday does'],
    ['2016-02-29', 41, 'the leap day counts'],
    ['2016-03-01', 42, 'and the day after it'],
    ['2016-12-31', 253, 'the last day'],
  ])('up to %s number %i: %s', (date, count) => {
    expect(workingDaysOfYearTo(day(date), lawful)).toBe(count);
  });
});
