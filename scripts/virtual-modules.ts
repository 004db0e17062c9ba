import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';

const PAGES = 'src/dialogs/pages';
const CLIENTS = 'src/dialogs/client';

/** `virtual:shipped-templates`: the report formats, built from templates/, as one archive in base64. */
async function shippedTemplates(): Promise<string> {
  const { buildTemplates } = (await import('../templates/build-templates.ts')) as {
    buildTemplates: () => Promise<Record<string, Uint8Array>>;
  };
  const { packTemplates } = (await import('../src/papers/templates/template-pack.ts')) as {
    packTemplates: (templates: Record<string, Uint8Array>) => Uint8Array;
  };
  return `export const SHIPPED_TEMPLATES = ${JSON.stringify(Buffer.from(packTemplates(await buildTemplates())).toString('base64'))};`;
}

/** What every dialog page has at `<!-- style -->`: one copy in the bundle serves them all. */
function dialogStyle(): string {
  const shared = join(PAGES, 'shared.css');
  return existsSync(shared)
    ? `<style>${esbuild.transformSync(readFileSync(shared, 'utf8'), { loader: 'css', minify: true }).code.trim()}</style>`
    : '';
}

/** `virtual:dialogs`: each page with its client script inlined at `<!-- client -->`. Needs no network when shown. */
export async function dialogPages(): Promise<Record<string, string>> {
  if (!existsSync(PAGES)) return {};
  const pages = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(await Promise.all(pages.map(async (page) => [basename(page, '.html'), await withClient(page)] as const)));
}

async function withClient(page: string): Promise<string> {
  const html = readFileSync(join(PAGES, page), 'utf8');
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

/** Resolves the modules that are made by the build and not written by hand. */
export async function virtualModules(): Promise<esbuild.Plugin> {
  const contents: Readonly<Record<string, string>> = {
    'virtual:shipped-templates': await shippedTemplates(),
    'virtual:dialogs': `export const DIALOGS = ${JSON.stringify(await dialogPages())}; export const DIALOG_STYLE = ${JSON.stringify(dialogStyle())};`,
  };
  return {
    name: 'virtual-modules',
    setup(build) {
      build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
      build.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => {
        const source = contents[path];
        return source === undefined ? { errors: [{ text: `No virtual module is called ${path}.` }] } : { contents: source, loader: 'js' };
      });
    },
  };
}
