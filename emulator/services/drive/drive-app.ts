import type { ServiceContext } from '../../runtime/host-parts.ts';
import type { DriveFile } from '../../runtime/host-state.ts';
import type { MembersOf } from '../../runtime/service.ts';
import { ServiceError } from '../../runtime/service.ts';
import { User } from '../session/session.ts';
import { Blob } from '../utilities/blob.ts';
import { DriveIterator } from './drive-iterator.ts';
import { webViewLink } from './drive.ts';

type GoogleFile = GoogleAppsScript.Drive.File;
type GoogleFolder = GoogleAppsScript.Drive.Folder;

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const ROOT_ID = 'local-my-drive';

/** A file in Drive, to read. @see https://developers.google.com/apps-script/reference/drive/file */
export class File {
  static readonly typeName = 'File';
  static readonly members = {
    getBlob: 'drive',
    getDateCreated: 'drive',
    getDescription: 'drive',
    getId: 'drive',
    getLastUpdated: 'drive',
    getMimeType: 'drive',
    getName: 'drive',
    getOwner: 'drive',
    getParents: 'drive',
    getSize: 'drive',
    getUrl: 'drive',
    isTrashed: 'drive',
  } as const satisfies MembersOf<GoogleFile>;

  constructor(
    private readonly context: ServiceContext,
    private readonly file: DriveFile,
  ) {}

  getId = (): string => this.file.id;
  getName = (): string => this.file.name;
  getMimeType = (): string => this.file.mimeType;
  getDescription = (): string | null => this.file.description ?? null;
  getDateCreated = (): Date => new Date(this.file.createdAt);
  getLastUpdated = (): Date => new Date(this.file.modifiedAt);
  getOwner = (): User => new User(this.file.owner);
  isTrashed = (): boolean => this.file.trashed;
  getParents = (): DriveIterator => new DriveIterator([new Folder(this.context)]);
  getSize = (): number => this.bytes()?.length ?? 0;
  getUrl = (): string =>
    this.file.mimeType === SPREADSHEET
      ? `https://docs.google.com/spreadsheets/d/${this.file.id}/edit?usp=drivesdk`
      : webViewLink(this.file);

  getBlob(): Blob {
    const bytes = this.bytes();
    if (bytes === undefined) throw new ServiceError('File.getBlob of a spreadsheet is not emulated yet. To add it: emulator/README.md');
    return Blob.of(bytes, this.file.contentType, this.file.name);
  }

  private bytes(): Uint8Array | undefined {
    const { parts } = this.context;
    return parts.driveBytes.get(this.file.file) ?? parts.readDriveFile(this.file.file);
  }
}

/** The one folder that there is. @see https://developers.google.com/apps-script/reference/drive/folder */
export class Folder {
  static readonly typeName = 'Folder';
  static readonly members = {
    getFiles: 'drive',
    getFilesByName: 'drive',
    getFilesByType: 'drive',
    getFolders: 'drive',
    getFoldersByName: 'drive',
    getId: 'drive',
    getName: 'drive',
    getParents: 'drive',
    getUrl: 'drive',
  } as const satisfies MembersOf<GoogleFolder>;

  constructor(private readonly context: ServiceContext) {}

  getId = (): string => ROOT_ID;
  getName = (): string => 'My Drive';
  getUrl = (): string => `https://drive.google.com/drive/folders/${ROOT_ID}`;
  getParents = (): DriveIterator => new DriveIterator([]);
  getFolders = (): DriveIterator => new DriveIterator([]);
  getFoldersByName = (_name: string): DriveIterator => new DriveIterator([]);
  getFiles = (): DriveIterator => filesWhere(this.context, () => true);
  getFilesByName = (name: string): DriveIterator => filesWhere(this.context, (file) => file.name === name);
  getFilesByType = (type: string): DriveIterator => filesWhere(this.context, (file) => file.mimeType === type);
}

/**
 * DriveApp's reading side: the files that this script made, and the spreadsheet itself.
 * @see https://developers.google.com/apps-script/reference/drive/drive-app
 */
export class DriveApp {
  static readonly typeName = 'DriveApp';
  static readonly members = {
    getFileById: 'drive',
    getFiles: 'drive',
    getFilesByName: 'drive',
    getFilesByType: 'drive',
    getFolderById: 'drive',
    getFolders: 'drive',
    getFoldersByName: 'drive',
    getRootFolder: 'drive',
  } as const satisfies MembersOf<GoogleAppsScript.Drive.DriveApp>;

  constructor(private readonly context: ServiceContext) {}

  getFileById(id: string): File {
    const file = allFiles(this.context).find((each) => each.id === id);
    if (file === undefined) throw noItem();
    return new File(this.context, file);
  }

  getFolderById(id: string): Folder {
    if (id !== ROOT_ID && id !== 'root') throw noItem();
    return new Folder(this.context);
  }

  getRootFolder = (): Folder => new Folder(this.context);
  getFolders = (): DriveIterator => new DriveIterator([]);
  getFoldersByName = (_name: string): DriveIterator => new DriveIterator([]);
  getFiles = (): DriveIterator => new Folder(this.context).getFiles();
  getFilesByName = (name: string): DriveIterator => new Folder(this.context).getFilesByName(name);
  getFilesByType = (type: string): DriveIterator => new Folder(this.context).getFilesByType(type);
}

const noItem = (): ServiceError =>
  new ServiceError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );

function filesWhere(context: ServiceContext, holds: (file: DriveFile) => boolean): DriveIterator {
  const files = allFiles(context).filter((file) => !file.trashed && holds(file));
  return new DriveIterator(files.map((file) => new File(context, file)));
}

/** The spreadsheet first: it lies in Drive too. */
function allFiles({ parts, execution }: ServiceContext): DriveFile[] {
  const now = new Date(parts.clock.now()).toISOString();
  const spreadsheet: DriveFile = {
    id: parts.documentId,
    name: parts.documentName(),
    mimeType: SPREADSHEET,
    contentType: SPREADSHEET,
    owner: execution.settings.effectiveUser,
    createdAt: now,
    modifiedAt: now,
    parents: [ROOT_ID],
    trashed: false,
    file: '',
  };
  return [spreadsheet, ...parts.state.driveFiles];
}
