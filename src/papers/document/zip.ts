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

/**
 * The archive's bytes, the same for the same parts: every part carries the first day that a zip archive can state, so
 * that neither clock nor time zone shows, and [Content_Types].xml comes first as Word writes it.
 */
export function zipBytes(zip: PizZip): Uint8Array {
  const fresh = new PizZip();
  const date = new Date(1980, 0, 1, 0, 0, 0);
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const first = '[Content_Types].xml';
  for (const name of [...names.filter((each) => each === first), ...names.filter((each) => each !== first)]) {
    const part = zip.file(name);
    if (part !== null) fresh.file(name, part.asBinary(), { binary: true, date });
  }
  return fresh.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
