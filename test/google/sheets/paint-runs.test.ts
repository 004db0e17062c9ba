import fc from 'fast-check';
import { paintRuns } from '../../../src/google/sheets/paint-runs.ts';

function painted(present: readonly number[], wanted: readonly number[]): { result: number[]; strokes: number } {
  const result = [...present];
  const paints = paintRuns(present, wanted);
  for (const { first, last, value } of paints) result.fill(value, first, last + 1);
  return { result, strokes: paints.length };
}

describe('paintRuns', () => {
  it.each<[string, number[], number[], number]>([
    ['nothing is painted where all is right', [1, 2, 3], [1, 2, 3], 0],
    ['one value takes one stroke', [0, 0, 0], [5, 5, 5], 1],
    ['an exception lies over a longer stroke', [0, 0, 0], [5, 7, 5], 2],
    ['columns that are right already may be left out', [5, 0, 5], [5, 7, 5], 1],
    ['two exceptions in one stroke', [0, 0, 0, 0, 0], [5, 7, 5, 8, 5], 3],
  ])('%s', (_because, present, wanted, strokes) => {
    expect(painted(present, wanted)).toEqual({ result: wanted, strokes });
  });

  it('always ends in what is wanted, with no more strokes than columns differ', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { maxLength: 14 });
    fc.assert(
      fc.property(values, (pairs) => {
        const [present, wanted] = [pairs.map(([before]) => before), pairs.map(([, after]) => after)];
        const { result, strokes } = painted(present, wanted);
        expect(result).toEqual(wanted);
        expect(strokes).toBeLessThanOrEqual(pairs.filter(([before, after]) => before !== after).length);
      }),
    );
  });
});
