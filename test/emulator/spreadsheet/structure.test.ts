import {
  clearBlock,
  copyAndPaste,
  deleteRows,
  fillDown,
  insertRows,
  moveColumns,
  pasteBlock,
  sortBlock,
  typeIntoCell,
} from '../../../emulator/spreadsheet/index.ts';
import { aSpreadsheet } from './a-spreadsheet.ts';

/** Everything that can lie on a sheet, around row 5 and column C. */
function furnished() {
  const opened = aSpreadsheet();
  const { app, sheet } = opened;
  sheet.getRange('A1:C5').setValues([
    ['Ref', 'Status', 'Cost'],
    ['A3', 'Red', 3],
    ['A1', 'Green', 1],
    ['A2', 'Amber', 2],
    ['Total', '', '=SUM(C2:C4)'],
  ]);
  sheet.getRange('B2:B5').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('E2:E4')).build());
  sheet.getRange('A3').setBackground('#00ff00').setNote('first action');
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenTextEqualTo('Red')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:B5')])
      .build(),
  ]);
  sheet.getRange('B2:B5').protect().setWarningOnly(true);
  sheet.getRange('A7:B7').merge();
  sheet.getRange('A1:C5').createFilter();
  app.getActiveSpreadsheet()!.setNamedRange('statuses', sheet.getRange('B2:B5'));
  sheet.getRange('A1:C5').applyRowBanding(app.BandingTheme.GREY);
  app.flush();
  return opened;
}

