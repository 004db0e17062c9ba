import vm from 'node:vm';
import { parse } from 'acorn';

/** Apps Script has no published limit, but its editor grows slow, and pasting must stay possible. */
export const MOST_KILOBYTES = 1160;
/** People paste the script into an editor, which slows down at longer lines. */
export const LONGEST_LINE = 1000;

/**
 * What a bundle must pass before anything runs it: it is one ES2019 script of bounded size and lines, and it loads in a
 * bare V8 realm, which proves that nothing at its top level calls a Google service or a Node global.
 */
export function checkBundle(code: string): void {
  const kilobytes = Math.round(code.length / 1000);
  if (kilobytes > MOST_KILOBYTES) throw new Error(`The bundle has ${kilobytes} kB; at most ${MOST_KILOBYTES} are allowed.`);
  const long = code.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) throw new Error(`Line ${long + 1} of the bundle has more than ${LONGEST_LINE} characters.`);
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  vm.runInNewContext(code, Object.create(null) as vm.Context, { filename: 'Code.js' });
}
