import { COLLEAGUE, emulatedScript, refusalOf, resultOf } from '../../support/emulated-script.ts';

describe('PropertiesService', () => {
  it.each<[string, unknown, string]>([
    ['p.getProperty("none")', null, 'a property that was never set'],
    ['p.setProperty("a", "1").getProperty("a")', '1', 'setProperty can be chained'],
    ['(p.setProperty("a", 5), p.getProperty("a"))', '5', 'values are text'],
    ['(p.setProperties({ a: "1", b: "2" }), p.getProperties())', { a: '1', b: '2' }, 'all at once'],
    ['(p.setProperty("a", "1"), p.setProperties({ b: "2" }, true), p.getKeys())', ['b'], 'others can be deleted'],
    ['(p.setProperty("a", "1"), p.deleteProperty("a"), p.getKeys())', [], 'one can be deleted'],
    ['(p.setProperty("a", "1"), p.deleteAllProperties(), p.getKeys())', [], 'all can be deleted'],
  ])('%s is %p: %s', async (expression, expected) => {
    expect(await resultOf(`const p = PropertiesService.getDocumentProperties(); return ${expression};`)).toEqual(expected);
  });

  it.each([
    ['p.setProperty("a", "x".repeat(9217))', 'Exception: Argument too large: value', 'more than 9 KB'],
    ['p.setProperty("a", "£".repeat(4609))', 'Exception: Argument too large: value', 'bytes count, not characters'],
    [
      'for (let i = 0; i < 60; i++) p.setProperty("k" + i, "x".repeat(9000))',
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
      'more than 500 KB',
    ],
    [
      'p.setProperty("a", null)',
      "Exception: The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
      'null is no text',
    ],
  ])('%s is refused: %s', async (call, message) => {
    expect(await refusalOf(`const p = PropertiesService.getScriptProperties(); ${call}`)).toBe(message);
  });

  it('keeps document properties between runs and user properties apart', async () => {
    const host = await emulatedScript(
      `
      function put() { PropertiesService.getDocumentProperties().setProperty('a', 'd'); ` +
        `PropertiesService.getUserProperties().setProperty('a', 'u'); }
      function read() { return [PropertiesService.getDocumentProperties().getProperty('a'), ` +
        `PropertiesService.getUserProperties().getProperty('a')]; }`,
    );
    host.call('put');
    expect(host.call('read').result).toEqual(['d', 'u']);
    expect(host.call('read', [], { as: COLLEAGUE }).result).toEqual(['d', null]);
  });
});

describe('CacheService', () => {
  it('forgets when the time is over', async () => {
    const host = await emulatedScript(`
      function put() { CacheService.getDocumentCache().put('a', 'x', 60); }
      function read() { return CacheService.getDocumentCache().get('a'); }`);
    host.call('put');
    expect(host.call('read').result).toBe('x');
    host.advanceTo('2026-03-31T08:02:00Z');
    expect(host.call('read').result).toBeNull();
  });

  it.each([
    ['c.put("a", "x".repeat(102401))', 'Exception: Argument too large: value'],
    ['c.put("k".repeat(251), "x")', 'Exception: Argument too large: key'],
  ])('%s is refused', async (call, message) => {
    expect(await refusalOf(`const c = CacheService.getScriptCache(); ${call}`)).toBe(message);
  });
});
