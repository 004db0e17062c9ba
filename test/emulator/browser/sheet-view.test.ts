import { sheetView } from '../../../emulator/browser/views/sheet-view.ts';
import { emulatedScript } from '../../support/emulated-script.ts';

/** The first sheet as the window gets it, once a script has made it. */
async function viewAfter(body: string) {
  const host = await emulatedScript(`function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  host.call('main');
  const [sheet] = host.model.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  const { frame, cells } = sheetView(host.model, sheet, { thisYear: 2026 });
  return { ...frame, ...cells };
}

const lookAt = (view: Awaited<ReturnType<typeof viewAfter>>, row: number, column: number) =>
  view.looks[view.lookOf[row - 1]?.[column - 1] ?? -1];

describe('a sheet as the window draws it', () => {
  it('shows numbers and dates as their cells format them', async () => {
    const { texts } = await viewAfter(
      "sheet.getRange('A1').setValue(0.25).setNumberFormat('0%'); sheet.getRange('B1').setValue('31/03/2026');",
    );
    expect(texts[0]?.slice(0, 2)).toEqual(['25%', '31/03/2026']);
  });

  it('takes the colour of the first conditional format that applies, over the cell’s own', async () => {
    const view = await viewAfter(
      `
      const range = sheet.getRange('A1:A2');
      range.setValues([['Red'], ['Green']]).setBackground('#eeeeee');
      const rule = (text, colour) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text)
        .setBackground(colour).setFontColor('#ffffff').setRanges([range]).build();
      sheet.setConditionalFormatRules([rule('Red', '#b3261e'), rule('Red', '#00ff00')]);`,
    );
    expect(lookAt(view, 1, 1)).toEqual({ background: '#b3261e', color: '#ffffff' });
    expect(lookAt(view, 2, 1)).toEqual({ background: '#eeeeee' });
  });

  it('aligns numbers on the right and truth values in the middle, unless the cell says otherwise', async () => {
    const view = await viewAfter(
      "sheet.getRange('A1:D1').setValues([[1, true, 'text', 2]]); sheet.getRange('D1').setHorizontalAlignment('left');",
    );
    expect([1, 2, 3, 4].map((column) => lookAt(view, 1, column)?.align)).toEqual(['right', 'center', undefined, 'left']);
  });

  it('lists the options of dropdowns and says whether others are refused', async () => {
    const view = await viewAfter(
      "sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Open', " +
        "'Met']).setAllowInvalid(true).build());",
    );
    expect(view.dropdowns[view.dropdownOf['B2'] ?? -1]).toEqual({ options: ['Open', 'Met'], strict: false });
    expect(view.dropdownOf['B1']).toBeUndefined();
  });

  it('gives notes, formulas and links by cell', async () => {
    const view = await viewAfter(
      `sheet.getRange('A1').setNote('What goes here'); sheet.getRange('A2').setFormula('=HYPERLINK("https://example.com/", "Paper")');`,
    );
    expect([view.notes['A1'], view.formulas['A2'], view.links['A2'], view.texts[1]?.[0]]).toEqual([
      'What goes here',
      '=HYPERLINK("https://example.com/", "Paper")',
      'https://example.com/',
      'Paper',
    ]);
  });

  it('names hidden rows and columns and what is frozen', async () => {
    const view = await viewAfter('sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideColumns(3); sheet.hideRows(4);');
    expect(view).toMatchObject({ frozenRows: 1, frozenColumns: 2, hiddenColumns: [3], hiddenRows: [4] });
  });

  it('gives the rows that are asked for, and always the frozen ones', async () => {
    const host = await emulatedScript(
      `function main() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.setFrozenRows(1);
        sheet.getRange(1, 1, 900, 1).setValues(Array.from({ length: 900 }, (_, row) => [row + 1]));
      }`,
    );
    host.call('main');
    const sheet = host.model.activeSheet();
    const { frame, cells } = sheetView(host.model, sheet, { thisYear: 2026, rows: [500, 501] });
    expect(cells.rows).toEqual([1, 500, 501]);
    expect(cells.texts.map(([first]) => first)).toEqual(['1', '500', '501']);
    expect([frame.rows, frame.heights.length, frame.filled[0]]).toEqual([1000, 1000, [1, 900]]);
  });

  it('lists by column the runs of rows with content, for Ctrl and arrow keys', async () => {
    const { filled } = await viewAfter(
      "sheet.getRange('A1:A2').setValue('x'); sheet.getRange('A5').setValue('x'); sheet.getRange('B2').setFormula('=A1');",
    );
    expect(filled.slice(0, 3)).toEqual([[1, 2, 5, 5], [2, 2], []]);
  });

  it('says what an editor begins with, where typing the shown text again would give another value', async () => {
    const { entries } = await viewAfter(`
      sheet.getRange('A1').setValue(0.1234).setNumberFormat('0%');
      sheet.getRange('A2').setValue('31/03/2025').setNumberFormat('d mmmm');
      sheet.getRange('A3').setValue(12);
      sheet.getRange('A4').setNumberFormat('@').setValue('007').setNumberFormat('General');
      sheet.getRange('A5').setNumberFormat('@').setValue('007');`);
    expect(entries).toEqual({ A1: '0.1234', A2: '31/03/2025', A4: "'007" });
  });
});
