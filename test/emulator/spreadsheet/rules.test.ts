import { typeIntoCell } from '../../../emulator/spreadsheet/index.ts';
import { shownLook } from '../../../emulator/spreadsheet/rules/shown-look.ts';
import { aSpreadsheet, appOver } from './a-spreadsheet.ts';

type Opened = ReturnType<typeof aSpreadsheet>;
type Builder = ReturnType<Opened['app']['newDataValidation']>;

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
describe('data validation', () => {
  it.each<[string, (builder: Builder, opened: Opened) => Builder, unknown[], unknown[]]>([
    ['a list', (builder) => builder.requireValueInList(['Red', 'Green']), ['Red', ''], ['red', 'Blue', 3]],
    ['a range', (builder, { sheet }) => builder.requireValueInRange(sheet.getRange('H1:H2')), ['one', 'two'], ['three']],
    ['numbers between', (builder) => builder.requireNumberBetween(0, 100), [0, 100, '50'], [101, 'many']],
    ['a date', (builder) => builder.requireDate(), ['1/2/2026', new Date()], ['31/11/2026', 'soon', 46000]],
    ['dates from', (builder) => builder.requireDateOnOrAfter(new Date('2026-03-31T00:00:00+01:00')), ['31/3/2026'], ['30/3/2026']],
    ['an e-mail', (builder) => builder.requireTextIsEmail(), ['a@example.gov.uk'], ['a@example', 'nobody']],
    ['a tick box', (builder) => builder.requireCheckbox(), [true, 'FALSE'], ['yes']],
    ['text that contains', (builder) => builder.requireTextContains('plan'), ['The Plan'], ['other']],
  ])('of %s takes what fits and refuses what does not', (_name, rule, good, bad) => {
    const opened = aSpreadsheet();
    const { app, sheet } = opened;
    sheet.getRange('H1:H2').setValues([['one'], ['two']]);
    sheet.getRange('A1').setDataValidation(rule(app.newDataValidation(), opened).setAllowInvalid(false).build());
    app.flush();
    for (const value of good)
      expect(() => {
        sheet.getRange('A1').clearContent().setValue(value);
        app.flush();
      }).not.toThrow();
    for (const value of bad) {
      expect(() => {
        sheet.getRange('A1').clearFormat().setValue(value);
        app.flush();
      }).toThrow('The data you entered in cell A1 violates the data validation rules set on this cell.');
    }
  });

  it('lets invalid data in with a warning unless told to reject it', () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app.newDataValidation().requireValueInList(['Red']).build();
    expect(rule.getAllowInvalid()).toBe(true);
    expect(sheet.getRange('A1').setDataValidation(rule).setValue('Blue').getValue()).toBe('Blue');
  });

  it('rejects what an officer types in the same words, with the help text', () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet
      .getRange('A1')
      .setDataValidation(
        app.newDataValidation().requireValueInList(['Red']).setAllowInvalid(false).setHelpText('Choose a status.').build(),
      );
    app.flush();
    expect(() => typeIntoCell(model, 'Plan', 'A1', 'Blue')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell. Choose a status.',
    );
  });

  it('gives back its criteria, values and help, and copies', () => {
    const { app, sheet } = aSpreadsheet();
    const rule = app.newDataValidation().requireValueInList(['Red', 'Green'], false).setHelpText('Pick').build();
    sheet.getRange('A1:A3').setDataValidation(rule);
    const read = sheet.getRange('A1:A4').getDataValidations();
    expect(read[3]![0]).toBeNull();
    expect(String(read[0]![0]!.getCriteriaType())).toBe('VALUE_IN_LIST');
    expect(read[0]![0]!.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(read[0]![0]!.getCriteriaValues()).toEqual([['Red', 'Green'], false]);
    expect(read[0]![0]!.copy().setAllowInvalid(false).build().getHelpText()).toBe('Pick');
  });
});

