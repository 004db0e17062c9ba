import { scriptFunctions } from '../../../emulator/browser/script-functions.ts';

describe('the functions that google.script.run offers', () => {
  it.each([
    ['function save() {}', ['save'], 'a declaration at the top'],
    ['function secret_() {}', [], 'an underscore hides it'],
    ['const save = () => 1; var load = function () {};', [], 'Google finds declarations only'],
    ['function outer() { function inner() {} }', ['outer'], 'an inner function is not at the top'],
    ['function twice() {} function twice() {}', ['twice'], 'the later replaces the earlier'],
  ])('%s gives %j: %s', (code, names) => {
    expect(scriptFunctions(code)).toEqual(names);
  });
});
