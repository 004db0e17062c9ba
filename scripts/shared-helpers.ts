import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const PACKAGE = 'node_modules/docxtemplater/js';
/** A helper function as Babel writes it: on one line of its own. */
const HELPER = /^function (_\w+|ownKeys)\(.*\}$/gm;

/** Each of docxtemplater's files carries its own copies of Babel's helpers: in the bundle one copy serves them all. */
export function sharedHelpers(): Plugin {
  const texts = helperTexts();
  return {
    name: 'shared-helpers',
    setup(build) {
      build.onResolve({ filter: /^babel-helpers$/ }, ({ path }) => ({ path, namespace: 'helpers' }));
      build.onLoad({ filter: /.*/, namespace: 'helpers' }, () => ({
        contents: `${[...texts.values()].join('\n')}\nmodule.exports = { ${[...texts.keys()].join(', ')} };`,
        loader: 'js',
      }));
      build.onLoad({ filter: /docxtemplater\/js\/[^?]*\.js$/ }, ({ path }) => ({
        contents: withShared(readFileSync(path, 'utf8'), texts),
      }));
    },
  };
}

/** The helpers by name; where files differ in one of them, the first text counts and the others keep their own. */
function helperTexts(): ReadonlyMap<string, string> {
  const found = sourcesFrom('docxtemplater.js').flatMap((source) =>
    [...source.matchAll(HELPER)].map((match) => [match[1] as string, match[0]] as const),
  );
  return new Map([...found].reverse());
}

/** The file and those that it requires. */
function sourcesFrom(file: string, seen: Set<string> = new Set()): readonly string[] {
  const path = join(PACKAGE, file);
  if (seen.has(path)) return [];
  seen.add(path);
  const source = readFileSync(path, 'utf8');
  const required = [...source.matchAll(/require\("(\.[^"]+)"\)/g)].map((match) => join(dirname(file), match[1] as string));
  return [source, ...required.flatMap((each) => sourcesFrom(each, seen))];
}

function withShared(source: string, texts: ReadonlyMap<string, string>): string {
  const shared: string[] = [];
  const rest = source.replace(HELPER, (text: string, name: string) => {
    if (texts.get(name) !== text) return text;
    shared.push(name);
    return '';
  });
  return shared.length === 0 ? source : `var { ${shared.join(', ')} } = require('babel-helpers');\n${rest}`;
}
