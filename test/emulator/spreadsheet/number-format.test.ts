import { localeByName } from '../../../emulator/spreadsheet/values/locales.ts';
import { displayText, isDateFormat } from '../../../emulator/spreadsheet/values/number-format.ts';

const show = (value: number | string | boolean | null, numberFormat?: string, locale = 'en_GB'): string =>
  displayText(value, numberFormat === undefined ? {} : { numberFormat }, localeByName(locale));

/** Tokens: https://developers.google.com/workspace/sheets/api/guides/formats */
describe('displaying a cell', () => {
  it.each([
    [46112, 'dd/MM/yyyy', '31/03/2026'],
    [46112, 'd mmmm yyyy', '31 March 2026'],
    [46112, 'ddd d mmm yy', 'Tue 31 Mar 26'],
    [46112, 'dddd, d MMMM yyyy', 'Tuesday, 31 March 2026'],
    [46112.4375, 'dd/MM/yyyy HH:mm', '31/03/2026 10:30'],
    [46112.75, 'h:mm am/pm', '6:00 PM'],
    [0.0104166667, 'h:mm', '0:15'],
    [1.5, '[h]:mm', '36:00'],
    [46112, 'yyyy-mm-dd', '2026-03-31'],
    [46112.43780093, 'hh:mm:ss', '10:30:26'],
    [46112, '"week of" d mmm', 'week of 31 Mar'],
    [46112, '[$-809]dd mmmm yyyy', '31 March 2026'],
  ])('shows %d in the format "%s" as "%s"', (value, format, text) => {
    expect(show(value, format)).toBe(text);
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    [3.14159, '0.00', '3.14'],
    [0.5, '0%', '50%'],
    [0.1234, '0.0%', '12.3%'],
    [1234567, '£#,##0', '£1,234,567'],
    [-1234.5, '£#,##0.00', '-£1,234.50'],
    [5, '000', '005'],
    [0.5, '#.##', '.5'],
    [1234.5, '#,##0.##', '1,234.5'],
    [0, '0;-0;"none"', 'none'],
    [-3, '0;(0)', '(3)'],
    [12, '0 "days"', '12 days'],
    [1500000, '0.0,,"m"', '1.5m'],
    [1.005, '0.00', '1.01'],
    [12345, '0.00E+00', '1.23E+04'],
    [-0.001, '0.00', '0.00'],
    [7, '[$£-809]#,##0', '£7'],
  ])('shows %d in the format "%s" as "%s"', (value, format, text) => {
    expect(show(value, format)).toBe(text);
    expect(isDateFormat(format)).toBe(false);
  });

  it.each([
    [null, ''],
    ['text', 'text'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1E+21'],
    [1234567.891, '1234567.891'],
    [-0, '0'],
  ])('shows %p without a format as "%s"', (value, text) => {
    expect(show(value)).toBe(text);
  });

  it('keeps text text whatever the format', () => {
    expect(show('1.10', '0.00')).toBe('1.10');
    expect(isDateFormat('@')).toBe(false);
  });

  it('uses the marks of the locale', () => {
    expect(show(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
  });
});
