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

/** What a file carries that only this script sees: for what it was made (letters, digits, hyphens), and of which content. */
export interface FileMarks {
  readonly mark: string;
  readonly content: string;
}

const MARK = 'madeFor';
const CONTENT = 'content';

/** A file that was found again. */
export interface FoundFile extends StoredFile {
  readonly isGoogleDoc: boolean;
  readonly content: string;
}

/**
 * The files made under a mark by this person, those in the bin left out.
 * @see https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function filesMarked(mark: string): FoundFile[] {
  const files = driveFiles();
  const q = `trashed = false and appProperties has { key='${MARK}' and value='${mark}' }`;
  const found = patiently(() => files.list({ q, fields: 'files(id,mimeType,webViewLink,appProperties)' })).files ?? [];
  return found.map(({ id, mimeType, webViewLink, appProperties }) => ({
    id: id ?? '',
    link: webViewLink ?? '',
    isGoogleDoc: mimeType === GOOGLE_DOC,
    content: (appProperties as Record<string, string> | undefined)?.[CONTENT] ?? '',
  }));
}

/** Puts a file of one's own into the bin, where it lies for thirty days. */
export function binFile(id: string): void {
  const files = driveFiles();
  patiently(() => files.update({ trashed: true }, id));
}

function create(name: string, mimeType: string, docx: Uint8Array | readonly number[], marks: FileMarks): StoredFile {
  const files = driveFiles();
  const blob = blobOf(docx, name);
  const make = (): StoredFile => {
    const file = files.create({ name, mimeType, appProperties: { [MARK]: marks.mark, [CONTENT]: marks.content } }, blob, {
      fields: 'id,webViewLink',
    });
    return { id: file.id ?? '', link: file.webViewLink ?? '' };
  };
  const isSame = ({ isGoogleDoc, content }: FoundFile): boolean => isGoogleDoc === (mimeType === GOOGLE_DOC) && content === marks.content;
  return onceOnly(make, () => filesMarked(marks.mark).find(isSame));
}

/** Keeps the Word bytes as a Google Doc: one call, converted on the way. */
export function createGoogleDoc(name: string, docx: Uint8Array | readonly number[], marks: FileMarks): StoredFile {
  return create(name, GOOGLE_DOC, docx, marks);
}

/** Keeps the Word bytes as a Word file. */
export function createWordFile(name: string, docx: Uint8Array | readonly number[], marks: FileMarks): StoredFile {
  return create(name.endsWith('.docx') ? name : `${name}.docx`, WORD, docx, marks);
}
