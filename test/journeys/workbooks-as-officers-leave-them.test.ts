import type { Host } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { deleteColumns, insertColumns, moveColumns, typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { HISTORY_TAB } from '../../src/tabs/record-tabs.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const TAB = 'Action plan';
const ACTIONS = [
  { Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: '30/03/2026', Progress: 'In progress' },
  { Action: 'Audit', 'Lead (post)': 'Team Manager', Deadline: '31/08/2026', Progress: 'In progress' },
];

const open = (): Promise<Host> => openPlanHost({ [TAB]: ACTIONS }, { now: NOW });

function column(host: Host, heading: string): number {
  const sheet = host.model.sheetByName(TAB)!;
  for (let index = 1; index <= 60; index += 1) if (sheet.value(1, index) === heading) return index;
  throw new Error(`There is no heading "${heading}".`);
}

const type = (host: Host, heading: string, row: number, text: string): unknown =>
  typeIntoCell(host.model, TAB, `${columnLetters(column(host, heading))}${row}`, text);
const deleteTab = (host: Host, tab: string): unknown =>
  host.model.sheets.splice(
    host.model.sheets.findIndex(({ name }) => name === tab),
    1,
  );
const sentences = (host: Host): string[] => answerOf(host.call('refreshNow')).problems.map(({ message }) => message);

describe('a refresh finds its columns', () => {
  it('where officers moved, added and renamed some', async () => {
    const host = await open();
    moveColumns(host.model, TAB, column(host, 'Deadline'), 1, 2);
    insertColumns(host.model, TAB, 4, 2);
    typeIntoCell(host.model, TAB, 'D1', 'Our own colour code');
    typeIntoCell(host.model, TAB, 'D2', 'mauve');
    type(host, 'Lead (post)', 1, 'Responsible person');
    expect(sentences(host)).toEqual([]);
    expect(rowsOf(host, TAB).map((row) => [row['Status'], row['Our own colour code']])).toEqual([
      ['Red', 'mauve'],
      ['Green', ''],
    ]);
  });

  it.each(['Ref', 'Action', 'Deadline', 'Progress'])('and says that %s is missing, and leaves every status as it is', async (heading) => {
    const host = await open();
    host.call('refreshNow');
    deleteColumns(host.model, TAB, column(host, heading), 1);
    host.advanceTo('2026-09-30T09:00:00Z');
    const before = [rowsOf(host, TAB), rowsOf(host, 'Dashboard')];
    expect(sentences(host)[0]).toBe(
      `Action plan: there is no column headed "${heading}". Put the heading back, or choose Set up ▸ Create or repair tabs.`,
    );
    expect([rowsOf(host, TAB), rowsOf(host, 'Dashboard')]).toEqual(before);
  });

  it('and says where a tab is missing', async () => {
    const host = await open();
    deleteTab(host, 'Calendar');
    expect(sentences(host)).toEqual([
      'Calendar: there is no such tab. Choose Set up ▸ Create or repair tabs, or give the tab its old name back.',
    ]);
    expect(rowsOf(host, TAB).map((row) => row['Status'])).toEqual(['Red', 'Green']);
  });

  it.each(['Action plan', 'Dashboard', 'Checks', 'Run log', HISTORY_TAB.name])(
    'and says that the tab %s is missing, and still ends well',
    async (tab) => {
      const host = await open();
      deleteTab(host, tab);
      expect(sentences(host)).toEqual([
        `${tab}: there is no such tab. Choose Set up ▸ Create or repair tabs, or give the tab its old name back.`,
      ]);
      expect(sentences(host)).toHaveLength(1);
    },
  );
});

describe('a refresh lists what it cannot read on the Checks tab', () => {
  it('with its row and words, changes nothing typed, and clears the list once it is put right', async () => {
    const host = await open();
    type(host, 'Deadline', 2, '31/11/2026');
    type(host, 'Progress', 2, 'finnished');
    type(host, '%', 3, '140');
    const typed = rowsOf(host, TAB).map((row) => [row['Action'], row['Deadline'], row['Progress'], row['%']]);
    expect(sentences(host)).toHaveLength(3);
    expect(rowsOf(host, 'Checks').map((row) => [row['Tab'], row['Row'], row['Column']])).toEqual([
      [TAB, '2', 'Deadline'],
      [TAB, '2', 'Progress'],
      [TAB, '3', '%'],
    ]);
    expect(rowsOf(host, TAB).map((row) => [row['Action'], row['Deadline'], row['Progress'], row['%']])).toEqual(typed);
    expect(host.model.sheetByName('Checks')!.hidden).toBe(false);
    type(host, 'Deadline', 2, '30/11/2026');
    type(host, 'Progress', 2, 'Done');
    type(host, '%', 3, '40');
    expect(sentences(host)).toEqual([]);
    expect(rowsOf(host, 'Checks').filter((row) => row['Tab'] !== '')).toEqual([]);
  });

  it('and never writes a formula', async () => {
    const host = await open();
    const sheet = host.model.sheetByName(TAB)!;
    sheet.setValue(2, column(host, 'Progress'), '=IMPORTXML("https://example.com")');
    sheet.setValue(2, column(host, 'Action'), '=HYPERLINK("https://example.com")');
    host.call('refreshNow');
    const formulas = host.model.sheets
      .flatMap((each) =>
        Array.from({ length: each.lastRow() }, (_, row) =>
          Array.from({ length: each.lastColumn() }, (_cell, index) => each.formula(row + 1, index + 1)),
        ).flat(),
      )
      .filter((formula) => formula !== undefined)
      // The Dashboard's own links to rows.
      .filter(({ text }) => !/^=HYPERLINK\("#gid=\d+&range=A\d+:\d+","A\d+"\)$/.test(text));
    expect(formulas).toEqual([]);
    expect(rowsOf(host, 'Checks')[0]?.['What to do']).toContain('"=IMPORTXML(');
  });
});
