import { day } from '../../src/days/plain-date.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import type { Block } from '../../src/workbook/changed-blocks.ts';
import { findColumns } from '../../src/workbook/find-columns.ts';
import { identityOf } from '../../src/workbook/row-identity.ts';
import type { Sheet } from '../../src/workbook/sheet.ts';

const sheetOf = (rows: readonly (readonly Cell[])[], part?: Grid['part']): Sheet => {
  const grid: Grid = { tab: 'Action plan', rows, ...(part === undefined ? {} : { part }) };
  return { grid, ...findColumns(grid, ACTION_PLAN_TAB) };
};
const on = (date: string): Cell => ({ date: day(date), time: '00:00' });

describe('what is read again after a write', () => {
  const HEADINGS = ['Note', 'Why', 'Action', 'Ours', 'Ref', 'Status', 'Countdown'];
  const ROWS = [HEADINGS, ['', '', 'Hire', 'x', 'A1', '', ''], ['', '', 'Train', '', '', '', '']];
  const sheet = sheetOf(ROWS);
  const block = (firstRow: number, firstColumn: number, cells: Block['cells']): Block => ({ firstRow, firstColumn, cells });

  it.each<readonly [string, readonly Block[], readonly [number, number]]>([
    ['refs and actions where nothing was written', [], [3, 5]],
    ['the columns of a block to the left', [block(2, 2, [['late']])], [2, 5]],
    ['the columns of a block to the right', [block(2, 6, [['Red', '2 days']])], [3, 7]],
    ['all from the first to the last of several blocks', [block(3, 6, [['Red']]), block(2, 2, [['late']])], [2, 6]],
    ['those only where a block lies between', [block(2, 4, [['y']])], [3, 5]],
    ['no more where a block is empty', [block(2, 5, [])], [3, 5]],
  ])('is %s', (_what, blocks, [firstColumn, lastColumn]) => {
    const { isSo: _isSo, ...place } = identityOf(sheet, ['A1', 'A2'], blocks);
    expect(place).toEqual({ firstRow: 1, firstColumn, lastColumn });
  });

  it('begins with the headings, or with the first row of a part below them', () => {
    const titled = sheetOf([['The plan'], ['As at'], ...ROWS]);
    expect(identityOf(titled, ['A1', 'A2'], []).firstRow).toBe(3);
    expect('lastRow' in identityOf(titled, ['A1', 'A2'], [])).toBe(false);
    const part = sheetOf([['The plan'], ...ROWS], { from: 2, skipped: 10, holdsParts: false });
    expect(identityOf(part, ['A1', 'A2'], [])).toMatchObject({ firstRow: 13, lastRow: 14 });
  });

  it('begins with the refs where the tab has no actions', () => {
    expect(identityOf(sheetOf([['Note', 'Ref']]), [], [])).toMatchObject({ firstColumn: 2, lastColumn: 2 });
  });
});

describe('every row is where it was', () => {
  const HEADINGS = ['Why', 'Ref', 'Status', 'Action', 'Last updated'];
  const sheet = sheetOf([HEADINGS, ['', ' ', '', ' Hire ', ''], ['', 'A2', '', 'Train'], ['', '', '', '', '']]);
  const blocks: readonly Block[] = [
    { firstRow: 2, firstColumn: 2, cells: [['A1', 'Red']] },
    { firstRow: 3, firstColumn: 1, cells: [['late']] },
    {
      firstRow: 2,
      firstColumn: 5,
      cells: [[on('2026-03-31')], [on('2026-04-01')]],
    },
  ] as readonly Block[];
  const { isSo } = identityOf(sheet, ['A1', 'A2'], blocks);
  /** The sheet as it is wanted, with one cell changed. */
  const standing = (row?: number, column?: number, cell: Cell = ''): Cell[][] => {
    const cells: Cell[][] = [
      [...HEADINGS],
      ['', 'A1', 'Red', 'Hire', on('2026-03-31')],
      ['late', 'A2', '', 'Train', on('2026-04-01')],
      ['', '', '', '', ''],
    ];
    if (row !== undefined && column !== undefined) (cells[row] as Cell[])[column] = cell;
    return cells;
  };

  it('where all stands as it was meant to, with or without empty rows below', () => {
    expect(isSo(standing())).toBe(true);
    expect(isSo(standing().slice(0, 3))).toBe(true);
    expect(isSo([...standing(), ['', '', '', '', ''], []])).toBe(true);
  });

  it.each<readonly [string, number, number, Cell, boolean]>([
    ['a ref with a space', 1, 1, 'A1 ', false],
    ['another ref', 1, 1, 'A3', false],
    ['a ref that was not written, with a space', 2, 1, ' A2', true],
    ['an action with a space', 1, 3, 'Hire  ', true],
    ['another action', 2, 3, 'Audit', false],
    ['an action cleared', 2, 3, '', false],
    ['a status cleared', 1, 2, '', false],
    ['a status nobody wrote', 2, 2, 'Green', true],
    ['the words of the second block beside another row', 2, 0, '', false],
    ['words of a column not written in that row', 1, 0, 'mine', true],
    ['another day in the first row of a block', 1, 4, on('2026-04-01'), false],
    ['another day in the last row of a block', 2, 4, on('2026-03-31'), false],
    ['an action in a row that said nothing', 3, 3, 'New', false],
    ['a ref in a row that said nothing', 3, 1, 'A3', false],
    ['a heading renamed', 0, 2, 'State', false],
    ['the first heading renamed', 0, 0, 'Because', false],
    ['the last heading renamed', 0, 4, '', false],
    ['the heading of the refs renamed', 0, 1, 'Number', false],
  ])('or not: %s', (_what, row, column, cell, isInPlace) => {
    expect(isSo(standing(row, column, cell))).toBe(isInPlace);
  });

  it('or not: nothing, headings alone, a row fewer, a row more, rows turned round', () => {
    const [head = [], hire = [], train = [], ...rest] = standing();
    const others = [[], [head], [head, hire], [...standing(), ['', 'A3', '', '', '']], [head, train, hire, ...rest], [hire, train]];
    expect(others.map((cells) => isSo(cells))).toEqual(others.map(() => false));
  });

  it('sees a ref and what was written beside it turned round, though every action stays', () => {
    const [head = [], hire = [], train = []] = standing();
    const turned = [head, [...hire.slice(0, 2), '', ...hire.slice(3)], [...train.slice(0, 2), 'Red', ...train.slice(3)]];
    expect(isSo(turned)).toBe(false);
  });

  it('compares no headings in a part, and its rows from the first', () => {
    const part = sheetOf([HEADINGS, ['', 'A7', '', 'Hire', ''], ['', 'A8', '', 'Train', '']], { from: 1, skipped: 5, holdsParts: false });
    const written: Block = { firstRow: 8, firstColumn: 3, cells: [['Red']] };
    const found = identityOf(part, ['A7', 'A8'], [written]);
    expect([found.firstRow, found.lastRow, found.firstColumn, found.lastColumn]).toEqual([7, 8, 2, 4]);
    expect(
      [
        [
          ['A7', '', 'Hire'],
          ['A8', 'Red', 'Train'],
        ],
        [
          ['A7', 'Red', 'Hire'],
          ['A8', '', 'Train'],
        ],
        [['A7', '', 'Hire']],
      ].map((cells) => found.isSo(cells)),
    ).toEqual([true, false, false]);
  });
});
