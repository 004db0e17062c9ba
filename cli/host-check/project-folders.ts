import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const LEFT_OUT = new Set(['node_modules', '.git']);

/** The folders in and below a folder that hold script files themselves, by their path from it: each is a project. */
export function projectFolders(root: string, folder = root): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  const isProject = entries.some((entry) => entry.isFile() && /\.(gs|js)$/i.test(entry.name));
  const below = entries.filter((entry) => entry.isDirectory() && !LEFT_OUT.has(entry.name));
  return [...(isProject ? [relative(root, folder)] : []), ...below.flatMap((entry) => projectFolders(root, join(folder, entry.name)))];
}
