import {
  firstFrom,
  monthNumber,
  monthPeriod,
  monthsPeriod,
  nearestTo,
  partOf,
  seasonPeriod,
  termPeriod,
} from '../../../src/days/deadlines/period.ts';
import type { Part } from '../../../src/days/deadlines/period.ts';
import { day } from '../../../src/days/plain-date.ts';

const year = monthsPeriod('2016', [2016, 1], [2016, 12]);
const financial = monthsPeriod('the financial year 2016/17', [2016, 4], [2017, 3]);

describe('a part of a period', () => {
  it.each<[string, Part, string]>([
    ['2016', 'early', '2016-04-30'],
    ['2016', 'mid', '2016-08-31'],
    ['2016', 'first half', '2016-06-30'],
    ['2016', 'whole', '2016-12-31'],
    ['the financial year 2016/17', 'early', '2016-07-31'],
    ['the financial year 2016/17', 'mid', '2016-11-30'],
    ['the financial year 2016/17', 'first half', '2016-09-30'],
    ['February 2016', 'early', '2016-02-10'],
    ['February 2016', 'mid', '2016-02-20'],
    ['February 2016', 'first half', '2016-02-15'],
    ['February 2016', 'whole', '2016-02-29'],
    ['winter', 'early', '2016-12-31'],
    ['winter', 'mid', '2017-01-31'],
    ['winter', 'whole', '2017-02-28'],
  ])('of %s, %s, ends on %s', (name, part, last) => {
    const period = {
      '2016': year,
      'the financial year 2016/17': financial,
      'February 2016': monthPeriod(2016, 2),
      winter: seasonPeriod('winter', 2016),
    }[name];
    expect(period === undefined ? undefined : partOf(period, part).last).toBe(last);
  });

  it('is named as part of the whole', () => {
    expect(partOf(year, 'mid').name).toBe('the second third of 2016');
  });
});

describe('a season and a term', () => {
  it('end with their last month', () => {
    expect([seasonPeriod('spring', 2016).last, seasonPeriod('summer', 2016).last, seasonPeriod('autumn', 2016).last]).toEqual([
      '2016-05-31',
      '2016-08-31',
      '2016-11-30',
    ]);
    expect([termPeriod('spring', 2016).last, termPeriod('summer', 2016).last, termPeriod('autumn', 2016).last]).toEqual([
      '2016-04-30',
      '2016-07-31',
      '2016-12-31',
    ]);
  });

  it('name the year a winter ends in', () => {
    expect(seasonPeriod('winter', 2019)).toEqual({
      first: '2019-12-01',
      last: '2020-02-29',
      name: 'winter 2019/20 (December to February)',
    });
  });
});

describe('the same period in several years', () => {
  const junes = [2011, 2012, 2013].map((each) => monthPeriod(each, 6));

  it('is first after a day by its last day', () => {
    expect(firstFrom(day('2012-06-30'), junes)?.name).toBe('June 2012');
    expect(firstFrom(day('2012-07-01'), junes)?.name).toBe('June 2013');
    expect(firstFrom(day('2014-01-01'), junes)).toBeUndefined();
  });

  it('is nearest to a day, the earlier of two as near', () => {
    expect(nearestTo(day('2012-10-01'), junes)?.name).toBe('June 2012');
    expect(nearestTo(day('2013-01-01'), junes)?.name).toBe('June 2013');
    expect(nearestTo(day('2013-01-01'), [])).toBeUndefined();
  });
});

describe('a month’s name', () => {
  it.each([
    ['Sept', 9],
    ['sep', 9],
    ['MAY', 5],
    ['march', 3],
    ['Mar', 3],
  ])('%s is %i', (word, month) => {
    expect(monthNumber(word)).toBe(month);
  });

  it('is no other word', () => {
    expect(monthNumber('Phase')).toBeUndefined();
  });
});
