import { convertToTable, insertChip, insertTickBoxes, mergeCells, typeCalculated } from '../../../emulator/spreadsheet/index.ts';
import { loadWorkbook, saveWorkbook } from '../../../emulator/xlsx/index.ts';
import { appOver, aSpreadsheet } from './a-spreadsheet.ts';

describe('what officers put into a sheet', () => {
  it('a merged heading holds its text in the first cell only', () => {
    const { model, sheet, app } = aSpreadsheet();
    sheet.getRange('A1:C1').setValues([['Actions', 'x', 'y']]);
    app.flush();
    mergeCells(model, 'Plan', 'A1:C1');
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['Actions', '', '']]);
    expect(
      sheet
        .getRange('B1')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1']);
  });

  it('tick boxes read as FALSE until they are ticked', () => {
    const { model, sheet } = aSpreadsheet();
    insertTickBoxes(model, 'Plan', 'B2:B3');
    sheet.getRange('B3').check();
    expect(sheet.getRange('B2:B3').getValues()).toEqual([[false], [true]]);
    expect(String(sheet.getRange('B2').getDataValidation()?.getCriteriaType())).toBe('CHECKBOX');
  });

  it('an array formula stands in its first cell; what spills is values', () => {
    const { model, sheet } = aSpreadsheet();
    typeCalculated(model, 'Plan', 'D1', '=FILTER(A1:B2, A1:A2<>"")', [
      ['Plan', 1],
      ['Draft', 2],
    ]);
    expect(sheet.getRange('D1:E2').getValues()).toEqual([
      ['Plan', 1],
      ['Draft', 2],
    ]);
    expect(sheet.getRange('D1:E2').getFormulas()).toEqual([
      ['=FILTER(A1:B2, A1:A2<>"")', ''],
      ['', ''],
    ]);
  });

  it('a broken formula reads as its error', () => {
    const { model, sheet } = aSpreadsheet();
    typeCalculated(model, 'Plan', 'D1', '=VLOOKUP(A1, #REF!, 2)', [['#REF!']]);
    expect([sheet.getRange('D1').getValue(), sheet.getRange('D1').getDisplayValue()]).toEqual(['#REF!', '#REF!']);
  });

  it('a chip reads as its text, and its link from the rich text', () => {
    const { model, sheet } = aSpreadsheet();
    insertChip(model, 'Plan', 'A2', { text: 'Head of Service', link: 'mailto:head.of.service@exampleshire.example' });
    expect(sheet.getRange('A2').getValue()).toBe('Head of Service');
    expect(sheet.getRange('A2').getRichTextValue()?.getLinkUrl()).toBe('mailto:head.of.service@exampleshire.example');
  });

  it('a table comes back as alternating colours, which a second banding over it meets', () => {
    const { model, sheet } = aSpreadsheet();
    convertToTable(model, 'Plan', 'A1:C5');
    expect(sheet.getBandings().map((banding) => banding.getRange().getA1Notation())).toEqual(['A1:C5']);
    expect(() => sheet.getRange('A1:C5').applyRowBanding()).toThrow('already has alternating background colors');
  });

  it('all of it is kept in the file', async () => {
    const { model } = aSpreadsheet();
    mergeCells(model, 'Plan', 'A1:C1');
    insertTickBoxes(model, 'Plan', 'B2');
    typeCalculated(model, 'Plan', 'D1', '=SEQUENCE(2)', [[1], [2]]);
    typeCalculated(model, 'Plan', 'F1', '=#REF!', [['#REF!']]);
    const sheet = appOver(await loadWorkbook(await saveWorkbook(model)))
      .getActiveSpreadsheet()
      ?.getSheetByName('Plan');
    expect(sheet?.getRange('A1:F2').getValues()).toEqual([
      ['', '', '', 1, '', '#REF!'],
      ['', false, '', 2, '', ''],
    ]);
    expect(sheet?.getRange('D1').getFormula()).toBe('=SEQUENCE(2)');
    expect(sheet?.getRange('C1').isPartOfMerge()).toBe(true);
    expect(String(sheet?.getRange('B2').getDataValidation()?.getCriteriaType())).toBe('CHECKBOX');
  });
});
