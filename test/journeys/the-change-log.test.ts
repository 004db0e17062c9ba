import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { answerOf, CO_ORDINATOR, openPlanHost, rowsOf } from '../support/plan-host.ts';

const PLAN = 'Action plan';
const MONDAY = '2026-03-30T09:00:00Z';
const ACTIONS = [
  { Ref: 'A1', Action: 'Hire', 'Lead (post)': 'Head of service', Deadline: '30/06/2026', Progress: 'In progress', '%': '20' },
  { Ref: 'A2', Action: 'Train', 'Lead (post)': 'Head of service', Deadline: '31/07/2026', Progress: 'Not started' },
  { Ref: 'A3', Action: 'Audit', 'Lead (post)': 'Audit manager', Deadline: '31/08/2026', Progress: 'Not started' },
];
const MEETINGS = [{ Ref: 'M1', Body: 'Scrutiny', Date: '15/06/2026' }];

async function refreshed(): Promise<Host> {
  const host = await openPlanHost({ [PLAN]: ACTIONS, Meetings: MEETINGS }, { now: MONDAY });
  host.call('refreshNow');
  return host;
}

function cell(host: Host, heading: string, row: number, tab = PLAN): string {
  const sheet = host.model.sheetByName(tab)!;
  for (let column = 1; column <= 60; column += 1) if (sheet.value(1, column) === heading) return `${columnLetters(column)}${row}`;
  throw new Error(`There is no heading "${heading}".`);
}

const log = (host: Host): string[] =>
  rowsOf(host, 'Change log').map((row) =>
    [row['By'], row['Tab'], row['Ref'], row['Column'], row['From'], row['To'], row['How known']].join(' | '),
  );

describe('the Change log', () => {
  it('says nothing of what stood there when it began', async () => {
    const host = await refreshed();
    host.call('refreshNow');
    expect(log(host)).toEqual([]);
  });

  it('says who changed which cell from what to what, once', async () => {
    const host = await refreshed();
    host.edit(PLAN, cell(host, 'Progress', 2), 'Done');
    host.edit(PLAN, cell(host, '%', 3), '40');
    host.call('refreshNow');
    host.call('refreshNow');
    host.advanceTo('2026-03-31T04:00:00Z');
    host.call('nightlyRefresh');
    expect(log(host)).toEqual([
      `${CO_ORDINATOR} | ${PLAN} | A1 | Progress | In progress | Done | With the edit`,
      `${CO_ORDINATOR} | ${PLAN} | A2 | % |  | 40 | With the edit`,
    ]);
  });

  it('tells by comparison what was changed while no one was looking, row by row and on other tabs', async () => {
    const host = await refreshed();
    typeIntoCell(host.model, PLAN, cell(host, 'Lead (post)', 4), 'Director');
    typeIntoCell(host.model, 'Meetings', cell(host, 'Date', 2, 'Meetings'), '22/06/2026');
    host.call('refreshNow');
    expect(log(host)).toEqual([
      ` | ${PLAN} | A3 | Lead (post) | Audit manager | Director | By comparison`,
      ' | Meetings | M1 | Date | 15/06/2026 | 22/06/2026 | By comparison',
    ]);
  });

  it('tells of a new row, of a cleared one and of one that came back', async () => {
    const host = await refreshed();
    host.edit(PLAN, cell(host, 'Action', 5), 'Inspect');
    host.edit(PLAN, cell(host, 'Action', 3), '');
    host.call('refreshNow');
    expect(log(host)).toEqual([
      `${CO_ORDINATOR} | ${PLAN} | A4 |  |  | Inspect | With the edit`,
      `${CO_ORDINATOR} | ${PLAN} | A2 | Action | Train |  | With the edit`,
    ]);
  });

  it("keeps what was found in the week's first run for the next one, and loses none", async () => {
    const host = await refreshed();
    host.advanceTo('2026-04-06T08:00:00Z');
    typeIntoCell(host.model, 'Meetings', cell(host, 'Date', 2, 'Meetings'), '22/06/2026');
    host.edit(PLAN, cell(host, 'Progress', 2), 'Done');
    host.call('refreshNow');
    expect(log(host)).toEqual([]);
    host.call('refreshNow');
    expect(log(host)).toHaveLength(2);
  });

  it('answers what changed since a day, and who changed a row, also before the log has it', async () => {
    const host = await refreshed();
    host.edit(PLAN, cell(host, 'Progress', 2), 'Done');
    host.advanceTo('2026-03-31T04:00:00Z');
    host.call('nightlyRefresh');
    host.advanceTo('2026-04-02T09:00:00Z');
    host.edit(PLAN, cell(host, 'Progress', 3), 'In progress');
    host.parts.officer.willAnswer({ text: '1 April 2026' });
    const [, dialog] = host.call('whatChangedSince').shown;
    expect(dialog?.text).toContain('1 change in 1 row.');
    expect(dialog?.text).toContain(`<td>${CO_ORDINATOR}</td><td>A2</td><td>Progress</td><td>Not started</td><td>In progress</td>`);
    host.parts.officer.willAnswer({ text: 'soon' });
    expect(host.call('whatChangedSince').shown.map(({ text }) => text)).toContain('"soon" is not a day. Write it as 31/03/2026.');
    expect(answerOf(host.call('whoChangedThisRow', [{ ref: 'A1' }])).message).toBe('Who changed A1: 1 change in 1 row.');
    expect(host.call('whoChangedThisRow').shown[0]?.text).toBe('Select a row of the Action plan that has a ref, and choose it again.');
  });

  it('has each line exactly once, wherever the run that writes it is killed', async () => {
    const prepared = async (): Promise<Host> => {
      const host = await refreshed();
      host.edit(PLAN, cell(host, 'Progress', 2), 'Done');
      typeIntoCell(host.model, 'Meetings', cell(host, 'Date', 2, 'Meetings'), '22/06/2026');
      return host;
    };
    const calls = (await prepared()).call('refreshNow').calls.filter(({ kind }) => kind !== 'navigation');
    const wrong: string[] = [];
    for (const { number, name } of calls) {
      const host = await prepared();
      host.call('refreshNow', [], { hooks: [killAtCall(number)], mayFail: true });
      host.advanceTo('2026-03-30T09:05:00Z');
      host.call('refreshNow');
      host.call('refreshNow');
      if (log(host).length !== 2) wrong.push(`killed at ${name}: ${log(host).join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
