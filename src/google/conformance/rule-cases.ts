import type { ConformanceCase } from './conformance-case.ts';
import { fact, refused, same } from './conformance-case.ts';

/** Rules that lie on cells: dropdowns, colours by words, filters, alternating colours, protections, names. */
export const RULE_CASES: readonly ConformanceCase[] = [
  fact('a dropdown reads back with its kind, choices and help', 'spreadsheet/data-validation#getcriteriavalues', ({ google, sheet }) => {
    const builder = google.SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText('Choose.');
    sheet.getRange('A1').setDataValidation(builder.requireValueInList(['Yes', 'No'], true).build());
    const rule = sheet.getRange('A1:B1').getDataValidations()[0]?.[0];
    const seen = [String(rule?.getCriteriaType()), (rule?.getCriteriaValues() as unknown[])[0], rule?.getHelpText()];
    return same([...seen, sheet.getRange('B1').getDataValidation()], ['VALUE_IN_LIST', ['Yes', 'No'], 'Choose.', null]);
  }),
  fact(
    'rules for dates and numbers read back with their bounds',
    'spreadsheet/data-validation-builder#requiredate',
    ({ google, sheet }) => {
      const { SpreadsheetApp: app } = google;
      const date = app.newDataValidation().requireDate().build();
      const number = app.newDataValidation().requireNumberBetween(0, 100).build();
      sheet.getRange('A1:C1').setDataValidations([[date, number, null]]);
      const rules = sheet.getRange('A1:C1').getDataValidations()[0] ?? [];
      const seen = rules.map((rule) => (rule === null ? null : [String(rule.getCriteriaType()), rule.getCriteriaValues()]));
      return same(seen, [['DATE_IS_VALID_DATE', []], ['NUMBER_BETWEEN', [0, 100]], null]);
    },
  ),
  fact(
    'a dropdown from a range reads back with the range',
    'spreadsheet/data-validation-builder#requirevalueinrangerange,-showdropdown',
    ({ google, sheet }) => {
      const rule = google.SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C2:C9'), true).build();
      const values = sheet.getRange('A1').setDataValidation(rule).getDataValidation()?.getCriteriaValues() as unknown[];
      const range = values[0] as GoogleAppsScript.Spreadsheet.Range;
      return same([range.getA1Notation(), range.getGridId() === sheet.getSheetId(), values[1]], ['C2:C9', true, true]);
    },
  ),
  fact(
    'dropdowns alone are pasted down, leaving words and looks',
    'spreadsheet/range#copytodestination,-copypastetype,-transposed',
    ({ google, sheet }) => {
      const { SpreadsheetApp: app } = google;
      const rule = app.newDataValidation().requireValueInList(['Yes']).setAllowInvalid(true).build();
      sheet
        .getRange('A2:B2')
        .setDataValidations([[rule, null]])
        .setValues([['Yes', 'x']]);
      sheet.getRange('A2:B2').copyTo(sheet.getRange('A3:B'), app.CopyPasteType.PASTE_DATA_VALIDATION, false);
      const last = sheet.getRange(sheet.getMaxRows(), 1);
      const seen = [String(last.getDataValidation()?.getCriteriaType()), last.getValue(), sheet.getRange('B9').getDataValidation()];
      sheet.getRange('A2:B').clearDataValidations();
      return same(seen, ['VALUE_IN_LIST', '', null]);
    },
  ),
  fact('colour rules read back whole', 'spreadsheet/boolean-condition#getcriteriavalues', ({ google, sheet }) => {
    const { SpreadsheetApp: app } = google;
    const rule = (): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
      app
        .newConditionalFormatRule()
        .setBackground('#990000')
        .setFontColor('#ffffff')
        .setRanges([sheet.getRange('B2:B9')]);
    sheet.setConditionalFormatRules([rule().whenTextEqualTo('Red').build(), rule().whenFormulaSatisfied('=$A1="x"').setBold(true).build()]);
    const seen = sheet.getConditionalFormatRules().map((each) => {
      const condition = each.getBooleanCondition();
      const colours = [condition?.getBackground(), condition?.getFontColor()].map((colour) => String(colour).toLowerCase().slice(-6));
      const [range] = each.getRanges();
      return [
        String(condition?.getCriteriaType()),
        condition?.getCriteriaValues()[0] as unknown,
        ...colours,
        range?.getColumn(),
        range?.getNumColumns(),
      ];
    });
    sheet.setConditionalFormatRules([]);
    return same(seen, [
      ['TEXT_EQUAL_TO', 'Red', '990000', 'ffffff', 2, 1],
      ['CUSTOM_FORMULA', '=$A1="x"', '990000', 'ffffff', 2, 1],
    ]);
  }),
  fact('a sheet has no filter, then one, and a second is refused', 'spreadsheet/range#createfilter', ({ sheet }) => {
    const before = sheet.getFilter();
    const filter = sheet.getRange('A:C').createFilter();
    const seen = [before, sheet.getFilter() !== null];
    const second = refused(() => sheet.getRange('A:C').createFilter(), '');
    filter.remove();
    return same([...seen, second], [null, true, '']);
  }),
  fact(
    'alternating colours are put on once',
    'spreadsheet/range#applyrowbandingbandingtheme,-showheader,-showfooter',
    ({ google, sheet }) => {
      const theme = google.SpreadsheetApp.BandingTheme.LIGHT_GREY;
      const before = sheet.getBandings().length;
      const banding = sheet.getRange('A1:C9').applyRowBanding(theme, true, false);
      const second = refused(() => sheet.getRange('B1:D9').applyRowBanding(theme, true, false), '');
      const seen = [before, sheet.getBandings().length, second, sheet.getRange('A3').getBackground()];
      banding.remove();
      return same(seen, [0, 1, '', '#ffffff']);
    },
  ),
  fact(
    'a protected range warns, keeps its words and may be edited',
    'spreadsheet/protection#setwarningonlywarningonly',
    ({ google, sheet }) => {
      const { ProtectionType } = google.SpreadsheetApp;
      const made = sheet.getRange('B:C').protect().setDescription('Worked out.').setWarningOnly(true);
      const [found] = sheet.getProtections(ProtectionType.RANGE);
      const seen = [found?.getDescription(), found?.isWarningOnly(), found?.canEdit(), found?.getRange().getColumn()];
      made.remove();
      return same([...seen, sheet.getProtections(ProtectionType.RANGE).length], ['Worked out.', true, true, 2, 0]);
    },
  ),
  fact('a sheet has one protection of its own, however often it is asked for', 'spreadsheet/sheet#protect', ({ google, sheet }) => {
    const { ProtectionType, getActiveSpreadsheet } = google.SpreadsheetApp;
    sheet.protect().setWarningOnly(true);
    const again = sheet.protect();
    const all = getActiveSpreadsheet().getProtections(ProtectionType.SHEET);
    const ours = all.filter((protection) => protection.getRange().getGridId() === sheet.getSheetId());
    const seen = [sheet.getProtections(ProtectionType.SHEET).length, ours.length, again.isWarningOnly()];
    again.remove();
    return same(seen, [1, 1, true]);
  }),
  fact(
    'a cell with a name is found by it; a name nobody gave finds nothing',
    'spreadsheet/spreadsheet#setnamedrangename,-range',
    ({ google, sheet }) => {
      const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
      const before = spreadsheet.getRangeByName('CHECK_OF_THIS');
      spreadsheet.setNamedRange('CHECK_OF_THIS', sheet.getRange('B2'));
      const found = spreadsheet.getRangeByName('CHECK_OF_THIS')?.getA1Notation();
      spreadsheet.removeNamedRange('CHECK_OF_THIS');
      return same([before, found], [null, 'B2']);
    },
  ),
];
