import PizZip from 'pizzip';

/** The parts of a Word file by name, in the order of the archive. Text parts are decoded, the rest kept as they are. */
export interface DocxParts {
  readonly names: readonly string[];
  /** The text of an XML part; `undefined` where there is no such part. */
  text(name: string): string | undefined;
}

/** Opens a Word file. Throws where the bytes are no zip archive; call `checkTemplate` first for a sentence. */
export function openZip(bytes: Uint8Array | readonly number[]): PizZip {
  return new PizZip(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
}

/** The parts of a Word file, for checks and searches. */
export function docxParts(bytes: Uint8Array | readonly number[]): DocxParts {
  return partsOf(openZip(bytes));
}

/** The parts of an open archive; each is decoded once, because decoding is most of what a check costs. */
export function partsOf(zip: PizZip): DocxParts {
  const names = Object.keys(zip.files).filter((name) => !(zip.files[name]?.dir ?? true));
  const decoded = new Map<string, string | undefined>();
  const text = (name: string): string | undefined => {
    if (!decoded.has(name)) decoded.set(name, zip.file(name)?.asText());
    return decoded.get(name);
  };
  return { names, text };
}

/** Of 1 to 9: papers are packed while an officer waits, and SMALLEST saves a few kB only. */
const QUICK = 3;
/** For what is packed once and shipped. */
export const SMALLEST = 9;

/**
 * The archive's bytes, the same for the same parts: every part carries the first day that a zip archive can state, so
 * that neither clock nor time zone shows, and [Content_Types].xml comes first as Word writes it.
 */
export function zipBytes(zip: PizZip, level = QUICK): Uint8Array {
  const fresh = new PizZip();
  const date = new Date(1980, 0, 1, 0, 0, 0);
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const first = '[Content_Types].xml';
  for (const name of [...names.filter((each) => each === first), ...names.filter((each) => each !== first)]) {
    const part = zip.file(name);
    if (part !== null)
      fresh.file(name, /\.(?:xml|rels)$/.test(name) ? utf8Bytes(part.asText()) : part.asUint8Array(), { binary: true, date });
  }
  return fresh.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level } });
}

/** How the first of 2, 3 or 4 bytes begins. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;

/** The text in UTF-8. The zip library's own way goes through a string of bytes, which takes several times as long. */
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
