import { contrastRatio, readColour } from '../../../src/plan/status/contrast.ts';

describe('contrastRatio', () => {
  it.each([
    { one: '#000000', other: '#ffffff', expected: 21, because: 'black on white is the most there is' },
    { one: '#ffffff', other: '#ffffff', expected: 1, because: 'a colour on itself is the least' },
    { one: '#777777', other: '#ffffff', expected: 4.48, because: 'this grey on white just fails' },
    { one: '#767676', other: '#ffffff', expected: 4.54, because: 'one step darker just passes' },
    { one: '#ffffff', other: '#ff0000', expected: 4, because: 'white on pure red fails' },
    { one: '#FFF', other: '0000ff', expected: 8.59, because: 'short and bare spellings are colours too' },
  ])('of $one and $other is $expected: $because', ({ one, other, expected }) => {
    expect(contrastRatio(one, other)).toBeCloseTo(expected, 2);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });

  it('refuses what is no colour', () => {
    expect(() => contrastRatio('green', '#ffffff')).toThrow('"green" is not a colour written #rrggbb.');
  });
});

describe('readColour', () => {
  it.each([
    ['#1D7044', '#1d7044'],
    [' 1d7044 ', '#1d7044'],
    ['#abc', '#aabbcc'],
    ['#12345', undefined],
    ['rgb(1,2,3)', undefined],
    ['', undefined],
  ])('reads "%s" as %s', (text, expected) => {
    expect(readColour(text)).toBe(expected);
  });
});
