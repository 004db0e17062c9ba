import fc from 'fast-check';
import { base64Bytes } from '../../src/words/base64.ts';

describe('base64Bytes', () => {
  it('gives back any bytes, whatever their number', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64Bytes(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });
});
