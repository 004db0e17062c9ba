import type { Cell } from '../../src/tabs/cells.ts';
import { misplacedRefs } from '../../src/workbook/settled-refs.ts';

/** A heading row, then a ref and its body in each. */
const rowsOf = (...rows: readonly string[]): Cell[][] => [['Ref', 'Body'], ...rows.map((row) => row.split('=') as Cell[])];

/** As read, B8 and B9 being the refs that were given. */
const given = { rows: rowsOf('B8=Cabinet', 'B1=Board', 'B9=Forum'), headingRow: 0, column: 0, fresh: new Set(['B8', 'B9']) };

describe('misplacedRefs', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing where all is as written', ['B8=Cabinet', 'B1=Board', 'B9=Forum'], []],
    ['nothing of rows that moved with their refs', ['B9=Forum', 'B1=Board', 'B8=Cabinet'], []],
    ['the rows that were turned round before the write', ['B8=Forum', 'B1=Board', 'B9=Cabinet'], ['2 B9', '4 B8']],
    ['a row that was inserted at the top', ['B8=', '=Cabinet', 'B9=Board', '=Forum'], ['2 ', '3 B8', '4 B1', '5 B9']],
    ['a row that was deleted', ['B8=Board', '=Forum', 'B9='], ['2 B1', '3 B9', '4 ']],
    ['a row with words of its own, which gets no other row’s ref', ['B8=Police', 'B1=Board', 'B9=Forum', '=Cabinet'], ['2 ', '5 B8']],
    ['a row that was typed into meanwhile, whose ref would be lost', ['B1=Cabinet', 'B8=Main Board', 'B9=Forum'], ['2 B8', '3 B1']],
    ['nothing of a row that was typed into and kept its ref', ['B8=Cabinet and leader', 'B1=Board', 'B9=Forum'], []],
    ['nothing of a ref that an officer typed', ['B8=Cabinet', 'B1=Board', 'B9=Forum', 'B30=Police'], []],
  ])('finds %s', (_what, now, wanted) => {
    expect(misplacedRefs(rowsOf(...now), given).map(({ row, ref }) => `${row + 1} ${String(ref)}`)).toEqual(wanted);
  });

  it('tells rows of the same words by their order', () => {
    const twins = { ...given, rows: rowsOf('B8=Board', 'B1=Board') };
    expect(misplacedRefs(rowsOf('B8=Board', 'B1=Board'), twins)).toEqual([]);
  });

  it('leaves what stands above the headings alone', () => {
    const titled = { ...given, rows: [['B8', ''], ...given.rows], headingRow: 1 };
    expect(misplacedRefs([['B8', ''], ...given.rows], titled)).toEqual([]);
  });
});
