import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { DriveFile } from '../../runtime/host-state.ts';
import { nextNumber } from '../../runtime/host-state.ts';
import type { Members, MembersOf } from '../../runtime/service.ts';
import { signatureError } from '../../runtime/signature.ts';
import { Blob } from '../utilities/blob.ts';
import { badRequest, notFound } from './drive-error.ts';
import { GOOGLE_DOC, GOOGLE_SLIDES, refuseBroken } from './formats.ts';
import { fileNameFor } from './file-name.ts';
import { filesFound } from './file-query.ts';

interface Metadata {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly description?: string;
  readonly trashed?: boolean;
  readonly appProperties?: Readonly<Record<string, string>>;
}

interface Options {
  readonly fields?: string;
}

interface Search extends Options {
  readonly q?: string;
  readonly pageSize?: number;
}

/**
 * Drive.Files: the files that this script made, as the scope drive.file allows. @see
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files
 */
export class DriveFiles {
  static readonly typeName = 'Drive.Files';
  static readonly members = {
    create: 'drive',
    get: 'drive',
    update: 'drive',
    remove: 'drive',
    list: 'drive',
  } as const satisfies MembersOf<GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection>;

  constructor(private readonly context: ServiceContext) {}

  create(metadata: Metadata, media?: Blob | null, options: Options = {}): Record<string, unknown> {
    if (metadata === null || typeof metadata !== 'object') throw signatureError('Drive.Files.create', [metadata]);
    const parents = [...(metadata.parents ?? [MY_DRIVE])];
    for (const parent of parents) this.refuseUnknownFolder(parent);
    const blob = media instanceof Blob ? media : undefined;
    if (media !== undefined && media !== null && blob === undefined) throw signatureError('Drive.Files.create', [metadata, media]);
    const file = this.newFile(metadata, blob, parents);
    const { parts } = this.context;
    parts.state.driveFiles.push(file);
    parts.driveBytes.set(file.file, blob?.bytes ?? new Uint8Array());
    return resource(file, options);
  }

  get(fileId: string, options: Options = {}): Record<string, unknown> {
    return resource(this.file('get', fileId), options);
  }

  update(metadata: Metadata, fileId: string, media?: Blob | null, options: Options = {}): Record<string, unknown> {
    const file = this.file('update', fileId);
    if (media instanceof Blob) this.replaceBytes(file, media);
    if (metadata.name !== undefined) file.name = String(metadata.name);
    if (metadata.description !== undefined) file.description = String(metadata.description);
    if (metadata.trashed !== undefined) file.trashed = metadata.trashed;
    if (metadata.appProperties !== undefined) file.appProperties = { ...file.appProperties, ...texts(metadata.appProperties) };
    file.modifiedAt = new Date(this.context.parts.clock.now()).toISOString();
    return resource(file, options);
  }

  /** Deletes for good. The document on this machine's disk stays where it is. */
  remove(fileId: string): void {
    const file = this.file('delete', fileId);
    const { state } = this.context.parts;
    state.driveFiles = state.driveFiles.filter((other) => other !== file);
  }

  /** Every file in one page. A search that says nothing of the bin finds what lies in it as well, as at Google. */
  list({ q, fields }: Search = {}): Record<string, unknown> {
    const user = this.context.execution.settings.effectiveUser;
    const own = this.context.parts.state.driveFiles.filter(({ owner }) => owner === user);
    const inner = fields === undefined ? undefined : /\bfiles\(([^)]*)\)/.exec(fields)?.[1];
    const found = filesFound(own, q).map((file) => resource(file, { fields: inner ?? DEFAULT_FIELDS }));
    return fields === undefined ? { kind: 'drive#fileList', incompleteSearch: false, files: found } : { files: found };
  }

  private newFile(metadata: Metadata, blob: Blob | undefined, parents: string[]): DriveFile {
    const { parts, execution } = this.context;
    const contentType = blob?.getContentType() ?? 'application/octet-stream';
    const mimeType = metadata.mimeType ?? contentType;
    const name = metadata.name ?? blob?.getName() ?? 'Untitled';
    if (blob !== undefined) for (const type of [mimeType, contentType]) refuseBroken('create', blob.bytes, type);
    const now = new Date(parts.clock.now()).toISOString();
    return {
      id: `local-file-${String(nextNumber(parts.state, 'drive')).padStart(6, '0')}`,
      name,
      mimeType,
      contentType,
      owner: execution.settings.effectiveUser,
      createdAt: now,
      modifiedAt: now,
      parents,
      trashed: false,
      ...(metadata.description === undefined ? {} : { description: metadata.description }),
      ...(metadata.appProperties === undefined ? {} : { appProperties: texts(metadata.appProperties) }),
      file: fileNameFor(name, mimeType, contentType, (candidate) => this.isTaken(candidate)),
    };
  }

  private replaceBytes(file: DriveFile, blob: Blob): void {
    for (const type of [file.mimeType, blob.getContentType() ?? '']) refuseBroken('update', blob.bytes, type);
    file.contentType = blob.getContentType() ?? file.contentType;
    this.context.parts.driveBytes.set(file.file, blob.bytes);
  }

  private isTaken(name: string): boolean {
    const { parts } = this.context;
    return parts.driveBytes.has(name) || parts.state.driveFiles.some((file) => file.file === name) || parts.isTaken('drive', name);
  }

  private file(method: string, id: unknown): DriveFile {
    const file = this.context.parts.state.driveFiles.find((other) => other.id === id);
    if (file === undefined) throw notFound(method, id);
    return file;
  }

  private refuseUnknownFolder(id: string): void {
    if (id === MY_DRIVE || id === 'root') return;
    const folder = this.context.parts.state.driveFiles.find((file) => file.id === id);
    if (folder === undefined) throw notFound('create', id);
    if (folder.mimeType !== FOLDER) throw badRequest('create', 403, 'The specified parent is not a folder.');
  }
}

function texts(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
}

const MY_DRIVE = 'local-my-drive';
const FOLDER = 'application/vnd.google-apps.folder';

/** The default fields of an answer, as files.create gives them. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

function resource(file: DriveFile, options: Options): Record<string, unknown> {
  const whole: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    webViewLink: webViewLink(file),
    parents: [...file.parents],
    createdTime: file.createdAt,
    modifiedTime: file.modifiedAt,
    trashed: file.trashed,
    description: file.description,
    appProperties: file.appProperties,
  };
  const fields = (options.fields ?? DEFAULT_FIELDS).split(',').map((field) => field.trim());
  if (fields.includes('*')) return whole;
  const unknown = fields.find((field) => !(field in whole));
  if (unknown !== undefined) throw badRequest('get', 400, `Invalid field selection ${unknown}`);
  return Object.fromEntries(fields.filter((field) => whole[field] !== undefined).map((field) => [field, whole[field]]));
}

export function webViewLink(file: DriveFile): string {
  if (file.mimeType === GOOGLE_SLIDES) return `https://docs.google.com/presentation/d/${file.id}/edit?usp=drivesdk`;
  return file.mimeType === GOOGLE_DOC
    ? `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`
    : `https://drive.google.com/file/d/${file.id}/view?usp=drivesdk`;
}

/** The advanced Drive service, v3. */
export class Drive {
  static readonly typeName = 'Drive';
  static readonly members: Members = {};
  static readonly values = ['Files'];

  readonly Files: DriveFiles;

  constructor(context: ServiceContext) {
    this.Files = new DriveFiles(context);
  }
}
