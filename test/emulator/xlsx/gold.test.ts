import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { saveWorkbook } from '../../../emulator/xlsx/index.ts';
import { aSpreadsheet } from '../spreadsheet/a-spreadsheet.ts';

/** What spreadsheet programs are given to read. To accept a wanted change: WRITE_GOLD=1 npx jest test/emulator/xlsx/gold. */
const PARTS = ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/comments1.xml', 'xl/sharedStrings.xml'];

function aPlan() {
  const { app, model, sheet } = aSpreadsheet();
  sheet
    .getRange('A1:E1')
    .setValues([['Ref', 'Status', 'Deadline', 'Cost', 'Action']])
    .setFontWeight('bold')
    .setBackground('#1f4e79')
    .setFontColor('white');
  sheet.getRange('A2:E3').setValues([
    ['A1', 'Red', '31/03/2026', '£1,200', "'007"],
    ['A2', 'Done', '01/04/2026 09:30', 0.5, '=HYPERLINK("https://example.gov.uk","Evidence")'],
  ]);
  sheet.getRange('A1').setNote('Given by the tool; never reused.');
  sheet
    .getRange('B2:B10')
    .setDataValidation(app.newDataValidation().requireValueInList(['Red', 'Amber', 'Done']).setAllowInvalid(false).build());
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenTextEqualTo('Red')
      .setBackground('#c00000')
      .setFontColor('#ffffff')
      .setRanges([sheet.getRange('B2:B10')])
      .build(),
  ]);
  sheet
    .getRange('A1:E3')
    .createFilter()
    .setColumnFilterCriteria(2, app.newFilterCriteria().setHiddenValues(['Done']).build());
  sheet.getRange('A1:E10').applyRowBanding(app.BandingTheme.LIGHT_GREY, true, false);
  sheet.getRange('D1').shiftColumnGroupDepth(1);
  sheet.getColumnGroup(4, 1)!.collapse();
  sheet.setColumnWidth(5, 300).setFrozenRows(1);
  app.getActiveSpreadsheet()!.insertSheet('Log').setTabColor('#666666').hideSheet();
  app.flush();
  return model;
}

describe('a saved workbook', () => {
  it.each(PARTS)('has in %s what the gold file has', async (part) => {
    const parts = unzipSync(await saveWorkbook(aPlan()));
    const text = strFromU8(parts[part]!).replace(/></g, '>\n<');
    const gold = join(__dirname, 'files', `gold-${part.split('/').at(-1)}`);
    if (process.env['WRITE_GOLD']) writeFileSync(gold, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(gold, 'utf8'));
  });
});
