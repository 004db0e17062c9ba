import { refusalOf, resultOf } from '../../support/emulated-script.ts';

describe('Utilities', () => {
  it.each<[string, unknown, string]>([
    ['Utilities.base64Encode("£5")', 'wqM1', 'text is UTF-8'],
    ['Utilities.base64Encode([-1, 0, 255])', '/wD/', 'bytes may be signed or not'],
    ['Utilities.base64EncodeWebSafe([-1, -17])', '_-8=', 'the web-safe alphabet'],
    ['Utilities.base64Decode("/wB/")', [-1, 0, 127], 'bytes are signed'],
    ['Utilities.newBlob([80, 75, -1], "application/zip", "a.zip").getBytes()', [80, 75, -1], 'a blob keeps bytes'],
    ['Utilities.newBlob("£", "text/plain").getBytes()', [-62, -93], 'text becomes UTF-8'],
    ['Utilities.newBlob("a").getContentType()', 'text/plain', 'text has a type of its own'],
    ['Utilities.newBlob([65, 66]).getDataAsString()', 'AB', 'bytes as text'],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a").slice(0, 3)', [12, -63, 117], 'a digest is signed bytes'],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "a").length', 32, 'SHA-256 has 32 bytes'],
    ['/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())', true, 'a UUID'],
    ['(() => { const start = Date.now(); Utilities.sleep(1500); return Date.now() - start; })()', 1500, 'sleeping moves the clock'],
  ])('%s is %p: %s', async (expression, expected) => {
    expect(await resultOf(`return ${expression};`)).toEqual(expected);
  });

  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-07-05 14:03:09.045'],
    ['d MMMM yyyy', '5 July 2026'],
    ["EEEE d MMM ''yy 'at' h:mm a", "Sunday 5 Jul '26 at 2:03 PM"],
    ['EEE u D w', 'Sun 7 186 28'],
    ['Z XXX X', '+0100 +01:00 +01'],
    ['zzzz', 'British Summer Time'],
    ['k K H', '14 2 14'],
  ])('formatDate writes %s as %s', async (pattern, expected) => {
    expect(
      await resultOf(`return Utilities.formatDate(new Date("2026-07-05T13:03:09.045Z"), "Europe/London", ${JSON.stringify(pattern)});`),
    ).toBe(expected);
  });

  it.each([
    [
      'Utilities.formatDate("2026-01-01", "GMT", "d")',
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    ],
    ['Utilities.formatDate(new Date(), "GMT", "b")', "Exception: Illegal pattern character 'b'"],
    ['Utilities.base64Decode("!!!!")', 'Exception: Could not decode string.'],
    ['Utilities.newBlob(null)', "Exception: The parameters (null) don't match the method signature for Utilities.newBlob."],
    ['Utilities.sleep(300001)', 'Exception: Invalid argument: milliseconds'],
    ['Utilities.computeRsaSha1Signature(1)', 'Error: Utilities.computeRsaSha1Signature is not emulated yet. To add it: emulator/README.md'],
  ])('%s is refused', async (call, message) => {
    expect(await refusalOf(call)).toBe(message);
  });
});
