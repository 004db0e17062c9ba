import { edge, jumped, moved } from '../../../../../emulator/browser/client/grid/moves.ts';
import type { Step } from '../../../../../emulator/browser/client/grid/moves.ts';
import { cellName, blockOf } from '../../../../../emulator/browser/client/grid/cell-names.ts';
import { aSheet } from './sheet.ts';

const [DOWN, UP, RIGHT, LEFT]: Step[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
];

const at = (name: string) => {
  const block = blockOf(name, { rows: 10, columns: 5 });
  if (block === undefined) throw new Error(`"${name}" is no cell.`);
  return { row: block.top, column: block.left };
};

describe('arrow keys', () => {
  it.each([
    ['A1', DOWN, 'A2', 'one row'],
    ['A10', DOWN, 'A10', 'the last row is the end'],
    ['A1', LEFT, 'A1', 'the first column is the end'],
    ['B2', UP, 'B1', 'one row up'],
    ['E3', RIGHT, 'E3', 'the last column is the end'],
  ])('from %s by %j to %s: %s', (from, step, to) => {
    expect(cellName(moved(aSheet(), at(from), step))).toBe(to);
  });

  it('pass over hidden rows and columns', () => {
    const sheet = aSheet({ hiddenRows: [3, 4], hiddenColumns: [2] });
    expect([cellName(moved(sheet, at('A2'), DOWN)), cellName(moved(sheet, at('A2'), RIGHT))]).toEqual(['A5', 'C2']);
  });

  it('take a merged block as one cell', () => {
    const sheet = aSheet({ merges: [{ top: 2, left: 2, bottom: 4, right: 3 }] });
    expect(cellName(moved(sheet, at('A3'), RIGHT))).toBe('B2');
    expect(cellName(moved(sheet, at('B2'), RIGHT))).toBe('D2');
    expect(cellName(moved(sheet, at('B2'), DOWN))).toBe('B5');
  });
});

describe('Ctrl and an arrow', () => {
  it.each([
    ['A1', DOWN, 'A4', 'the end of the filled cells'],
    ['A4', DOWN, 'A7', 'over empty cells to the next filled one'],
    ['A8', DOWN, 'A10', 'the edge where nothing more is filled'],
    ['A6', UP, 'A4', 'upwards too'],
    ['C5', LEFT, 'A5', 'the edge of an empty row'],
    ['A1', RIGHT, 'B1', 'along the row'],
    ['B1', RIGHT, 'D1', 'along the row over an empty cell'],
    ['A10', DOWN, 'A10', 'nowhere from the edge'],
  ])('from %s by %j to %s: %s', (from, step, to) => {
    expect(cellName(jumped(aSheet(), at(from), step))).toBe(to);
  });

  it('passes over what a filter hides', () => {
    expect(cellName(jumped(aSheet({ hiddenRows: [4] }), at('A1'), DOWN))).toBe('A3');
  });
});

describe('Home and End', () => {
  it.each([
    ['C4', 'start', false, 'A4', 'the row’s first cell'],
    ['A4', 'end', false, 'D4', 'the row’s last filled cell'],
    ['A6', 'end', false, 'D6', 'filled though the first is empty'],
    ['A9', 'end', false, 'E9', 'the last column of an empty row'],
    ['C4', 'start', true, 'A1', 'the first cell of all'],
    ['A1', 'end', true, 'D8', 'the last filled row and column'],
  ] as const)('from %s to the %s (corner: %s) lead to %s: %s', (from, side, corner, to) => {
    expect(cellName(edge(aSheet(), at(from), side, corner))).toBe(to);
  });
});
