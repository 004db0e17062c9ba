import { localeByName } from '../../../emulator/spreadsheet/values/locales.ts';
import { readTyped } from '../../../emulator/spreadsheet/values/typed-text.ts';

/**
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption: USER_ENTERED parses "as if the user typed
 * them".
 */
describe('typing into a cell of a British spreadsheet', () => {
  const type = (text: string) => readTyped(text, localeByName('en_GB'), 2026);

  it.each<[string, number, string | undefined, string]>([
    ['1/2/2026', 46054, 'dd/MM/yyyy', 'the day comes first'],
    ['31/12/26', 46387, 'dd/MM/yyyy', 'two figures of a year'],
    ['1/1/30', 10959, 'dd/MM/yyyy', 'two figures from 30 on are of last century'],
    ['2026-03-31', 46112, 'yyyy-MM-dd', 'ISO order is read everywhere'],
    ['31 March 2026', 46112, 'd mmmm yyyy', 'months in words'],
    ['31 Mar', 46112, 'd mmm', 'this year where none is typed'],
    ['March 31, 2026', 46112, 'd mmmm yyyy', 'American order in words'],
    ['1/2/2026 10:30', 46054.4375, 'dd/MM/yyyy HH:mm:ss', 'a date with a time'],
    ['18:00', 0.75, 'HH:mm', 'a time alone'],
    ['6pm', 0.75, 'h:mm am/pm', 'a time on the twelve-hour clock'],
    ['10%', 0.1, '0%', 'a percentage'],
    ['£1,234.50', 1234.5, '£#,##0.00', 'money'],
    ['1,234', 1234, '#,##0', 'grouped figures'],
    ['-5', -5, undefined, 'a plain number'],
    ['(12)', -12, undefined, 'brackets mean less than nothing'],
    ['1.10', 1.1, undefined, 'figures are a number even where a reference was meant'],
    ['007', 7, undefined, 'leading noughts go'],
  ])('reads "%s" as the number %d', (text, value, format) => {
    expect(type(text)).toEqual({ kind: 'number', value, ...(format === undefined ? {} : { format }) });
  });

  it.each([
    ['31/11/2026', 'no such day'],
    ['13/13/2026', 'no such month'],
    ['1,23', 'groups of three'],
    ['10:75', 'no such minute'],
    ['end of March', 'not a date alone'],
    ['1.2.2026', 'dots are not British'],
    ['May', 'a month alone'],
    ['$5', 'another currency'],
    ['20 July 2106 or so', 'more than a date'],
    ['1-2-3-4', 'too many parts'],
    ['   ', 'spaces'],
  ])('keeps "%s" as text: %s', (text) => {
    expect(type(text)).toEqual({ kind: 'text', value: text });
  });

  it('takes a leading apostrophe away and keeps the rest as text', () => {
    expect(type("'1/2/2026")).toEqual({ kind: 'text', value: '1/2/2026' });
    expect(type("'=A1")).toEqual({ kind: 'text', value: '=A1' });
  });

  it('reads TRUE and FALSE in any capitals, and a formula by its equals sign', () => {
    expect(type('true')).toEqual({ kind: 'boolean', value: true });
    expect(type('FALSE')).toEqual({ kind: 'boolean', value: false });
    expect(type('=A1+1')).toEqual({ kind: 'formula', text: '=A1+1' });
  });

  it.each([
    ['en_US', '1/2/2026', 46024],
    ['de_DE', '1.2.2026', 46054],
    ['sv_SE', '2026-02-01', 46054],
  ])('in %s reads "%s" in its own order', (locale, text, value) => {
    expect(readTyped(text, localeByName(locale), 2026)).toMatchObject({ kind: 'number', value });
  });

  it('in German reads a comma as the decimal mark', () => {
    expect(readTyped('1.234,5', localeByName('de_DE'), 2026)).toMatchObject({ value: 1234.5 });
  });
});
