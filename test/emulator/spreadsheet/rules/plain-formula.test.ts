import { plainFormulaHolds } from '../../../../emulator/spreadsheet/rules/plain-formula.ts';

const CELLS = [
  ['Late: 7 actions', null, null],
  ['Ref', 'Action', 'Countdown'],
  ['A1', 'say "yes", please', 3],
] as const;
const cell = (row: number, column: number) => CELLS[row - 1]?.[column - 1] ?? null;
const BLOCK = { row: 1, column: 1, rows: 3, columns: 3 };

describe('a conditional format with a formula', () => {
  it.each([
    {
      formula: '=AND($A1<>"",$B1="",$C1="")',
      row: 1,
      column: 3,
      expected: true,
      because: 'a fixed column is the same for every cell of the row',
    },
    { formula: '=AND($A1<>"",$B1="",$C1="")', row: 2, column: 1, expected: false, because: 'one part fails' },
    { formula: '=OR($C1="countdown",$C1="Symbol")', row: 2, column: 1, expected: true, because: 'case does not count, as at Google' },
    { formula: '=$C1="3"', row: 3, column: 1, expected: true, because: 'a number reads as its digits' },
    { formula: '=A1="Action"', row: 2, column: 2, expected: true, because: 'a reference without a dollar sign moves with the cell' },
    {
      formula: '=$B$3="say ""yes"", please"',
      row: 1,
      column: 1,
      expected: true,
      because: 'quotation marks are doubled; a comma in a text parts nothing',
    },
    { formula: '=$A1>TODAY()', row: 1, column: 1, expected: undefined, because: 'there is no formula engine' },
    { formula: '=AND($A1="Ref",ISBLANK($B1))', row: 2, column: 1, expected: undefined, because: 'one part is unknown' },
  ])('$formula in row $row, column $column is $expected: $because', ({ formula, row, column, expected }) => {
    expect(plainFormulaHolds(formula, BLOCK, row, column, cell)).toBe(expected);
  });
});
