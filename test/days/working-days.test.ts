import type { CouncilDay } from '../../src/days/working-calendar.ts';
import fc from 'fast-check';

import { addDays, day } from '../../src/days/plain-date.ts';
import type { PlainDate } from '../../src/days/plain-date.ts';
import { isWorkingDay, workingCalendar } from '../../src/days/working-calendar.ts';
import type { WorkingCalendar } from '../../src/days/working-calendar.ts';
import { addWorkingDays, clearDaysBefore, clearWorkingDaysBefore, workingDaysBetween } from '../../src/days/working-days.ts';
import { independentWorkingDay, INDEPENDENT_YEARS } from '../support/independent-calendar.ts';

const calendar = workingCalendar();
const closed = (date: string, appliesTo = 'All clocks'): CouncilDay => ({
  date: day(date),
  name: 'Closed',
  closed: true,
  appliesTo,
});
const anyDay = fc.integer({ min: 0, max: 36 * 365 }).map((days) => addDays(day('2000-01-01'), days));

/** The definition: step a day at a time and count those that are working days. */
function stepped(from: PlainDate, to: PlainDate, days: WorkingCalendar): number {
  if (to < from) return 0 - stepped(to, from, days);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, days)) count += 1;
  return count;
}

describe('within working days of a day', () => {
  it.each([
    ['2016-05-16', 70, '2016-08-23', 'the published example: 30 May is skipped'],
    ['2016-05-16', 30, '2016-06-28', 'thirty days to publish a report'],
    ['2016-05-16', 0, '2016-05-16', 'the day itself is day 0'],
    ['2016-05-14', 0, '2016-05-14', 'day 0 may be a Saturday'],
    ['2016-05-14', 1, '2016-05-16', 'from a Saturday the first day is Monday'],
    ['2016-05-27', 1, '2016-05-31', 'over a weekend and a holiday'],
    ['2016-12-23', 1, '2016-12-28', 'over Christmas on a Sunday'],
    ['2021-12-24', 1, '2021-12-29', 'over Christmas on a Saturday'],
    ['2022-06-01', 1, '2022-06-06', 'over the Platinum Jubilee'],
    ['2012-06-01', 1, '2012-06-06', 'over the Diamond Jubilee'],
    ['2002-05-24', 5, '2002-05-31', '27 May 2002 was a working day'],
    ['2002-05-31', 1, '2002-06-05', 'over the Golden Jubilee'],
    ['2016-08-31', -1, '2016-08-30', 'backwards'],
    ['2016-08-30', -1, '2016-08-26', 'backwards over a holiday'],
    ['2017-01-03', -1, '2016-12-30', 'backwards over New Year on a Sunday'],
    ['2016-03-24', 1, '2016-03-29', 'over Easter and the clock change'],
  ])('%s and %i is %s: %s', (from, n, expected) => {
    expect(addWorkingDays(day(from), n, calendar)).toBe(expected);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days in a sentence', (n) => {
    expect(() => addWorkingDays(day('2016-05-16'), n, calendar)).toThrow(`A number of days must be a whole number, and ${n} is not.`);
  });

  it('leaves out the council’s own closures', () => {
    expect(addWorkingDays(day('2016-08-22'), 1, workingCalendar([closed('2016-08-23')]))).toBe('2016-08-24');
  });

  it('agrees a thousand times with an independent calendar and list of holidays', () => {
    const from = fc.integer({ min: 0, max: 14 * 365 }).map((days) => addDays(day(`${INDEPENDENT_YEARS.from + 1}-01-01`), days));
    fc.assert(
      fc.property(from, fc.integer({ min: -100, max: 100 }), (date, n) => {
        expect(addWorkingDays(date, n, calendar)).toBe(independentWorkingDay(date, n));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('working days between two days', () => {
  it.each([
    ['2016-05-16', '2016-08-23', 70, 'the other way to say the example'],
    ['2016-08-23', '2016-08-23', 0, 'the same day'],
    ['2016-08-23', '2016-08-26', 3, 'three days left'],
    ['2016-08-26', '2016-08-23', -3, 'three days overdue'],
    ['2016-08-26', '2016-08-29', 0, 'a holiday is no day'],
    ['2016-08-26', '2016-08-30', 1, 'over a long weekend'],
    ['2016-12-30', '2017-01-03', 1, 'over a year end'],
    ['2015-12-31', '2017-01-03', 254, 'over a whole year'],
    ['2016-08-27', '2016-08-28', 0, 'Saturday to Sunday'],
    ['2016-08-28', '2016-08-27', 0, 'and back: zero, not minus zero'],
  ])('%s to %s are %i: %s', (from, to, expected) => {
    expect(workingDaysBetween(day(from), day(to), calendar)).toBe(expected);
  });

  it('equal the count of single steps, with closures and opened days, forwards and backwards', () => {
    const rows = fc.array(fc.record({ date: anyDay, closed: fc.boolean() }), { maxLength: 20 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), rows, (from, days, own) => {
        const council = workingCalendar(own.map(({ date, closed: isClosed }) => ({ ...closed(date), closed: isClosed })));
        const to = addDays(from, days);
        expect(workingDaysBetween(from, to, council)).toBe(stepped(from, to, council));
        expect(workingDaysBetween(to, from, council)).toBe(0 - workingDaysBetween(from, to, council));
      }),
    );
  });

  it('are undone by adding them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, n) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n, calendar), calendar)).toBe(n);
      }),
    );
  });

  it('are counted for ten thousand deadlines ten years apart in two seconds at most, where single steps take twenty', () => {
    const fresh = workingCalendar();
    const started = process.hrtime.bigint();
    let sum = 0;
    for (let n = 0; n < 10_000; n += 1)
      sum += workingDaysBetween(addDays(day('2016-01-01'), n % 365), addDays(day('2025-12-31'), -(n % 365)), fresh);
    expect(sum).toBeGreaterThan(0);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  });
});

describe('clear working days before a meeting', () => {
  it.each([
    ['2016-07-20', 5, '2016-07-12', 'a Wednesday'],
    ['2016-08-31', 5, '2016-08-22', '29 August is a holiday'],
    ['2014-03-25', 5, '2014-03-17', 'a Tuesday'],
    ['2013-06-11', 5, '2013-06-03', 'a Tuesday in June'],
    ['2016-07-16', 5, '2016-07-08', 'a meeting on a Saturday'],
    ['2016-07-15', 4, '2016-07-08', 'the day before the clear days is a weekend, so Friday'],
  ])('%s less %i is %s: %s', (meeting, n, expected) => {
    expect(clearWorkingDaysBefore(day(meeting), n, calendar)).toBe(expected);
  });

  it('leave out the days that a council leaves out of clear days alone', () => {
    const council = workingCalendar([closed('2026-12-24', 'Clear days only')]);
    expect(clearWorkingDaysBefore(day('2026-12-30'), 2, council)).toBe('2026-12-22');
    expect(clearWorkingDaysBefore(day('2026-12-30'), 2, calendar)).toBe('2026-12-23');
    expect(addWorkingDays(day('2026-12-30'), -2, council)).toBe('2026-12-24');
  });

  it('lie whole between publication and meeting, and no later day would do', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (meeting, n) => {
        const publication = clearWorkingDaysBefore(meeting, n, calendar);
        expect(stepped(publication, addDays(meeting, -1), calendar)).toBe(n);
        expect(isWorkingDay(publication, calendar)).toBe(true);
        expect(stepped(addWorkingDays(publication, 1, calendar), addDays(meeting, -1), calendar)).toBe(n - 1);
      }),
    );
  });
});

describe('clear calendar days before a meeting', () => {
  it.each([
    ['2016-07-20', 28, '2016-06-21', 'the notice of a key decision'],
    ['2016-03-30', 3, '2016-03-26', 'over Easter and the clock change: every day counts'],
    ['2016-03-01', 1, '2016-02-28', 'over the leap day'],
  ])('%s less %i is %s: %s', (meeting, n, expected) => {
    expect(clearDaysBefore(day(meeting), n)).toBe(expected);
  });

  it('refuse half a day', () => {
    expect(() => clearDaysBefore(day('2016-07-20'), 2.5)).toThrow('must be a whole number');
  });
});
