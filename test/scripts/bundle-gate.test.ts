import { checkBundle } from '../../scripts/bundle-gate.ts';

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
});
