import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../emulator/host.ts';
import type { Host, Run } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { deleteColumns, typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { saveWorkbook } from '../../emulator/xlsx/save-workbook.ts';
import { TABS } from '../../src/tabs/tabs.ts';
import { HISTORY_TAB } from '../../src/tabs/record-tabs.ts';
import { answerOf, CO_ORDINATOR, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const BUNDLE = 'dist/Code.js';

/** Everything of a workbook that a set-up or a refresh could touch, as one text. */
const pictureOf = (host: Host): string =>
  JSON.stringify(
    host.model.sheets.map((sheet) => sheet),
    (key, value: unknown) => (value instanceof Map ? [...value] : key === 'workbook' ? undefined : value),
  );
const writesOf = (run: Run): string[] => run.calls.filter(({ kind }) => kind === 'write').map(({ name }) => name);

const openBlank = (): Promise<Host> =>
  openHost({ workbook: WorkbookModel.blank({ name: 'Plan' }), bundle: BUNDLE, manifest: 'appsscript.json', user: CO_ORDINATOR, now: NOW });

/** Letters of a column of the Action plan tab. */
function columnOf(host: Host, heading: string): string {
  const sheet = host.model.sheetByName('Action plan')!;
  return columnLetters(Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1)).indexOf(heading) + 1);
}

describe('set up', () => {
  it('makes every tab, shows five and removes the empty one', async () => {
    const host = await openBlank();
    const run = host.call('createOrRepairTabs');
    expect(answerOf(run).problems).toEqual([]);
    expect(host.model.sheets.map(({ name }) => name)).toEqual(TABS.map(({ name }) => name));
    expect(host.model.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      'Dashboard',
      'Action plan',
      'Recommendations',
      'Meetings',
      'Decisions',
    ]);
    expect(host.model.locale.name).toBe('en_GB');
  });

  it('run again writes nothing', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    const second = host.call('createOrRepairTabs');
    expect(writesOf(second)).toEqual([]);
    expect(answerOf(second).message).toBe('All tabs are as they should be. Nothing was changed.');
  });

  it('run again on the saved .xlsx writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    const path = join(folder, 'plan.xlsx');
    await saveWorkbook(WorkbookModel.blank({ name: 'plan' }), path);
    const options = { workbook: path, bundle: BUNDLE, manifest: 'appsscript.json', user: CO_ORDINATOR, now: NOW };
    const first = await openHost(options);
    first.call('createOrRepairTabs');
    await first.save();
    expect(writesOf((await openHost(options)).call('createOrRepairTabs'))).toEqual([]);
  }, 30_000);

  it('brings back a column that was deleted, and leaves what officers added', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    const headings = (): string[] => {
      const sheet = host.model.sheetByName('Risks')!;
      return Array.from({ length: sheet.lastColumn() }, (_, index) => String(sheet.value(1, index + 1) ?? ''));
    };
    deleteColumns(host.model, 'Risks', headings().indexOf('Mitigation') + 1);
    typeIntoCell(host.model, 'Risks', 'G1', 'Our own notes');
    typeIntoCell(host.model, 'Risks', 'G2', 'Kept');
    const run = host.call('createOrRepairTabs');
    expect(headings()).toEqual(['Ref', 'Risk', 'Owner (post)', 'Likelihood', 'Impact', 'Actions', 'Our own notes', 'Mitigation']);
    expect(host.model.sheetByName('Risks')!.value(2, 7)).toBe('Kept');
    expect(answerOf(run).problems).toEqual([]);
    expect(writesOf(host.call('createOrRepairTabs'))).toEqual([]);
  });

  it('puts back a setting that is missing and keeps the values of the others', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    const settings = rowsOf(host, 'Settings');
    const row = settings.findIndex(({ Setting }) => Setting === 'Council name') + 2;
    typeIntoCell(host.model, 'Settings', `C${row}`, 'Exampleshire');
    typeIntoCell(host.model, 'Settings', `B${row + 1}`, '');
    host.call('createOrRepairTabs');
    const after = rowsOf(host, 'Settings');
    expect(after.find(({ Setting }) => Setting === 'Council name')?.['Value']).toBe('Exampleshire');
    expect(after.filter(({ Setting }) => Setting === settings[row - 1]?.['Setting'])).toHaveLength(1);
  });
});

