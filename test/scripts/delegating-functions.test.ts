import { delegatingFunctions } from '../../scripts/delegating-functions.ts';

describe('delegating functions', () => {
  it('carry the documentation and the parameters of the entry', () => {
    const source = '/** Opens the menu.\n * @customfunction */\nexport function onOpen(e: Event, n = 1): void { go(e, n); }\n';
    expect(delegatingFunctions(source, ['onOpen'])).toBe(
      '/** Opens the menu.\n * @customfunction */\nfunction onOpen(e, n) { return ActionPlan.onOpen(e, n); }',
    );
  });

  it('run through the one that tells errors, where the entry file has it, and leave out what ends in an underscore', () => {
    const source = 'export function told_<T>(run: () => T): T { return run(); }\nexport function onOpen(): void { go(); }\n';
    expect(delegatingFunctions(source, ['told_', 'onOpen'])).toBe(
      'function onOpen() { return ActionPlan.told_(function () { return ActionPlan.onOpen(); }); }',
    );
  });

  it('refuse an export that is not a function of the entry file', () => {
    expect(() => delegatingFunctions("export { onOpen } from './menu.ts';", ['onOpen'])).toThrow('not a function declared there');
  });
});
