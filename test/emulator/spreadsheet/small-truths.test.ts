import { aSpreadsheet } from './a-spreadsheet.ts';

/** Seen on live sheets by brucemcpherson/gas-fakes; the file of its test suite stands at each group. */

describe('the data region (test/testsheetssets.js)', () => {
  const { sheet, app } = aSpreadsheet();
  sheet.getRange('B2:D4').setValues([
    ['B2', 'C2', 'D2'],
    ['B3', 'C3', 'D3'],
    ['B4', 'C4', 'D4'],
  ]);
  sheet.getRange('F6:G7').setValues([
    ['F6', 'G6'],
    ['F7', 'G7'],
  ]);

  it.each([
    ['C3', undefined, 'B2:D4', 'from inside'],
    ['B2:D4', undefined, 'B2:D4', 'from the whole block'],
    ['A1', undefined, 'A1', 'a cell that touches a corner only stays alone'],
    ['B1', undefined, 'B1:D4', 'from the empty cell above'],
    ['E3', undefined, 'B2:E4', 'from the empty cell to the right'],
    ['F6', undefined, 'F6:G7', 'from another block'],
    ['J20', undefined, 'J20', 'from far away'],
    ['C3', 'ROWS', 'C2:C4', 'along the rows'],
    ['F7', 'ROWS', 'F6:F7', 'along the rows'],
    ['C3', 'COLUMNS', 'B3:D3', 'along the columns'],
  ] as const)('of %s with %s is %s: %s', (from, dimension, region, _because) => {
    const range = sheet.getRange(from);
    const found = dimension === undefined ? range.getDataRegion() : range.getDataRegion(app.Dimension[dimension]);
    expect(found.getA1Notation()).toBe(region);
  });
});

describe('what was never set reads as the default', () => {
  it('a text style is not bold, not italic, not underlined (test/testsheets.js)', () => {
    const style = aSpreadsheet().app.newTextStyle().build();
    expect([style.isBold(), style.isItalic(), style.isUnderline(), style.isStrikethrough()]).toEqual([false, false, false, false]);
  });

  it.each([
    ['general', '0.###############'],
    ['General', '0.###############'],
    ['#,##0.00', '#,##0.00'],
  ])('the number format "%s" reads as "%s" (test/testsheets.js)', (set, read) => {
    expect(aSpreadsheet().sheet.getRange('A1').setNumberFormat(set).getNumberFormat()).toBe(read);
  });

  it.each([
    ['normal', 'general-left'],
    [null, 'general'],
    ['center', 'center'],
  ])('the alignment %s reads as %s (test/testsheets.js)', (set, read) => {
    expect(aSpreadsheet().sheet.getRange('A1').setHorizontalAlignment(set).getHorizontalAlignment()).toBe(read);
  });
});

describe('clearing a sheet (test/testsheets.js)', () => {
  it('takes content and formats, and leaves notes', () => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNote('kept');
    sheet.clear();
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ffffff', 'kept']);
  });
});

describe('filters, protections and bandings', () => {
  it('a range outside the filter gives the sheet’s filter (test/testsheetssets.js)', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('A1:C5').createFilter();
    expect(sheet.getRange('F1:F5').getFilter()?.getRange().getA1Notation()).toBe('A1:C5');
  });

  it('a protection that only warns names no editors, another one its maker (test/testsheets.js, test/testsheetspermissions.js)', () => {
    const { sheet } = aSpreadsheet();
    expect(sheet.protect().setWarningOnly(true).getEditors()).toHaveLength(0);
    expect(
      sheet
        .getRange('A1')
        .protect()
        .getEditors()
        .map((editor) => editor.getEmail()),
    ).toEqual(['officer@example.gov.uk']);
  });

  it('a pink banding ends in #f68ab0 (test/testsheetssets.js)', () => {
    const { sheet, app } = aSpreadsheet();
    expect(sheet.getRange('A1:B5').applyRowBanding(app.BandingTheme.PINK, true, true).getFooterRowColor()).toBe('#f68ab0');
  });
});

describe('names and notations', () => {
  it.each([
    ['aliceblue', '#f0f8ff'],
    ['RebeccaPurple', '#663399'],
    ['#ABC', '#aabbcc'],
  ])('the colour %s is %s (https://www.w3.org/TR/css-color-4/#named-colors)', (name, colour) => {
    expect(aSpreadsheet().sheet.getRange('A1').setBackground(name).getBackground()).toBe(colour);
  });

  it.each([
    ['R2C3', 'C2'],
    ['R1C1:R3C4', 'A1:D3'],
    ["'Plan'!R4C2:R2C1", 'A2:B4'],
  ])('%s is %s (https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangea1notation)', (notation, a1) => {
    const { sheet, app } = aSpreadsheet();
    expect(sheet.getRange(notation).getA1Notation()).toBe(a1);
    expect(app.getActiveSpreadsheet()?.getRange(notation).getA1Notation()).toBe(a1);
  });

  it('a sheet’s name has at most 100 characters (https://github.com/getodk/collect/issues/2918)', () => {
    const { sheet, app } = aSpreadsheet();
    const words = 'The sheet name cannot be greater than 100 characters.';
    expect(sheet.setName('x'.repeat(100)).getName()).toHaveLength(100);
    expect(() => sheet.setName('x'.repeat(101))).toThrow(words);
    expect(() => app.getActiveSpreadsheet()?.insertSheet('y'.repeat(101))).toThrow(words);
  });
});
