import type { HostParts } from '../runtime/host-parts.ts';
import type { WorkbookModel } from '../spreadsheet/index.ts';
import type { OutputFolders } from './outputs.ts';
import type { LoadedScript } from './script-files.ts';

/** What `openHost` puts together. */
export interface OpenedParts {
  readonly parts: HostParts;
  readonly model: WorkbookModel;
  readonly script: LoadedScript;
  readonly user: string;
  readonly workbookPath?: string;
  readonly stateDir?: string;
  readonly outputs?: OutputFolders;
}
