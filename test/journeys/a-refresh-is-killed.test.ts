import { failCall, killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { HISTORY_TAB } from '../../src/tabs/record-tabs.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const TAB = 'Action plan';
const ACTIONS = [
  { Ref: 'A1', Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: '30/03/2026', Progress: 'In progress' },
  { Action: 'Audit', 'Lead (post)': 'Team Manager', Deadline: '31/08/2026', Progress: 'In progress', '%': '50' },
  { Action: 'Train', 'Lead (post)': 'Practice Lead', Deadline: '31/08/2026', Progress: 'Done' },
];

const open = (): Promise<Host> => openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
const shown = (host: Host): string[] =>
  rowsOf(host, TAB).map((row) => `${row['Ref']} ${row['Action']} ${row['Status']} ${row['Times re-dated']}`);

async function roundTrips(): Promise<number[]> {
  return (await open())
    .call('refreshNow')
    .calls.filter(({ kind }) => kind !== 'navigation')
    .map(({ number }) => number);
}

describe('a refresh that is killed at any of its calls', () => {
  it('is made good by the next one: every ref once, every status right, every snapshot whole', async () => {
    const wrong: string[] = [];
    for (const number of await roundTrips()) {
      const host = await open();
      host.call('refreshNow', [], { hooks: [killAtCall(number)], mayFail: true });
      host.advanceTo('2026-03-31T09:05:00Z');
      host.call('refreshNow');
      const rows = shown(host);
      const refs = rowsOf(host, TAB).map((row) => row['Ref']);
      if (
        rows.map((row) => row.replace(/^A\d+ /, '')).join() !== 'Hire Red 0,Audit Green 0,Train Purple 0' ||
        refs[0] !== 'A1' ||
        new Set(refs).size !== 3
      )
        wrong.push(`killed at call ${number}: ${rows.join()}`);
      const ids = rowsOf(host, HISTORY_TAB.name).map((row) => row['Snapshot']);
      if (ids.length === 0 || new Set(ids).size !== ids.length) wrong.push(`killed at call ${number}: snapshots ${ids.join()}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('a refresh of which Google refuses a write', () => {
  it('says so in the run log, and the next one goes through', async () => {
    const host = await open();
    const run = host.call('refreshNow', [], {
      hooks: [failCall({ name: 'Range.setValues', nth: 1 }, 'You are trying to edit a protected cell or object.')],
      mayFail: true,
    });
    expect(run.error?.message).toContain('protected cell');
    expect(rowsOf(host, 'Run log').map((row) => row['Outcome'])).toEqual([expect.stringContaining('Stopped: ')]);
    host.call('refreshNow');
    expect(shown(host).map((row) => row.slice(3))).toEqual(['Hire Red 0', 'Audit Green 0', 'Train Purple 0']);
  });
});
