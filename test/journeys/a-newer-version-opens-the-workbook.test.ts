import { readFileSync } from 'node:fs';
import { openHost } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import type { HostState } from '../../emulator/runtime/host-state.ts';
import type { CellValue } from '../../emulator/spreadsheet/model/cell.ts';
import { loadWorkbook } from '../../emulator/xlsx/load-workbook.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import { TABS } from '../../src/tabs/tabs.ts';
import { VERSION } from '../../src/words/version.ts';
import { answerOf, rowsOf } from '../support/plan-host.ts';

const FILES = 'test/journeys/files/year-of-0.1.0';
const CO_ORDINATOR = 'plan.co-ordinator@exampleshire.example';

/** A workbook of 0.1.0 as its officers left it after a year, opened with the present script the day after its last run. */
async function openYear(): Promise<Host> {
  const state = JSON.parse(readFileSync(`${FILES}.json`, 'utf8')) as HostState;
  return openHost({
    workbook: await loadWorkbook(`${FILES}.xlsx`),
    state,
    bundle: 'dist/Code.js',
    manifest: 'appsscript.json',
    user: CO_ORDINATOR,
    now: '2026-05-12T09:00:00Z',
  });
}

/** Every cell of every tab, by tab, heading and row. */
function cellsOf(host: Host): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const sheet of host.model.sheets)
    for (let column = 1; column <= sheet.lastColumn(); column += 1)
      for (let row = 1; row <= sheet.lastRow(); row += 1) {
        const value = sheet.value(row, column);
        if (value !== null) cells.set(`${sheet.name} | ${String(sheet.value(1, column))} | ${row}`, value);
      }
  return cells;
}

const computed = new Set(ACTION_PLAN_TAB.columns.filter((column) => column.computed === true).map(({ heading }) => heading));

/** Cells that are gone or differ, but for what the product works out afresh. */
function lost(before: Map<string, CellValue>, after: Map<string, CellValue>): string[] {
  return [...before].flatMap(([place, value]) => {
    const [tab = '', heading = ''] = place.split(' | ');
    if (tab === 'Dashboard' || tab === 'Checks' || (tab === 'Action plan' && computed.has(heading))) return [];
    return after.get(place) === value ? [] : [`${place}: ${String(after.get(place))} for ${String(value)}`];
  });
}

describe('a workbook of 0.1.0 with a year of history', () => {
  it('loses nothing when the script is replaced, set up is run and the plan refreshed', async () => {
    const host = await openYear();
    const before = cellsOf(host);
    const history = rowsOf(host, 'Plan history').length;
    const answer = answerOf(host.call('createOrRepairTabs'));
    expect(answer.refused).toBeUndefined();
    expect(lost(before, cellsOf(host))).toEqual([]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(TABS.map(({ name }) => name));
    expect(host.parts.state.properties.document['version']).toBe(VERSION);
    expect(answerOf(host.call('refreshNow')).problems.filter(({ code }) => code === 'column-not-ours')).toEqual([]);
    expect(lost(before, cellsOf(host))).toEqual([]);
    expect(rowsOf(host, 'Plan history').length).toBeGreaterThanOrEqual(history);
    expect(rowsOf(host, 'Action plan').filter((row) => row['Action'] !== '' && row['Status'] === '')).toEqual([]);
    expect(rowsOf(host, 'Action plan')[0]?.['Our own notes']).toBe('Ask the board in May');
  });

  it('keeps what officers see: widths, tabs in sight, and the original deadlines', async () => {
    const host = await openYear();
    const width = (tab: string, column: number): unknown => host.model.sheetByName(tab)?.column(column).size;
    const inSight = host.model.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    const widths = [1, 2, 3, 4, 5, 16].map((column) => width('Action plan', column));
    const original = rowsOf(host, 'Action plan').map((row) => row['Original deadline']);
    host.call('createOrRepairTabs');
    host.call('refreshNow');
    expect([1, 2, 3, 4, 5, 16].map((column) => width('Action plan', column))).toEqual(widths);
    // Deadlines were moved that nobody approved: the Checks tab asks why, and so comes into sight.
    expect(host.model.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([...inSight, 'Checks']);
    expect(rowsOf(host, 'Action plan').map((row) => row['Original deadline'])).toEqual(original);
  });

  it('is refreshed before anybody has run set up, and the check says what is still to be done', async () => {
    const host = await openYear();
    const answer = answerOf(host.call('refreshNow'));
    expect(answer.message).toMatch(/^(Refreshed|Nothing has changed)/);
    const { checks } = answerOf(host.call('checkThisInstallation')).details as { checks: { name: string; words: string }[] };
    expect(checks.find(({ name }) => name === 'Version')?.words).toContain(`the script is of version ${VERSION}, the tabs of 0.1.0.`);
    host.call('createOrRepairTabs');
    const second = host.call('createOrRepairTabs');
    expect(second.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
    expect(second.serviceCalls).toBeLessThanOrEqual(60);
  });

  it('sends no summary twice for the change of version', async () => {
    const host = await openYear();
    const sent = host.parts.state.mails.length;
    host.call('createOrRepairTabs');
    host.call('sendWeeklySummaries');
    expect(host.parts.state.mails.length).toBe(sent);
  });
});

it('the version is the one of package.json', () => {
  expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(VERSION);
});
