import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';
import { packShipped } from '../src/papers/templates/shipped-files.ts';
import { buildTemplates } from '../templates/build-templates.ts';
import { guideInHelp } from './guide-page.ts';

const PAGES = 'src/dialogs/pages';
const CLIENTS = 'src/dialogs/client';
const GUIDE = 'docs/officers-guide.md';
/** Characters of base64 on one line of the bundle. */
const LINE = 900;

/** `virtual:shipped-files`: the Word templates, the dialogs' pages and the officers' guide as one archive. */
async function shippedFiles(): Promise<string> {
  const pages = { ...(await dialogPages()), guide: guideInHelp(readFileSync(GUIDE, 'utf8')) };
  const archive = packShipped({ templates: await buildTemplates(), pages });
  const lines =
    Buffer.from(archive)
      .toString('base64')
      .match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return `export const shippedFiles = () => ${JSON.stringify(lines)}.join('');`;
}

/** What every dialog page has at `<!-- style -->`. */
function dialogStyle(): string {
  const css = readFileSync(join(PAGES, 'shared.css'), 'utf8');
  return `<style>${esbuild.transformSync(css, { loader: 'css', minify: true }).code.trim()}</style>`;
}

/** Each dialog page with the shared style and its client script in it. Needs no network when shown. */
export async function dialogPages(): Promise<Record<string, string>> {
  const style = dialogStyle();
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(await Promise.all(pages.map(async (page) => [basename(page, '.html'), await whole(page, style)] as const)));
}

async function whole(page: string, style: string): Promise<string> {
  const html = readFileSync(join(PAGES, page), 'utf8').replace('<!-- style -->', () => style);
  const client = join(CLIENTS, `${basename(page, '.html')}.ts`);
  if (!existsSync(client)) return html;
  const { outputFiles } = await esbuild.build({
    entryPoints: [client],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    minify: true,
    charset: 'ascii',
    logLevel: 'warning',
  });
  const script = (outputFiles[0]?.text ?? '').replace(/<\//g, '<\\/');
  return html.replace('<!-- client -->', () => `<script>${script}</script>`);
}

/** Resolves the module that is made by the build and not written by hand. */
export async function virtualModules(): Promise<esbuild.Plugin> {
  const contents = await shippedFiles();
  return {
    name: 'virtual-modules',
    setup(build) {
      build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      build.onLoad({ filter: /^virtual:shipped-files$/, namespace: 'virtual' }, () => ({ contents, loader: 'js' }));
    },
  };
}
