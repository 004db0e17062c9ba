import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { base64Text } from '../../src/words/base64.ts';
import { inflatedText, packedWords, unpackedWords } from '../../src/words/packed-words.ts';

describe('words packed by what they share', () => {
  it('say how many letters of the word before are theirs too', () => {
    expect(packedWords(['aaron', 'aaleah', 'ab', 'zoe'])).toBe('0aaron2leah1b0zoe');
    expect(unpackedWords('0aaron2leah1b0zoe')).toEqual(['aaron', 'aaleah', 'ab', 'zoe']);
  });

  it('share at most nine letters, and never the whole word', () => {
    expect(packedWords(['abcdefghijklm', 'abcdefghijklz', 'ann', 'ann'])).toBe('0abcdefghijklm9jklz1nn2n');
  });

  it('come back as they were, whatever they are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(unpackedWords(packedWords(words))).toEqual(words);
      }),
    );
  });

  it('come back from base64 that was deflated', () => {
    const text = '0aaron2leah';
    const base64 = base64Text(deflateSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    expect(inflatedText(base64)).toBe(text);
  });
});
