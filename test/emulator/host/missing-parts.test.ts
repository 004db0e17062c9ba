import { failCall, TRANSIENT_ERRORS } from '../../../emulator/host.ts';
import { emulatedScript, resultOf, TEST_MANIFEST } from '../../support/emulated-script.ts';

describe('a host can lack what a real installation may lack', () => {
  it('services that are not declared', async () => {
    const body = 'return [typeof Drive, typeof MailApp, typeof ScriptApp, typeof SpreadsheetApp];';
    expect(await resultOf(body, { undeclared: ['Drive', 'MailApp', 'ScriptApp'] })).toEqual([
      'undefined',
      'undefined',
      'undefined',
      'object',
    ]);
  });

  it('the spreadsheet in a clock trigger, but not elsewhere', async () => {
    const code = `function nightly() { return SpreadsheetApp.getActiveSpreadsheet() === null && SpreadsheetApp.getActive() === null; }
      function install() { ScriptApp.newTrigger('nightly').timeBased().atHour(6).everyDays(1).create(); }`;
    const host = await emulatedScript(code, { noSpreadsheetInClockTriggers: true });
    host.call('install');
    expect(host.advanceTo('2026-04-02T00:00:00Z').map((run) => run.result)).toEqual([true]);
    expect(host.call('nightly').result).toBe(false);
  });

  it.each(TEST_MANIFEST.oauthScopes)('the scope %s, alone', async (scope) => {
    const host = await emulatedScript(
      `function main() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ` +
        `['${scope}']).getAuthorizationStatus().toString(); }`,
      { declinedScopes: [scope] },
    );
    expect(host.call('main').result).toBe('REQUIRED');
  });
});

describe('trouble that passes', () => {
  const code = `function main() {
    const range = SpreadsheetApp.getActiveSheet().getRange('A1');
    try { return range.getValue(); } catch (error) { return error.message + ' / ' + range.getValue(); }
  }`;

  it.each(Object.entries(TRANSIENT_ERRORS))('%s fails one call, and the same call succeeds when it is made again', async (_name, words) => {
    const host = await emulatedScript(code);
    expect(host.call('main', [], { hooks: [failCall({ name: 'Range.getValue', nth: 1 }, words)] }).result).toBe(`${words} / `);
  });
});

describe('a run ends when its time is over', () => {
  const code = `function main() { const sheet = SpreadsheetApp.getActiveSheet();
    for (let row = 1; row <= 400; row++) { sheet.getRange(row, 1).setValue(row); SpreadsheetApp.flush(); } return 'done'; }`;

  it('after so many seconds of the host’s clock, with what was sent kept', async () => {
    const host = await emulatedScript(code);
    const run = host.call('main', [], { killAfterSeconds: 5, mayFail: true });
    expect(run.error?.message).toBe('Exceeded maximum execution time');
    expect(run.estimatedSeconds).toBeGreaterThan(5);
    expect(host.model.sheets[0]!.lastRow()).toBeGreaterThan(30);
    expect(host.model.sheets[0]!.lastRow()).toBeLessThan(100);
  });

  it('never later than Google’s own limit', async () => {
    const host = await emulatedScript(`function onEdit() { Utilities.sleep(40000); }`);
    const [run] = host.edit('Sheet1', 'A1', 'x', { killAfterSeconds: 100, mayFail: true });
    expect(run?.error?.message).toBe('Exceeded maximum execution time');
  });
});

describe('the host’s own time', () => {
  it('is counted apart from the script’s', async () => {
    const host = await emulatedScript(`
      function calls() { const range = SpreadsheetApp.getActiveSheet().getRange('A1:Z900'); for (let n = 0; n < 5; n++) range.getValues(); }
      function thinks() { let sum = 0; for (let n = 0; n < 2e7; n++) sum += n % 7; return sum; }`);
    const calls = host.call('calls').hostMilliseconds;
    const thinks = host.call('thinks').hostMilliseconds;
    expect(calls).toBeGreaterThan(0);
    expect(thinks).toBe(0);
    expect(host.hostMilliseconds).toBe(calls + thinks);
  });
});
