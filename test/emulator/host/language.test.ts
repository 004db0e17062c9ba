import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulatedScript, resultOf } from '../../support/emulated-script.ts';

/** Source: https://developers.google.com/apps-script/guides/v8-runtime, "Class limitations". */
describe('a script that Google does not parse is refused when the host is opened', () => {
  it.each([
    ['a private field', 'class A { #x = 1; }', 'Private fields are not supported by Apps Script (1:10)'],
    ['a private method', 'class A { #count() {} }', 'Private fields are not supported by Apps Script (1:10)'],
    ['a static field', 'class A { static count = 0; }', 'Static fields are not supported by Apps Script (1:10)'],
    ['a static block', 'class A { static { } }', 'Static blocks are not supported by Apps Script (1:19)'],
    ['a module', 'export const a = 1;', "'import' and 'export' may appear only with 'sourceType: module' (1:0)"],
    ['await at the top level', 'await 1;', 'Unexpected token (1:6)'],
  ])('%s', async (_what, code, words) => {
    await expect(emulatedScript(code)).rejects.toThrow(`Code.js: ${words}`);
  });

  it.each([
    ['a public field', 'class A { x = 1; } return new A().x;', 1],
    ['a static method', 'class A { static x() { return 2; } } return A.x();', 2],
    ['optional chaining', 'return null?.x ?? 3;', 3],
    ['a hash in a text', "return '#d4351c';", '#d4351c'],
  ])('%s is taken', async (_what, body, value) => {
    expect(await resultOf(body)).toBe(value);
  });
});

describe('globals that Apps Script has not', () => {
  it.each(['structuredClone', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'crypto', 'performance', 'SharedArrayBuffer'])(
    '%s is not declared',
    async (name) => {
      expect(await resultOf(`return typeof ${name};`)).toBe('undefined');
    },
  );
});

describe('a project of several files', () => {
  const files = [
    { name: 'a.gs', text: 'const first = 1;' },
    { name: 'b.gs', text: 'function main() { return [first, HtmlService.createHtmlOutputFromFile("page").getContent()]; }' },
    { name: 'page.html', text: '<p>Hello</p>' },
  ];

  it('shares one global scope, and gives its pages', async () => {
    expect((await emulatedScript('', { bundle: { files } })).call('main').result).toEqual([1, '<p>Hello</p>']);
  });

  it('is read from a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'notes.txt'), 'not a script');
    expect((await emulatedScript('', { bundle: folder })).call('main').result).toEqual([1, '<p>Hello</p>']);
  });
});
