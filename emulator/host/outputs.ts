import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostParts } from '../runtime/host-parts.ts';
import { emlOf } from '../services/mail/eml.ts';
import { replaceFile } from './state-files.ts';

/** Where documents and mails go: `out/drive`, `out/mail`. */
export interface OutputFolders {
  readonly drive: string;
  readonly mail: string;
}

export function outputFolders(outDir: string): OutputFolders {
  return { drive: join(outDir, 'drive'), mail: join(outDir, 'mail') };
}

/** Writes what was made since the last time. Gives the paths written. */
export async function writeOutputs(parts: HostParts, folders: OutputFolders, mailsWritten: number): Promise<string[]> {
  const paths: string[] = [];
  if (parts.driveBytes.size > 0) mkdirSync(folders.drive, { recursive: true });
  for (const [file, bytes] of parts.driveBytes) {
    replaceFile(join(folders.drive, file), bytes);
    paths.push(join(folders.drive, file));
  }
  parts.driveBytes.clear();
  const mails = parts.state.mails.slice(mailsWritten);
  if (mails.length > 0) mkdirSync(folders.mail, { recursive: true });
  for (const mail of mails) {
    const path = join(folders.mail, mail.file);
    replaceFile(path, await emlOf(mail));
    paths.push(path);
  }
  return paths;
}

/** The bytes of a document that an earlier run left there. */
export function readOutput(path: string): Uint8Array | undefined {
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}

export function isTakenIn(folders: OutputFolders | undefined, folder: 'drive' | 'mail', name: string): boolean {
  return folders !== undefined && existsSync(join(folders[folder], name));
}
