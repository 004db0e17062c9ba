/** Bytes as Google's services take them: signed, -128 to 127. */
export function signedBytes(bytes: Uint8Array | readonly number[]): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** The bytes of base64 text, 0 to 255. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(text), (byte) => byte & 255);
}
