import { reasonToWait, summaryWeek } from '../../../src/mail/ledger/week.ts';
import { addDays, day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';
import { aCalendarRow } from '../../support/builders.ts';

const calendar = workingCalendar();

describe('summaryWeek', () => {
  it.each([
    ['2026-11-23', 'Monday', '2026-W48', '2026-11-23', '2026-11-23', 'Monday itself'],
    ['2026-11-24', 'Monday', '2026-W48', '2026-11-23', '2026-11-23', 'Tuesday makes up for Monday'],
    ['2026-11-29', 'Monday', '2026-W48', '2026-11-23', '2026-11-23', "Sunday is the week's last day"],
    ['2026-05-04', 'Monday', '2026-W19', '2026-05-04', '2026-05-05', 'the early May holiday moves it to Tuesday'],
    ['2026-04-06', 'Monday', '2026-W15', '2026-04-06', '2026-04-07', 'Easter Monday'],
    ['2020-12-28', 'Monday', '2020-W53', '2020-12-28', '2020-12-29', 'a year of 53 weeks, on the substitute for Boxing Day'],
    ['2021-01-03', 'Monday', '2020-W53', '2020-12-28', '2020-12-29', "the Sunday after New Year is of the old year's week"],
    ['2021-01-04', 'Monday', '2021-W01', '2021-01-04', '2021-01-04', 'the first Monday begins week 1'],
    ['2026-12-28', 'Monday', '2026-W53', '2026-12-28', '2026-12-29', 'Boxing Day 2026 is a Saturday'],
    ['2027-01-03', 'Monday', '2026-W53', '2026-12-28', '2026-12-29', 'still week 53'],
    ['2027-01-04', 'Monday', '2027-W01', '2027-01-04', '2027-01-04', 'and the next'],
    [
      '2027-03-26',
      'Friday',
      '2027-W12',
      '2027-03-26',
      '2027-03-30',
      "Good Friday: the next working day is after Easter, and of the same week's summary",
    ],
    ['2027-03-30', 'Friday', '2027-W12', '2027-03-26', '2027-03-30', 'seen from the day it goes out'],
    ['2026-11-26', 'Friday', '2026-W47', '2026-11-20', '2026-11-20', "before Friday it is last Friday's week"],
  ])('on %s with summaries on %s is %s (%s, sent %s): %s', (today, dayName, week, summaryDay, sendDay) => {
    expect(summaryWeek(day(today), dayName, calendar)).toEqual({ week, summaryDay, sendDay });
  });

  it("moves past the council's own closures", () => {
    const closed = workingCalendar([aCalendarRow({ date: '2026-11-23' }), aCalendarRow({ date: '2026-11-24' })]);
    expect(summaryWeek(day('2026-11-23'), 'Monday', closed).sendDay).toBe('2026-11-25');
  });

  it('gives every day of three years one week, and every week seven days', () => {
    const days = new Map<string, number>();
    for (let date = day('2026-01-05'); date < day('2029-01-01'); date = addDays(date, 1)) {
      const { week } = summaryWeek(date, 'Monday', calendar);
      days.set(week, (days.get(week) ?? 0) + 1);
    }
    expect(new Set(days.values())).toEqual(new Set([7]));
  });
});

describe('reasonToWait', () => {
  const waits = (today: string): string | undefined => reasonToWait(summaryWeek(day(today), 'Monday', calendar), day(today), calendar);

  it.each<readonly [string, string | undefined, string]>([
    ['2026-11-23', undefined, 'the day itself'],
    ['2026-11-25', undefined, 'two days late is better than never'],
    [
      '2026-11-28',
      '28 November 2026 is not a working day (Saturday). The summaries go out on the next working day.',
      'nobody reads on Saturday',
    ],
    ['2026-12-29', undefined, 'the day after the holiday'],
  ])('on %s says %s: %s', (today, words, _because) => {
    expect(waits(today)).toBe(words);
  });

  it('waits on a bank-holiday Monday', () => {
    expect(waits('2026-12-28')).toMatch(/^28 December 2026 is not a working day \(.*Boxing Day.*\)/);
  });
});
