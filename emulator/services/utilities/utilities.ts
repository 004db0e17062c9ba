import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import type { EnumValue } from '../../runtime/enumeration.ts';
import { enumeration } from '../../runtime/enumeration.ts';
import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { timeZone } from '../../runtime/time-zone.ts';
import { Blob, encodingOf, signedBytes, unsignedBytes } from './blob.ts';
import { formatDate } from './format-date.ts';
import { formatString } from './format-string.ts';
import { parseCsv } from './parse-csv.ts';

const ALGORITHMS: Readonly<Record<string, string>> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' };
const SLEEP_MILLISECONDS = 300_000; /* 5 min, the longest that sleep allows */

/** @see https://developers.google.com/apps-script/reference/utilities/utilities */
export class Utilities {
  static readonly typeName = 'Utilities';
  static readonly members = {
    base64Encode: 'utilities',
    base64EncodeWebSafe: 'utilities',
    base64Decode: 'utilities',
    base64DecodeWebSafe: 'utilities',
    newBlob: 'utilities',
    formatDate: 'utilities',
    getUuid: 'utilities',
    sleep: 'utilities',
    computeDigest: 'utilities',
    computeHmacSha256Signature: 'utilities',
    formatString: 'utilities',
    gzip: 'utilities',
    parseCsv: 'utilities',
    ungzip: 'utilities',
    unzip: 'utilities',
    zip: 'utilities',
  } as const satisfies MembersOf<GoogleAppsScript.Utilities.Utilities>;
  static readonly values = ['Charset', 'DigestAlgorithm'];

  readonly Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
  readonly DigestAlgorithm = enumeration('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);

  constructor(private readonly context: ServiceContext) {}

  base64Encode(data: unknown, charset?: EnumValue): string {
    return bytesOf(data, charset, 'Utilities.base64Encode').toString('base64');
  }

  base64EncodeWebSafe(data: unknown, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    return signedBytes(decoded(encoded, /^[A-Za-z0-9+/]*={0,2}$/));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signedBytes(decoded(encoded, /^[A-Za-z0-9_-]*={0,2}$/));
  }

  newBlob(data: unknown, contentType?: string, name?: string): Blob {
    if (data === null || data === undefined) throw signatureError('Utilities.newBlob', [data]);
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : unsignedBytes(data, 'Utilities.newBlob', [data]);
    return Blob.of(bytes, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }

  formatDate(date: unknown, zone: unknown, format: unknown): string {
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.formatDate', [date, zone, format]);
    }
    if (Number.isNaN(date.getTime())) throw signatureError('Utilities.formatDate', [null, zone, format]);
    return formatDate(date.getTime(), knownZone(zone), format);
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Moves the host's clock instead of waiting. */
  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number' || !(milliseconds >= 0 && milliseconds <= SLEEP_MILLISECONDS)) {
      throw new ServiceError('Invalid argument: milliseconds');
    }
    this.context.execution.pass(milliseconds / 1000);
  }

  computeDigest(algorithm: EnumValue, value: unknown, charset?: EnumValue): number[] {
    const name = ALGORITHMS[String(algorithm)];
    if (name === undefined) throw signatureError('Utilities.computeDigest', [algorithm, value]);
    return signedBytes(
      createHash(name)
        .update(bytesOf(value, charset ?? this.Charset.US_ASCII, 'Utilities.computeDigest'))
        .digest(),
    );
  }

  formatString(template: unknown, ...values: unknown[]): string {
    if (typeof template !== 'string') throw signatureError('Utilities.formatString', [template]);
    return formatString(template, values);
  }

  gzip(blob: unknown, name?: string): Blob {
    const given = blobOf('gzip', blob);
    return Blob.of(gzipSync(given.bytes), 'application/x-gzip', name ?? `${given.getName() ?? 'archive'}.gz`);
  }

  ungzip(blob: unknown): Blob {
    const given = blobOf('ungzip', blob);
    return Blob.of(
      unpacked(() => gunzipSync(given.bytes)),
      null,
      given.getName()?.replace(/\.gz$/, '') ?? null,
    );
  }

  /** "archive.zip", unless it is given a name. */
  zip(blobs: unknown, name = 'archive.zip'): Blob {
    if (!Array.isArray(blobs)) throw signatureError('Utilities.zip', [blobs]);
    const files: Record<string, Uint8Array> = {};
    for (const blob of blobs) {
      const given = blobOf('zip', blob);
      const file = given.getName() ?? 'Untitled';
      if (file in files) throw new ServiceError(`Duplicate filename: ${file}`);
      files[file] = given.bytes;
    }
    return Blob.of(zipSync(files), 'application/zip', name);
  }

  unzip(blob: unknown): Blob[] {
    const given = blobOf('unzip', blob);
    return Object.entries(unpacked(() => unzipSync(given.bytes))).map(([file, bytes]) =>
      Blob.of(bytes, null, file).setContentTypeFromExtension(),
    );
  }

  parseCsv(text: unknown, delimiter: unknown = ','): string[][] {
    if (typeof text !== 'string' || typeof delimiter !== 'string') throw signatureError('Utilities.parseCsv', [text, delimiter]);
    return parseCsv(text, delimiter);
  }

  computeHmacSha256Signature(value: unknown, key: unknown, charset?: EnumValue): number[] {
    const method = 'Utilities.computeHmacSha256Signature';
    return signedBytes(
      createHmac('sha256', bytesOf(key, charset ?? this.Charset.US_ASCII, method))
        .update(bytesOf(value, charset ?? this.Charset.US_ASCII, method))
        .digest(),
    );
  }
}

/** Text of a charset or a byte array. In US-ASCII every other character is a question mark, as in Java. */
function bytesOf(data: unknown, charset: EnumValue | undefined, method: string): Buffer {
  if (typeof data !== 'string') return Buffer.from(unsignedBytes(data, method, [data]));
  if (charset !== undefined && String(charset) === 'US_ASCII') return Buffer.from(asciiOnly(data), encodingOf('US_ASCII'));
  return Buffer.from(data, 'utf8');
}

function blobOf(method: string, value: unknown): Blob {
  if (!(value instanceof Blob)) throw signatureError(`Utilities.${method}`, [value]);
  return value;
}

function unpacked<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    throw new ServiceError('Invalid argument');
  }
}

function asciiOnly(text: string): string {
  return Array.from(text, (character) => (character > '\u007f' ? '?' : character)).join('');
}

function decoded(encoded: unknown, alphabet: RegExp): Uint8Array {
  if (typeof encoded !== 'string') throw signatureError('Utilities.base64Decode', [encoded]);
  const text = encoded.replace(/[\r\n]/g, '');
  if (!alphabet.test(text) || text.replace(/=+$/, '').length % 4 === 1) throw new ServiceError('Could not decode string.');
  return Buffer.from(text, 'base64');
}

function knownZone(name: string): ReturnType<typeof timeZone> {
  try {
    return timeZone(name === 'GMT' ? 'UTC' : name);
  } catch {
    throw new ServiceError('Invalid argument: timeZone. Should be of type: String');
  }
}
