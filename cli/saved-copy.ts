import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../emulator/host.ts';
import { stateFolderOf } from '../emulator/host/state-files.ts';
import { STATE } from '../src/storage/document-state.ts';

const MARK = 'workbook.sha256';

/** Notes which workbook was saved, so that the next command can tell whether another program changed it since. */
export function noteSavedCopy(workbook: string): void {
  mkdirSync(stateFolderOf(workbook), { recursive: true });
  writeFileSync(join(stateFolderOf(workbook), MARK), `${markOf(workbook)}\n`);
}

/**
 * A spreadsheet program fires no edit trigger here. So where the workbook is not the one saved last, what a refresh of
 * the same day kept of its tabs is forgotten, as an edit would have made it.
 */
export function forgetWhatWasKept(host: Host, workbook: string): void {
  const noted = join(stateFolderOf(workbook), MARK);
  if (existsSync(noted) && readFileSync(noted, 'utf8').trim() === markOf(workbook)) return;
  const { document } = host.parts.state.properties;
  if (document[STATE.keptDay] !== undefined) document[STATE.keptDay] = '';
}

function markOf(workbook: string): string {
  return createHash('sha256').update(readFileSync(workbook)).digest('hex');
}
