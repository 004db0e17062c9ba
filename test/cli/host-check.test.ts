import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryFunctions } from '../../cli/host-check/entry-functions.ts';

const PROJECT = {
  'Code.gs': `const TITLE = 'Tracker';
    function onOpen() { SpreadsheetApp.getUi().createMenu(TITLE).addItem('Count', 'count').addToUi(); }
    function onEdit(e) { e.range.setNote('by ' + TITLE); }
    function count() { return rows_().length + SpreadsheetApp.getActive().getSheetByName('Log').getLastRow(); }
    function publish() { UrlFetchApp.fetch('https://example.com'); }
    function mistaken() { return SpreadsheetApp.getActive().getSheetByName(TITLE + ' x').getName(); }
    function withArguments(row) { return row; }`,
  'Helpers.js': `function rows_() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues(); }
    function page() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')); }`,
  'sidebar.html': '<p>Hello</p>',
};

function projectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-check-'));
  for (const [name, text] of Object.entries(PROJECT)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'modules'));
  writeFileSync(join(folder, 'modules', 'module.js'), 'export const a = 1;');
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', 'other.js'), 'function never() {}');
  return folder;
}

describe('npm run host-check', () => {
  const printed = execFileSync('node_modules/.bin/tsx', ['cli/host-check.ts', projectFolder()], { encoding: 'utf8' });
  const lineOf = (start: string): string => printed.split('\n').find((line) => line.startsWith(start)) ?? '';

  it('counts by file what ran, what was refused by name and what failed', () => {
    expect(lineOf('Code.gs').split(/\s{2,}/)).toEqual(['Code.gs', '5', '3', 'UrlFetchApp.fetch', '1']);
    expect(lineOf('Helpers.js').split(/\s{2,}/)).toEqual(['Helpers.js', '1', '1']);
    expect(printed).toContain('6 entry functions: 4 ran, 1 refused by name, 1 failed.');
  });

  it('names what was refused, and the message of each failure', () => {
    expect(printed).toContain('Refused by name (to add one: emulator/README.md):\n  UrlFetchApp.fetch 1');
    expect(printed).toContain("Failed:\n  Code.gs, mistaken: Cannot read properties of null (reading 'getName')");
  });

  it('says why a file cannot be read, and passes over installed packages', () => {
    expect(lineOf('modules/module.js')).toContain('not readable');
    expect(lineOf('modules/module.js')).toContain("'import' and 'export' may appear only with");
    expect(printed).not.toContain('other.js');
  });

  it('asks for a folder when none is named, and says so when it is not there', () => {
    const run = (...folder: string[]) => spawnSync('node_modules/.bin/tsx', ['cli/host-check.ts', ...folder], { encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 2, stderr: 'Name a folder with .gs or .js files: npm run host-check FOLDER\n' });
    expect(run('no such folder')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('entry functions', () => {
  it.each([
    ['function a() {} function b(x) {} function c_() {}', [{ name: 'a', startedBy: 'call' }], 'no arguments, no trailing underscore'],
    [
      'function onOpen(e) {} function onEdit() {}',
      [
        { name: 'onOpen', startedBy: 'open' },
        { name: 'onEdit', startedBy: 'edit' },
      ],
      'events',
    ],
    ['const d = () => 1; { function inner() {} }', [], 'declarations at the top level only'],
  ] as const)('%s', (code, expected, _because) => {
    expect(entryFunctions(code)).toEqual(expected);
  });
});
