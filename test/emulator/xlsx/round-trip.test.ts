import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { displayText, shownLook, type SheetModel, type WorkbookModel } from '../../../emulator/spreadsheet/index.ts';
import { extrasOf, loadWorkbook, saveWorkbook } from '../../../emulator/xlsx/index.ts';
import { appOver, aSpreadsheet } from '../spreadsheet/a-spreadsheet.ts';

const again = async (model: WorkbookModel): Promise<WorkbookModel> => loadWorkbook(await saveWorkbook(model));

const withExtras = async (model: WorkbookModel): Promise<WorkbookModel> => {
  const bytes = await saveWorkbook(model);
  return loadWorkbook(bytes, JSON.parse(JSON.stringify(extrasOf(model, bytes))));
};

const shown = (model: WorkbookModel, row: number, column: number): string =>
  displayText(model.sheets[0]!.value(row, column), model.sheets[0]!.format(row, column), model.locale);

describe('a saved and loaded workbook', () => {
  it('has the same values, dates as dates and text as text', async () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1:G1').setValues([["'1.10", '31/12/2026', 0.1, true, '=SUM(C1:C1)', "'=text", '18:00']]);
    sheet.getRange('A2').setValue('first line\nsecond <line> & "more" \u00a3 \u{1F600}');
    app.flush();
    const loaded = await again(model);
    expect(loaded.sheets[0]!.rowModels.slice(0, 2).map((row) => row!.values)).toEqual(
      model.sheets[0]!.rowModels.slice(0, 2).map((row) => row!.values),
    );
    expect([1, 2, 7].map((column) => shown(loaded, 1, column))).toEqual(['1.10', '31/12/2026', '18:00']);
    expect(loaded.sheets[0]!.formula(1, 5)!.text).toBe('=SUM(C1:C1)');
  });

  it('has the same looks, notes, sizes, merges, groups and rules, even without extras', async () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet
      .getRange('A1:D1')
      .setBackground('#1f4e79')
      .setFontColor('white')
      .setFontWeight('bold')
      .setWrap(true)
      .setVerticalAlignment('middle')
      .setBorder(true, true, true, true, true, true, '#cccccc', app.BorderStyle.DASHED)
      .setNote('What goes here');
    sheet
      .getRange('A2:A9')
      .setDataValidation(
        app.newDataValidation().requireValueInList(['Red', 'Done "so"']).setAllowInvalid(false).setHelpText('Pick').build(),
      );
    sheet.getRange('B2:B9').setDataValidation(app.newDataValidation().requireDate().build());
    sheet.getRange('C2:C9').setDataValidation(app.newDataValidation().requireNumberBetween(0, 100).build());
    sheet.getRange('D2:D9').insertCheckboxes();
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenTextEqualTo('Red')
        .setBackground('#c00000')
        .setFontColor('#ffffff')
        .setRanges([sheet.getRange('A2:A9'), sheet.getRange('F2:F9')])
        .build(),
      app
        .newConditionalFormatRule()
        .whenTextContains('late')
        .setBold(true)
        .setRanges([sheet.getRange('B2:B9')])
        .build(),
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=$D2')
        .setStrikethrough(true)
        .setRanges([sheet.getRange('A2:D9')])
        .build(),
      app
        .newConditionalFormatRule()
        .whenNumberGreaterThan(5)
        .setBackground('#eeeeee')
        .setRanges([sheet.getRange('C2:C9')])
        .build(),
    ]);
    sheet.getRange('A1:D9').applyRowBanding(app.BandingTheme.BLUE, true, false);
    sheet.getRange('F1:G1').merge();
    sheet.setColumnWidth(2, 200).setRowHeight(1, 60).setFrozenRows(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
    sheet.getColumnGroup(3, 1)!.collapse();
    sheet.getRange('A1:D9').createFilter();
    sheet.setTabColor('#ff9900');
    app.getActiveSpreadsheet()!.setNamedRange('statuses', sheet.getRange('A2:A9'));
    app.getActiveSpreadsheet()!.insertSheet('Log').hideSheet();
    app.flush();
    const before = model.sheets[0]!;
    const loaded = await again(model);
    const after = loaded.sheets[0]!;
    expect(after.rowModels[0]!.formats).toEqual(before.rowModels[0]!.formats);
    expect(after.note(1, 1)).toEqual({ text: 'What goes here' });
    for (const column of [1, 2, 3, 4]) expect(after.validation(5, column)).toEqual(before.validation(5, column));
    expect(after.conditionalRules).toEqual(before.conditionalRules);
    expect(after.bandings).toEqual(before.bandings);
    expect([after.merges, after.frozenRows, after.filter, after.tabColor]).toEqual([before.merges, 1, before.filter, '#ff9900']);
    expect([after.column(2).size, after.row(1)!.size, after.column(4)]).toEqual([
      200,
      60,
      { size: 100, depth: 1, hidden: true, collapsedAt: [1] },
    ]);
    expect(loaded.sheets.map((each) => [each.name, each.hidden])).toEqual([
      ['Plan', false],
      ['Log', true],
    ]);
    expect(loaded.namedRanges).toEqual([{ name: 'statuses', sheetId: 0, rect: { row: 2, column: 1, rows: 8, columns: 1 } }]);
    expect(loaded.activeSheet().name).toBe('Plan');
  });

  it('has from its extras what no file can hold', async () => {
    const { app, model, sheet } = aSpreadsheet({ id: 'plan-1', timeZone: 'Pacific/Auckland', locale: 'en_US' });
    sheet.getRange('A2:A9').protect().setWarningOnly(true).setDescription('Computed');
    sheet.getRange('B1').setDataValidation(app.newDataValidation().requireValueInList(['one, two', 'three']).build());
    sheet.getRange('C1').setDataValidation(app.newDataValidation().requireTextIsEmail().build());
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenDateBefore(app.RelativeDate.TODAY)
        .setBold(true)
        .setRanges([sheet.getRange('C:C')])
        .build(),
    ]);
    sheet.insertRowsAfter(1000, 500);
    app.getActiveSpreadsheet()!.insertSheet('Minutes / Cabinet: decisions taken in 2026');
    app.getActiveSpreadsheet()!.moveActiveSheet(1);
    app.flush();
    const loaded = await withExtras(model);
    expect([loaded.id, loaded.timeZone.name, loaded.locale.name]).toEqual(['plan-1', 'Pacific/Auckland', 'en_US']);
    expect(loaded.sheets.map((each) => [each.id, each.name, each.maxRows])).toEqual(
      model.sheets.map((each) => [each.id, each.name, each.maxRows]),
    );
    const after = loaded.sheetByName('Plan')!;
    expect(after.protections).toEqual(model.sheetByName('Plan')!.protections);
    expect([after.validation(1, 2), after.validation(1, 3)]).toEqual([
      model.sheetByName('Plan')!.validation(1, 2),
      model.sheetByName('Plan')!.validation(1, 3),
    ]);
    expect(after.conditionalRules).toEqual(model.sheetByName('Plan')!.conditionalRules);
  });

  it('believes the file, not its extras, once another program has changed the file', async () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInList(['old']).build());
    app.flush();
    const extras = extrasOf(model, await saveWorkbook(model));
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['new']).build())
      .setValue('changed elsewhere');
    app.flush();
    const loaded = await loadWorkbook(await saveWorkbook(model), extras);
    expect(loaded.sheets[0]!.validation(1, 1)!.values).toEqual(['new']);
    expect(loaded.id).toBe(model.id);
  });

  it('gives wrapped rows room, without taking the height for one that somebody set', async () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('word '.repeat(40)).setWrap(true);
    app.flush();
    expect((await again(model)).sheets[0]!.row(1)!.size).toBeGreaterThan(100);
    expect((await withExtras(model)).sheets[0]!.row(1)!.size).toBeUndefined();
  });

  it('leaves unseen formats of far-off empty cells to the extras, and gives them back', async () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.getRange('A1').setValue('x');
    sheet.getRange('A1:Z1000').setVerticalAlignment('top').setWrap(true);
    sheet.getRange('C2:C1000').setNumberFormat('dd/mm/yyyy');
    sheet.getRange('D2:D1000').setBackground('#eeeeee');
    app.flush();
    const bytes = await saveWorkbook(model);
    const bare = (await loadWorkbook(bytes)).sheets[0]!;
    expect([bare.format(900, 26), bare.format(900, 4), bare.format(10, 3)]).toEqual([
      {},
      { background: '#eeeeee', vertical: 'top', wrap: 'WRAP' },
      { numberFormat: 'dd/mm/yyyy', vertical: 'top', wrap: 'WRAP' },
    ]);
    const whole = (await loadWorkbook(bytes, JSON.parse(JSON.stringify(extrasOf(model, bytes))))).sheets[0]!;
    expect(whole.rowModels.map((row) => row?.formats)).toEqual(model.sheets[0]!.rowModels.map((row) => row?.formats));
    expect(bytes.length).toBeLessThan(30_000);
  });

  it('is written the same however often it is saved', async () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet
      .getRange('A1:B2')
      .setValues([
        ['a', 1],
        ['b', 2],
      ])
      .setBackground('red');
    app.flush();
    const first = await loadWorkbook(await saveWorkbook(model));
    const second = await again(first);
    expect(second.sheets[0]!.rowModels).toEqual(first.sheets[0]!.rowModels);
  });
});

