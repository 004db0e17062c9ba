import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Host, Run } from '../emulator/host.ts';
import { readMapping } from '../src/imports/mapping.ts';
import type { SourceGrid } from '../src/imports/source-grid.ts';
import { listed } from '../src/words/words.ts';
import type { CommandOptions } from './command-line.ts';
import { exportInXlsx } from './sources/export-sheets.ts';
import { readSource } from './sources/read-source.ts';

/** What the product is asked to import: a table, or the JSON of an export. */
export interface ImportSourceRead {
  readonly grid?: SourceGrid;
  readonly export?: string;
}

/**
 * Reads a file as the product takes it: one table, or an export of a plan.
 * @throws Error with one sentence where it cannot be read, or where it is not plain which of its tabs is meant
 */
export async function sourceFor(path: string, { tab }: Pick<CommandOptions, 'tab'>): Promise<ImportSourceRead> {
  if (!existsSync(path)) throw new Error(`There is no file "${path}" to import.`);
  if (extname(path).toLowerCase() === '.json') return { export: readFileSync(path, 'utf8') };
  // Of a plan's own workbook the tabs out of sight belong to it too.
  const exported = tab === undefined ? exportInXlsx(await readSource(path, true)) : undefined;
  if (exported !== undefined) return { export: JSON.stringify(exported) };
  return { grid: gridNamed(await readSource(path), path, tab) };
}

function gridNamed(grids: readonly SourceGrid[], path: string, tab: string | undefined): SourceGrid {
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const names = grids.map(({ name }) => `"${name}"`);
  if (tab !== undefined) {
    const found = grids.find(({ name }) => name === tab) ?? grids.find(({ name }) => name.toLowerCase() === tab.toLowerCase());
    if (found === undefined) throw new Error(`"${path}" has no tab "${tab}". It has ${listed(names)}.`);
    return found;
  }
  const [first = grids[0], second] = filled;
  if (first === undefined) throw new Error(`"${path}" is empty: there is nothing to import.`);
  if (second !== undefined)
    throw new Error(`"${path}" has ${filled.length} tabs: ${listed(filled.map(({ name }) => `"${name}"`))}. Say which with --tab NAME.`);
  return first;
}

/** The mapping in the file of `--map`. Throws a sentence where it is none. */
function mappingIn(path: string | undefined): object {
  if (path === undefined) return {};
  const read = readMapping(readFileSync(path, 'utf8'));
  if ('refusal' in read) throw new Error(`"${path}": ${read.refusal}`);
  return { mapping: read.mapping };
}

/** Previews the import, and with `--yes` carries it out. */
export function runImport(host: Host, source: ImportSourceRead, { map, yes }: CommandOptions): Run[] {
  const request = { ...source, ...mappingIn(map) };
  return [host.scriptRun(yes ? 'importPlan' : 'previewImport', [request])];
}
