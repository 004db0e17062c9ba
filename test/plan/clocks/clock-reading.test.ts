import { comparedWithStated, readClock } from '../../../src/plan/clocks/clock-reading.ts';
import type { ShippedRule } from '../../../src/plan/clocks/deadline-rules.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';

const calendar = workingCalendar();
const rule: ShippedRule = {
  name: 'Written statement of action',
  number: 70,
  unit: 'working days',
  direction: 'after',
  anchor: 'Report received',
  source: 'SI 2007/462',
  verifiedOn: day('2026-11-21'),
  note: '',
  active: true,
};

describe('a clock', () => {
  it('waits honestly for an event without a date, and names it', () => {
    expect(readClock(rule, undefined, calendar)).toEqual({
      kind: 'waiting',
      words: 'Awaiting receipt of the report: due 70 working days after receipt of the report.',
    });
  });

  it('has its date once the event has one', () => {
    expect(readClock(rule, day('2016-05-16'), calendar)).toMatchObject({ kind: 'computed', date: '2016-08-23' });
  });

  it('runs from a Sunday, and says so', () => {
    const reading = readClock(rule, day('2016-05-15'), calendar);
    expect(reading.kind === 'computed' ? [reading.date, reading.proof.notes[1]] : reading).toEqual([
      '2016-08-22',
      'Sunday 15 May 2016 is not a working day: check the date of receipt of the report.',
    ]);
  });

  it.each([
    [
      rule,
      '1999-12-31',
      'Receipt of the report is dated 31 December 1999, before 2000: the bank holidays of that time are not known here. Check the year.',
    ],
    [rule, '2106-07-20', 'Receipt of the report is dated 20 July 2106, which is beyond every plan. Check the year.'],
    [
      { ...rule, number: 0 },
      '2016-05-16',
      'Written statement of action: 0 counts nothing: the deadline would be the event itself. Enter 1 or more.',
    ],
    [
      { ...rule, number: -5 },
      '2016-05-16',
      'Written statement of action: -5 is below zero. Enter 5, and say "before" in Direction if that is what is meant.',
    ],
    [
      { ...rule, number: 1.5 },
      undefined,
      'Written statement of action: 1.5 is not a whole number: days, months and years are counted whole. Enter 1 or 2.',
    ],
    [
      { ...rule, direction: 'before' as const },
      '2000-01-04',
      '70 working days before receipt of the report (4 January 2000) is before 2000: the bank holidays of that time ' +
        'are not known here. Check the year and the rule.',
    ],
  ])('is refused in a sentence (%#)', (written, anchor, words) => {
    expect(readClock(written, anchor === undefined ? undefined : day(anchor), calendar)).toEqual({ kind: 'refused', words });
  });
});

describe('the stated date beside the computed one', () => {
  it.each([
    ['2016-08-23', 0, 'The stated date is the computed one, 23 August 2016.'],
    ['2016-08-24', 1, 'The stated date, 24 August 2016, is 1 day later than the computed one, 23 August 2016.'],
    ['2016-08-16', -7, 'The stated date, 16 August 2016, is 7 days earlier than the computed one, 23 August 2016.'],
  ])('%s differs by %i', (stated, days, words) => {
    expect(comparedWithStated(day('2016-08-23'), day(stated))).toEqual({ days, words });
  });

  it('is nothing where none is stated', () => {
    expect(comparedWithStated(day('2016-08-23'), undefined)).toBeUndefined();
  });
});
