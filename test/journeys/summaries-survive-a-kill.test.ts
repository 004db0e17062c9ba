import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { ROUND_TRIP_KINDS } from '../../emulator/runtime/service.ts';
import { addressees, ADMINISTRATOR, at, inState, planWithLeads, reportsSent, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const PEOPLE = Array.from({ length: 25 }, (_, index) => at(`lead${index + 1}`)).sort();

/** What became of one run that was killed and run again: how often each person was mailed, and who is reported as doubtful. */
interface Outcome {
  readonly mailed: readonly string[];
  readonly doubtful: readonly string[];
}

/** Kills a run instead of its nth call, runs again the same day, and forgets both: one host serves all kill points. */
function killAndRunAgain(host: Host, call: number): Outcome & { readonly wasKilled: boolean; readonly reports: string } {
  const [before, reportsBefore] = [summariesSent(host).length, reportsSent(host).length];
  const first = host.call('sendWeeklySummaries', [], { hooks: [killAtCall(call)], mayFail: true });
  expect(rowsOf(host, 'Sent mail').filter(({ State }) => State === 'sending')).toEqual([]);
  host.call('sendWeeklySummaries');
  const outcome = {
    mailed: addressees(summariesSent(host).slice(before)),
    doubtful: inState(host, 'may not have been sent').filter((who) => PEOPLE.includes(who)),
    wasKilled: first.error !== undefined,
    reports: reportsSent(host)
      .slice(reportsBefore)
      .map(({ text }) => text)
      .join('\n'),
  };
  forget(host);
  return outcome;
}

/** As if nothing had been sent this week. */
function forget(host: Host): void {
  const sheet = host.model.sheetByName('Sent mail');
  for (let row = sheet?.lastRow() ?? 1; row > 1; row -= 1)
    for (let column = 1; column <= 12; column += 1) sheet?.setValue(row, column, null);
  host.parts.state.mailQuota.splice(0);
  const { document } = host.parts.state.properties;
  for (const name of Object.keys(document)) if (name.startsWith('mailJournal')) delete document[name];
}

function expectEverybodyOnce({ mailed, doubtful }: Outcome): void {
  expect(new Set(mailed).size).toBe(mailed.length);
  expect(doubtful.length).toBeLessThanOrEqual(1);
  expect([...new Set([...mailed, ...doubtful])].sort()).toEqual(PEOPLE);
}

describe('a run for 25 people that is killed', () => {
  it('at any service call leaves everybody with one message after the next run, or reported as doubtful; nobody with two', async () => {
    const host = await openPlanHost(planWithLeads(25), { now: '2026-11-26T07:04:00Z', account: 'workspace' });
    host.call('sendWeeklySummaries');
    forget(host);
    const { calls } = host.call('sendWeeklySummaries');
    forget(host);
    // Between two round trips nothing is sent and nothing is kept: finding one's way need not be killed.
    const roundTrips = calls.filter(({ kind }) => ROUND_TRIP_KINDS.includes(kind)).map(({ number }) => number);
    let seenDoubtful = 0;
    for (const call of roundTrips) {
      const outcome = killAndRunAgain(host, call);
      expect(outcome.wasKilled).toBe(true);
      expectEverybodyOnce(outcome);
      for (const who of outcome.doubtful)
        expect(outcome.reports).toContain(`May not have been sent, and is not sent again\n- Lead ${who.replace(/\D/g, '')}, ${who}`);
      seenDoubtful += outcome.doubtful.length;
    }
    expect(roundTrips.length).toBeGreaterThan(60);
    // Each person is in doubt twice: killed at the send itself, and at the call after it.
    expect(seenDoubtful).toBe(2 * PEOPLE.length);
  }, 120_000);

  it('again and again sends everybody one message in the end, or reports them', async () => {
    const host = await openPlanHost(planWithLeads(25), { now: '2026-11-26T07:04:00Z', account: 'workspace' });
    const sends = [1, 2, 3, 4, 1, 2, 3, 4];
    for (const nth of sends)
      host.call('sendWeeklySummaries', [], { hooks: [killAtCall({ name: 'MailApp.sendEmail', nth })], mayFail: true });
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
