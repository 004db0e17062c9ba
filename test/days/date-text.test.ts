import { dateFromSerial, dateFromText } from '../../src/days/date-text.ts';

describe('dateFromText', () => {
  it.each([
    ['31/08/2016', '2016-08-31', 'British order'],
    ['05/04/2016', '2016-04-05', 'British order, always'],
    ['31.8.16', '2016-08-31', 'full stops and two figures'],
    ['31 August 2016', '2016-08-31', 'words'],
    ['Wednesday 31st August 2016', '2016-08-31', 'a weekday and st'],
    ['2016-08-31', '2016-08-31', 'year first'],
  ])('reads "%s" as %s: %s', (words, date) => {
    expect(dateFromText(words)).toBe(date);
  });

  it.each(['31/11/2026', '13/13/2026', 'soon', 'August 2016', '29/02/2025'])('does not read "%s"', (words) => {
    expect(dateFromText(words)).toBeUndefined();
  });
});

describe('dateFromSerial', () => {
  it.each([
    [44197, '2021-01-01'],
    [36526, '2000-01-01'],
    [12, undefined],
    [2026, undefined],
  ])('of %d is %s', (serial, date) => {
    expect(dateFromSerial(serial)).toBe(date);
  });
});
