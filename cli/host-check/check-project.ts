import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, type Run, type ScriptFile } from '../../emulator/host.ts';
import { scriptFilesIn } from '../../emulator/host/script-files.ts';
import { readManifest, type Manifest } from '../../emulator/runtime/manifest.ts';
import { entryFunctions, type EntryFunction } from './entry-functions.ts';
import { seededWorkbook } from './seeded-workbook.ts';

/** How one entry function ended. */
export type Outcome =
  | { readonly kind: 'ran' }
  /** The members that this host refuses by name: "DriveApp.createFile". */
  | { readonly kind: 'refused'; readonly member: string }
  | { readonly kind: 'failed'; readonly message: string };

export interface CheckedFunction {
  readonly name: string;
  readonly outcome: Outcome;
}

export interface CheckedFile {
  readonly file: string;
  readonly functions: readonly CheckedFunction[];
  /** Why nothing of the file was run. */
  readonly unreadable?: string;
}

const SCOPES = ['spreadsheets', 'drive', 'script.scriptapp', 'script.send_mail', 'script.container.ui', 'userinfo.email'];
/** What Google gives a project that names no scopes: those that its calls need. */
const WIDE: Manifest = {
  timeZone: 'Europe/London',
  oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  advancedServices: ['Drive'],
};
/** A script that calculates longer than this without a call is taken for an endless loop. */
const REAL_SECONDS = 20;

/** Runs each entry function of a folder's project in a host of its own, over seeded sheets. */
export async function checkProject(folder: string): Promise<CheckedFile[]> {
  const files = scriptFilesIn(folder);
  const manifest = manifestOf(folder);
  const checked: CheckedFile[] = [];
  for (const file of files.filter(({ name }) => !name.endsWith('.html'))) checked.push(await checkFile(file, files, manifest));
  return checked;
}

function manifestOf(folder: string): Manifest {
  const path = join(folder, 'appsscript.json');
  if (!existsSync(path)) return WIDE;
  const read = readManifest(path);
  return read.oauthScopes.length === 0 ? { ...read, oauthScopes: WIDE.oauthScopes } : read;
}

async function checkFile(file: ScriptFile, files: readonly ScriptFile[], manifest: Manifest): Promise<CheckedFile> {
  let entries: EntryFunction[];
  try {
    entries = entryFunctions(file.text);
  } catch (error) {
    return { file: file.name, functions: [], unreadable: wordsOf(error) };
  }
  const functions: CheckedFunction[] = [];
  for (const entry of entries) functions.push({ name: entry.name, outcome: await outcomeOf(entry, files, manifest) });
  return { file: file.name, functions };
}

async function outcomeOf(entry: EntryFunction, files: readonly ScriptFile[], manifest: Manifest): Promise<Outcome> {
  try {
    const host = await openHost({
      workbook: seededWorkbook(files),
      bundle: { files },
      manifest,
      user: 'someone@example.com',
      now: '2026-04-01T09:00:00Z',
    });
    const options = { mayFail: true, realSeconds: REAL_SECONDS };
    const runs: Run[] =
      entry.startedBy === 'open'
        ? host.open(options)
        : entry.startedBy === 'edit'
          ? host.edit('Sheet1', 'E2', 'Closed', options)
          : [host.call(entry.name, [], options)];
    const failed = runs.find((run) => run.error !== undefined)?.error;
    return failed === undefined ? { kind: 'ran' } : outcomeOfError(failed);
  } catch (error) {
    return outcomeOfError(error);
  }
}

function outcomeOfError(error: unknown): Outcome {
  const message = wordsOf(error);
  const member = /(?<member>[\w.]+(?: with [\w ]+)?) is not emulated yet\./.exec(message)?.groups?.['member'];
  return member === undefined ? { kind: 'failed', message } : { kind: 'refused', member };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
