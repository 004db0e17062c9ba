import { aSpreadsheet } from './a-spreadsheet.ts';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
describe('the sheets of a spreadsheet', () => {
  it('are inserted after the active one, become active, and keep their ids', () => {
    const { app, sheet } = aSpreadsheet();
    const spreadsheet = app.getActiveSpreadsheet()!;
    const made = spreadsheet.insertSheet('Meetings');
    expect(spreadsheet.getActiveSheet()).toBe(made);
    const id = made.getSheetId();
    spreadsheet.moveActiveSheet(1);
    expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Meetings', 'Plan']);
    expect(spreadsheet.getSheetById(id)).toBe(made);
    expect(made.getIndex()).toBe(1);
    expect(sheet.getSheetId()).toBe(0);
  });

  it('refuse a name that is taken, whatever its capitals', () => {
    const spreadsheet = aSpreadsheet().app.getActiveSpreadsheet()!;
    expect(() => spreadsheet.insertSheet('plan')).toThrow('A sheet with the name "plan" already exists. Please enter another name.');
    expect(spreadsheet.getSheetByName('plan')).toBeNull();
  });

  it('carry a new name into formulas', () => {
    const { app, sheet } = aSpreadsheet();
    const other = app.getActiveSpreadsheet()!.insertSheet('Other');
    other.getRange('A1').setFormula('=Plan!A1+1');
    app.flush();
    sheet.setName('Action plan');
    expect(other.getRange('A1').getFormula()).toBe("='Action plan'!A1+1");
  });

  it('cannot all be hidden or removed', () => {
    const { app, sheet } = aSpreadsheet();
    const spreadsheet = app.getActiveSpreadsheet()!;
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the visible sheets in a document.");
    const other = spreadsheet.insertSheet('Log').hideSheet();
    expect(other.isSheetHidden()).toBe(true);
    spreadsheet.deleteSheet(other);
    expect(() => other.getName()).toThrow(`Sheet ${other.getSheetId()} not found`);
  });

  it('copy with everything on them', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('x').setNote('n').setBackground('red');
    sheet.setFrozenRows(1);
    const copy = sheet.copyTo(app.getActiveSpreadsheet()!);
    expect(copy.getName()).toBe('Copy of Plan');
    expect([
      copy.getRange('A1').getValue(),
      copy.getRange('A1').getNote(),
      copy.getRange('A1').getBackground(),
      copy.getFrozenRows(),
    ]).toEqual(['x', 'n', '#ff0000', 1]);
    sheet.getRange('A1').setValue('changed');
    expect(copy.getRange('A1').getValue()).toBe('x');
  });

  it('know their place in the world', () => {
    const spreadsheet = aSpreadsheet({ id: 'abc', locale: 'en_GB', timeZone: 'Europe/London' }).app.getActiveSpreadsheet()!;
    expect([
      spreadsheet.getId(),
      spreadsheet.getUrl(),
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
      spreadsheet.getName(),
    ]).toEqual(['abc', 'https://docs.google.com/spreadsheets/d/abc/edit', 'en_GB', 'Europe/London', 'Example plan']);
    expect(() => spreadsheet.setSpreadsheetTimeZone('Europe/Nowhere')).toThrow('Invalid argument: Europe/Nowhere');
  });

  it('have ranges with names', () => {
    const { app, sheet } = aSpreadsheet();
    const spreadsheet = app.getActiveSpreadsheet()!;
    spreadsheet.setNamedRange('refs', sheet.getRange('A2:A9'));
    expect(spreadsheet.getRange('refs').getA1Notation()).toBe('A2:A9');
    expect(() => spreadsheet.setNamedRange('A1', sheet.getRange('A1'))).toThrow('The name of the named range is invalid.');
    expect(() => spreadsheet.removeNamedRange('nothing')).toThrow('The range name nothing does not exist.');
    spreadsheet.removeNamedRange('refs');
    expect(spreadsheet.getRangeByName('refs')).toBeNull();
  });
});

