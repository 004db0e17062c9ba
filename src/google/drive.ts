import { signedBytes } from './base64.ts';
import { countCalls } from './call-count.ts';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface StoredFile {
  readonly id: string;
  readonly link: string;
}

function create(name: string, mimeType: string, docx: Uint8Array | readonly number[]): StoredFile {
  const files = Drive?.Files;
  if (files === undefined) throw new Error('The Drive service is not switched on for this script.');
  countCalls();
  const blob = Utilities.newBlob(signedBytes(docx), WORD, name);
  const file = files.create({ name, mimeType }, blob, { fields: 'id,webViewLink' });
  return { id: file.id ?? '', link: file.webViewLink ?? '' };
}

/** Keeps the Word bytes as a Google Doc: one call, converted on the way. */
export function createGoogleDoc(name: string, docx: Uint8Array | readonly number[]): StoredFile {
  return create(name, GOOGLE_DOC, docx);
}

/** Keeps the Word bytes as a Word file. */
export function createWordFile(name: string, docx: Uint8Array | readonly number[]): StoredFile {
  return create(name.endsWith('.docx') ? name : `${name}.docx`, WORD, docx);
}
