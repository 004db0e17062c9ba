import { bareExecution, evaluate } from '../../support/bare-execution.ts';

const london = (expression: string): unknown => evaluate(bareExecution(), expression);

describe('Date in a script', () => {
  it.each<[string, unknown, string]>([
    ['new Date().toISOString()', '2026-03-31T08:00:00.000Z', 'the clock is the host’s'],
    ['Date.now()', Date.parse('2026-03-31T08:00:00Z'), 'the clock is the host’s'],
    ['new Date().getHours()', 9, 'London is an hour ahead in summer'],
    ['new Date(2026, 0, 15).toISOString()', '2026-01-15T00:00:00.000Z', 'winter'],
    ['new Date(2026, 6, 15).toISOString()', '2026-07-14T23:00:00.000Z', 'summer'],
    [
      'new Date(2026, 2, 29, 1, 30).toISOString()',
      '2026-03-29T01:30:00.000Z',
      'the skipped hour is read with the offset before the change',
    ],
    ['new Date(2026, 2, 29, 1, 30).getHours()', 2, 'the skipped hour shows an hour later'],
    ['new Date(2026, 9, 25, 1, 30).toISOString()', '2026-10-25T00:30:00.000Z', 'an hour that occurs twice is the first of the two'],
    ['new Date("2026-07-15").toISOString()', '2026-07-15T00:00:00.000Z', 'a date-only ISO form is UTC'],
    ['new Date("2026-07-15T00:00").toISOString()', '2026-07-14T23:00:00.000Z', 'an ISO form with a time is local'],
    ['new Date("2026-07-15T00:00Z").toISOString()', '2026-07-15T00:00:00.000Z', 'Z says UTC'],
    ['new Date("2026-07-15T00:00+05:00").toISOString()', '2026-07-14T19:00:00.000Z', 'an offset is kept'],
    ['new Date("15 July 2026").toISOString()', '2026-07-14T23:00:00.000Z', 'words are local'],
    ['new Date("Jul 15, 2026 10:30 GMT").toISOString()', '2026-07-15T10:30:00.000Z', 'GMT says UTC'],
    ['Date.parse("2026-07-15T00:00")', Date.parse('2026-07-14T23:00:00Z'), 'parse reads as the constructor does'],
    ['new Date(NaN).getHours()', NaN, 'no date, no hours'],
    ['String(new Date("x"))', 'Invalid Date', 'no date has these words'],
    ['new Date(99, 0, 1).getFullYear()', 1999, 'two-digit years are of the 1900s'],
    ['new Date(2026, 6, 15).getTimezoneOffset()', -60, 'minutes to add to reach UTC'],
    ['String(new Date(2026, 6, 15, 12))', 'Wed Jul 15 2026 12:00:00 GMT+0100 (British Summer Time)', 'toString is local'],
    ['new Date(2026, 6, 15).toDateString()', 'Wed Jul 15 2026', 'toDateString is local'],
    ['new Date(2026, 6, 15).toLocaleDateString("en-GB")', '15/07/2026', 'the locale’s words are local'],
    ['new Intl.DateTimeFormat("en-GB").format(new Date(2026, 6, 15))', '15/07/2026', 'Intl takes the script’s zone'],
    ['new Date(2026, 2, 28, 12).setDate(29)', Date.parse('2026-03-29T11:00:00Z'), 'setters keep the wall clock across the change'],
    ['new Date(2026, 9, 24, 12).setDate(25)', Date.parse('2026-10-25T12:00:00Z'), 'setters keep the wall clock across the change'],
    ['typeof Date()', 'string', 'a call without new gives words'],
    ['new Date(2026, 0, 1) instanceof Date', true, 'dates are of the realm'],
    ['new Date().constructor === Date', true, 'there is one constructor'],
    ['Object.prototype.toString.call(new Date())', '[object Date]', 'dates are real'],
    ['new (class Day extends Date {})(2026, 0, 5).getDate()', 5, 'Date can be extended'],
    ['new Date(new Date(2026, 0, 5)).getDate()', 5, 'a copy of a date'],
    ['JSON.stringify(new Date(2026, 6, 15))', '"2026-07-14T23:00:00.000Z"', 'JSON is UTC'],
  ])('%s is %p: %s', (expression, expected) => {
    expect(london(expression)).toEqual(expected);
  });

  it('lives in the script’s zone, not the machine’s', () => {
    const auckland = bareExecution({ zoneName: 'Pacific/Auckland' });
    expect(evaluate(auckland, 'new Date(2026, 0, 15).toISOString()')).toBe('2026-01-14T11:00:00.000Z');
  });
});
