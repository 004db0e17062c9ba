import { blockName, blockOf } from '../../../../../emulator/browser/client/grid/cell-names.ts';
import { Selection } from '../../../../../emulator/browser/client/grid/selection.ts';

const SIZE = { rows: 10, columns: 5 };
const LINES = { rows: [1, 2, 3, 4, 5], columns: [1, 2, 3, 4, 5] };

const names = (selection: Selection): string[] => selection.blocks.map((block) => blockName(block, SIZE));

describe('a selection', () => {
  it('stretches from the active cell, which stays', () => {
    const selection = new Selection();
    selection.choose({ row: 4, column: 3 });
    selection.choose({ row: 2, column: 4 }, 'stretch');
    expect([names(selection), selection.active]).toEqual([['C2:D4'], { row: 4, column: 3 }]);
  });

  it('takes further blocks, and the last of them stretches', () => {
    const selection = new Selection();
    selection.choose({ row: 1, column: 1 });
    selection.choose({ row: 3, column: 3 }, 'further');
    selection.choose({ row: 4, column: 4 }, 'stretch');
    expect(names(selection)).toEqual(['A1', 'C3:D4']);
    expect([selection.has({ row: 1, column: 1 }), selection.has({ row: 4, column: 3 }), selection.has({ row: 2, column: 2 })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes whole rows and columns', () => {
    const selection = new Selection();
    selection.chooseRows(3, SIZE);
    selection.chooseRows(5, SIZE, 'stretch');
    selection.chooseColumns(2, SIZE, 'further');
    expect(names(selection)).toEqual(['3:5', 'B:B']);
  });

  it('goes through its cells with Enter downwards and with Tab to the right, and round again', () => {
    const selection = new Selection();
    selection.chooseBlock({ top: 1, left: 1, bottom: 2, right: 2 });
    const seen = (down: number, right: number): string[] =>
      Array.from({ length: 4 }, () => {
        selection.step(down, right, LINES);
        return blockName({
          top: selection.active.row,
          bottom: selection.active.row,
          left: selection.active.column,
          right: selection.active.column,
        });
      });
    expect(seen(1, 0)).toEqual(['A2', 'B1', 'B2', 'A1']);
    expect(seen(0, 1)).toEqual(['B1', 'A2', 'B2', 'A1']);
    expect(names(selection)).toEqual(['A1:B2']);
  });

  it('does not step within a single cell', () => {
    expect(new Selection().step(1, 0, LINES)).toBe(false);
  });
});

describe('the name of a block', () => {
  it.each([
    ['B2', 'B2'],
    ['b2:c4', 'B2:C4'],
    ['C4:B2', 'B2:C4'],
    ['3:5', '3:5'],
    ['B:C', 'B:C'],
    ['$A$1', 'A1'],
  ])('%s is read and written as %s', (typed, name) => {
    const block = blockOf(typed, SIZE);
    expect(block && blockName(block, SIZE)).toBe(name);
  });

  it.each([['A11'], ['F1'], ['hello'], [''], ['A'], ['7'], ['A0'], ['A1:']])('%j is no block of this sheet', (typed) => {
    expect(blockOf(typed, SIZE)).toBeUndefined();
  });
});
