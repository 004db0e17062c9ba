import { afterCall } from '../../emulator/host.ts';
import type { Host, Run } from '../../emulator/host.ts';
import { typeIntoCell } from '../../emulator/spreadsheet/officer-edits.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const TAB = 'Action plan';
const ACTIONS = [
  { Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: '30/04/2026', Progress: 'In progress', '%': '95' },
  { Action: 'Audit', 'Lead (post)': 'Team Manager', Deadline: '31/08/2026', Progress: 'In progress', '%': '50' },
];

function progressCell(host: Host, row: number): string {
  const sheet = host.model.sheetByName(TAB)!;
  for (let column = 1; column <= 60; column += 1) if (sheet.value(1, column) === 'Progress') return `${columnLetters(column)}${row}`;
  throw new Error('There is no heading "Progress".');
}

const statuses = (host: Host): (string | undefined)[] => rowsOf(host, TAB).map((row) => row['Status']);

describe('a refresh that meets another run', () => {
  it('leaves a mark, and the run that holds the lock refreshes for it', async () => {
    const host = await openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
    const runs: Run[] = [];
    host.call('refreshNow', [], {
      hooks: [
        afterCall({ name: 'Sheet.appendRow', nth: 1 }, () => {
          runs.push(...host.edit(TAB, progressCell(host, 2), 'Done'));
        }),
      ],
    });
    expect(runs.map((run) => answerOf(run))).toMatchObject([
      { refused: true, message: 'Another run is at work on this spreadsheet. It will refresh the statuses before it ends.' },
    ]);
    expect(statuses(host)).toEqual(['Purple', 'Green']);
    expect(host.call('refreshStatuses').result).toMatchObject({ message: 'Nothing has changed.' });
  });

  it('is honoured between any two round trips of the other run, or by the next run', async () => {
    const first = await openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
    const calls = first
      .call('refreshNow')
      .calls.filter(({ kind }) => kind !== 'navigation')
      .map(({ number }) => number);
    const wrong: string[] = [];
    for (const number of calls) {
      const host = await openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
      host.call('refreshNow', [], {
        hooks: [
          afterCall(number, () => {
            host.edit(TAB, progressCell(host, 2), 'Done');
          }),
        ],
      });
      // After its last look at the mark a run ends at once; here no time passes, so the next run honours the mark.
      if (number === calls[calls.length - 1]) host.call('refreshStatuses');
      if (statuses(host).join() !== 'Purple,Green') wrong.push(`after call ${number}: ${statuses(host).join()}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('is refused in a sentence where somebody holds the lock for good', async () => {
    const host = await openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
    host.holdLock('document');
    expect(answerOf(host.call('refreshNow'))).toMatchObject({ refused: true });
    expect(answerOf(host.call('createOrRepairTabs'))).toMatchObject({
      refused: true,
      message: 'Another run is at work on this spreadsheet, so nothing was done. Try again in a minute.',
    });
  });

  it('finds the mark of a run that was killed, and forgets it once done', async () => {
    const host = await openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
    host.call('refreshNow');
    host.parts.state.properties.document['refresh wanted'] = 'yes';
    typeIntoCell(host.model, TAB, progressCell(host, 2), 'Done');
    host.call('refreshStatuses');
    expect(statuses(host)).toEqual(['Purple', 'Green']);
    expect(host.parts.state.properties.document['refresh wanted']).toBeUndefined();
  });
});
