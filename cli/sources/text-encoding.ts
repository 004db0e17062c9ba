import { WINDOWS_1252 } from '../../src/imports/sources/html-entities.ts';

/** The text of a file in UTF-8, UTF-16 (either order, with or without a byte order mark) or Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = zeroShares(bytes.subarray(0, 2000));
  if (zeros.odd > 0.4 && zeros.even < 0.1) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros.even > 0.4 && zeros.odd < 0.1) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 is the encoding that Excel on Windows saves .csv in; every byte is a letter in it.
    return Array.from(bytes, windowsLetter).join('');
  }
}

/** By a table of our own: some versions of Node read bytes 128 to 159 of Windows-1252 as control signs. */
function windowsLetter(byte: number): string {
  return byte >= 128 && byte < 160 ? (WINDOWS_1252[byte - 128] as string) : String.fromCharCode(byte);
}

/** Letters of European languages have a zero byte each in UTF-16, always on the same side. */
function zeroShares(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const counts = { even: 0, odd: 0 };
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: counts.even / half, odd: counts.odd / half };
}
