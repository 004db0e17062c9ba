/**
 * `npm run release`: one archive with everything that a council without Node needs: the script, its manifest, the guides
 * as pages, and checksums. Written to out/release/, named after the version. The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { guideAsPage } from './guide-page.ts';

const GUIDES = ['docs/officers-guide.md', 'docs/administrators-guide.md', 'docs/first-real-deployment.md'];
/** Of every file in the archive, so that two releases of the same sources are the same bytes. */
const MADE = new Date(2026, 0, 1);

/** The files of a release by name; `version` is that of package.json. */
export function releaseFiles(version: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {
    'Code.js': readFileSync('dist/Code.js'),
    'appsscript.json': readFileSync('dist/appsscript.json'),
    LICENSE: readFileSync('LICENSE'),
  };
  for (const guide of GUIDES) {
    const picture = (path: string): string => `data:image/png;base64,${readFileSync(join(dirname(guide), path)).toString('base64')}`;
    const page = guideAsPage(readFileSync(guide, 'utf8'), version, picture);
    files[`${basename(guide, '.md')}.html`] = new TextEncoder().encode(page);
  }
  const sums = Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  files['SHA256SUMS'] = new TextEncoder().encode(`${sums.join('\n')}\n`);
  return files;
}

/** The archive's bytes. */
export function releaseArchive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: MADE });
}

if (process.argv[1]?.endsWith('release.ts') === true) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const files = releaseFiles(version);
  mkdirSync('out/release', { recursive: true });
  const path = `out/release/inspection-action-plan-${version}.zip`;
  writeFileSync(path, releaseArchive(files));
  console.log(`Wrote ${path}: ${Object.keys(files).join(', ')}.`);
}
