import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** This folder, from where the commands are run: the top of the project. */
const FOLDER = join('emulator', 'browser');

async function bundled(options: esbuild.BuildOptions): Promise<esbuild.OutputFile[]> {
  const { outputFiles } = await esbuild.build({ bundle: true, write: false, logLevel: 'warning', charset: 'utf8', ...options } as const);
  return outputFiles ?? [];
}

let worker: Promise<string> | undefined;

/** The host's thread as one script. It holds its libraries, so that it runs whatever tool started the server. */
export function workerCode(): Promise<string> {
  worker ??= bundled({ entryPoints: [join(FOLDER, 'host-worker.ts')], platform: 'node', target: 'node20', format: 'cjs' }).then(
    ([file]) => file?.text ?? '',
  );
  return worker;
}

/** A file of the page by its name: `{ text, type }`. */
export type ClientFiles = ReadonlyMap<string, { readonly text: string; readonly type: string }>;

let client: Promise<ClientFiles> | undefined;

/** The page's scripts and styles. */
export function clientFiles(): Promise<ClientFiles> {
  client ??= bundled({
    entryPoints: ['window.ts', 'window.css', 'document-frame.ts', 'document-frame.css'].map((name) => join(FOLDER, 'client', name)),
    outdir: '/',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
  }).then(
    (files) =>
      new Map(
        files.map(({ path, text }) => [
          path.slice(path.lastIndexOf('/') + 1),
          { text, type: path.endsWith('.css') ? 'text/css' : 'text/javascript' },
        ]),
      ),
  );
  return client;
}

let shim: Promise<string> | undefined;

/** `google.script` for dialogs: an expression whose value installs it, given the script's function names. */
export function shimCode(): Promise<string> {
  shim ??= bundled({
    entryPoints: [join(FOLDER, 'client', 'google-script.ts')],
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'shim',
    minify: true,
  }).then(([file]) => (file?.text ?? '').replace(/<\//g, '<\\/'));
  return shim;
}
