import { afterCall, failCall, killAtCall } from '../../../emulator/host.ts';
import type { Host } from '../../../emulator/host.ts';
import { COLLEAGUE, emulatedScript } from '../../support/emulated-script.ts';

const CODE = `
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1'); }
  function fill() { sheet().getRange('A1:B3').setValues([['c', 1], ['a', 2], ['b', 3]]); }
  function look() { return sheet().getRange('A1:B3').getValues(); }
  function twoWrites() {
    const tab = sheet();
    tab.getRange('A1').setValue('first');
    tab.getRange('A2').setValue('second');
    PropertiesService.getDocumentProperties().setProperty('done', 'yes');
  }
  function flushed() {
    sheet().getRange('A1').setValue('first');
    SpreadsheetApp.flush();
    sheet().getRange('A2').setValue('second');
    PropertiesService.getDocumentProperties().setProperty('done', 'yes');
  }
  function throwsAfterWriting() { sheet().getRange('A1').setValue('kept'); throw new Error('no'); }
  function readThenWrite() {
    const seen = sheet().getRange('A1:A3').getValues();
    sheet().getRange('C1:C3').setValues(seen);
  }`;

async function filled(): Promise<Host> {
  const host = await emulatedScript(CODE);
  host.call('fill');
  return host;
}

describe('a run that is killed', () => {
  it('loses the writes that were not sent yet', async () => {
    const host = await filled();
    expect(() => host.call('twoWrites', [], { hooks: [killAtCall({ name: 'Properties.setProperty' })] })).toThrow('The script was killed.');
    expect(host.call('look').result).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 3],
    ]);
    expect(host.parts.state.properties.document).toEqual({});
  });

  it('lets its locks go', async () => {
    const host = await emulatedScript(`
      function hold() { LockService.getDocumentLock().waitLock(10); PropertiesService.getDocumentProperties().setProperty('a', 'b'); }
      function take() { return LockService.getDocumentLock().tryLock(0); }`);
    expect(() => host.call('hold', [], { hooks: [killAtCall({ name: 'Properties.setProperty' })] })).toThrow('The script was killed.');
    expect(host.call('take').result).toBe(true);
  });

  it('keeps the writes that were flushed', async () => {
    const host = await filled();
    expect(() => host.call('flushed', [], { hooks: [killAtCall({ name: 'Properties.setProperty' })] })).toThrow('The script was killed.');
    expect(host.call('look').result).toEqual([
      ['first', 1],
      ['a', 2],
      ['b', 3],
    ]);
  });
});

describe('a run that throws', () => {
  it('keeps what it wrote before', async () => {
    const host = await filled();
    expect(() => host.call('throwsAfterWriting')).toThrow('no');
    expect(host.model.sheetByName('Sheet1')?.value(1, 1)).toBe('kept');
  });
});

describe('a call that fails', () => {
  it('fails with the chosen words and does nothing', async () => {
    const host = await filled();
    const hook = failCall({ name: 'Range.setValue', nth: 2 }, 'Service Spreadsheets timed out while accessing document with id x.');
    expect(() => host.call('twoWrites', [], { hooks: [hook] })).toThrow('Service Spreadsheets timed out');
    expect(host.call('look').result).toEqual([
      ['first', 1],
      ['a', 2],
      ['b', 3],
    ]);
  });
});

describe('an officer who works beside a run', () => {
  it('sorts between its read and its write', async () => {
    const host = await filled();
    host.call('readThenWrite', [], { hooks: [afterCall({ name: 'Range.getValues' }, () => host.sort('Sheet1', 'A1:B3', 1))] });
    expect(host.call('look').result).toEqual([
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ]);
    expect([1, 2, 3].map((row) => host.model.sheetByName('Sheet1')?.value(row, 3))).toEqual(['c', 'a', 'b']);
  });

  it('deletes a row, and what waits to be written goes to the cells as they are then', async () => {
    const host = await filled();
    host.call('readThenWrite', [], { hooks: [afterCall({ name: 'Range.getValues' }, () => host.deleteRows('Sheet1', 1))] });
    expect(host.call('look').result).toEqual([
      ['a', 2],
      ['b', 3],
      ['', ''],
    ]);
  });
});

describe('another run beside a run', () => {
  it('sees what was sent and not what waits', async () => {
    const host = await filled();
    let seen: unknown;
    host.call('flushed', [], {
      hooks: [afterCall({ name: 'Range.setValue', nth: 2 }, () => (seen = host.call('look', [], { as: COLLEAGUE }).result))],
    });
    expect(seen).toEqual([
      ['first', 1],
      ['a', 2],
      ['b', 3],
    ]);
  });
});
