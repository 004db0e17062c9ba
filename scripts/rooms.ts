import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file as a reader meets it. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** How many other modules it imports from. */
  readonly fanOut: number;
}

/** A file fits a few screens; what imports more than this does more than one thing. */
export const MOST_LINES = 250;
export const MOST_IMPORTS = 15;

/** Every TypeScript file of a folder and those below it. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [measured(path, readFileSync(path, 'utf8'))] : [];
  });
}

function measured(path: string, text: string): SourceFile {
  const modules = new Set([...text.matchAll(/^(?:import|export|\}).*? from '([^']+)';$/gm)].map(([, module]) => module));
  return { path, lines: text.trimEnd().split('\n').length, fanOut: modules.size };
}

/** The lines of the file in the middle. */
export function medianLines(files: readonly SourceFile[]): number {
  const lengths = files.map(({ lines }) => lines).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
