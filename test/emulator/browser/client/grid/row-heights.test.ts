import fc from 'fast-check';
import { RowHeights } from '../../../../../emulator/browser/client/grid/row-heights.ts';

describe('the heights of rows', () => {
  it('leave hidden rows out', () => {
    const heights = new RowHeights([1, 3, 4], [10, 99, 20, 30]);
    expect([heights.top(1), heights.top(3), heights.top(4), heights.total]).toEqual([0, 10, 30, 60]);
    expect(heights.top(2)).toBe(10);
  });

  it('say which row covers a position, whatever true heights came in since', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 200 }))), fc.nat(5000), (estimates, changes, position) => {
        const rows = estimates.map((_, index) => index + 1);
        const heights = new RowHeights(rows, estimates);
        const truth = [...estimates];
        for (const [place, height] of changes) {
          if (place >= truth.length) continue;
          heights.set(place + 1, height);
          truth[place] = height;
        }
        const tops = truth.map((_, place) => truth.slice(0, place).reduce((sum, each) => sum + each, 0));
        expect(rows.map((row) => heights.top(row))).toEqual(tops);
        expect(heights.placeAt(position)).toBe(tops.filter((top) => top <= position).length - 1);
      }),
    );
  });
});
