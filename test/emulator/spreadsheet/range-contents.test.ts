import { aSpreadsheet } from './a-spreadsheet.ts';
import type { Sheet } from '../../../emulator/spreadsheet/sheet/sheet.ts';

const a1 = (ranges: { getA1Notation(): string }[]): string[] => ranges.map((range) => range.getA1Notation());

describe('a text finder (https://developers.google.com/apps-script/reference/spreadsheet/text-finder)', () => {
  function aTable() {
    const opened = aSpreadsheet();
    opened.sheet.getRange('A1:B3').setValues([
      ['Plan', 'plan B'],
      ['Café', 'a.b'],
      [12, '=SUM(A3:A3)'],
    ]);
    return opened;
  }

  it.each([
    ['finds parts of cells in any capitals', (sheet: Sheet) => sheet.createTextFinder('plan'), ['A1', 'B1']],
    ['finds whole cells', (sheet: Sheet) => sheet.createTextFinder('plan').matchEntireCell(true), ['A1']],
    ['minds capitals when it is told to', (sheet: Sheet) => sheet.createTextFinder('plan').matchCase(true), ['B1']],
    ['takes a full stop for itself', (sheet: Sheet) => sheet.createTextFinder('a.b'), ['B2']],
    ['or for any letter', (sheet: Sheet) => sheet.createTextFinder('^p.an$').useRegularExpression(true), ['A1']],
    ['passes over accents', (sheet: Sheet) => sheet.createTextFinder('cafe').ignoreDiacritics(true), ['A2']],
    ['looks at numbers as they are shown', (sheet: Sheet) => sheet.createTextFinder('12'), ['A3']],
    ['looks into formulas', (sheet: Sheet) => sheet.createTextFinder('sum').matchFormulaText(true), ['B3']],
    ['looks within a range only', (sheet: Sheet) => sheet.getRange('B1:B3').createTextFinder('plan'), ['B1']],
  ])('%s', (_what, finder, found) => {
    expect(a1(finder(aTable().sheet).findAll())).toEqual(found);
  });

  it('steps forwards and back', () => {
    const finder = aTable().sheet.createTextFinder('plan');
    const steps = [finder.findNext(), finder.findNext(), finder.findPrevious(), finder.findPrevious()];
    expect(steps.map((range) => range?.getA1Notation() ?? null)).toEqual(['A1', 'B1', 'A1', null]);
  });

  it('replaces what it found, or all, and says how often', () => {
    const { sheet, app } = aTable();
    expect(sheet.createTextFinder('plan').matchCase(true).replaceAllWith('scheme')).toBe(1);
    expect(app.getActiveSpreadsheet()?.createTextFinder('(\\w)\\.(\\w)').useRegularExpression(true).replaceAllWith('$2-$1')).toBe(1);
    expect(sheet.getRange('B1:B2').getValues()).toEqual([['scheme B'], ['b-a']]);
  });
});

describe(
  'the next cell with data ' + '(https://developers.google.com/apps-script/reference/spreadsheet/range#getNextDataCell(Direction))',
  () => {
    it.each([
      ['A1', 'DOWN', 'A3', 'within data to its last cell'],
      ['A3', 'DOWN', 'A6', 'from the edge to the next data'],
      ['A4', 'DOWN', 'A6', 'from an empty cell to the next data'],
      ['A6', 'DOWN', 'A1000', 'or to the edge of the sheet'],
      ['A6', 'UP', 'A3', 'upwards'],
      ['A1', 'NEXT', 'Z1', 'to the right'],
      ['C1', 'PREVIOUS', 'A1', 'to the left'],
    ] as const)('from %s %s is %s: %s', (from, direction, to, _because) => {
      const { sheet, app } = aSpreadsheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A6').setValue(6);
      expect(sheet.getRange(from).getNextDataCell(app.Direction[direction]).getA1Notation()).toBe(to);
    });
  },
);

describe('rows in another order', () => {
  it('are the same rows, whole, and the same order every time', () => {
    const shuffled = () => {
      const { sheet } = aSpreadsheet();
      sheet.getRange('A1:B9').setValues(Array.from({ length: 9 }, (_, index) => [index, `row ${index}`]));
      return sheet.getRange('A1:B9').randomize().getValues();
    };
    const rows = shuffled();
    expect(rows).toEqual(shuffled());
    expect(rows.map(([number]) => number)).not.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...rows].sort((one, other) => Number(one[0]) - Number(other[0]))).toEqual(rows.map((_, index) => [index, `row ${index}`]));
  });
});

describe('texts cut into columns', () => {
  it('at the first usual mark, parts read as typed', () => {
    const { sheet } = aSpreadsheet();
    sheet.getRange('A1:A2').setValues([['Smith, 12'], ['none']]);
    sheet.getRange('A1:A2').splitTextToColumns();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['Smith', 12],
      ['none', ''],
    ]);
  });

  it('at a mark that is named', () => {
    const { sheet, app } = aSpreadsheet();
    sheet.getRange('A1').setValue('a;b');
    sheet.getRange('A1').splitTextToColumns(app.TextToColumnsDelimiter.SEMICOLON);
    sheet.getRange('A2').setValue('c # d');
    sheet.getRange('A2').splitTextToColumns('#');
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