describe('inserting rows', () => {
  it('moves or widens everything that lies on the sheet', () => {
    const { app, model, sheet } = furnished();
    sheet.insertRowsBefore(3, 2);
    expect(sheet.getRange('C7').getFormula()).toBe('=SUM(C2:C6)');
    expect(sheet.getRange('A5').getNote()).toBe('first action');
    expect(sheet.getRange('A5').getBackground()).toBe('#00ff00');
    expect(sheet.getConditionalFormatRules()[0]!.getRanges()[0]!.getA1Notation()).toBe('B2:B7');
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]!.getRange().getA1Notation()).toBe('B2:B7');
    expect(sheet.getFilter()!.getRange().getA1Notation()).toBe('A1:C7');
    expect(app.getActiveSpreadsheet()!.getRangeByName('statuses')!.getA1Notation()).toBe('B2:B7');
    expect(sheet.getBandings()[0]!.getRange().getA1Notation()).toBe('A1:C7');
    expect(model.sheets[0]!.merges).toEqual([{ row: 9, column: 1, rows: 1, columns: 2 }]);
    expect(sheet.getRange('B2').getDataValidation()!.getCriteriaValues()[0]).toMatchObject({ rect: { row: 2, column: 5, rows: 5 } });
    expect(sheet.getMaxRows()).toBe(1002);
  });

  it('gives new rows the look and dropdowns of the row they are like, and no content', () => {
    const { sheet } = furnished();
    sheet.insertRowAfter(3);
    expect(sheet.getRange('A4').getBackground()).toBe('#00ff00');
    expect(sheet.getRange('B4').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('A4').getNote()).toBe('');
    expect(sheet.getRange('A4:C4').getValues()).toEqual([['', '', '']]);
  });

  it('keeps a range where it was: ranges do not follow rows', () => {
    const { sheet } = furnished();
    const range = sheet.getRange('A3');
    sheet.insertRowBefore(2);
    expect(range.getA1Notation()).toBe('A3');
    expect(range.getValue()).toBe('A3');
  });

  it('refuses places outside the sheet', () => {
    const { sheet } = aSpreadsheet();
    expect(() => sheet.insertRowAfter(1001)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertColumnsBefore(0, 1)).toThrow('Those columns are out of bounds.');
  });

  it('refuses an eleventh million of cells', () => {
    const { sheet } = aSpreadsheet();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('deleting', () => {
  it('draws everything together, and leaves #REF! where a formula lost its cells', () => {
    const { sheet, model } = furnished();
    sheet.getRange('D1').setFormula('=C3');
    sheet.deleteRow(3);
    expect(sheet.getRange('D1').getFormula()).toBe('=#REF!');
    expect(sheet.getRange('C4').getFormula()).toBe('=SUM(C2:C3)');
    expect(model.namedRanges[0]!.rect.rows).toBe(3);
    expect(sheet.getLastRow()).toBe(4);
  });

  it('takes along what lay on the deleted rows only', () => {
    const { app, sheet } = furnished();
    sheet.deleteRows(2, 4);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
    expect(app.getActiveSpreadsheet()!.getNamedRanges()).toEqual([]);
    expect(sheet.getFilter()!.getRange().getA1Notation()).toBe('A1:C1');
  });

  it('moves columns with their widths and cells', () => {
    const { sheet } = furnished();
    sheet.setColumnWidth(3, 250);
    sheet.deleteColumn(1);
    expect(sheet.getColumnWidth(2)).toBe(250);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['Status', 'Cost'],
      ['Red', 3],
    ]);
    expect(sheet.getRange('B5').getFormula()).toBe('=SUM(B2:B4)');
  });

  it.each([
    [(sheet: ReturnType<typeof aSpreadsheet>['sheet']) => sheet.deleteRow(1001), 'Those rows are out of bounds.'],
    [(sheet: ReturnType<typeof aSpreadsheet>['sheet']) => sheet.deleteColumns(20, 8), 'Those columns are out of bounds.'],
    [(sheet: ReturnType<typeof aSpreadsheet>['sheet']) => sheet.deleteRows(1, 1000), "You can't delete all the rows on the sheet."],
    [
      (sheet: ReturnType<typeof aSpreadsheet>['sheet']) => {
        sheet.setFrozenRows(1);
        sheet.deleteRows(2, 999);
      },
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ])('refuses with Google’s sentence', (deed, message) => {
    expect(() => deed(aSpreadsheet().sheet)).toThrow(message);
  });
});

describe('sorting', () => {
  it('takes values, colours, notes and dropdowns with each row', () => {
    const { sheet } = furnished();
    sheet.getRange('A2:C4').sort({ column: 1, ascending: true });
    expect(sheet.getRange('A2:C4').getValues()).toEqual([
      ['A1', 'Green', 1],
      ['A2', 'Amber', 2],
      ['A3', 'Red', 3],
    ]);
    expect(sheet.getRange('A2').getNote()).toBe('first action');
    expect(sheet.getRange('A2').getBackground()).toBe('#00ff00');
    expect(sheet.getRange('A3').getBackground()).toBe('#ffffff');
  });

  it('puts numbers before text before booleans, and empty cells last either way', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('A1:A5').setValues([['b'], [''], [true], [2], ['a']]);
    expect(sheet.getRange('A1:A5').sort(1).getValues().flat()).toEqual([2, 'a', 'b', true, '']);
    expect(sheet.getRange('A1:A5').sort({ column: 1, ascending: false }).getValues().flat()).toEqual([true, 'b', 'a', 2, '']);
  });

  it('leaves rows that compare alike in their order', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('A1:B3').setValues([
      ['x', 1],
      ['x', 2],
      ['a', 3],
    ]);
    expect(
      sheet
        .getRange('A1:B3')
        .sort([{ column: 1, ascending: true }])
        .getValues(),
    ).toEqual([
      ['a', 3],
      ['x', 1],
      ['x', 2],
    ]);
  });
});

