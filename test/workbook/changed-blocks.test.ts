import { day } from '../../src/days/plain-date.ts';
import type { NewCell } from '../../src/tabs/cells.ts';
import { changedBlocks } from '../../src/workbook/changed-blocks.ts';

const ROWS = [
  ['Ref', 'Status', 'Why', 'Action'],
  ['A1', 'Red', 'late', 'x'],
  ['A2', 'Green', 'on track', 'y'],
  ['', '', '', ''],
  ['A4', 'Red', 'late', 'z'],
];
const wanted = (...rows: (readonly [number, NewCell[]])[]) => new Map(rows);

describe('changedBlocks', () => {
  it('is empty where nothing differs', () => {
    expect(changedBlocks(ROWS, wanted([1, ['Red', 'late']]), [1, 2])).toEqual([]);
  });

  it('is one block from the first changed row to the last', () => {
    expect(changedBlocks(ROWS, wanted([1, ['Blue', 'done']], [2, ['Green', 'on track']], [4, ['Green', 'on track']]), [1, 2])).toEqual([
      {
        firstRow: 2,
        firstColumn: 2,
        cells: [
          ['Blue', 'done'],
          ['Green', 'on track'],
          ['', ''],
          ['Green', 'on track'],
        ],
      },
    ]);
  });

  it('is one block for each run of neighbouring columns, whatever their order', () => {
    expect(changedBlocks(ROWS, wanted([1, ['later', 'B1']]), [2, 0])).toEqual([
      { firstRow: 2, firstColumn: 1, cells: [['B1']] },
      { firstRow: 2, firstColumn: 3, cells: [['later']] },
    ]);
  });

  it('tells dates by their day and time', () => {
    const rows = [[{ date: day('2026-03-31'), time: '00:00' }]];
    expect(changedBlocks(rows, wanted([0, [{ date: day('2026-03-31'), time: '00:00' }]]), [0])).toEqual([]);
    expect(changedBlocks(rows, wanted([0, [{ date: day('2026-04-01'), time: '00:00' }]]), [0])).toHaveLength(1);
  });

  it('tells a number from its text', () => {
    expect(changedBlocks([['1']], wanted([0, [1]]), [0])).toHaveLength(1);
  });
});
