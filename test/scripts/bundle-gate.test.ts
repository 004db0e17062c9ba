import { checkBundle, LONGEST_LINE, MOST_KILOBYTES } from '../../scripts/bundle-gate.ts';

describe('the bundle gate', () => {
  it('lets a plain script through', () => {
    expect(() => checkBundle('var a = 1; function onOpen() { return SpreadsheetApp.getUi(); }')).not.toThrow();
  });

  it.each([
    { code: 'class A { #secret = 1 }', because: 'private fields are no ES2019' },
    { code: 'const x = a?.b;', because: 'optional chaining is no ES2019' },
    { code: 'export const a = 1;', because: 'a module is no script' },
    { code: 'var sheet = SpreadsheetApp.getActive();', because: 'a service is called at the top level' },
    { code: 'setTimeout(function () {}, 1);', because: 'Apps Script has no timers' },
    { code: 'var b = Buffer.from("x");', because: 'Apps Script has no Buffer' },
  ])('refuses `$code`: $because', ({ code }) => {
    expect(() => checkBundle(code)).toThrow();
  });

  it('refuses one that is too large, and says by how much', () => {
    const code = `${`var a=${'1'.repeat(500)};\n`.repeat(2300)}`;
    expect(() => checkBundle(code)).toThrow(`The bundle has 1168 kB; at most ${MOST_KILOBYTES} are allowed.`);
  });

  it('refuses one with a line that an editor cannot take', () => {
    expect(() => checkBundle(`var a = 1;\nvar b = "${'x'.repeat(LONGEST_LINE)}";`)).toThrow(
      'Line 2 of the bundle has more than 1000 characters.',
    );
  });
});
