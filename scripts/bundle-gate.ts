import vm from 'node:vm';
import { parse } from 'acorn';

/**
 * What a bundle must pass before anything runs it: it is one ES2019 script, and it loads in a bare V8 realm, which
 * proves that nothing at its top level calls a Google service or a Node global.
 */
export function checkBundle(code: string): void {
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  vm.runInNewContext(code, Object.create(null) as vm.Context, { filename: 'Code.js' });
}
