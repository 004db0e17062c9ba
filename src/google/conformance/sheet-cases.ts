import type { ConformanceCase } from './conformance-case.ts';
import { reference, refused, same } from './conformance-case.ts';

const GET_RANGE = reference('spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns');
const NO_SUCH_SHEET = 'No sheet has this name, or ever will';

/** Rows, ranges and sheets: where things are, and which words refuse what is not there. */
export const SHEET_CASES: readonly ConformanceCase[] = [
  {
    name: 'an empty sheet has no last row',
    source: reference('spreadsheet/sheet#getlastrow'),
    run: ({ sheet }) => same([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]),
  },
  {
    name: 'the data range of an empty sheet is A1',
    source: reference('spreadsheet/sheet#getdatarange'),
    run: ({ sheet }) => same(sheet.getDataRange().getA1Notation(), 'A1'),
  },
  {
    name: 'rows and columns count from 1',
    source: GET_RANGE,
    run: ({ sheet }) => same(sheet.getRange(2, 3).getA1Notation(), 'C2'),
  },
  {
    name: 'a range of no rows is refused',
    source: GET_RANGE,
    run: ({ sheet }) => refused(() => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'),
  },
  {
    name: 'rows named by their numbers alone reach across the whole sheet',
    source: 'https://developers.google.com/workspace/sheets/api/guides/concepts#cell (A1 notation: "Sheet1!1:2")',
    run: ({ sheet }) => {
      const rows = sheet.getRange('2:3');
      return same([rows.getRow(), rows.getLastRow(), rows.getLastColumn()], [2, 3, sheet.getMaxColumns()]);
    },
  },
  {
    name: 'a range beyond the sheet is refused',
    source: GET_RANGE,
    run: ({ sheet }) =>
      refused(
        () => sheet.getRange(1, sheet.getMaxColumns() + 1).getValue(),
        'The coordinates of the range are outside the dimensions of the sheet.',
      ),
  },
  {
    name: 'data of another height than the range is refused with both numbers',
    source: reference('spreadsheet/range#setvaluesvalues'),
    run: ({ sheet }) =>
      refused(
        () => sheet.getRange('A1:A3').setValues([[1]]),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
      ),
  },
  {
    name: 'a row is appended after the last one that holds anything',
    source: reference('spreadsheet/sheet#appendrowrowcontents'),
    run: ({ sheet }) => {
      sheet.getRange('B3').setValue('x');
      sheet.appendRow(['a', 'b']);
      return same([sheet.getLastRow(), sheet.getRange('A4:B4').getValues()], [4, [['a', 'b']]]);
    },
  },
  {
    name: 'a sheet that is not there is null',
    source: reference('spreadsheet/spreadsheet#getsheetbynamename'),
    run: ({ google }) => same(google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(NO_SUCH_SHEET), null),
  },
  {
    name: 'a second sheet of the same name is refused',
    source: reference('spreadsheet/spreadsheet#insertsheetsheetname'),
    run: ({ google, sheet }) =>
      refused(
        () => google.SpreadsheetApp.getActiveSpreadsheet().insertSheet(sheet.getName()),
        `A sheet with the name "${sheet.getName()}" already exists. Please enter another name.`,
      ),
  },
  {
    name: 'an inserted row moves what is below it down',
    source: reference('spreadsheet/sheet#insertrowbeforebeforeposition'),
    run: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['first'], ['second']]);
      sheet.insertRowBefore(2);
      return same(sheet.getRange('A1:A3').getValues(), [['first'], [''], ['second']]);
    },
  },
  {
    name: 'sorting moves whole rows of the range',
    source: reference('spreadsheet/range#sortsortspecobj'),
    run: ({ sheet }) => {
      sheet.getRange('A1:B2').setValues([
        [2, 'two'],
        [1, 'one'],
      ]);
      sheet.getRange('A1:B2').sort(1);
      return same(sheet.getRange('A1:B2').getValues(), [
        [1, 'one'],
        [2, 'two'],
      ]);
    },
  },
  {
    name: 'a strict dropdown refuses other words, with the cell’s name',
    source: reference('spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata'),
    run: ({ google, sheet }) => {
      const rule = google.SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(false).build();
      const cell = sheet.getRange('B2').setDataValidation(rule);
      google.SpreadsheetApp.flush();
      const seen = refused(() => {
        cell.setValue('Perhaps');
        google.SpreadsheetApp.flush();
      }, 'The data you entered in cell B2 violates the data validation rules set on this cell.');
      cell.clearDataValidations();
      return seen;
    },
  },
  {
    name: 'objects and enums print their names',
    source: reference('spreadsheet/wrap-strategy'),
    run: ({ google, sheet }) => same([String(sheet.getRange('A1')), String(google.SpreadsheetApp.WrapStrategy.WRAP)], ['Range', 'WRAP']),
  },
];
