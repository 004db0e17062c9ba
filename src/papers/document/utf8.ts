/** How the first of 2, 3 or 4 bytes begins. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;

/**
 * The text in UTF-8. Apps Script has no TextEncoder, and without one fflate's own way loses characters beyond the first
 * plane (emoji).
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) as number;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    if (more === 3) index += 1;
    bytes[length++] = (LEADS[more] as number) | (code >> (6 * more));
    for (let left = more - 1; left >= 0; left -= 1) bytes[length++] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }
  return bytes.slice(0, length);
}

/** So many characters are joined at once: an argument list has its limit. */
const CHUNK = 8192;
/** Stands for what is no UTF-8. */
const REPLACEMENT = 0xfffd;

/** The text of UTF-8 bytes; a byte order mark is left out, and what is no UTF-8 becomes U+FFFD. */
export function utf8Text(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const { code, size } = characterAt(bytes, at);
    at += size;
    if (code < 0x10000) {
      units[length++] = code;
    } else {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
  }
  let text = '';
  for (let from = 0; from < length; from += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(from + CHUNK, length)) as unknown as number[]);
  return text;
}

function characterAt(bytes: Uint8Array, at: number): { readonly code: number; readonly size: number } {
  const first = bytes[at] as number;
  if (first < 0x80) return { code: first, size: 1 };
  const more = first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
  const rest = bytes.subarray(at + 1, at + 1 + more);
  if (more === 0 || first >= 0xf8 || rest.length < more || !rest.every((byte) => (byte & 0xc0) === 0x80))
    return { code: REPLACEMENT, size: 1 };
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0x3f >> more));
  const isOverlong = code < ([0, 0x80, 0x800, 0x10000][more] as number);
  return isOverlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? { code: REPLACEMENT, size: 1 } : { code, size: more + 1 };
}
