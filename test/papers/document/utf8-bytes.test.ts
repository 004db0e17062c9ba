import fc from 'fast-check';
import { utf8Bytes } from '../../../src/papers/document/zip.ts';

describe('utf8Bytes', () => {
  it.each([['plain'], ['£ and é'], ['“quoted” – dash'], ['عربي'], ['👩‍👧 emoji'], ['']])('is what Node makes of "%s"', (text) => {
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
