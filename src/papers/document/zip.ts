import { unzipSync, zipSync } from 'fflate';
import { utf8Bytes, utf8Text } from './utf8.ts';

/** The parts of a Word file by name, in the order of the archive. */
export interface DocxParts {
  readonly names: readonly string[];
  /** The text of an XML part; `undefined` where there is no such part. */
  text(name: string): string | undefined;
}

/** One part of an open archive, with the members that docxtemplater asks for. */
interface ZipPart {
  readonly name: string;
  asText(): string;
  asUint8Array(): Uint8Array;
}

/** What an archive may hold when it is unpacked: a file of a few kB can claim gigabytes, and Google's hosts hold little. */
export const MOST_UNPACKED_BYTES = 48 * 1024 * 1024; /* 48 MiB */

/** Thrown where an archive says that it unpacks to more than `MOST_UNPACKED_BYTES`; nothing is unpacked then. */
export class ZipTooLarge extends Error {}

/** An archive in memory, and the one place that knows the zip library. Folders are no parts. */
export class ZipArchive implements DocxParts {
  readonly files = Object.create(null) as Record<string, ZipPart>;

  get names(): readonly string[] {
    return Object.keys(this.files);
  }

  text(name: string): string | undefined {
    return this.part(name)?.asText();
  }

  part(name: string): ZipPart | undefined {
    return Object.prototype.hasOwnProperty.call(this.files, name) ? this.files[name] : undefined;
  }

  /** Puts text or bytes in the place of the part of this name. */
  put(name: string, content: string | Uint8Array): this {
    this.files[name] = partOf(name, content);
    return this;
  }

  /** docxtemplater's name for all of these: one part, the parts of a pattern, or a part to put. */
  file(asked: string | RegExp, content?: string | Uint8Array): unknown {
    if (typeof asked !== 'string') return Object.values(this.files).filter(({ name }) => asked.test(name));
    return content === undefined ? (this.part(asked) ?? null) : this.put(asked, content);
  }

  remove(name: string): this {
    delete this.files[name];
    return this;
  }
}

/** Text and bytes of one part are worked out from each other at most once, because that is most of what a check costs. */
function partOf(name: string, content: string | Uint8Array): ZipPart {
  let text = typeof content === 'string' ? content : undefined;
  let bytes = typeof content === 'string' ? undefined : content;
  return {
    name,
    asText: () => (text ??= utf8Text(bytes as Uint8Array)),
    asUint8Array: () => (bytes ??= utf8Bytes(text as string)),
  };
}

/**
 * Opens an archive, or the wanted parts of it. Throws where the bytes are none, or where it unpacks to too much;
 * `checkTemplate` says both in sentences beforehand.
 */
export function openZip(bytes: Uint8Array | readonly number[], wanted: (name: string) => boolean = () => true): ZipArchive {
  let total = 0;
  const contents = unzipSync(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes), {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('/') || !wanted(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED_BYTES) throw new ZipTooLarge(`${name} would unpack to more than ${MOST_UNPACKED_BYTES} bytes.`);
      return true;
    },
  });
  const zip = new ZipArchive();
  for (const [name, content] of Object.entries(contents)) zip.put(name, content);
  return zip;
}

/** Of 1 to 9: papers are packed while an officer waits, and SMALLEST saves a few kB only. */
const QUICK = 3;
/** For what is packed once and shipped. */
export const SMALLEST = 9;
/** Not compressed: for what is opened again at once. */
export const STORED = 0;

/**
 * The archive's bytes, the same for the same parts: every part carries the first day that a zip archive can state, so
 * that neither clock nor time zone shows, and [Content_Types].xml comes first as Word writes it.
 */
export function zipBytes(zip: ZipArchive, level: typeof QUICK | typeof SMALLEST | typeof STORED = QUICK): Uint8Array {
  const first = '[Content_Types].xml';
  const names = [...zip.names.filter((name) => name === first), ...zip.names.filter((name) => name !== first)];
  const contents = Object.fromEntries(names.map((name) => [name, (zip.part(name) as ZipPart).asUint8Array()]));
  return zipSync(contents, { level, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
