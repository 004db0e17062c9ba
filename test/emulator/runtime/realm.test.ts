import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { bareExecution, evaluate } from '../../support/bare-execution.ts';
import { bindGlobals, createRealm } from '../../../emulator/runtime/realm.ts';

describe('the global scope of an execution', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'structuredClone',
    'process',
    'require',
    'module',
    'global',
    'window',
    'Buffer',
    'queueMicrotask',
    'AbortController',
    'XMLHttpRequest',
  ])('has no %s', (name) => {
    expect(evaluate(bareExecution(), `typeof ${name}`)).toBe('undefined');
  });

  it.each(['Promise', 'Map', 'Intl', 'JSON', 'Proxy', 'Symbol', 'BigInt', 'Uint8Array'])('has %s', (name) => {
    expect(evaluate(bareExecution(), `typeof ${name}`)).not.toBe('undefined');
  });

  it('is fresh for every execution', () => {
    const code = `(globalThis.counter = (globalThis.counter || 0) + 1)`;
    expect(evaluate(bareExecution(), code)).toBe(1);
    expect(evaluate(bareExecution(), code)).toBe(1);
  });

  it('settles promises before the run ends', () => {
    const execution = bareExecution();
    evaluate(execution, '(globalThis.seen = [], Promise.resolve(7).then((value) => seen.push(value)), 0)');
    expect(execution.realm.context['seen']).toEqual([7]);
  });
});

describe('a host under node --expose-gc', () => {
  it('binds its globals, and shows scripts no gc', () => {
    setFlagsFromString('--expose-gc');
    const realm = createRealm();
    bindGlobals(realm);
    setFlagsFromString('--no-expose-gc');
    expect(vm.runInContext('[typeof gc, typeof Math.max, typeof setTimeout].join()', realm.context)).toBe('undefined,function,undefined');
  });
});
