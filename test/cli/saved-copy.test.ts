import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetWhatWasKept, noteSavedCopy } from '../../cli/saved-copy.ts';
import type { Host } from '../../emulator/host.ts';

/** As much of a host as keeps document properties. */
function hostKeeping(document: Record<string, string>): Host {
  return { parts: { state: { properties: { document } } } } as unknown as Host;
}

describe('what a refresh kept of the workbook', () => {
  let workbook: string;
  beforeEach(() => {
    workbook = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.xlsx');
    writeFileSync(workbook, 'as saved');
  });

  it.each([
    ['as it was saved', 'as saved', true, '2026-11-23'],
    ['changed by another program', 'changed', true, ''],
    ['never saved by the command line', 'as saved', false, ''],
  ])('of a workbook %s is relied on or not', (_, content, isNoted, day) => {
    if (isNoted) noteSavedCopy(workbook);
    writeFileSync(workbook, content);
    const document = { 'day of the kept tabs': '2026-11-23', zone: 'Europe/London' };
    forgetWhatWasKept(hostKeeping(document), workbook);
    expect(document).toEqual({ 'day of the kept tabs': day, zone: 'Europe/London' });
  });

  it('adds nothing where nothing was kept', () => {
    const document = {};
    forgetWhatWasKept(hostKeeping(document), workbook);
    expect(document).toEqual({});
  });
});
