import type { Host } from '../../emulator/host.ts';
import { CONFORMANCE_CASES } from '../../src/google/conformance-cases.ts';
import { callsOf, methodsInSource, runsOfTheProduct } from './calls-of-the-product.ts';
import { casesHost, methodsChecked } from './cases-on-the-host.ts';

describe('the emulator behaves as Google does', () => {
  let host: Host;

  beforeAll(async () => {
    host = await casesHost();
  });

  it.each(CONFORMANCE_CASES.map(({ name, source }, index) => ({ name, source, index })))('$name ($source)', ({ index }) => {
    expect(host.call('check', [index]).result).toBe('');
  });

  it('leaves no trace of the check', () => {
    host.call('checkAll');
    const { driveFiles, properties, mails, triggers } = host.parts.state;
    expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(host.model.namedRanges).toEqual([]);
    expect(properties).toEqual({ document: {}, script: {}, user: { 'officer@example.com': {} } });
    expect(mails).toEqual([]);
    expect([driveFiles, triggers]).toEqual([[], []]);
  });
});

describe('every case', () => {
  it('has a name of its own and a source', () => {
    expect(new Set(CONFORMANCE_CASES.map((each) => each.name)).size).toBe(CONFORMANCE_CASES.length);
    expect(CONFORMANCE_CASES.filter((each) => !each.source.startsWith('https://'))).toEqual([]);
  });

  it('says what it saw when a service behaves otherwise', () => {
    const unsigned = { base64Decode: () => [255, 0, 127], newBlob: () => ({ getBytes: () => [194, 163] }) };
    const signed = CONFORMANCE_CASES.find((each) => each.name === 'bytes are signed');
    const seen = signed?.run({ google: { Utilities: unsigned } } as unknown as Parameters<typeof signed.run>[0]);
    expect(seen).toBe('gave [[255,0,127],[194,163]] instead of [[-1,0,127],[-62,-93]]');
  });
});

describe('every method that the product calls', () => {
  it('stands in a case that runs on both hosts (which do not: npm run conformance)', async () => {
    const host = await casesHost();
    const checked = methodsChecked(CONFORMANCE_CASES.map((_, index) => host.call('check', [index])));
    const names = new Set([...checked].map((name) => name.slice(name.lastIndexOf('.') + 1)));
    const called = callsOf(await runsOfTheProduct());
    expect([...called].filter((name) => !checked.has(name))).toEqual([]);
    expect([...methodsInSource()].filter((name) => !names.has(name))).toEqual([]);
    expect(called.size).toBeGreaterThan(120);
  }, 120_000);
});
