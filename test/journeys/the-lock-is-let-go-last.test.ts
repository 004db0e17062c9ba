import type { Run } from '../../emulator/host.ts';
import { planWithMeetings } from '../support/papers-host.ts';
import { openPlanHost } from '../support/plan-host.ts';

/** Writes wait at Google until one of these: a read, a flush, or a call that must find the last row. */
const SENDS = /^(?:Range\.get|SpreadsheetApp\.flush|Sheet\.appendRow|Sheet\.getLastRow)/;

/** Writes that nothing sent before the run ended, and with it its lock. */
function unsent({ calls }: Run): string[] {
  const isSending = calls.map(({ name }) => SENDS.test(name));
  const lastSent = isSending.lastIndexOf(true);
  return calls.slice(lastSent + 1).flatMap(({ kind, name }) => (kind === 'write' ? [name] : []));
}

const OPEN = { now: '2026-04-10T09:00:00Z' };

describe('a run that holds the lock has sent everything it wrote before it ends', () => {
  it.each<[string, unknown[], 'menu' | 'page']>([
    ['refreshNow', [], 'menu'],
    ['refreshStatuses', [], 'menu'],
    ['nightlyRefresh', [], 'menu'],
    ['sendWeeklySummaries', [], 'menu'],
    ['writePaper', [{ meeting: 'M2', copy: 'clearance' }], 'page'],
    ['planBack', [{ body: 'B1', date: '15/09/2026', save: true }], 'page'],
    ['createOrRepairTabs', [], 'menu'],
  ])('%s', async (name, args, from) => {
    const host = await openPlanHost(planWithMeetings(12), OPEN);
    const run = from === 'menu' ? host.call(name) : host.scriptRun(name, args);
    expect(run.calls.some((call) => call.name.startsWith('Lock.tryLock'))).toBe(true);
    expect(unsent(run)).toEqual([]);
  });

  it('an edit', async () => {
    const host = await openPlanHost(planWithMeetings(12), OPEN);
    host.call('refreshNow');
    const [run] = host.edit('Action plan', 'T3', 'Done');
    expect(run?.calls.some(({ kind }) => kind === 'write')).toBe(true);
    expect(unsent(run as Run)).toEqual([]);
  });
});
