import { openHost, type Host, type Run } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { fillDown, moveColumns } from '../../emulator/spreadsheet/officer-edits.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const TAB = 'Action plan';
const ACTIONS = [
  { Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: '30/04/2026', Progress: 'In progress', '%': '95' },
  { Action: 'Audit', 'Lead (post)': 'Team Manager', Deadline: '31/08/2026', Progress: 'In progress', '%': '50' },
  { Action: 'Train', 'Lead (post)': 'Practice Lead', Deadline: '30/09/2026', Progress: 'In progress', '%': '50' },
];

async function refreshed(): Promise<Host> {
  const host = await openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
  host.call('refreshNow');
  host.advanceTo('2026-04-02T09:00:00Z');
  host.call('refreshNow');
  return host;
}

function cell(host: Host, heading: string, row: number): string {
  const sheet = host.model.sheetByName(TAB)!;
  for (let column = 1; column <= 60; column += 1) if (sheet.value(1, column) === heading) return `${columnLetters(column)}${row}`;
  throw new Error(`There is no heading "${heading}".`);
}

const roundTrips = (runs: readonly Run[]): number[] => runs.map(({ serviceCalls }) => serviceCalls);
/** 2 April 2026 as the sheet keeps it. */
const SECOND_OF_APRIL = '46114';

describe('an officer', () => {
  it('marks an action done: the status follows at once, in six round trips at most', async () => {
    const host = await refreshed();
    const runs = host.edit(TAB, cell(host, 'Progress', 2), 'Done');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Status: 'Purple', Countdown: 'Done', 'Last updated': SECOND_OF_APRIL });
    expect(rowsOf(host, TAB)[1]?.['Last updated']).toBe('');
    expect(Math.max(...roundTrips(runs))).toBeLessThanOrEqual(6);
  });

  it('types a month into a tab that was set up: the words stay, and the action runs to its last day', async () => {
    const host = await openHost({ workbook: WorkbookModel.blank(), bundle: 'dist/Code.js', manifest: 'appsscript.json', now: NOW });
    host.call('createOrRepairTabs');
    host.edit(TAB, cell(host, 'Action', 2), 'Hire');
    host.edit(TAB, cell(host, 'Deadline', 2), 'Aug 2026');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Deadline: 'Aug 2026', Countdown: '104 working days left' });
  });

  it('moves a deadline: the first one is kept, and each move is counted once', async () => {
    const host = await refreshed();
    host.edit(TAB, cell(host, 'Deadline', 2), '31/05/2026');
    host.edit(TAB, cell(host, 'Deadline', 2), '31/05/2026');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ 'Slip (days)': '31', 'Times re-dated': '1' });
    host.edit(TAB, cell(host, 'Deadline', 2), '30/06/2026');
    host.call('refreshNow');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ 'Slip (days)': '61', 'Times re-dated': '2' });
  });

  it('clears a deadline by mistake and types it again: that is no re-dating', async () => {
    const host = await refreshed();
    host.clear(TAB, cell(host, 'Deadline', 2));
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Status: 'Check' });
    host.edit(TAB, cell(host, 'Deadline', 2), '30/04/2026');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Status: 'Green', 'Slip (days)': '0', 'Times re-dated': '0' });
  });

  it('pastes three rows of progress: each row follows', async () => {
    const host = await refreshed();
    host.paste(TAB, cell(host, 'Progress', 2), [['Done'], ['Complete'], ['DONE']]);
    expect(rowsOf(host, TAB).map((row) => [row['Status'], row['Last updated']])).toEqual([
      ['Purple', SECOND_OF_APRIL],
      ['Purple', SECOND_OF_APRIL],
      ['Purple', SECOND_OF_APRIL],
    ]);
  });

  it('fills a column down: each row follows', async () => {
    const host = await refreshed();
    const from = cell(host, 'Deadline', 2);
    host.act((model) => fillDown(model, TAB, `${from}:${cell(host, 'Deadline', 4)}`));
    expect(rowsOf(host, TAB).map((row) => row['Deadline'])).toEqual(['46142', '46142', '46142']);
    expect(rowsOf(host, TAB).map((row) => row['Times re-dated'])).toEqual(['0', '1', '1']);
  });

  it('types a new action: it gets the next ref in six round trips at most', async () => {
    const host = await refreshed();
    const runs = host.edit(TAB, cell(host, 'Action', 5), 'Publish');
    expect(rowsOf(host, TAB)[3]).toMatchObject({ Ref: 'A4', Status: 'Check', 'Last updated': SECOND_OF_APRIL });
    expect(Math.max(...roundTrips(runs))).toBeLessThanOrEqual(6);
  });

  it('deletes the newest action: its ref is never given again', async () => {
    const host = await refreshed();
    host.edit(TAB, cell(host, 'Action', 5), 'Publish');
    host.deleteRows(TAB, 5);
    host.edit(TAB, cell(host, 'Action', 5), 'Consult');
    expect(rowsOf(host, TAB)[3]).toMatchObject({ Ref: 'A5' });
  });

  it('clears a whole row: nothing is shown beside it, and what was kept comes back with the words', async () => {
    const host = await refreshed();
    host.edit(TAB, cell(host, 'Deadline', 2), '31/05/2026');
    host.clear(TAB, `${cell(host, 'Action', 2)}:${cell(host, 'Evidence', 2)}`);
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Ref: 'A1', Status: '', Countdown: '', Why: '', 'Times re-dated': '1' });
    host.paste(TAB, cell(host, 'Action', 2), [['Hire', 'Head of Service', '', '31/05/2026', 'In progress', '95']]);
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Ref: 'A1', Status: 'Green', 'Slip (days)': '31', 'Times re-dated': '1' });
  });

  it('types over a status: it is put right', async () => {
    const host = await refreshed();
    host.edit(TAB, cell(host, 'Status', 2), 'Blue');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Status: 'Green' });
  });

  it('edits another tab: two round trips, and nothing changes', async () => {
    const host = await refreshed();
    const before = rowsOf(host, TAB);
    expect(roundTrips(host.edit('Risks', 'B2', 'Staff leave'))).toEqual([2]);
    expect(rowsOf(host, TAB)).toEqual(before);
  });

  it('moves the status columns apart: every column is still found', async () => {
    const host = await refreshed();
    host.act((model) => moveColumns(model, TAB, 3, 1, 20));
    host.edit(TAB, cell(host, 'Progress', 2), 'Done');
    expect(rowsOf(host, TAB)[0]).toMatchObject({ Ref: 'A1', Status: 'Purple', Countdown: 'Done', Action: 'Hire' });
    expect(rowsOf(host, TAB)[2]).toMatchObject({ Ref: 'A3', Status: 'Green', Action: 'Train' });
  });

  it('changes a row while no trigger runs: the next refresh notes the day', async () => {
    const host = await refreshed();
    const sheet = host.model.sheetByName(TAB)!;
    const column = [...Array(60).keys()].find((index) => sheet.value(1, index + 1) === 'Latest update')! + 1;
    sheet.setValue(3, column, 'First interviews held');
    host.call('refreshNow');
    expect(rowsOf(host, TAB).map((row) => row['Last updated'])).toEqual(['', SECOND_OF_APRIL, '']);
  });
});
