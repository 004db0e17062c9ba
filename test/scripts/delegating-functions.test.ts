import { readFileSync } from 'node:fs';
import { delegatingFunctions, entriesOf } from '../../scripts/delegating-functions.ts';

const nothing = (path: string): string => {
  throw new Error(`${path} was not to be read.`);
};

describe('delegating functions', () => {
  it('carry the documentation and the parameters of the entry', () => {
    const source = '/** Opens the menu.\n * @customfunction */\nexport function onOpen(e: Event, n = 1): void { go(e, n); }\n';
    expect(delegatingFunctions(source, ['onOpen'], nothing)).toBe(
      '/** Opens the menu.\n * @customfunction */\nfunction onOpen(e, n) { return ActionPlan.onOpen(e, n); }',
    );
  });

  it('run through the one that tells errors, where the entry file has it, and leave out what ends in an underscore', () => {
    const source = 'export function told_<T>(run: () => T): T { return run(); }\nexport function onOpen(): void { go(); }\n';
    expect(delegatingFunctions(source, ['told_', 'onOpen'], nothing)).toBe(
      'function onOpen() { return ActionPlan.told_(function () { return ActionPlan.onOpen(); }); }',
    );
  });

  it('carry the words above an export, and the parameters of the function that comes from elsewhere', () => {
    const source = "/** Menu: Save. */\nexport { saveTask as save } from './save.ts';\n// Cells\nexport { DAYS } from './days.ts';\n";
    const files: Readonly<Record<string, string>> = {
      './save.ts': '/** Saves. */\nexport function saveTask({ name }: Named, when?: Date): void { go(); }\n',
      './days.ts': '/** Counts.\n * @customfunction */\nexport function DAYS(from: unknown): number { return 1; }\n',
    };
    expect(delegatingFunctions(source, ['DAYS', 'save'], (path) => files[path] ?? '')).toBe(
      '/** Counts.\n * @customfunction */\nfunction DAYS(from) { return ActionPlan.DAYS(from); }\n' +
        '/** Menu: Save. */\nfunction save(value1, when) { return ActionPlan.save(value1, when); }',
    );
  });

  it('refuse an export that is no function, here or where it comes from', () => {
    const refused = (source: string) => () => delegatingFunctions(source, ['onOpen'], () => 'export const onOpen = 1;');
    expect(refused("export { onOpen } from './menu.ts';")).toThrow('not a function declared there');
    expect(refused('export const onOpen = 1;')).toThrow('not a function declared there');
  });

  it('stand in the bundle for every entry, each with words', () => {
    const bundle = readFileSync('dist/Code.js', 'utf8');
    const entries = entriesOf(readFileSync('src/entry-points.ts', 'utf8'), (path) => readFileSync(`src/${path}`, 'utf8'));
    const names = [...entries.keys()].filter((name) => name !== 'told_');
    expect(names.length).toBeGreaterThan(70);
    expect(names.filter((name) => !bundle.includes(`*/\nfunction ${name}(`))).toEqual([]);
  });
});
