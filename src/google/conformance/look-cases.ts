import type { ConformanceCase } from './conformance-case.ts';
import { fact, same } from './conformance-case.ts';

/** How cells, rows and columns look, and what reading that gives. */
export const LOOK_CASES: readonly ConformanceCase[] = [
  fact('looks set on a range read back cell by cell', 'spreadsheet/range#getbackgrounds', ({ sheet }) => {
    const range = sheet.getRange('A1:B1');
    range.setBackground('#dfe3e8').setFontWeight('bold').setWrap(true).setVerticalAlignment('top');
    range.setHorizontalAlignment('center').setBackgrounds([['#c4c7cc', '#dfe3e8']]);
    const seen = [range.getBackgrounds(), range.getWraps(), range.getVerticalAlignments(), range.getFontWeights()];
    return same(seen, [[['#c4c7cc', '#dfe3e8']], [[true, true]], [['top', 'top']], [['bold', 'bold']]]);
  }),
  fact('number formats read back; an untouched cell has none', 'spreadsheet/range#getnumberformats', ({ sheet }) => {
    sheet.getRange('B1').setNumberFormat('@');
    sheet.getRange('C1').setNumberFormat('dd/mm/yyyy');
    const [first, ...others] = sheet.getRange('A1:C1').getNumberFormats()[0] ?? [];
    const isAutomatic = ['', 'General', 'general', '0.###############'].includes(String(first));
    return same([isAutomatic ? '' : first, others], ['', ['@', 'dd/mm/yyyy']]);
  }),
  fact('several ranges take one look in one call', 'spreadsheet/range-list#setnumberformatnumberformat', ({ sheet }) => {
    const list = sheet.getRangeList(['A2:A', 'C2:C3']);
    list.setNumberFormat('@').setBackground('#f3f3f3').setWrap(true).setHorizontalAlignment('center');
    const last = sheet.getRange(sheet.getMaxRows(), 1);
    return same([last.getNumberFormat(), last.getBackground(), sheet.getRange('C3').getNumberFormat()], ['@', '#f3f3f3', '@']);
  }),
  fact('several ranges take one value in one call, read as if typed', 'spreadsheet/range-list#setvaluevalue', ({ sheet }) => {
    sheet.getRangeList(['A2', 'C3:C4']).setValue('12');
    return same([sheet.getRange('A2').getValue(), sheet.getRange('C4').getValue(), sheet.getRange('B3').getValue()], [12, 12, '']);
  }),
  fact('plain text on a cell leaves the number in it a number', 'spreadsheet/range#setnumberformatnumberformat', ({ sheet }) => {
    sheet.getRange('A1').setValue(46000).setNumberFormat('@');
    return same(typeof sheet.getRange('A1').getValue(), 'number');
  }),
  fact('notes are set and read for a whole row; an empty text is no note', 'spreadsheet/range#setnotesnotes', ({ sheet }) => {
    sheet.getRange('A1:C1').setNotes([['one', '', 'three']]);
    return same(sheet.getRange('A1:C1').getNotes(), [['one', '', 'three']]);
  }),
  fact('merged cells are found as ranges, the words in the first cell', 'spreadsheet/range#getmergedranges', ({ sheet }) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1').setValue('x');
    const [merged, ...others] = sheet.getDataRange().getMergedRanges();
    const seen = [merged?.getA1Notation(), merged?.getLastColumn(), others.length, sheet.getRange('A1:B2').getValues()];
    merged?.breakApart();
    return same(seen, [
      'A1:B2',
      2,
      0,
      [
        ['x', ''],
        ['', ''],
      ],
    ]);
  }),
  fact('notes are cleared by clearNotes, contents and looks by clear', 'spreadsheet/sheet#clearnotes', ({ sheet }) => {
    sheet.getRange('A1').setValue('x').setNote('n').setBackground('#ff0000');
    sheet.clear();
    sheet.clearNotes();
    const cell = sheet.getRange('A1');
    return same([cell.getValue(), cell.getNote(), cell.getBackground()], ['', '', '#ffffff']);
  }),
  fact('formulas read back as written, other cells as an empty text', 'spreadsheet/range#getformulas', ({ sheet }) => {
    sheet.getRange('A1:B1').setValues([['=1+1', 'x']]);
    return same(sheet.getRange('A1:B1').getFormulas(), [['=1+1', '']]);
  }),
  fact(
    'the words of a cell tell of links in them, a number has none; one run is words of one look',
    'spreadsheet/range#getrichtextvalues',
    ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['plain', 7]]);
      const [words = null, number = null] = sheet.getRange('A1:B1').getRichTextValues()[0] ?? [];
      return same([words?.getLinkUrl(), words?.getRuns().length, number], [null, 1, null]);
    },
  ),
  fact(
    'widths of neighbouring columns are set in one call',
    'spreadsheet/sheet#setcolumnwidthsstartcolumn,-numcolumns,-width',
    ({ sheet }) => {
      sheet.setColumnWidths(2, 3, 210);
      sheet.setColumnWidth(3, 70);
      return same([sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getColumnWidth(4)], [210, 70, 210]);
    },
  ),
  fact('inserted columns look like the one before', 'spreadsheet/sheet#insertcolumnsafterafterposition,-howmany', ({ sheet }) => {
    const [columns, rows] = [sheet.getMaxColumns(), sheet.getMaxRows()];
    sheet.getRange(1, 2).setNumberFormat('@');
    sheet.insertColumnsAfter(2, 2);
    sheet.insertRowsAfter(rows, 1);
    const seen = [sheet.getMaxColumns() - columns, sheet.getMaxRows() - rows, sheet.getRange(1, 3).getNumberFormat()];
    sheet.deleteColumns(3, 2);
    sheet.deleteRows(rows + 1, 1);
    return same(seen, [2, 1, '@']);
  }),
  fact('rows inserted before a row look like it', 'spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany', ({ sheet }) => {
    const rows = sheet.getMaxRows();
    sheet.getRange(2, 1).setNumberFormat('@');
    sheet.insertRowsBefore(2, 2);
    const seen = [sheet.getMaxRows() - rows, sheet.getRange(2, 1).getNumberFormat(), sheet.getRange(3, 1).getNumberFormat()];
    sheet.deleteRows(2, 2);
    return same(seen, [2, '@', '@']);
  }),
  fact('frozen rows and columns read back as set', 'spreadsheet/sheet#setfrozencolumnscolumns', ({ sheet }) => {
    sheet.setFrozenColumns(2);
    sheet.setFrozenRows(1);
    const seen = [sheet.getFrozenColumns(), sheet.getFrozenRows()];
    sheet.setFrozenColumns(0);
    sheet.setFrozenRows(0);
    return same(seen, [2, 1]);
  }),
  fact('a tab has no colour until it is given one', 'spreadsheet/sheet#gettabcolor', ({ sheet }) => {
    const before = sheet.getTabColor();
    const after = sheet.setTabColor('#1d7044').getTabColor();
    sheet.setTabColor(null);
    return same([before, after], [null, '#1d7044']);
  }),
  fact('a tab is hidden and shown', 'spreadsheet/sheet#hidesheet', ({ sheet }) => {
    const hidden = sheet.hideSheet().isSheetHidden();
    return same([hidden, sheet.showSheet().isSheetHidden()], [true, false]);
  }),
  fact('columns lie in no group, then in one, which folds', 'spreadsheet/range#shiftcolumngroupdepthdelta', ({ sheet }) => {
    const range = sheet.getRange('B1:C1');
    const before = sheet.getColumnGroupDepth(2);
    range.shiftColumnGroupDepth(1);
    const group = sheet.getColumnGroup(2, 1);
    group?.collapse();
    const seen = [before, sheet.getColumnGroupDepth(3), group?.isCollapsed()];
    group?.expand();
    sheet.collapseAllColumnGroups();
    const all = sheet.getColumnGroup(2, 1)?.isCollapsed();
    range.shiftColumnGroupDepth(-1);
    return same([...seen, all], [0, 1, true, true]);
  }),
  fact('a range knows its place and its sheet by number', 'spreadsheet/range#getgridid', ({ sheet }) => {
    const range = sheet.getRange('B3:C5');
    const seen = [range.getRow(), range.getLastRow(), range.getColumn(), range.getNumColumns(), range.getGridId() === sheet.getSheetId()];
    return same([...seen, range.getSheet().getName() === sheet.getName()], [3, 5, 2, 2, true, true]);
  }),
  fact(
    'a tab made from another has its looks',
    'spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex,-options',
    ({ google, sheet }) => {
      const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
      sheet.setColumnWidth(2, 220).setTabColor('#1d7044').setFrozenRows(1);
      sheet.getRange('A2:A9').setNumberFormat('@');
      const banding = sheet.getRange('A1:C9').applyRowBanding(google.SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
      const copy = spreadsheet.insertSheet(`${sheet.getName()} 2`, 1, { template: sheet });
      const seen = [
        copy.getIndex(),
        copy.getColumnWidth(2),
        copy.getTabColor(),
        copy.getFrozenRows(),
        copy.getRange('A9').getNumberFormat(),
      ];
      const more = [copy.getBandings().length, copy.isSheetHidden()];
      spreadsheet.deleteSheet(copy);
      banding.remove();
      sheet.setTabColor(null).setFrozenRows(0);
      return same([...seen, ...more], [2, 220, '#1d7044', 1, '@', 1, false]);
    },
  ),
  fact('a copy of a tab comes last, can be renamed, and holds the same', 'spreadsheet/sheet#copytospreadsheet', ({ google, sheet }) => {
    const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
    sheet.getRange('A1').setValue('x');
    const name = `${sheet.getName()} 3`;
    const copy = sheet.copyTo(spreadsheet).setName(name);
    const seen: unknown[] = [copy.getIndex() === spreadsheet.getNumSheets(), spreadsheet.getSheetByName(name)?.getRange('A1').getValue()];
    spreadsheet.deleteSheet(copy);
    return same([...seen, spreadsheet.getSheetByName(name)], [true, 'x', null]);
  }),
];
