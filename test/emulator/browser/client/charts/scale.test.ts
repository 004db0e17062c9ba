import fc from 'fast-check';
import { scaleOf, shareOf } from '../../../../../emulator/browser/client/charts/scale.ts';

describe('the scale of an axis', () => {
  it.each([
    [[3, 17, 9], [0, 5, 10, 15, 20], 'counts have whole steps'],
    [[1, 2], [0, 1, 2], 'small counts too'],
    [[0.2, 0.9], [0, 0.2, 0.4, 0.6, 0.8, 1], 'shares have tenths'],
    [[-4, 6], [-4, -2, 0, 2, 4, 6], 'below nought'],
    [[], [0, 1], 'no numbers'],
    [[0, 0], [0, 1], 'nothing but noughts'],
  ])('%j has the steps %j: %s', (numbers, ticks) => {
    expect(scaleOf(numbers).ticks).toEqual(ticks);
  });

  it('holds every number and nought', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (numbers) => {
        const scale = scaleOf(numbers);
        for (const number of [0, ...numbers]) {
          expect(shareOf(scale, number)).toBeGreaterThanOrEqual(-1e-9);
          expect(shareOf(scale, number)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(scale.ticks.length).toBeLessThan(20);
      }),
    );
  });
});
