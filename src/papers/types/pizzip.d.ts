/** The part of PizZip that papers use. The package's own types bring Node's globals with them, which pure code must not see. */
declare module 'pizzip' {
  interface ZipEntry {
    readonly name: string;
    readonly dir: boolean;
    asText(): string;
    asUint8Array(): Uint8Array;
  }
  class PizZip {
    constructor(data?: Uint8Array | number[] | string, options?: { base64?: boolean });
    readonly files: Record<string, ZipEntry>;
    file(name: string): ZipEntry | null;
    file(name: string, data: string | Uint8Array, options?: { binary?: boolean; date?: Date }): this;
    remove(name: string): this;
    generate(options: { type: 'uint8array'; compression: 'DEFLATE' | 'STORE'; compressionOptions?: { level: number } }): Uint8Array;
  }
  export default PizZip;
}
