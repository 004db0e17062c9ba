import { nearestName } from '../../src/words/nearest-name.ts';

const names = ['Council name', 'Plan name', 'No update after'];

describe('nearestName', () => {
  it.each([
    { typed: 'council nmae', expected: 'Council name', because: 'two letters are swapped' },
    { typed: 'PLAN NAME', expected: 'Plan name', because: 'case does not matter' },
    { typed: 'Plan', expected: undefined, because: 'half of it is missing' },
    { typed: 'Wards', expected: undefined, because: 'nothing is near' },
    { typed: '', expected: undefined, because: 'nothing was typed' },
  ])('of "$typed" is $expected: $because', ({ typed, expected }) => {
    expect(nearestName(typed, names)).toBe(expected);
  });
});
