import { highestRef, RefGiver } from '../../src/workbook/refs.ts';

describe('highestRef', () => {
  it.each([
    [['A1', 'A12', 'A3'], 12, 'the highest, not the last'],
    [['a7', 'A 8', 'A-9'], 9, 'capitals, spaces and hyphens apart'],
    [['1.1', 'R20', 'A4b', ''], 0, 'other styles do not count'],
  ])('of %j is %d: %s', (refs, highest) => {
    expect(highestRef('A', refs)).toBe(highest);
  });
});

describe('RefGiver', () => {
  it('goes on above all that stand', () => {
    expect(new RefGiver('A', 0, ['A3']).next()).toBe('A4');
  });

  it('never gives a ref again whose row was deleted', () => {
    expect(new RefGiver('A', 9, ['A3']).next()).toBe('A10');
  });

  it('says what to keep', () => {
    const giver = new RefGiver('A', 9, []);
    giver.next();
    giver.next();
    expect(giver.highWater).toBe(11);
  });
});
