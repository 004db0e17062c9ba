import type { HostClock } from './clock.ts';
import type { Execution } from './execution.ts';
import type { HostState } from './host-state.ts';
import type { AccountKind } from './limits.ts';
import type { LockTable } from '../services/lock/lock-table.ts';
import type { BuiltMenu } from '../services/ui/menu.ts';
import type { Manifest } from './manifest.ts';
import type { Officer } from '../services/ui/officer.ts';
import type { TimeZone } from './time-zone.ts';

/** Bytes by the name of the file they are to be, until the host is saved. */
type PendingFiles = Map<string, Uint8Array>;

/** What every service of a host shares. */
export interface HostParts {
  readonly clock: HostClock;
  readonly manifest: Manifest;
  readonly scriptZone: TimeZone;
  readonly state: HostState;
  readonly officer: Officer;
  readonly locks: LockTable;
  readonly account: AccountKind;
  /** Drive files' bytes, by DriveFile.file. */
  readonly driveBytes: PendingFiles;
  /** True when a file of this name is already in out/drive or out/mail. */
  isTaken(folder: 'drive' | 'mail', name: string): boolean;
  /** The bytes of a Drive file that was written to disk by an earlier save. */
  readDriveFile(name: string): Uint8Array | undefined;
  /** The spreadsheet's name. */
  documentName(): string;
  /** The project's .html files by name, without the ending. */
  readonly pages: ReadonlyMap<string, string>;
  /** Globals that this project does not have. */
  readonly undeclared: ReadonlySet<string>;
  /** Menus as the last onOpen made them. */
  readonly menus: BuiltMenu[];
  readonly documentId: string;
  readonly scriptId: string;
}

/** A host's parts and the run that asks. */
export interface ServiceContext {
  readonly parts: HostParts;
  readonly execution: Execution;
}