describe('conditional formats', () => {
  it('never show in what getters give', () => {
    const { app, model, sheet } = aSpreadsheet();
    const rule = app
      .newConditionalFormatRule()
      .whenTextEqualTo('Red')
      .setBackground('#ff0000')
      .setFontColor('white')
      .setRanges([sheet.getRange('A1:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    expect(sheet.getRange('A1').setValue('red').getBackground()).toBe('#ffffff');
    expect(shownLook(model, model.sheets[0]!, 1, 1)).toEqual({ background: '#ff0000', fontColor: '#ffffff' });
  });

  it('give back their conditions and ranges', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=$B1>3')
        .setBold(true)
        .setRanges([sheet.getRange('A1:A9')])
        .build(),
      app
        .newConditionalFormatRule()
        .whenDateBefore(app.RelativeDate.TODAY)
        .setBackground('#eee')
        .setRanges([sheet.getRange('C:C')])
        .build(),
      app
        .newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMaxpoint('#00ff00')
        .setRanges([sheet.getRange('D1:D9')])
        .build(),
    ]);
    const [formula, date, scale] = sheet.getConditionalFormatRules();
    expect(formula!.getBooleanCondition()!.getCriteriaValues()).toEqual(['=$B1>3']);
    expect(formula!.getBooleanCondition()!.getBold()).toBe(true);
    expect(date!.getBooleanCondition()!.getCriteriaValues()).toEqual([app.RelativeDate.TODAY]);
    expect(date!.getBooleanCondition()!.getBackground()).toBe('#eeeeee');
    expect(scale!.getBooleanCondition()).toBeNull();
    expect(scale!.getGradientCondition()!.getMaxColor()).toBe('#00ff00');
  });

  it.each([
    [
      (app: Opened['app']) => app.newConditionalFormatRule().whenCellEmpty().build(),
      'Conditional format rules must have at least one range.',
    ],
    [
      (app: Opened['app']) =>
        app
          .newConditionalFormatRule()
          .setRanges([app.getActiveSheet().getRange('A1')])
          .build(),
      'Conditional format rules must have a condition.',
    ],
  ])('refuse to be built without a range and a condition', (build, message) => {
    expect(() => build(aSpreadsheet().app)).toThrow(message);
  });
});

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
describe('protections', () => {
  const refusal = 'You are trying to edit a protected cell or object.';

  it('that only warn stop no script', () => {
    const { model, sheet } = aSpreadsheet();
    sheet.getRange('A1:A9').protect().setWarningOnly(true).setDescription('Computed');
    expect(sheet.getRange('A1').setValue('x').getValue()).toBe('x');
    const other = appOver(model, 'other@example.gov.uk');
    other.getActiveSheet().getRange('A1').setValue('y');
    expect(() => other.flush()).not.toThrow();
  });

  it('stop those who are not editors, but for unprotected ranges', () => {
    const { app, model, sheet } = aSpreadsheet();
    sheet.protect().setUnprotectedRanges([sheet.getRange('B1:B9')]);
    app.flush();
    const other = appOver(model, 'other@example.gov.uk');
    other.getActiveSheet().getRange('B1').setValue('fine');
    other.flush();
    other.getActiveSheet().getRange('A1').setValue('no');
    expect(() => other.flush()).toThrow(refusal);
    expect(sheet.getRange('A1').canEdit()).toBe(true);
  });

  it('are found by type and removed', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('A1').protect();
    sheet.protect().setDescription('whole');
    expect(sheet.protect().getDescription()).toBe('whole');
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
    sheet.getProtections(app.ProtectionType.RANGE)[0]!.remove();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
    expect(String(sheet.getProtections(app.ProtectionType.SHEET)[0]!.getProtectionType())).toBe('SHEET');
  });
});

describe('filters', () => {
  it('hide rows without changing what scripts read', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('A1:A4').setValues([['Status'], ['Red'], ['Done'], ['Red']]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Done']).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, false, true, false]);
    expect(sheet.getRange('A3').getValue()).toBe('Done');
    expect(() => sheet.getRange('A1:A4').createFilter()).toThrow("You can't create a filter in a sheet that already has a filter.");
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});

describe('bandings, groups and merges', () => {
  it('refuse a second banding over the first', () => {
    const { app, sheet } = aSpreadsheet();
    sheet.getRange('A1:C9').applyRowBanding(app.BandingTheme.CYAN, true, false);
    expect(sheet.getBandings()[0]!.getHeaderRowColor()).toBe('#4dd0e1');
    expect(() => sheet.getRange('B5:D5').applyRowBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });

  it('collapse and expand column groups', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('C:F').shiftColumnGroupDepth(1);
    sheet.getRange('D:E').shiftColumnGroupDepth(1);
    expect([2, 3, 4, 6, 7].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 2, 1, 0]);
    const group = sheet.getColumnGroup(3, 1)!;
    expect(group.getRange().getColumn()).toBe(3);
    group.collapse();
    expect([2, 3, 6].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, true]);
    expect(sheet.getColumnGroup(5, 1)!.isCollapsed()).toBe(true);
    group.expand();
    expect(sheet.isColumnHiddenByUser(4)).toBe(false);
    expect(() => sheet.getColumnGroup(1, 1)).toThrow('A group does not exist at the given column index and group depth.');
  });

  it('keep the top left value of a merge', () => {
    const { app, sheet } = aSpreadsheet();
    sheet
      .getRange('A1:B2')
      .setValues([
        [1, 2],
        [3, 4],
      ])
      .merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    sheet.getRange('B2:C3').merge();
    expect(() => app.flush()).toThrow('You must select all cells in a merged range to merge or unmerge them.');
    expect(sheet.getRange('A1:B2').breakApart().isPartOfMerge()).toBe(false);
  });
});
