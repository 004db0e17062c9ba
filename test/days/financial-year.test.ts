import { financialQuarter, financialYear, financialYearOf, parseFinancialYear } from '../../src/days/financial-year.ts';
import { day } from '../../src/days/plain-date.ts';

describe('the financial year', () => {
  it.each([
    ['2017-03-31', '2016/17', 'the last day'],
    ['2017-04-01', '2017/18', 'the first day'],
    ['2016-12-31', '2016/17', 'the calendar year ends within it'],
    ['2000-01-01', '1999/00', 'a century ends within it'],
  ])('of %s is %s: %s', (date, label) => {
    expect(financialYearOf(day(date)).label).toBe(label);
  });

  it('runs from 1 April to 31 March', () => {
    expect(financialYear(2016)).toEqual({ label: '2016/17', start: '2016-04-01', end: '2017-03-31' });
  });

  it.each(['2016/17', '2016-17', '2016–17', '2016/2017', '16/17', 'FY 2016/17', ' 2016/17 ', 'financial year 2016/17'])(
    'is read from "%s"',
    (text) => {
      expect(parseFinancialYear(text)?.label).toBe('2016/17');
    },
  );

  it('is read over the turn of a century', () => {
    expect(parseFinancialYear('1999/00')?.end).toBe('2000-03-31');
    expect(parseFinancialYear('1999/2000')?.end).toBe('2000-03-31');
  });

  it.each([
    ['2016/18', 'two years apart'],
    ['2017/16', 'backwards'],
    ['2016/2117', 'a century apart'],
    ['2016', 'one year is not named as two'],
    ['', 'nothing'],
  ])('is not read from "%s": %s', (text) => {
    expect(parseFinancialYear(text)).toBeUndefined();
  });

  it.each([
    [1, '2016-04-01', '2016-06-30'],
    [2, '2016-07-01', '2016-09-30'],
    [3, '2016-10-01', '2016-12-31'],
    [4, '2017-01-01', '2017-03-31'],
  ] as const)('has quarter %i from %s to %s', (quarter, start, end) => {
    expect(financialQuarter(financialYear(2016), quarter)).toEqual({ start, end });
  });

  it('refuses a year outside the calendar', () => {
    expect(() => financialYear(9999)).toThrow('There is no financial year 9999.');
  });
});
