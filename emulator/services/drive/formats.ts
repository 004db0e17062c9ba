import { badRequest } from './drive-error.ts';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
/** Parts that every Word document has, by the names in its zip directory. */
const NEEDED_PARTS = ['[Content_Types].xml', 'word/document.xml'];

/** Refuses bytes that Google could not convert to a document. */
export function refuseBrokenDocx(method: string, bytes: Uint8Array): void {
  const isZip = ZIP_START.every((byte, index) => bytes[index] === byte);
  const directory = Buffer.from(bytes).toString('latin1');
  if (!isZip || !directory.includes('PK\u0005\u0006') || NEEDED_PARTS.some((part) => !directory.includes(part))) {
    throw badRequest(method, 400, 'Bad Request');
  }
}