describe('a workbook that LibreOffice made', () => {
  const path = fileURLToPath(new URL('files/made-by-libreoffice.xlsx', `file://${__dirname}/`));
  const open = (): Promise<WorkbookModel> => loadWorkbook(new Uint8Array(readFileSync(path)));

  it('is read with its values, looks, rules and note', async () => {
    const model = await open();
    const plan = model.sheets[0]!;
    expect(model.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Plan', false],
      ['Lists', true],
      ['Officers’ own', false],
    ]);
    expect([1, 2, 3, 4, 5].map((column) => shown(model, 2, column))).toEqual(['A1', 'Red', '31/03/2026', '£1,234.50', 'First']);
    expect([shown(model, 3, 3), shown(model, 3, 4), shown(model, 3, 5), shown(model, 4, 4)]).toEqual([
      '30 Jun 2026',
      '25%',
      '007',
      '1234.75',
    ]);
    expect(plan.format(1, 1)).toMatchObject({
      background: '#1f4e79',
      bold: true,
      fontColor: '#ffffff',
      fontSize: 12,
      horizontal: 'center',
      wrap: 'WRAP',
    });
    expect(plan.note(1, 3)!.text).toBe('Dates as dd/mm/yyyy');
    expect(plan.formula(4, 4)!.text).toBe('=SUM(D2:D3)');
    expect(plan.validation(5, 2)).toMatchObject({ criteria: 'VALUE_IN_RANGE', allowInvalid: false, range: { rect: { rows: 3 } } });
    expect(plan.validation(5, 4)).toMatchObject({ criteria: 'NUMBER_BETWEEN', values: [0, 100000] });
    expect(shownLook(model, plan, 2, 2)).toMatchObject({ background: '#c00000', fontColor: '#ffffff' });
    expect(plan.runs(4, 5)).toEqual([{ start: 0, end: 15, link: 'https://example.gov.uk/' }]);
    expect(plan.filter!.rect).toEqual({ row: 1, column: 1, rows: 3, columns: 5 });
  });

  it('keeps everything through load and save: also what the spreadsheet has no word for', async () => {
    const first = await open();
    const second = await again(first);
    for (const [index, sheet] of first.sheets.entries()) {
      const saved = second.sheets[index]!;
      expect(saved.rowModels).toEqual(sheet.rowModels);
      expect(saved.columnLines).toEqual(sheet.columnLines);
      expect([saved.conditionalRules, saved.merges, saved.filter, saved.hidden, saved.tabColor]).toEqual([
        sheet.conditionalRules,
        sheet.merges,
        sheet.filter,
        sheet.hidden,
        sheet.tabColor,
      ]);
    }
    const kept = second.sheets[0]!.fileSheet as { images: unknown[]; pageSetup: object; headerFooter: { oddFooter: string } };
    expect(kept.images).toHaveLength(1);
    expect(kept.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 'a4' });
    expect(kept.headerFooter.oddFooter).toContain('Exampleshire (fictional)');
    expect(second.namedRanges).toEqual(first.namedRanges);
  });

  it('keeps an indent on a cell whose colour a script changed', async () => {
    const model = await open();
    const app = appOver(model);
    app.getActiveSheet().getRange('E2').setBackground('#ffff00');
    app.flush();
    const format = (await again(model)).sheets[0]!.format(2, 5);
    expect(format.background).toBe('#ffff00');
    expect(format.fileStyle).toContain('"indent":2');
  });

  it('still saves when its sheets were moved or deleted', async () => {
    const model = await open();
    model.sheets.reverse();
    model.sheets.splice(0, 1);
    const saved = await again(model);
    expect(saved.sheets.map((sheet) => sheet.name)).toEqual(['Lists', 'Plan']);
    const cellsOf = (sheet: SheetModel) => sheet.rowModels.map((row) => [row?.values, row?.formats, row?.notes]);
    expect(cellsOf(saved.sheets[1]!)).toEqual(cellsOf(model.sheets[1]!));
    expect((saved.sheets[1]!.fileSheet as { images: unknown[] }).images).toHaveLength(1);
  });
});

describe('a file that is not a workbook', () => {
  it.each([
    [new Uint8Array(), 'The file is empty. Give an Excel workbook (.xlsx).'],
    [
      new TextEncoder().encode('Ref,Action\n1,Do it'),
      'The file is not an Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet program and save it as .xlsx.',
    ],
    ['/nowhere/plan.xlsx', 'There is no file "/nowhere/plan.xlsx".'],
  ])('is refused with a sentence', async (source, message) => {
    await expect(loadWorkbook(source)).rejects.toThrow(message);
  });
});
