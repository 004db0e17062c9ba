import fc from 'fast-check';
import { utf8Bytes, utf8Text } from '../../../src/papers/document/utf8.ts';

const TEXTS = [['plain'], ['£ and é'], ['“quoted” – dash'], ['عربي'], ['👩‍👧 emoji'], ['']];

describe('utf8Bytes', () => {
  it.each(TEXTS)('is what Node makes of "%s"', (text) => {
    expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
  });

  it('agrees with Node on any text without lone surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
      }),
    );
  });
});

describe('utf8Text', () => {
  it.each(TEXTS)('reads "%s" back', (text) => {
    expect(utf8Text(utf8Bytes(text))).toBe(text);
  });

  it('reads back any text without lone surrogates, but for a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Text(utf8Bytes(text))).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it.each([
    [[0xc3], 'a character cut short'],
    [[0x80], 'a continuation without its beginning'],
    [[0xc0, 0x80], 'a character written longer than it is'],
    [[0xed, 0xa0, 0x80], 'half of a surrogate pair'],
    [[0xff], 'a byte that begins nothing'],
  ])('gives U+FFFD for %j, %s, and reads on', (bytes) => {
    expect(utf8Text(Uint8Array.from([...bytes, 0x41]))).toMatch(/^\ufffd+A$/);
  });
});
