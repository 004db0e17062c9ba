import { dirname, join } from 'node:path';
import { HostClock } from '../runtime/clock.ts';
import type { HostParts } from '../runtime/host-parts.ts';
import { emptyState } from '../runtime/host-state.ts';
import { readManifest } from '../runtime/manifest.ts';
import { timeZone } from '../runtime/time-zone.ts';
import { LockTable } from '../services/lock/lock-table.ts';
import { Officer } from '../services/ui/officer.ts';
import { loadWorkbook } from '../xlsx/load-workbook.ts';
import type { OpenedParts } from './opened-parts.ts';
import type { HostOptions } from './options.ts';
import { SOMEONE } from './options.ts';
import { isTakenIn, outputFolders, readOutput } from './outputs.ts';
import { loadScript } from './script-files.ts';
import { loadState, stateFolderOf } from './state-files.ts';

/** Reads everything that a host needs. Throws a sentence for what cannot be read. */
export async function openParts(options: HostOptions): Promise<OpenedParts> {
  const script = loadScript(options.bundle);
  const path = typeof options.workbook === 'string' ? options.workbook : undefined;
  const model = typeof options.workbook === 'string' ? await loadWorkbook(options.workbook) : options.workbook;
  const manifest = typeof options.manifest === 'string' ? readManifest(options.manifest) : options.manifest;
  const stateDir = options.stateDir ?? (path === undefined ? undefined : stateFolderOf(path));
  const outDir = options.outDir ?? (path === undefined ? undefined : join(dirname(path), 'out'));
  const outputs = outDir === undefined ? undefined : outputFolders(outDir);
  const parts: HostParts = {
    clock: new HostClock(startOf(options)),
    manifest,
    scriptZone: timeZone(manifest.timeZone),
    state: options.state ?? (stateDir === undefined ? emptyState() : loadState(stateDir)),
    officer: options.officer ?? new Officer(),
    locks: new LockTable(),
    account: options.account ?? 'workspace',
    driveBytes: new Map(),
    isTaken: (folder, name) => isTakenIn(outputs, folder, name),
    pages: script.pages,
    undeclared: new Set(options.undeclared ?? []),
    readDriveFile: (name) => (outputs === undefined ? undefined : readOutput(join(outputs.drive, name))),
    documentName: () => model.name,
    menus: [],
    documentId: model.id,
    scriptId: 'local-script',
  };
  return {
    parts,
    model,
    script,
    user: options.user ?? SOMEONE,
    ...(path === undefined ? {} : { workbookPath: path }),
    ...(stateDir === undefined ? {} : { stateDir }),
    ...(outputs === undefined ? {} : { outputs }),
  };
}

function startOf({ now }: HostOptions): number {
  if (now === undefined) return Date.now();
  const instant = new Date(now).getTime();
  if (Number.isNaN(instant)) throw new Error(`"${String(now)}" is not a moment. Use a form such as 2026-03-31T06:00:00Z.`);
  return instant;
}
