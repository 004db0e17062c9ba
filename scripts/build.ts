/**
 * Builds `dist/Code.js`, the one script that runs in Google Apps Script and, unchanged, in the local host.
 * `--if-needed` builds only where a source is newer than the bundle.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { checkBundle } from './bundle-gate.ts';
import { delegatingFunctions } from './delegating-functions.ts';
import { virtualModules } from './virtual-modules.ts';

const ENTRY = 'src/entry-points.ts';
export const BUNDLE = 'dist/Code.js';
/** kB of dist/Code.js; Apps Script has no published limit, but the editor grows slow and pasting must stay possible. */
const BUNDLE_BUDGET_KILOBYTES = 800;
const LINE_LIMIT = 160;
const SOURCES = ['src', 'templates', 'scripts', 'appsscript.json', 'package-lock.json'];

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
  // docxtemplater asks of a DOM what these few lines answer; the package itself is 120 kB.
  alias: { '@xmldom/xmldom': './src/papers/document/small-dom.ts' },
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
  const plugins = [await virtualModules()];
  const footer = delegatingFunctions(readFileSync(ENTRY, 'utf8'), await exportedNames(plugins));
  mkdirSync('dist', { recursive: true });
  await esbuild.build({
    ...common,
    plugins,
    format: 'iife',
    globalName: 'ActionPlan',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    // The script editor stays usable: no line of what is pasted is long.
    lineLimit: LINE_LIMIT,
    charset: 'ascii',
    outfile: BUNDLE,
    banner: { js: '// The inspection action plan for Google Sheets. Apache-2.0. Built from source: change src/, not this file.' },
    footer: { js: footer },
  });
  copyFileSync('appsscript.json', 'dist/appsscript.json');
  const code = readFileSync(BUNDLE, 'utf8');
  checkBundle(code);
  const kilobytes = Math.round(code.length / 1000);
  console.log(`Built ${BUNDLE}: ${kilobytes} kB of ${BUNDLE_BUDGET_KILOBYTES} kB.`);
  if (kilobytes > BUNDLE_BUDGET_KILOBYTES) throw new Error(`${BUNDLE} is over its budget of ${BUNDLE_BUDGET_KILOBYTES} kB.`);
}

if (!process.argv.includes('--if-needed') || !isUpToDate()) await build();
