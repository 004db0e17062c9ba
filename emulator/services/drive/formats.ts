import { badRequest } from './drive-error.ts';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const GOOGLE_SLIDES = 'application/vnd.google-apps.presentation';
export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
/** What each kind of office file must hold, by the names in its zip directory; a converted file is made of one of them. */
const NEEDED_PARTS: Readonly<Record<string, readonly string[]>> = {
  [DOCX]: ['[Content_Types].xml', 'word/document.xml'],
  [GOOGLE_DOC]: ['[Content_Types].xml', 'word/document.xml'],
  [PPTX]: ['[Content_Types].xml', 'ppt/presentation.xml'],
  [GOOGLE_SLIDES]: ['[Content_Types].xml', 'ppt/presentation.xml'],
};

/** Refuses bytes that Google could not convert to what they are to be. */
export function refuseBroken(method: string, bytes: Uint8Array, type: string): void {
  const needed = NEEDED_PARTS[type];
  if (needed === undefined) return;
  const isZip = ZIP_START.every((byte, index) => bytes[index] === byte);
  const directory = Buffer.from(bytes).toString('latin1');
  if (!isZip || !directory.includes('PK\u0005\u0006') || needed.some((part) => !directory.includes(part))) {
    throw badRequest(method, 400, 'Bad Request');
  }
}
