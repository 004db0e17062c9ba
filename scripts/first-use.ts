import type { Plugin } from 'esbuild';

/**
 * Packages that are evaluated when something of theirs is first called, and not when the script loads: every edit of the
 * sheet loads the whole script, and only papers and dialogs need these. For each, what the product imports of it.
 */
const ON_FIRST_USE: Readonly<Record<string, readonly string[]>> = {
  docxtemplater: ['default'],
  fflate: ['inflateSync', 'unzipSync', 'zipSync'],
};

const LATER = 'later';
const WANTED = 'wanted';

/** What stands for a package's export until it is called, made with `new` or looked into. */
const STAND_IN = `const later = (member) => new Proxy(function () {}, {
  apply: (_stand, _self, args) => member()(...args),
  construct: (_stand, args) => new (member())(...args),
  get: (_stand, name) => member()[name],
});`;

/** Puts the stand-ins in the place of those packages wherever src imports them. */
export function evaluatedOnFirstUse(): Plugin {
  const names = Object.keys(ON_FIRST_USE).join('|');
  return {
    name: 'evaluated-on-first-use',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path, importer, namespace }) =>
        namespace === 'file' && !importer.includes('node_modules') ? { path, namespace: LATER } : undefined,
      );
      build.onResolve({ filter: /^wanted:/ }, ({ path }) => ({ path: path.slice('wanted:'.length), namespace: WANTED }));
      build.onLoad({ filter: /.*/, namespace: LATER }, ({ path }) => ({ contents: standIns(path), loader: 'js' }));
      // Named here one by one, so that what nobody imports of a package is still left out.
      build.onLoad({ filter: /.*/, namespace: WANTED }, ({ path }) => ({
        contents: `export { ${ON_FIRST_USE[path]?.join(', ')} } from '${path}';`,
        resolveDir: process.cwd(),
        loader: 'js',
      }));
    },
  };
}

function standIns(path: string): string {
  const members = (ON_FIRST_USE[path] ?? []).map((name) => {
    const target = name === 'default' ? 'export default' : `export const ${name} =`;
    return `${target} later(() => require('wanted:${path}').${name});`;
  });
  return [STAND_IN, ...members].join('\n');
}
