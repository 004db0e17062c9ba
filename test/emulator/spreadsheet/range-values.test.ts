import { FORMULA_NOT_CALCULATED, MAX_CELL_CHARACTERS, typeIntoCell } from '../../../emulator/spreadsheet/index.ts';
import { aSpreadsheet, appOver } from './a-spreadsheet.ts';

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
describe('reading and writing values', () => {
  it('gives numbers, booleans, Dates and texts, and "" for empty cells', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('A1:D1').setValues([[1.5, true, new Date('2026-07-14T23:00:00Z'), 'text']]);
    expect(sheet.getRange('A1:E1').getValues()).toEqual([[1.5, true, new Date('2026-07-14T23:00:00Z'), 'text', '']]);
    expect(sheet.getRange('A1:E1').getDisplayValues()).toEqual([['1.5', 'TRUE', '15/07/2026', 'text', '']]);
  });

  it.each([
    ['1/2/2026', new Date('2026-02-01T00:00:00Z'), '01/02/2026'],
    ['10%', 0.1, '10%'],
    ['TRUE', true, 'TRUE'],
    ["'1/2/2026", '1/2/2026', '1/2/2026'],
    ['£1,234.50', 1234.5, '£1,234.50'],
    ['1.10', 1.1, '1.1'],
    ['007', 7, '7'],
  ])('reads a written "%s" as typed', (written, value, shown) => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1').setValue(written);
    expect(cell.getValue()).toEqual(value);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it.each([[null], [undefined], ['']])('clears on %p', (nothing) => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1').setValue('x').setValue(nothing);
    expect(cell.getValue()).toBe('');
    expect(cell.isBlank()).toBe(true);
  });

  it('keeps text as written in cells of the format "@"', () => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue('1/2/2026');
    expect(cell.getValue()).toBe('1/2/2026');
    expect(cell.setValue('=A2').getFormula()).toBe('');
    expect(cell.getValue()).toBe('=A2');
  });

  it('keeps a formula, whose value it does not calculate', () => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1').setValue('=SUM(B1:B9)');
    expect(cell.getFormula()).toBe('=SUM(B1:B9)');
    expect(cell.getValue()).toBe(FORMULA_NOT_CALCULATED);
    expect(cell.setValue(3).getFormula()).toBe('');
  });

  it('gives a literal HYPERLINK its label', () => {
    const { sheet } = aSpreadsheet();
    expect(sheet.getRange('A1').setFormula('=HYPERLINK("https://example.gov.uk","Paper ""A""")').getValue()).toBe('Paper "A"');
  });

  it("moves a formula's relative references over the range", () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('B2:C3').setFormula('=A1+$D$1');
    expect(sheet.getRange('B2:C3').getFormulas()).toEqual([
      ['=A1+$D$1', '=B1+$D$1'],
      ['=A2+$D$1', '=B2+$D$1'],
    ]);
  });

  it("reads dates in the spreadsheet's zone, not the script's", () => {
    const { sheet } = aSpreadsheet({ timeZone: 'Pacific/Auckland' });
    expect(sheet.getRange('A1').setValue('1/2/2026').getValue()).toEqual(new Date('2026-01-31T11:00:00Z'));
  });

  it('refuses more than 50,000 characters in a cell', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('x'.repeat(MAX_CELL_CHARACTERS));
    app.flush();
    sheet.getRange('A1').setValue('x'.repeat(MAX_CELL_CHARACTERS + 1));
    expect(() => app.flush()).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
  });

  it.each([
    [[[1, 2]], 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.'],
    [
      [[1], [2]],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['text', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [[1, 2], "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [null, "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])('refuses %p for a range of two by two', (data, message) => {
    const { sheet } = aSpreadsheet();
    expect(() => sheet.getRange('A1:B2').setValues(data)).toThrow(message);
  });
});

describe('buffered writes', () => {
  it('reach the document at a flush, a read or the end, not before', () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('waiting');
    expect(model.sheets[0]!.value(1, 1)).toBeNull();
    app.flush();
    expect(model.sheets[0]!.value(1, 1)).toBe('waiting');
  });

  it("land after an officer's edit that came in between", () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('script');
    typeIntoCell(model, 'Plan', 'A1', 'officer');
    app.flush();
    expect(sheet.getRange('A1').getValue()).toBe('script');
  });

  it('are lost with a killed execution', () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('lost');
    app.session.discard();
    expect(appOver(model).getActiveSheet().getRange('A1').getValue()).toBe('');
  });

  it('change nothing of a block of which one cell is refused', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('B1').setDataValidation(app.newDataValidation().requireValueInList(['Red']).setAllowInvalid(false).build());
    sheet.getRange('A1:B1').setValues([['x', 'Blue']]);
    expect(() => app.flush()).toThrow(
      'The data you entered in cell B1 violates the data validation rules set on this cell. Please enter one of the following values: Red.',
    );
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});

describe('finding ranges', () => {
  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['Nowhere!A1'], 'Range not found'],
    [['A'], 'Range not found'],
    [['A1', 2], "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])('getRange(%j) throws "%s"', (place, message) => {
    const { sheet } = aSpreadsheet();
    expect(() => sheet.getRange(...place)).toThrow(message);
  });

  it.each([
    ['A1', [1, 1, 1, 1]],
    ['b2:C4', [2, 2, 3, 2]],
    ['C4:B2', [2, 2, 3, 2]],
    ['A:B', [1, 1, 1000, 2]],
    ['2:3', [2, 1, 2, 26]],
    ['A5:A', [5, 1, 996, 1]],
    ["'Plan'!$A$1:$B$2", [1, 1, 2, 2]],
  ])('reads %s', (text, [row, column, rows, columns]) => {
    const range = aSpreadsheet().sheet.getRange(text);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([row, column, rows, columns]);
  });

  it('counts content, not formats, for the last row and column', () => {
    const { sheet } = aSpreadsheet();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    sheet.getRange('Z99').setBackground('red');
    sheet.getRange('C5').setValue('x');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C5');
  });

  it('appends after the last row with content and grows a full sheet', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['next', '1/2/2026']);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1001:B1001').getDisplayValues()).toEqual([['next', '01/02/2026']]);
  });
});
