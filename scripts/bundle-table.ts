import type { Metafile } from 'esbuild';

/** What the bundle holds, in bytes after minifying, largest first: our folders, packages, and what the build makes. */
export function bundleTable(metafile: Metafile, bytes: number): string {
  const output = Object.values(metafile.outputs)[0];
  const sums = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {}))
    sums.set(holderOf(path), (sums.get(holderOf(path)) ?? 0) + bytesInOutput);
  const known = [...sums.values()].reduce((sum, each) => sum + each, 0);
  const rows = [...sums].filter(([, each]) => each > 0).sort(([, one], [, other]) => other - one);
  return [...rows, ['what joins them, and the functions Google calls', bytes - known] as const, ['together', bytes] as const]
    .map(([name, each]) => `${each.toLocaleString('en-GB').padStart(9)}  ${name}`)
    .join('\n');
}

/** "src/plan", "docxtemplater", "templates and pages". */
function holderOf(path: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackage !== undefined) return inPackage;
  if (path.startsWith('virtual:')) return 'templates and pages, compressed';
  if (path.startsWith('src/')) return path.split('/').length > 2 ? path.split('/').slice(0, 2).join('/') : 'src';
  return 'made by the build';
}
