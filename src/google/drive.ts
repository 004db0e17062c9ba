import { signedBytes } from './base64.ts';
import { countCalls } from './call-count.ts';
import { MissingFromRun, service } from './service.ts';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface StoredFile {
  readonly id: string;
  readonly link: string;
}

let lastBlob: { readonly docx: Uint8Array | readonly number[]; readonly blob: GoogleAppsScript.Base.Blob } | undefined;

/** The Google Doc and the Word file are made of the same bytes: one blob serves both. */
function blobOf(docx: Uint8Array | readonly number[], name: string): GoogleAppsScript.Base.Blob {
  if (lastBlob?.docx !== docx) lastBlob = { docx, blob: Utilities.newBlob(signedBytes(docx), WORD, name) };
  return lastBlob.blob;
}

/** True where the Drive service is switched on for this script. */
export function hasDrive(): boolean {
  return typeof Drive !== 'undefined' && Drive.Files !== undefined;
}

function create(name: string, mimeType: string, docx: Uint8Array | readonly number[]): StoredFile {
  const { Files: files } = service('Drive', () => (typeof Drive === 'undefined' ? undefined : Drive));
  if (files === undefined) throw new MissingFromRun('service', 'Drive');
  countCalls();
  const file = files.create({ name, mimeType }, blobOf(docx, name), { fields: 'id,webViewLink' });
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
