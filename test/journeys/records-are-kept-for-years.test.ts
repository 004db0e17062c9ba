import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { FULL_REFRESH_CALLS } from '../../src/tasks/refresh/refresh-plan.ts';
import { TIDYING_CALLS } from '../../src/tasks/refresh/tidy-records.ts';
import { planWithLeads } from '../support/mailed-plan.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const ACTIONS = [{ Ref: 'A1', Action: 'Hire', 'Lead (post)': 'Head of service', Deadline: '30/06/2030', Progress: 'In progress' }];
const RUNS = ['2025-11-03', '2025-12-30', '2026-01-02', '2026-05-20'].map((When, index) => ({
  When,
  What: 'Refresh now',
  Outcome: `Run ${index}`,
}));
const MAILS = [
  { Key: 'a', Week: '2025-W50', State: 'sent' },
  { Key: 'b', Week: '2025-W50', State: 'carried over' },
  { Key: 'c', Week: '2026-W22', State: 'sent' },
];

const VERSIONS = [
  { Version: '1', From: '06/01/2020' },
  { Version: '2', From: '07/03/2022' },
  { Version: '3', From: '05/02/2024' },
];
const CHANGES = [
  { Version: '1', Kind: 'Action', 'Old ref': 'A8', Became: 'Retired', 'New version': '2' },
  { Version: '2', Kind: 'Action', 'Old ref': 'A9', Became: 'Retired', 'New version': '3' },
];

/** On the first of June a new month begins for records that began in January. */
async function atTheEndOfMay(): Promise<Host> {
  const tabs = { 'Action plan': ACTIONS, 'Run log': RUNS, 'Sent mail': MAILS, Versions: VERSIONS, 'Version changes': CHANGES };
  const host = await openPlanHost(tabs, { now: '2026-01-30T09:00:00Z' });
  host.call('refreshNow');
  host.advanceTo('2026-06-01T04:00:00Z');
  return host;
}

const outcomes = (host: Host, tab: string): string[] => rowsOf(host, tab).map((row) => row['Outcome'] ?? '');
const keys = (host: Host, tab: string): string[] => rowsOf(host, tab).map((row) => row['Key'] ?? '');

const oldRefs = (host: Host, tab: string): string[] => rowsOf(host, tab).map((row) => row['Old ref'] ?? '');

function picture(host: Host): unknown {
  return {
    years: [
      outcomes(host, 'Run log 2025'),
      outcomes(host, 'Run log 2026').slice(0, 2),
      keys(host, 'Sent mail 2025'),
      oldRefs(host, 'Version changes 2022'),
    ],
    kept: [outcomes(host, 'Run log').slice(0, 1), keys(host, 'Sent mail'), oldRefs(host, 'Version changes')],
    hidden: ['Run log 2025', 'Run log 2026', 'Sent mail 2025'].map((tab) => host.model.sheetByName(tab)?.hidden),
  };
}

const WANTED = {
  years: [['Run 0', 'Run 1'], ['Run 2', expect.stringContaining('Refreshed 1 action')], ['a'], ['A8']],
  kept: [['Run 3'], ['b', 'c'], ['A9']],
  hidden: [true, true, true],
};

describe('the first run of a month', () => {
  it('moves old records to the tabs of their years, out of sight, and leaves what is still to be sent', async () => {
    const host = await atTheEndOfMay();
    const run = host.call('nightlyRefresh');
    expect(picture(host)).toEqual(WANTED);
    expect(run.serviceCalls).toBeLessThanOrEqual(FULL_REFRESH_CALLS + TIDYING_CALLS);
    host.advanceTo('2026-06-02T04:00:00Z');
    expect(host.call('nightlyRefresh').serviceCalls).toBeLessThanOrEqual(FULL_REFRESH_CALLS);
  });

  it('loses and doubles nothing, wherever it is killed', async () => {
    const calls = (await atTheEndOfMay()).call('nightlyRefresh').calls.filter(({ kind }) => kind === 'write');
    for (const { number } of calls) {
      const host = await atTheEndOfMay();
      host.call('nightlyRefresh', [], { hooks: [killAtCall(number)], mayFail: true });
      host.advanceTo('2026-06-01T05:00:00Z');
      host.call('nightlyRefresh');
      expect({ number, ...(picture(host) as object) }).toEqual({ number, ...WANTED });
    }
  });
});

describe('summaries after a pause in which their rows went to the tab of their year', () => {
  it('are told of once, and none of them as doubtful', async () => {
    const host = await openPlanHost(planWithLeads(2), { now: '2026-12-04T09:00:00Z' });
    host.call('refreshNow');
    host.advanceTo('2026-12-07T09:00:00Z');
    host.call('sendSummaries');
    host.advanceTo('2027-05-03T04:00:00Z');
    host.call('nightlyRefresh');
    host.advanceTo('2027-05-04T09:00:00Z');
    host.call('sendSummaries');
    const all = [...rowsOf(host, 'Sent mail 2026'), ...rowsOf(host, 'Sent mail')];
    expect(all.map((row) => row['State'])).toEqual(all.map(() => 'sent'));
    expect(rowsOf(host, 'Sent mail 2026').map((row) => row['Week'])).toContain('2026-W50');
    expect(new Set(all.map((row) => row['Key'])).size).toBe(all.length);
  });
});
