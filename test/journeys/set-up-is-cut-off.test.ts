import type { Host } from '../../emulator/host.ts';
import { failCall, killAtCall, openHost, TRANSIENT_ERRORS } from '../../emulator/host.ts';
import { changedFormat } from '../../emulator/spreadsheet/model/cell-format.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { answerOf, CO_ORDINATOR } from '../support/plan-host.ts';
import { firstDifference, pictureOf } from '../support/workbook-picture.ts';

/** Every call with SET_UP_KILLS=all; else so many, spread over the run. */
const SAMPLES = 16;

const openBlank = (): Promise<Host> =>
  openHost({
    workbook: WorkbookModel.blank({ name: 'Plan' }),
    bundle: 'dist/Code.js',
    manifest: 'appsscript.json',
    user: CO_ORDINATOR,
    now: '2026-03-31T09:00:00Z',
  });

async function killedAt(call: number): Promise<Host> {
  const host = await openBlank();
  host.call('createOrRepairTabs', [], { hooks: [killAtCall(call)], mayFail: true });
  return host;
}

describe('a set up that is cut off', () => {
  let whole: string[];
  let calls: number;

  beforeAll(async () => {
    const host = await openBlank();
    calls = host.call('createOrRepairTabs').calls.length;
    whole = pictureOf(host);
  });

  it('anywhere ends in the same workbook after one more run', async () => {
    const step = process.env['SET_UP_KILLS'] === 'all' ? 1 : Math.floor(calls / SAMPLES);
    const different: string[] = [];
    for (let call = 1; call <= calls; call += step) {
      const host = await killedAt(call);
      host.call('createOrRepairTabs');
      const difference = firstDifference(whole, pictureOf(host));
      if (difference !== '') different.push(`killed at call ${call}: ${difference}`);
    }
    expect(different).toEqual([]);
  }, 3_600_000);

  it('is gone on with by the nightly run, and by the check of the installation', async () => {
    const half = Math.floor(calls * 0.6);
    const byNight = await killedAt(half);
    byNight.call('installAutomaticUpdates');
    byNight.advanceTo('2026-04-01T09:00:00Z');
    expect(byNight.model.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Dashboard', 'Settings', 'Templates']));
    const byCheck = await killedAt(half);
    byCheck.call('checkThisInstallation');
    expect(firstDifference(whole, pictureOf(byCheck))).toBe('');
  }, 60_000);

  it('twice is gone on with just the same', async () => {
    const host = await killedAt(Math.floor(calls * 0.5));
    host.call('createOrRepairTabs', [], { hooks: [killAtCall(150)], mayFail: true });
    host.call('createOrRepairTabs');
    expect(firstDifference(whole, pictureOf(host))).toBe('');
  }, 60_000);

  it('never lets a deadline be typed into a column that would turn it into another day', async () => {
    for (const share of [0.05, 0.1, 0.2, 0.3]) {
      const host = await killedAt(Math.floor(calls * share));
      const sheet = host.model.sheetByName('Action plan');
      const column = Array.from({ length: sheet?.lastColumn() ?? 0 }, (_, index) => sheet?.value(1, index + 1)).indexOf('Deadline') + 1;
      if (column > 0) expect(sheet?.format(2, column).numberFormat).toBe('@');
    }
  }, 60_000);
});

describe('what set up costs', () => {
  it('is 350 round trips at most, the five first tabs being ready within ten seconds, and a repair without change 60', async () => {
    const host = await openBlank();
    const first = host.call('createOrRepairTabs');
    expect(first.serviceCalls).toBeLessThanOrEqual(350);
    const ready = first.calls.findIndex(({ name }) => name === 'SpreadsheetApp.flush');
    const made = first.calls.slice(0, ready + 1);
    expect(made.filter(({ name }) => name === 'Spreadsheet.insertSheet')).toHaveLength(6);
    expect(made.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(10);
    for (let turn = 0; turn < 12; turn += 1) {
      const repair = host.call('createOrRepairTabs');
      expect(repair.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
      expect(repair.serviceCalls).toBeLessThanOrEqual(60);
    }
  }, 60_000);
});

const LOST = { numberFormat: null, background: null, wrap: null };

describe('a repair', () => {
  const deadline = async (): Promise<{ host: Host; column: number }> => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    const sheet = host.model.sheetByName('Action plan')!;
    return { host, column: Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1)).indexOf('Deadline') + 1 };
  };

  it('puts plain text back on empty cells and on words, and leaves numbers, dates and formulas as they are', async () => {
    const { host, column } = await deadline();
    const sheet = host.model.sheetByName('Action plan')!;
    for (let row = 2; row <= 40; row += 1) sheet.setFormat(row, column, changedFormat(sheet.format(row, column), { numberFormat: null }));
    sheet.setValue(2, column, 'end of March 2027');
    sheet.setValue(3, column, 46_000);
    sheet.setFormula(4, column, { text: '="Aug 2026"' }, 'Aug 2026');
    const run = host.call('createOrRepairTabs', [{ everyTab: true }]);
    expect(answerOf(run).message).toBe('Put 1 thing right.');
    expect([2, 3, 4, 5, 40].map((row) => sheet.format(row, column).numberFormat)).toEqual(['@', undefined, undefined, '@', '@']);
    expect([2, 3, 4].map((row) => sheet.value(row, column))).toEqual(['end of March 2027', 46_000, 'Aug 2026']);
  });

  it('puts back every part that a tab has lost', async () => {
    const { host } = await deadline();
    const whole = pictureOf(host);
    const sheet = host.model.sheetByName('Action plan')!;
    sheet.tabColor = null;
    sheet.frozenRows = 0;
    sheet.frozenColumns = 0;
    sheet.filter = null;
    sheet.bandings = [];
    sheet.protections = [];
    sheet.conditionalRules = [];
    for (let column = 1, last = sheet.lastColumn(); column <= last; column += 1) {
      sheet.setNote(1, column, undefined);
      const line = sheet.columnForWriting(column);
      delete line.depth;
      delete line.collapsedAt;
      delete line.hidden;
      for (let row = 2; row <= 1000; row += 1) {
        sheet.setValidation(row, column, undefined);
        if (row < 9) sheet.setFormat(row, column, changedFormat(sheet.format(row, column), LOST));
      }
    }
    const [looks] = (answerOf(host.call('checkThisInstallation')).details as { checks: { name: string; words: string }[] }).checks.filter(
      ({ name }) => name === 'Look of the tabs',
    );
    expect(looks?.words).toMatch(/^1 tab has lost something: Action plan \(/);
    for (const part of ['number formats', 'dropdowns', 'notes', 'filter', 'alternating colours', 'groups', 'protection', 'status colours'])
      expect(looks?.words).toContain(part);
    host.call('createOrRepairTabs');
    expect(firstDifference(whole, pictureOf(host))).toBe('');
  }, 60_000);

  it('in which Google fails after a column was added is made whole by the next', async () => {
    const withoutWhy = async (): Promise<Host> => {
      const { host, column } = await deadline();
      const sheet = host.model.sheetByName('Action plan')!;
      const why = Array.from({ length: column * 9 }, (_, index) => sheet.value(1, index + 1)).indexOf('Why') + 1;
      sheet.setValue(1, why, null);
      // A new column has the look of its neighbour.
      const last = sheet.lastColumn();
      sheet.setFormat(1, last, changedFormat(sheet.format(1, last), { background: '#dfe3e8' }));
      return host;
    };
    const undisturbed = await withoutWhy();
    const writes = undisturbed.call('createOrRepairTabs', [{ everyTab: true }]).calls.filter(({ kind }) => kind === 'write');
    const added = writes.findIndex(({ name }) => name === 'Range.setValues');
    expect(added).toBeGreaterThan(0);
    for (const call of writes.slice(added - 1, added + 3)) {
      const host = await withoutWhy();
      const failing = Array.from({ length: 300 }, (_, later) => failCall(call.number + later, TRANSIENT_ERRORS.failed));
      host.call('createOrRepairTabs', [{ everyTab: true }], { hooks: failing, mayFail: true });
      host.call('createOrRepairTabs');
      expect(firstDifference(pictureOf(undisturbed), pictureOf(host))).toBe('');
    }
  }, 60_000);

  it('leaves what officers chose: a width, a tab in sight, a colour, a rule, a format of their own', async () => {
    const { host } = await deadline();
    const sheet = host.model.sheetByName('Risks')!;
    sheet.hidden = false;
    sheet.tabColor = '#ff00ff';
    sheet.columnForWriting(2).size = 555;
    const kept = pictureOf(host);
    expect(answerOf(host.call('createOrRepairTabs', [{ everyTab: true }])).message).toBe(
      'All tabs are as they should be. Nothing was changed.',
    );
    expect(firstDifference(kept, pictureOf(host))).toBe('');
    typeIntoCell(host.model, 'Risks', 'B2', 'A risk');
    host.call('createOrRepairTabs', [{ everyTab: true }]);
    expect(sheet.value(2, 2)).toBe('A risk');
  }, 60_000);
});
