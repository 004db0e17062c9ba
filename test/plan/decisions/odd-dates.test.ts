import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/days/plain-date.ts';
import { oddDates } from '../../../src/plan/decisions/odd-dates.ts';

const MEETING = day('2016-08-31');

describe('oddDates', () => {
  it.each([
    ['approved at its meeting held on 20 July 2106', '“20 July 2106” lies 90 years after the meeting of 31 August 2016. Check the year.'],
    ['due on 31 June 2017', '“31 June 2017” is no day of the calendar. Check it before adding what rests on it.'],
    ['on Monday 31 August 2016', '“Monday 31 August 2016” was a Wednesday. Check the day before adding what rests on it.'],
    ['by 31/11/2016', '“31/11/2016” is no day of the calendar. Check it before adding what rests on it.'],
  ])('remarks “%s”', (text, remark) => {
    expect(oddDates(text, MEETING)).toEqual([remark]);
  });

  it.each(['on Wednesday 31 August 2016', 'early in 2017', 'within 70 working days of 16 May 2016', '£195K in 2016/2017'])(
    'passes “%s”',
    (text) => {
      expect(oddDates(text, MEETING)).toEqual([]);
    },
  );

  it('judges by the other dates where no meeting is named, and says each once', () => {
    const text = 'held on 20 July 2016, 20 July 2106, 31 August 2016 and 20 July 2106';
    expect(oddDates(text, undefined)).toEqual(['“20 July 2106” lies 90 years after the other dates of these minutes. Check the year.']);
    expect(oddDates('by 20 July 2106', undefined)).toEqual(['“20 July 2106” cannot be meant. Check the year.']);
  });
});
