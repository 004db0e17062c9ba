import fc from 'fast-check';
import { shortened } from '../../src/words/words.ts';

describe('a text that is shortened', () => {
  it('never ends in half a character, and is no longer than was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const short = shortened(text, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(short)).toBe(false);
        if (text.length <= length) expect(short).toBe(text);
      }),
    );
  });

  it('keeps an emoji whole or leaves it out', () => {
    expect(shortened('abc😀def', 5)).toBe('abc…');
    expect(shortened('abc😀def', 6)).toBe('abc😀…');
  });
});
