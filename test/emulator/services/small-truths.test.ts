import { emulatedScript, refusalOf, resultOf, TEST_MANIFEST } from '../../support/emulated-script.ts';

/** Seen on live Apps Script by brucemcpherson/gas-fakes; the file of its test suite stands at each group. */

describe('text without a charset is US-ASCII (test/testutilities.js, "utilities digest")', () => {
  const bytes = (call: string) => resultOf(`return Utilities.${call}.slice(0, 4);`);

  it.each([
    ["computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂')", [-22, 3, -4, -72]],
    ["computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂', Utilities.Charset.US_ASCII)", [-22, 3, -4, -72]],
    ["computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂', Utilities.Charset.UTF_8)", [-71, 89, 42, -99]],
    ["computeDigest(Utilities.DigestAlgorithm.MD5, Utilities.newBlob('€🙂').getBytes())", [-71, 89, 42, -99]],
    ["computeHmacSha256Signature('café', '€🙂')", [-125, 73, -127, -128]],
    ["computeHmacSha256Signature('café', '€🙂', Utilities.Charset.UTF_8)", [76, -16, 35, 99]],
  ])('%s', async (call, expected) => {
    expect(await bytes(call)).toEqual(expected);
  });
});

describe('a lock with a negative time-out (test/testlock.js)', () => {
  it('is never had, and the lock stays free', async () => {
    expect(
      await resultOf('const lock = LockService.getScriptLock(); return [lock.tryLock(-100), lock.hasLock(), lock.tryLock(0)];'),
    ).toEqual([false, false, true]);
    expect(await refusalOf('LockService.getScriptLock().waitLock(-100)')).toContain('Lock timeout');
  });
});

describe('the cache', () => {
  it('gives null for put and remove (test/teststores.js)', async () => {
    const body = `const cache = CacheService.getScriptCache();
      return [cache.put('a', 'b'), cache.putAll({ c: 'd' }), cache.remove('a'), cache.removeAll(['c'])];`;
    expect(await resultOf(body)).toEqual([null, null, null, null]);
  });

  it(
    'holds a thousand things, then only the 900 that live longest ' + '(https://developers.google.com/apps-script/reference/cache/cache)',
    async () => {
      const body = `const cache = CacheService.getScriptCache();
      for (let index = 0; index <= 1000; index++) cache.put('key ' + index, 'x', 100 + index);
      return [cache.get('key 0'), cache.get('key 100'), cache.get('key 101'), cache.get('key 1000')];`;
      expect(await resultOf(body)).toEqual([null, null, 'x', 'x']);
    },
  );
});

describe('a page without a title (test/testhtmlservice.js)', () => {
  it('has an empty one', async () => {
    expect(await resultOf("return HtmlService.createHtmlOutput('x').getTitle();")).toBe('');
  });

  it('is not found under a name that no file has', async () => {
    expect(await refusalOf("HtmlService.createHtmlOutputFromFile('none')")).toBe('Exception: No HTML file named none was found.');
  });
});

describe('MimeType (https://developers.google.com/apps-script/reference/base/mime-type)', () => {
  it('gives plain texts', async () => {
    expect(await resultOf('return [MimeType.PDF, MimeType.GOOGLE_DOCS === "application/vnd.google-apps.document"];')).toEqual([
      'application/pdf',
      true,
    ]);
  });
});

describe('a simple trigger needs no grant (https://developers.google.com/apps-script/guides/triggers#restrictions)', () => {
  const code = `function onOpen(e) { e.source.toast('hello'); }
    function onEdit(e) {
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B1').setValue('seen');
      e.range.setNote('edited');
    }
    function menu() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }`;
  const granted = { declinedScopes: TEST_MANIFEST.oauthScopes };

  it('changes the file that it is bound to, for an officer who has authorised nothing', async () => {
    const host = await emulatedScript(code, granted);
    host.open();
    host.edit('Sheet1', 'A1', 'x');
    expect(host.model.sheets[0]?.value(1, 2)).toBe('seen');
    expect(host.model.sheets[0]?.note(1, 1)?.text).toBe('edited');
  });

  it('but the same call from a menu is refused', async () => {
    const host = await emulatedScript(code, granted);
    expect(() => host.call('menu')).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.');
  });
});