describe('rows and columns', () => {
  it('have sizes, can be hidden and frozen', () => {
    const { sheet } = aSpreadsheet();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidths(1, 2, 250).setRowHeight(3, 60);
    sheet.hideColumns(2);
    sheet.hideRows(3, 2);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect([
      sheet.getColumnWidth(2),
      sheet.getRowHeight(3),
      sheet.isColumnHiddenByUser(2),
      sheet.isRowHiddenByUser(4),
      sheet.getFrozenRows(),
      sheet.getFrozenColumns(),
    ]).toEqual([250, 60, true, true, 1, 2]);
    sheet.showRows(3, 2);
    expect(sheet.isRowHiddenByUser(3)).toBe(false);
    expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows on the sheet.");
  });

  it('move with what is in them', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    sheet.setColumnWidth(1, 300);
    app.flush();
    sheet.moveColumns(sheet.getRange('A1'), 4);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'c', 'a']]);
    expect(sheet.getColumnWidth(3)).toBe(300);
  });
});

describe('how cells look', () => {
  it('reads back what was set, and the defaults where nothing was', () => {
    const { app, sheet } = aSpreadsheet();
    const range = sheet
      .getRange('A1:B1')
      .setFontWeights([['bold', null]])
      .setBackgrounds([['#ABCDEF', null]])
      .setFontColor('red')
      .setFontSize(14)
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrapStrategy(app.WrapStrategy.CLIP)
      .setFontLine('line-through')
      .setFontStyle('italic');
    expect([range.getFontWeights(), range.getBackgrounds(), range.getFontColors()]).toEqual([
      [['bold', 'normal']],
      [['#abcdef', '#ffffff']],
      [['#ff0000', '#ff0000']],
    ]);
    expect([
      range.getFontSize(),
      range.getHorizontalAlignment(),
      range.getVerticalAlignment(),
      range.getFontLine(),
      range.getFontStyle(),
    ]).toEqual([14, 'center', 'middle', 'line-through', 'italic']);
    expect(range.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
    const plain = sheet.getRange('Z9');
    expect([
      plain.getFontFamily(),
      plain.getFontSize(),
      plain.getFontWeight(),
      plain.getBackground(),
      plain.getVerticalAlignment(),
      plain.getWrap(),
    ]).toEqual(['Arial', 10, 'normal', '#ffffff', 'bottom', false]);
  });

  /** https://github.com/brucemcpherson/gas-fakes/issues/27 */
  it('reads Automatic as "0.###############", and takes it and "General" for Automatic', () => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1');
    expect(cell.getNumberFormat()).toBe('0.###############');
    expect(cell.setNumberFormat('dd/MM/yyyy').getNumberFormat()).toBe('dd/MM/yyyy');
    expect(cell.setNumberFormat('General').setValue(0.5).getDisplayValue()).toBe('0.5');
    expect(cell.setValue('1/2/2026').getNumberFormat()).toBe('dd/MM/yyyy');
  });

  it('refuses what is no colour', () => {
    expect(() => aSpreadsheet().sheet.getRange('A1').setBackground('reddish')).toThrow('Unknown color: reddish');
  });

  it('goes with clearFormat, stays with clearContent', () => {
    const { sheet } = aSpreadsheet();
    const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNote('n');
    expect(cell.clearContent().getBackground()).toBe('#ff0000');
    expect(cell.setValue('x').clearFormat().getValue()).toBe('x');
    expect(cell.getBackground()).toBe('#ffffff');
    expect(cell.clear().getNote()).toBe('');
  });

  it('keeps links on parts of a text', () => {
    const { app, sheet } = aSpreadsheet();
    const cell = sheet
      .getRange('A1')
      .setRichTextValue(app.newRichTextValue().setText('See the plan').setLinkUrl(8, 12, 'https://example.gov.uk').build());
    expect(cell.getValue()).toBe('See the plan');
    expect(
      cell
        .getRichTextValue()!
        .getRuns()
        .map((run) => [run.getText(), run.getLinkUrl()]),
    ).toEqual([
      ['See the ', null],
      ['plan', 'https://example.gov.uk'],
    ]);
    const unlinked = cell.getRichTextValue()!.copy().setLinkUrl(8, 12, null).build();
    expect(cell.setRichTextValue(unlinked).getRichTextValue()!.getLinkUrl(8, 12)).toBeNull();
    expect(cell.setValue('plain').getRichTextValue()!.getLinkUrl()).toBeNull();
  });
});
