import type { Host } from '../../../emulator/host.ts';
import { insertRows } from '../../../emulator/spreadsheet/officer-edits.ts';
import { emulatedScript } from '../../support/emulated-script.ts';

/** Source: https://developers.google.com/apps-script/guides/sheets/functions#arguments. */
const DAYS_LEFT = `function DAYSLEFT(date, today) {
  return Math.round((date.getTime() - (today || new Date()).getTime()) / 86400000);
}
function TOTAL(rows) { return rows.flat().reduce((sum, value) => sum + Number(value), 0); }
function WORDS(one, two) { return [one, two].join('|'); }
function FAILS() { throw new Error('no'); }`;
const END = new Date('2026-04-10T08:00:00Z');

describe('a custom function is not calculated again', () => {
  it('on a new day, when nothing that it was given has changed', async () => {
    const host = await emulatedScript(DAYS_LEFT);
    expect(host.customFunction('DAYSLEFT', [END]).result).toBe(10);
    host.advanceTo('2026-04-03T08:00:00Z');
    expect(host.customFunction('DAYSLEFT', [END]).result).toBe(10);
    expect(host.runs).toHaveLength(1);
  });

  it('but is, when it is given today’s date', async () => {
    const host = await emulatedScript(DAYS_LEFT);
    expect(host.customFunction('DAYSLEFT', [END, host.now]).result).toBe(10);
    host.advanceTo('2026-04-03T08:00:00Z');
    expect(host.customFunction('DAYSLEFT', [END, host.now]).result).toBe(7);
  });

  it('but is, when somebody types the formula again', async () => {
    const host = await emulatedScript(DAYS_LEFT);
    host.customFunction('DAYSLEFT', [END]);
    host.advanceTo('2026-04-03T08:00:00Z');
    host.forgetCalculated();
    expect(host.customFunction('DAYSLEFT', [END]).result).toBe(7);
  });

  it('and keeps failing as it failed', async () => {
    const host = await emulatedScript(DAYS_LEFT);
    expect(() => host.customFunction('FAILS')).toThrow('no');
    expect(() => host.customFunction('FAILS')).toThrow('no');
    expect(host.runs).toHaveLength(1);
  });

  it('takes 1, "1" and a date for different arguments', async () => {
    const host = await emulatedScript(DAYS_LEFT);
    const given = [1, '1', new Date(1)].map((value) => host.customFunction('WORDS', [value, '']).result);
    expect(new Set(given).size).toBe(2);
    expect(host.runs).toHaveLength(3);
  });
});

describe('a cell with a custom function', () => {
  let host: Host;
  beforeEach(async () => {
    host = await emulatedScript(DAYS_LEFT);
    const sheet = host.model.sheets[0]!;
    host.edit(sheet.name, 'A1', '10/04/2026 09:00');
    host.edit(sheet.name, 'A2', '31/03/2026 09:00');
    host.edit(sheet.name, 'B1', '4');
    host.model.namedRanges.push({ name: 'today', sheetId: sheet.id, rect: { row: 2, column: 1, rows: 1, columns: 1 } });
  });
  const shows = (formula: string): unknown => {
    host.edit('Sheet1', 'D5', formula);
    return host.calculate('Sheet1', 'D5');
  };

  it.each([
    ['=DAYSLEFT(A1;A2)', 10, 'cells are given as their values'],
    ["=DAYSLEFT('Sheet1'!$A$1, today)", 10, 'a named range and another way to write a cell'],
    ['=TOTAL(A3:B4)', 0, 'empty cells are empty texts'],
    ['=TOTAL(B1:B3)', 4, 'a block is rows of values'],
    ['=WORDS("a, ""b""", -1.5)', 'a, "b"|-1.5', 'commas within a text part nothing'],
    ['=WORDS(,TRUE)', '|true', 'an argument may be left out'],
    ['=DAYSLEFT(A1, TODAY())', 'Loading...', 'a volatile argument never ends'],
    ['=DAYSLEFT(A1, NOW())', 'Loading...', 'a volatile argument never ends'],
    ['=FAILS()', '#ERROR!', 'an error shows as one'],
  ])('%s shows %s: %s', (formula, shown, _because) => {
    expect(shows(formula)).toBe(shown);
    expect(host.model.sheets[0]?.value(5, 4)).toBe(shown);
  });

  it('stays stale until a cell that it names changes', () => {
    expect(shows('=DAYSLEFT(A1, today)')).toBe(10);
    host.advanceTo('2026-04-03T08:00:00Z');
    expect(host.calculate('Sheet1', 'D5')).toBe(10);
    host.edit('Sheet1', 'A2', '03/04/2026 09:00');
    expect(host.calculate('Sheet1', 'D5')).toBe(7);
  });

  it('follows its cells when rows are inserted', () => {
    shows('=DAYSLEFT(A1, A2)');
    insertRows(host.model, 'Sheet1', 1, 3);
    expect(host.calculate('Sheet1', 'D8')).toBe(10);
  });

  it('says so where there is no such formula', () => {
    expect(() => host.calculate('Sheet1', 'B1')).toThrow('Sheet1, B1: "" is not the formula of a custom function.');
    expect(() => host.calculate('Plan', 'B1')).toThrow('There is no cell B1 on a sheet "Plan".');
  });
});
