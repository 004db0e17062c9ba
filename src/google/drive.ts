import { signedBytes } from './base64.ts';
import { onceOnly, patiently } from './patiently.ts';
import { MissingFromRun, service } from './service.ts';

const WEB_PAGE = 'text/html';

/**
 * What office files become at Google, and what they are here.
 * @see https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs
 */
const OFFICE = {
  document: {
    google: 'application/vnd.google-apps.document',
    office: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: '.docx',
  },
  presentation: {
    google: 'application/vnd.google-apps.presentation',
    office: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: '.pptx',
  },
} as const;
export type OfficeKind = keyof typeof OFFICE;

export interface StoredFile {
  readonly id: string;
  readonly link: string;
}

type Bytes = Uint8Array | readonly number[];

let lastBlob: { readonly bytes: Bytes; readonly blob: GoogleAppsScript.Base.Blob } | undefined;

/** What Google converts and the office file are made of the same bytes: one blob serves both. */
function blobOf(bytes: Bytes, type: string, name: string): GoogleAppsScript.Base.Blob {
  if (lastBlob?.bytes !== bytes) lastBlob = { bytes, blob: Utilities.newBlob(signedBytes(bytes), type, name) };
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
  readonly mimeType: string;
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
    mimeType: mimeType ?? '',
    content: (appProperties as Record<string, string> | undefined)?.[CONTENT] ?? '',
  }));
}

/** Puts a file of one's own into the bin, where it lies for thirty days. */
export function binFile(id: string): void {
  const files = driveFiles();
  patiently(() => files.update({ trashed: true }, id));
}

interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly blob: GoogleAppsScript.Base.Blob;
}

function create({ name, mimeType, blob }: NewFile, marks: FileMarks): StoredFile {
  const files = driveFiles();
  const make = (): StoredFile => {
    const file = files.create({ name, mimeType, appProperties: { [MARK]: marks.mark, [CONTENT]: marks.content } }, blob, {
      fields: 'id,webViewLink',
    });
    return { id: file.id ?? '', link: file.webViewLink ?? '' };
  };
  const isSame = (file: FoundFile): boolean => file.mimeType === mimeType && file.content === marks.content;
  return onceOnly(make, () => filesMarked(marks.mark).find(isSame));
}

/** Keeps office bytes as a Google Doc or Google Slides: one call, converted on the way. */
export function createConverted(kind: OfficeKind, name: string, bytes: Uint8Array, marks: FileMarks): StoredFile {
  const { google, office } = OFFICE[kind];
  return create({ name, mimeType: google, blob: blobOf(bytes, office, name) }, marks);
}

/** Keeps office bytes as the file that they are. `name` carries no extension. */
export function createOfficeFile(kind: OfficeKind, name: string, bytes: Uint8Array, marks: FileMarks): StoredFile {
  const { office, extension } = OFFICE[kind];
  return create({ name: `${name}${extension}`, mimeType: office, blob: blobOf(bytes, office, name) }, marks);
}

/** Keeps a web page, given as HTML. `name` carries no extension. */
export function createWebPage(name: string, html: string, marks: FileMarks): StoredFile {
  return create({ name: `${name}.html`, mimeType: WEB_PAGE, blob: Utilities.newBlob(html, WEB_PAGE, `${name}.html`) }, marks);
}

/** True for what Google converted, rather than kept as it was. */
export function isConverted({ mimeType }: Pick<FoundFile, 'mimeType'>): boolean {
  return mimeType.startsWith('application/vnd.google-apps.');
}
