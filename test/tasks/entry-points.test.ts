import { readdirSync, readFileSync } from 'node:fs';
import { entriesOf } from '../../scripts/delegating-functions.ts';
import { MENU } from '../../src/tasks/menu.ts';
import type { MenuEntry } from '../../src/google/ui.ts';

const read = (path: string): string => readFileSync(`src/${path}`, 'utf8');
const exported = [...entriesOf(read('entry-points.ts'), read).keys()];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

const named = (pattern: RegExp, texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '')))].sort();

/** A file that installs a trigger names its handlers in constants. */
const triggerHandlers = named(
  /^const [A-Z_]+ = '(\w+)';$/gm,
  sources('src/tasks').filter((text) => /install\w+Trigger\(/.test(text)),
);
const dialogCalls = named(/(?:callServer|ask\w*)(?:<[^(]*>)?\(\s*'(\w+)'|withFailureHandler\(\w+\)\s*\.(\w+)\(/g, sources('src/dialogs'));

function menuCalls(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap((entry) => ('item' in entry ? [entry.calls] : 'submenu' in entry ? menuCalls(entry.entries) : []));
}

describe('every function that Google calls by its name is there', () => {
  it.each(menuCalls(MENU))('menu item: %s', (name) => {
    expect(exported).toContain(name);
  });

  it.each(triggerHandlers)('trigger: %s', (name) => {
    expect(exported).toContain(name);
  });

  it.each(dialogCalls)('dialog: %s', (name) => {
    expect(exported).toContain(name);
  });

  it.each(['onOpen', 'onEdit'])('simple trigger: %s', (name) => {
    expect(exported).toContain(name);
  });

  it.each(['WORKINGDAYSUNTIL', 'STATUTORYDEADLINE'])('custom function: %s, marked as one', (name) => {
    expect(exported).toContain(name);
    expect(entriesOf(read('entry-points.ts'), read).get(name)?.documentation).toMatch(/@customfunction\s+\*\//);
  });

  it('is looked for where triggers and dialogs name them', () => {
    expect(triggerHandlers).toContain('nightlyRefresh');
    expect(dialogCalls).toEqual(expect.arrayContaining(['proofOf', 'planBack', 'writePaper', 'uploadTemplate', 'sendSummaries']));
  });
});

describe('the menu', () => {
  it('names each function and each item once', () => {
    const calls = menuCalls(MENU);
    expect(new Set(calls).size).toBe(calls.length);
  });
});
