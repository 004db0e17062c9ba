/**
 * Builds `dist/Code.js`, the one script that runs in Google Apps Script and, unchanged, in the local host.
 * `--if-needed` builds only where a source is newer than the bundle.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { checkBundle, LONGEST_LINE } from './bundle-gate.ts';
import { bundleTable } from './bundle-table.ts';
import { delegatingFunctions } from './delegating-functions.ts';
import { evaluatedOnFirstUse } from './first-use.ts';
import { sharedHelpers } from './shared-helpers.ts';
import { shortLines } from './short-lines.ts';
import { virtualModules } from './virtual-modules.ts';

const ENTRY = 'src/entry-points.ts';
export const BUNDLE = 'dist/Code.js';
const TABLE = 'dist/bundle.txt';
/** Characters that may follow the last place in a line where it can be broken. */
const SLACK = 60;
const SOURCES = ['src', 'docs/officers-guide.md', 'templates', 'scripts', 'appsscript.json', 'package-lock.json'];

function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isUpToDate(): boolean {
  if (!existsSync(BUNDLE)) return false;
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.every((path) => newestChange(path) <= built);
}

const common: esbuild.BuildOptions = {
  entryPoints: [ENTRY],
  bundle: true,
  target: 'es2019',
  // Only this platform takes the packages' own replacements for Node's modules, which Apps Script does not have either.
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  // docxtemplater reads two small parts of a file through a DOM: docs/decisions/0014 says what reads them here.
  alias: { '@xmldom/xmldom': './src/papers/document/xml-reader.ts' },
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'inline',
  logLevel: 'warning',
};

/** The names that the entry file exports; esbuild lists them for ES modules only. */
async function exportedNames(plugins: esbuild.Plugin[]): Promise<string[]> {
  const pass = await esbuild.build({ ...common, plugins, format: 'esm', write: false, metafile: true, outfile: 'names.js' });
  return Object.values(pass.metafile.outputs)[0]?.exports ?? [];
}

async function build(): Promise<void> {
  const plugins = [await virtualModules(), evaluatedOnFirstUse(), sharedHelpers()];
  const read = (path: string): string => readFileSync(join(dirname(ENTRY), path), 'utf8');
  const footer = delegatingFunctions(readFileSync(ENTRY, 'utf8'), await exportedNames(plugins), read);
  mkdirSync('dist', { recursive: true });
  const { metafile } = await esbuild.build({
    ...common,
    plugins,
    format: 'iife',
    globalName: 'ActionPlan',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    charset: 'ascii',
    metafile: true,
    outfile: BUNDLE,
    banner: { js: '// The inspection action plan for Google Sheets. Apache-2.0. Built from source: change src/, not this file.' },
    footer: { js: footer },
  });
  copyFileSync('appsscript.json', 'dist/appsscript.json');
  const code = shortLines(readFileSync(BUNDLE, 'utf8'), LONGEST_LINE - SLACK);
  writeFileSync(BUNDLE, code);
  const table = bundleTable(metafile, code.length);
  writeFileSync(TABLE, `${table}\n`);
  console.log(`Built ${BUNDLE}, ${Math.round(code.length / 1000)} kB. Bytes of it (also in ${TABLE}):\n${table}`);
  checkBundle(code);
}

if (!process.argv.includes('--if-needed') || !isUpToDate()) await build();
