import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostState } from '../runtime/host-state.ts';
import { emptyState } from '../runtime/host-state.ts';

const VERSION = 1;

/** One file per kind of thing, so that a person can read and delete them one by one. */
const PARTS = {
  'properties.json': ['properties'],
  'cache.json': ['cache'],
  'triggers.json': ['triggers'],
  'drive.json': ['driveFiles'],
  'mail.json': ['mails', 'mailQuota'],
  'counters.json': ['counters'],
} as const satisfies Record<string, readonly (keyof HostState)[]>;

/** The folder beside a workbook: "PLAN.xlsx" → "PLAN.state". */
export function stateFolderOf(workbookPath: string): string {
  return workbookPath.replace(/\.xlsx$/i, '') + '.state';
}

/** Reads what is kept beside the cells; nothing kept yet gives an empty state. Throws a sentence for a broken file. */
export function loadState(folder: string): HostState {
  const state = emptyState();
  for (const file of Object.keys(PARTS)) Object.assign(state, readPart(join(folder, file)));
  return state;
}

function readPart(path: string): Partial<HostState> {
  if (!existsSync(path)) return {};
  let read: { version?: unknown } & Partial<HostState>;
  try {
    read = JSON.parse(readFileSync(path, 'utf8')) as typeof read;
  } catch (cause) {
    throw new Error(`${path} is not JSON. Correct it, or delete it to start afresh.`, { cause });
  }
  if (read.version !== VERSION)
    throw new Error(`${path} is of version ${String(read.version)}; this host reads version ${VERSION}. Delete it to start afresh.`);
  return read;
}

/** Writes the state; a file is replaced in one step, so that a crash leaves the old one whole. */
export function saveState(folder: string, state: HostState): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, keys] of Object.entries(PARTS)) {
    const part = Object.fromEntries(keys.map((key) => [key, state[key]]));
    replaceFile(join(folder, file), `${JSON.stringify({ version: VERSION, ...part }, null, 2)}\n`);
  }
}

/** Writes beside the file and renames, so that nobody ever sees half of it. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const beside = `${path}.part`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
