import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';

/**
 * Bytes with a type and a name. Scripts see bytes as Google gives them: signed, -128 to 127.
 * @see https://developers.google.com/apps-script/reference/base/blob
 */
export class Blob {
  static readonly typeName = 'Blob';
  static readonly members = {
    getBytes: 'utilities',
    setBytes: 'utilities',
    getContentType: 'utilities',
    setContentType: 'utilities',
    getName: 'utilities',
    setName: 'utilities',
    getDataAsString: 'utilities',
    setDataFromString: 'utilities',
    copyBlob: 'utilities',
    isGoogleType: 'utilities',
    setContentTypeFromExtension: 'utilities',
  } as const satisfies MembersOf<GoogleAppsScript.Base.Blob>;

  private constructor(
    private data: Uint8Array,
    private contentType: string | null,
    private name: string | null,
  ) {}

  static of(data: Uint8Array, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(data, contentType, name);
  }

  /** The bytes as the host uses them. */
  get bytes(): Uint8Array {
    return this.data;
  }

  getBytes(): number[] {
    return signedBytes(this.data);
  }

  setBytes(data: unknown): this {
    this.data = unsignedBytes(data, 'Blob.setBytes', [data]);
    return this;
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): this {
    this.contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.([^.]+)$/.exec(this.name ?? '')?.[1]?.toLowerCase() ?? '';
    this.contentType = TYPES_BY_EXTENSION[extension] ?? this.contentType;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string | null): this {
    this.name = name;
    return this;
  }

  getDataAsString(charset: string = 'UTF-8'): string {
    return Buffer.from(this.data).toString(encodingOf(charset));
  }

  setDataFromString(text: string, charset: string = 'UTF-8'): this {
    this.data = Buffer.from(String(text), encodingOf(charset));
    return this;
  }

  copyBlob(): Blob {
    return new Blob(Uint8Array.from(this.data), this.contentType, this.name);
  }

  isGoogleType(): boolean {
    return false;
  }
}

const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Bytes as Google hands them to scripts. */
export function signedBytes(data: Uint8Array): number[] {
  return Array.from(data, (byte) => (byte << 24) >> 24);
}

/** A script's byte array, signed or unsigned, as bytes; throws Google's signature message for anything else. */
export function unsignedBytes(data: unknown, method: string, values: readonly unknown[]): Uint8Array {
  const list = Array.isArray(data)
    ? (data as unknown[])
    : ArrayBuffer.isView(data)
      ? Array.from(data as unknown as ArrayLike<number>)
      : undefined;
  if (list === undefined) throw signatureError(method, values);
  const bytes = new Uint8Array(list.length);
  for (let index = 0; index < list.length; index++) {
    const value = list[index];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw signatureError(method, values);
    bytes[index] = value & 0xff;
  }
  return bytes;
}

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  UTF8: 'utf8',
  'US-ASCII': 'ascii',
  US_ASCII: 'ascii',
  'ISO-8859-1': 'latin1',
};

/** Node's name of a charset of Google's. */
export function encodingOf(charset: unknown): BufferEncoding {
  const encoding = ENCODINGS[String(charset).toUpperCase()];
  if (encoding === undefined) throw new ServiceError(`Invalid argument: charset`);
  return encoding;
}
