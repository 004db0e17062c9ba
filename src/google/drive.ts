import { signedBytes } from './base64.ts';
import { onceOnly, patiently } from './patiently.ts';
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

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

function driveFiles(): Files {
  const { Files: files } = service('Drive', () => (typeof Drive === 'undefined' ? undefined : Drive));
  if (files === undefined) throw new MissingFromRun('service', 'Drive');
  return files;
}

/** The property of a file that says for which run it was made; only this script sees it. */
const MARK = 'madeFor';

/** A file that was found again. */
export interface FoundFile extends StoredFile {
  readonly isGoogleDoc: boolean;
}

/**
 * The files made under a mark (letters and digits) by this person, those in the bin left out.
 * @see https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function filesMarked(mark: string): FoundFile[] {
  const files = driveFiles();
  const q = `trashed = false and appProperties has { key='${MARK}' and value='${mark}' }`;
  const found = patiently(() => files.list({ q, fields: 'files(id,mimeType,webViewLink)' })).files ?? [];
  return found.map(({ id, mimeType, webViewLink }) => ({ id: id ?? '', link: webViewLink ?? '', isGoogleDoc: mimeType === GOOGLE_DOC }));
}

/** Puts a file of one's own into the bin, where it lies for thirty days. */
export function binFile(id: string): void {
  const files = driveFiles();
  patiently(() => files.update({ trashed: true }, id));
}

function create(name: string, mimeType: string, docx: Uint8Array | readonly number[], mark: string): StoredFile {
  const files = driveFiles();
  const blob = blobOf(docx, name);
  const make = (): StoredFile => {
    const file = files.create({ name, mimeType, appProperties: { [MARK]: mark } }, blob, { fields: 'id,webViewLink' });
    return { id: file.id ?? '', link: file.webViewLink ?? '' };
  };
  return onceOnly(make, () => filesMarked(mark).find(({ isGoogleDoc }) => isGoogleDoc === (mimeType === GOOGLE_DOC)));
}

/** Keeps the Word bytes as a Google Doc under a mark: one call, converted on the way. */
export function createGoogleDoc(name: string, docx: Uint8Array | readonly number[], mark: string): StoredFile {
  return create(name, GOOGLE_DOC, docx, mark);
}

/** Keeps the Word bytes as a Word file under a mark. */
export function createWordFile(name: string, docx: Uint8Array | readonly number[], mark: string): StoredFile {
  return create(name.endsWith('.docx') ? name : `${name}.docx`, WORD, docx, mark);
}