const ACTIONS = [
  { Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: '30/03/2026', Progress: 'In progress' },
  { Action: 'Audit', 'Lead (post)': 'Team Manager', Deadline: 'TBC', Progress: 'done ' },
];

describe('refresh', () => {
  it('run again on the same day writes nothing, not even to the run log', async () => {
    const host = await openPlanHost({ 'Action plan': ACTIONS }, { now: NOW });
    host.call('refreshNow');
    const before = pictureOf(host);
    const second = host.call('refreshNow');
    expect(writesOf(second)).toEqual([]);
    expect(pictureOf(host)).toBe(before);
    expect(answerOf(second).message).toBe('Nothing has changed: 2 actions are up to date. 1 cell to look at: see the Checks tab.');
  });

  it('shows the Checks tab when it first has something to say, and not again after an officer has hidden it', async () => {
    const host = await openBlank();
    host.call('createOrRepairTabs');
    const checks = host.model.sheetByName('Checks')!;
    typeIntoCell(host.model, 'Action plan', `${columnOf(host, 'Deadline')}2`, '31/11/2026');
    host.call('refreshNow');
    expect(checks.hidden).toBe(false);
    checks.hidden = true;
    typeIntoCell(host.model, 'Action plan', `${columnOf(host, 'Deadline')}3`, '20 July 2106');
    host.call('refreshNow');
    expect(checks.hidden).toBe(true);
  });

  it('takes one snapshot a week', async () => {
    const host = await openPlanHost({ 'Action plan': ACTIONS }, { now: NOW });
    host.call('refreshNow');
    host.advanceTo('2026-04-03T09:00:00Z');
    host.call('refreshNow');
    expect(rowsOf(host, HISTORY_TAB.name)).toHaveLength(1);
    host.advanceTo('2026-04-06T09:00:00Z');
    host.call('refreshNow');
    expect(rowsOf(host, HISTORY_TAB.name).map((row) => row['Snapshot'])).toEqual(['S2026-03-31-1600', 'S2026-04-06-1600']);
  });

  it('tells the direction from the last weekly snapshot before today', async () => {
    const host = await openPlanHost(
      { 'Action plan': [{ Action: 'Hire', Deadline: '01/04/2026', Progress: 'In progress', '%': '99' }] },
      { now: NOW },
    );
    host.call('refreshNow');
    expect(rowsOf(host, 'Action plan')[0]).toMatchObject({ Status: 'Green', Direction: 'New' });
    host.advanceTo('2026-04-07T09:00:00Z');
    host.call('refreshNow');
    expect(rowsOf(host, 'Action plan')[0]).toMatchObject({ Status: 'Red', Direction: 'Worse' });
    host.call('refreshNow');
    expect(rowsOf(host, 'Action plan')[0]).toMatchObject({ Direction: 'Worse' });
  });

  it('shows on the Dashboard for how long the nightly refresh has not run', async () => {
    const host = await openPlanHost({ 'Action plan': ACTIONS }, { now: NOW });
    host.call('installAutomaticUpdates');
    host.advanceTo('2026-04-01T09:00:00Z');
    host.parts.state.triggers.splice(0);
    host.advanceTo('2026-04-04T09:00:00Z');
    host.call('refreshNow');
    expect(String(host.model.sheetByName('Dashboard')?.value(3, 1))).toContain(
      'Last nightly refresh: 3 days ago. The trigger seems to be dead: choose Set up ▸ Automatic updates',
    );
  });
});
