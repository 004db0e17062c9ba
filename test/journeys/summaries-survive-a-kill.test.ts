import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { ROUND_TRIP_KINDS } from '../../emulator/runtime/service.ts';
import { addressees, ADMINISTRATOR, at, inState, planWithLeads, reportsSent, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const WEEK_MILLISECONDS = 7 * 86_400_000;
const PEOPLE = Array.from({ length: 25 }, (_, index) => at(`lead${index + 1}`)).sort();

/** What became of one week: how often each person was mailed, and who is reported as doubtful. */
interface WeekOutcome {
  readonly mailed: readonly string[];
  readonly doubtful: readonly string[];
}

/**
 * One week after the other: each week's run is killed one call later than the last one's, and run again the same day.
 * One host serves all kill points, because each belongs to a week of its own.
 */
function killAndRunAgain(host: Host, call: number): WeekOutcome & { readonly wasKilled: boolean; readonly reports: string } {
  const [before, reportsBefore] = [summariesSent(host).length, reportsSent(host).length];
  const first = host.call('sendWeeklySummaries', [], { hooks: [killAtCall(call)], mayFail: true });
  expect(rowsOf(host, 'Sent mail').filter(({ State }) => State === 'sending')).toEqual([]);
  const second = host.call('sendWeeklySummaries');
  const week = String(/week (\d{4}-W\d\d)/.exec(answerOf(second).message)?.[1]);
  const outcome = {
    mailed: addressees(summariesSent(host).slice(before)), doubtful: inState(host, 'may not have been sent', week).filter((who) => PEOPLE.includes(who)),
    wasKilled: first.error !== undefined, reports: reportsSent(host).slice(reportsBefore).map(({ text }) => text).join('\n'),
  };
  host.advanceTo(new Date(host.now.getTime() + WEEK_MILLISECONDS));
  return outcome;
}

function expectEverybodyOnce({ mailed, doubtful }: WeekOutcome): void {
  expect(new Set(mailed).size).toBe(mailed.length);
  expect(doubtful.length).toBeLessThanOrEqual(1);
  expect([...new Set([...mailed, ...doubtful])].sort()).toEqual(PEOPLE);
}

describe('a run for 25 people that is killed', () => {
  it('at any service call leaves everybody with one message after the next run, or reported as doubtful; nobody with two', async () => {
    // Thursdays: none of the weeks that follow has a holiday on one.
    const host = await openPlanHost(planWithLeads(25), { now: '2026-11-26T07:04:00Z', account: 'workspace' });
    host.call('sendWeeklySummaries');
    host.advanceTo(new Date(host.now.getTime() + WEEK_MILLISECONDS));
    const { calls } = host.call('sendWeeklySummaries');
    host.advanceTo(new Date(host.now.getTime() + WEEK_MILLISECONDS));
    // Between two round trips nothing is sent and nothing is kept: finding one's way need not be killed.
    const roundTrips = calls.filter(({ kind }) => ROUND_TRIP_KINDS.includes(kind)).map(({ number }) => number);
    let seenDoubtful = 0;
    for (const call of roundTrips) {
      const outcome = killAndRunAgain(host, call);
      expect(outcome.wasKilled).toBe(true);
      expectEverybodyOnce(outcome);
      for (const who of outcome.doubtful) expect(outcome.reports).toContain(`May not have been sent, and is not sent again\n- Lead ${who.replace(/\D/g, '')}, ${who}`);
      seenDoubtful += outcome.doubtful.length;
    }
    expect(roundTrips.length).toBeGreaterThan(60);
    // Each person is in doubt twice: killed at the send itself, and at the call after it.
    expect(seenDoubtful).toBe(2 * PEOPLE.length);
  }, 120_000);

  it('again and again sends everybody one message in the end, or reports them', async () => {
    const host = await openPlanHost(planWithLeads(25), { now: '2026-11-26T07:04:00Z', account: 'workspace' });
    const sends = [1, 2, 3, 4, 1, 2, 3, 4];
    for (const nth of sends) host.call('sendWeeklySummaries', [], { hooks: [killAtCall({ name: 'MailApp.sendEmail', nth })], mayFail: true });
    host.call('sendWeeklySummaries');
    const mailed = addressees(summariesSent(host));
    const doubtful = inState(host, 'may not have been sent').filter((who) => PEOPLE.includes(who));
    expect(new Set(mailed).size).toBe(mailed.length);
    expect(doubtful).toHaveLength(sends.length);
    expect([...mailed, ...doubtful].sort()).toEqual(PEOPLE);
  });

  it('while the ledger was being written knows from the journal what was sent', async () => {
    const host = await openPlanHost(planWithLeads(25), { now: '2026-11-26T07:04:00Z', account: 'workspace' });
    host.call('sendWeeklySummaries', [], { hooks: [killAtCall({ name: 'Range.setValues', nth: 1 })], mayFail: true });
    expect(rowsOf(host, 'Sent mail')).toEqual([]);
    const answer = answerOf(host.call('sendWeeklySummaries'));
    expect(addressees(summariesSent(host))).toEqual(PEOPLE);
    expect(answer.message).toContain('administrator@exampleshire.example may not have been sent');
    expect(inState(host, 'sent')).toEqual([ADMINISTRATOR, ...PEOPLE]);
    expect(reportsSent(host).map(({ text }) => text.includes('An earlier report may not have been sent to you.'))).toEqual([false, true]);
  });
});
