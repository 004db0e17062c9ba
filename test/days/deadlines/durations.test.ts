import { durationIn, durationWords, endOfDuration, isAnchor } from '../../../src/days/deadlines/durations.ts';
import type { DurationUnit } from '../../../src/days/deadlines/durations.ts';
import { day } from '../../../src/days/plain-date.ts';
import { workingCalendar } from '../../../src/days/working-calendar.ts';

describe('a duration in words', () => {
  it.each([
    ['within 3 months', { count: 3, unit: 'month', from: '' }],
    ['within seventy working days', { count: 70, unit: 'working day', from: '' }],
    ['2-3 years', { count: 3, unit: 'year', from: '' }],
    ['6 to 12 months', { count: 12, unit: 'month', from: '' }],
    ['Less than 6 (months)', { count: 6, unit: 'month', from: '' }],
    ['within a fortnight', { count: 1, unit: 'fortnight', from: '' }],
    ['within 24 hrs of referral', { count: 24, unit: 'hour', from: 'referral' }],
    ['10 calendar days after the meeting', { count: 10, unit: 'day', from: 'the meeting' }],
    ['Within the next 12 months', { count: 12, unit: 'month', from: '' }],
    ['Within six months of new Council.', { count: 6, unit: 'month', from: 'new Council' }],
  ])('"%s"', (text, duration) => {
    expect(durationIn(text)).toEqual(duration);
  });

  it.each(['31 August 2016', 'every 6 weeks', 'Phase 2', 'Year 3', 'month 3', ''])('is not in "%s"', (text) => {
    expect(durationIn(text)).toBeUndefined();
  });

  it('reads back with its unit in the right number', () => {
    expect(durationWords({ count: 1, unit: 'working day', from: '' })).toBe('1 working day');
    expect(durationWords({ count: 70, unit: 'working day', from: '' })).toBe('70 working days');
  });
});

describe('the end of a duration', () => {
  it.each<[number, DurationUnit, string]>([
    [70, 'working day', '2016-08-23'],
    [25, 'hour', '2016-05-18'],
    [24, 'hour', '2016-05-17'],
    [10, 'day', '2016-05-26'],
    [2, 'week', '2016-05-30'],
    [1, 'fortnight', '2016-05-30'],
    [6, 'month', '2016-11-16'],
    [3, 'year', '2019-05-16'],
  ])('%i × %s after 16 May 2016 is %s', (count, unit, end) => {
    expect(endOfDuration({ count, unit, from: '' }, day('2016-05-16'), workingCalendar())).toBe(end);
  });
});

describe('the anchor a duration names', () => {
  const anchor = 'publication of the report';

  it.each(['publication', 'publication of the report', 'the report’s publication', 'publication of this inspection report'])(
    'is "%s"',
    (words) => {
      expect(isAnchor(words.replace('’s', ''), anchor)).toBe(true);
    },
  );

  it.each(['receipt of the report', 'the report', 'the Equality Commission approval', 'publication of the new policy', ''])(
    'is not "%s"',
    (words) => {
      expect(isAnchor(words, anchor)).toBe(false);
    },
  );
});
