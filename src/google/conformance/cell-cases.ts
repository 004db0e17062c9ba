import type { ConformanceCase } from './conformance-case.ts';
import { reference, same } from './conformance-case.ts';

const GET_VALUES = reference('spreadsheet/range#getvalues');
const SET_VALUE = reference('spreadsheet/range#setvaluevalue');
const SET_VALUES = reference('spreadsheet/range#setvaluesvalues');

/** What cells hold after writing, and what reading gives. */
export const CELL_CASES: readonly ConformanceCase[] = [
  {
    name: 'an empty cell reads as an empty text',
    source: GET_VALUES,
    run: ({ sheet }) => same(sheet.getRange('A1:B1').getValues(), [['', '']]),
  },
  {
    name: 'numbers, texts and truth values read back as they were written',
    source: SET_VALUES,
    run: ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([[1.5, 'text', true]]);
      return same(sheet.getRange('A1:C1').getValues(), [[1.5, 'text', true]]);
    },
  },
  {
    name: 'a date reads back as a Date of the same instant',
    source: GET_VALUES,
    run: ({ sheet }) => {
      const noon = new Date(2026, 6, 15, 12, 30);
      sheet.getRange('A1').setValue(noon);
      const seen: unknown = sheet.getRange('A1').getValue();
      return seen instanceof Date ? same(seen.getTime(), noon.getTime()) : `gave ${typeof seen} instead of a Date`;
    },
  },
  {
    name: 'null clears a cell',
    source: SET_VALUES,
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A1').setValue(null);
      return same([sheet.getRange('A1').getValue(), sheet.getLastRow()], ['', 0]);
    },
  },
  {
    name: 'a text that begins with = becomes a formula',
    source: SET_VALUE,
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('=1+1');
      return same(sheet.getRange('A1').getFormula(), '=1+1');
    },
  },
  {
    name: 'a text is read as if typed: "10%" is a tenth, "TRUE" is true',
    source: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    run: ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['10%', 'TRUE']]);
      return same(sheet.getRange('A1:B1').getValues(), [[0.1, true]]);
    },
  },
  {
    name: 'a text that looks like a date becomes one',
    source: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue('2026-07-15');
      const seen: unknown = sheet.getRange('A1').getValue();
      return same(seen instanceof Date, true);
    },
  },
  {
    name: 'a leading apostrophe keeps a text a text',
    source: 'https://developers.google.com/workspace/sheets/api/guides/concepts#cell',
    run: ({ sheet }) => {
      sheet.getRange('A1').setValue("'2026-07-15");
      return same(sheet.getRange('A1').getValue(), '2026-07-15');
    },
  },
  {
    name: 'in a cell of format @ a text stays a text',
    source: reference('spreadsheet/range#setnumberformatnumberformat'),
    run: ({ sheet }) => {
      sheet.getRange('A1').setNumberFormat('@').setValue('2026-07-15');
      return same(sheet.getRange('A1').getValue(), '2026-07-15');
    },
  },
  {
    name: 'shown values are texts in the cell’s format',
    source: reference('spreadsheet/range#getdisplayvalues'),
    run: ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([[0.5, new Date(2026, 6, 15), '']]);
      sheet.getRange('A1').setNumberFormat('0%');
      sheet.getRange('B1').setNumberFormat('dd/mm/yyyy');
      return same(sheet.getRange('A1:C1').getDisplayValues(), [['50%', '15/07/2026', '']]);
    },
  },
  {
    name: 'hidden rows are read like any other',
    source: reference('spreadsheet/sheet#hiderowsrowindex,-numrows'),
    run: ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.hideRows(2);
      return same(sheet.getRange('A1:A3').getValues(), [[1], [2], [3]]);
    },
  },
  {
    name: 'a colour that a rule gives is not the cell’s own background',
    source: reference('spreadsheet/range#getbackground'),
    run: ({ google, sheet }) => {
      const cell = sheet.getRange('A1').setValue('late');
      const rule = google.SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('late')
        .setBackground('#ff0000')
        .setRanges([cell])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const seen = cell.getBackground();
      sheet.setConditionalFormatRules([]);
      return same(seen, '#ffffff');
    },
  },
];