describe('what officers do by hand', () => {
  it('tells the value and the old value of a cell that was typed into', () => {
    const { model } = furnished();
    expect(typeIntoCell(model, 'Plan', 'C2', '31/12/2026')).toEqual({
      sheet: 'Plan',
      row: 2,
      column: 3,
      rows: 1,
      columns: 1,
      value: '46387',
      oldValue: '3',
      changeType: 'EDIT',
    });
    expect(typeIntoCell(model, 'Plan', 'C2', '')).toEqual({
      sheet: 'Plan',
      row: 2,
      column: 3,
      rows: 1,
      columns: 1,
      oldValue: '46387',
      changeType: 'EDIT',
    });
  });

  it('tells no values after paste, fill and clear of several cells', () => {
    const { model, sheet } = furnished();
    expect(
      pasteBlock(model, 'Plan', 'A2', [
        ['B1', 'Red'],
        ['B2', 'Blue'],
      ]),
    ).toEqual({ sheet: 'Plan', row: 2, column: 1, rows: 2, columns: 2, changeType: 'EDIT' });
    expect(sheet.getRange('B3').getValue()).toBe('Blue');
    expect(fillDown(model, 'Plan', 'B2:B4')).toMatchObject({ rows: 3, columns: 1 });
    expect(sheet.getRange('B2:B4').getValues().flat()).toEqual(['Red', 'Red', 'Red']);
    expect(clearBlock(model, 'Plan', 'A2:B4')).not.toHaveProperty('oldValue');
    expect(sheet.getRange('B2').getDataValidation()).not.toBeNull();
  });

  it('pastes beyond the last row by adding rows', () => {
    const { model, sheet } = aSpreadsheet();
    pasteBlock(model, 'Plan', 'A1000', [['a'], ['b']]);
    expect(sheet.getMaxRows()).toBe(1001);
  });

  it('inserts, deletes, sorts and copies as the window does', () => {
    const { model, sheet } = furnished();
    expect(insertRows(model, 'Plan', 3)).toMatchObject({ row: 3, rows: 1, changeType: 'INSERT_ROW' });
    expect(deleteRows(model, 'Plan', 3)).toMatchObject({ row: 3, rows: 1, changeType: 'REMOVE_ROW' });
    sortBlock(model, 'Plan', 'A2:C4', [{ column: 3, ascending: false }]);
    expect(sheet.getRange('A2:A4').getValues().flat()).toEqual(['A3', 'A2', 'A1']);
    copyAndPaste(model, { sheet: 'Plan', a1: 'C5' }, { sheet: 'Plan', a1: 'D6' });
    expect(sheet.getRange('D6').getFormula()).toBe('=SUM(D3:D5)');
  });

  it('drags a column with its dropdowns, colours, protection and name, and formulas follow it', () => {
    const { app, model, sheet } = furnished();
    sheet.getRange('G1').setFormula('=COUNTA(B2:B5)&B$2');
    app.flush();
    moveColumns(model, 'Plan', 2, 1, 5);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['Ref', 'Cost', '', 'Status']]);
    expect(sheet.getRange('D3').getDataValidation()).not.toBeNull();
    expect(sheet.getConditionalFormatRules()[0]!.getRanges()[0]!.getA1Notation()).toBe('D2:D5');
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]!.getRange().getA1Notation()).toBe('D2:D5');
    expect(app.getActiveSpreadsheet()!.getRangeByName('statuses')!.getA1Notation()).toBe('D2:D5');
    expect(sheet.getRange('G1').getFormula()).toBe('=COUNTA(D2:D5)&D$2');
    expect(sheet.getRange('B5').getFormula()).toBe('=SUM(B2:B4)');
  });

  it('names the sheets there are when one is missing, and the size when a cell is outside', () => {
    const { model } = aSpreadsheet();
    expect(() => typeIntoCell(model, 'Nowhere', 'A1', 'x')).toThrow('There is no sheet "Nowhere". The sheets are: Plan.');
    expect(() => typeIntoCell(model, 'Plan', 'A2000', 'x')).toThrow(
      '"A2000" is not a cell or block of cells of the sheet "Plan", which has 1000 rows and 26 columns.',
    );
  });
});
