import { describe, expect, it } from '@jest/globals';
import { corpus } from '../../prove/personal-data/corpus.ts';
import { figuresOf, run } from '../../prove/personal-data.ts';

describe('the personal-data gate on a generated corpus', () => {
  it.each([
    [1, 'first'],
    [2, 'first'],
    [3, 'first'],
    [1, 'colleague'],
    [2, 'colleague'],
  ] as const)('finds 99 in 100 of each kind and lets 98 in 100 innocent cells pass, seed %i, words of the %s', (seed, hand) => {
    for (const { kind, guilty, innocent, recall, falseAlarmRate } of figuresOf(4_000, seed, hand)) {
      expect([kind, guilty > 200, innocent > 200, recall >= 0.99, falseAlarmRate <= 0.02]).toEqual([kind, true, true, true, true]);
    }
  });

  it('is the same again for the same seed, and another for another', () => {
    expect(corpus(50, 7)).toEqual(corpus(50, 7));
    expect(corpus(50, 7)).not.toEqual(corpus(50, 8));
  });

  it('prints a row for each kind and names what falls short', () => {
    const { table, breaches } = run({ runs: 900, seed: 1 });
    expect(table.split('\n')).toHaveLength(19);
    expect(breaches).toEqual([]);
  });
});
