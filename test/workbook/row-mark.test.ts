import type { Cell } from '../../src/tabs/cells.ts';
import fc from 'fast-check';
import { day } from '../../src/days/plain-date.ts';
import { rowMark } from '../../src/workbook/row-mark.ts';

describe('rowMark', () => {
  it('is the same for the same words, spaces around them apart', () => {
    expect(rowMark(['A1', 'Hire', ' now '], [1, 2])).toBe(rowMark(['A9', 'Hire', 'now'], [1, 2]));
  });

  it.each<[Cell[], Cell[], string]>([
    [['ab', 'c'], ['a', 'bc'], 'words that moved to the next cell'],
    [['1', ''], [1, ''], 'a number and its text'],
    [['x', ''], ['', 'x'], 'another column'],
    [[{ date: day('2026-03-31'), time: '00:00' }, ''], [{ date: day('2026-04-01'), time: '00:00' }, ''], 'another day'],
  ])('differs between %j and %j: %s', (one, other, _because) => {
    expect(rowMark(one, [0, 1])).not.toBe(rowMark(other, [0, 1]));
  });

  it('tells rows apart by any one letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (one, other) => {
        fc.pre(one.trim() !== other.trim());
        expect(rowMark([one], [0])).not.toBe(rowMark([other], [0]));
      }),
    );
  });
});
