import { execFileSync } from 'node:child_process';
import type { Host } from '../../emulator/host.ts';
import { CONFORMANCE_CASES } from '../../src/google/conformance-cases.ts';
import { emulatedScript } from '../support/emulated-script.ts';

const ENTRY = `
  import { CONFORMANCE_CASES, checkConformance, googleServices } from './src/google/conformance-cases.ts';
  export const check = (index) => checkConformance(googleServices(), [CONFORMANCE_CASES[index]])[0].seen;
  export const checkAll = () => checkConformance(googleServices());`;

/** The cases as a script, as the product's bundle carries them. */
function casesAsScript(): string {
  const bundled = execFileSync(
    'node_modules/.bin/esbuild',
    ['--bundle', '--format=iife', '--global-name=Cases', '--target=es2019', '--loader=ts'],
    {
      input: ENTRY,
      encoding: 'utf8',
    },
  );
  return `${bundled}\nfunction check(index) { return Cases.check(index); }\nfunction checkAll() { return Cases.checkAll(); }`;
}

describe('the emulator behaves as Google does', () => {
  let host: Host;

  beforeAll(async () => {
    host = await emulatedScript(casesAsScript());
  });

  it.each(CONFORMANCE_CASES.map(({ name, source }, index) => ({ name, source, index })))('$name ($source)', ({ index }) => {
    expect(host.call('check', [index]).result).toBe('');
  });

  it('leaves no trace of the check', () => {
    host.call('checkAll');
    expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(host.parts.state.properties.user).toEqual({ 'officer@example.com': {} });
    expect(host.parts.state.mails).toEqual([]);
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
