import { afterCall, failCall, TRANSIENT_ERRORS } from '../../emulator/host.ts';
import type { Run } from '../../emulator/host.ts';
import { addressees, ADMINISTRATOR, at, inState, planWithLeads, reportsSent, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const MONDAY = '2026-11-23T07:04:00Z';
const TUESDAY = '2026-11-24T07:04:00Z';
const COLLEAGUE = at('colleague');
const LEADS = ['lead1', 'lead2', 'lead3'].map(at);

describe('the weekly summaries', () => {
  it('go to everybody with something due, and the administrator hears what ran', async () => {
    const host = await openPlanHost(planWithLeads(3), { now: MONDAY });
    const run = host.call('sendWeeklySummaries');
    expect(addressees(summariesSent(host))).toEqual(LEADS);
    expect(reportsSent(host)).toHaveLength(1);
    expect(reportsSent(host)[0]).toMatchObject({ to: [ADMINISTRATOR], subject: 'Weekly summaries: 3 sent — Improvement plan' });
    expect(reportsSent(host)[0]?.text).toContain('The nightly refresh has never run.');
    expect(answerOf(run)).toMatchObject({ message: 'Summaries of week 2026-W48: 4 messages sent.', problems: [] });
    expect(answerOf(run).mails.map(({ to, state }) => [to, state])).toEqual([
      ...LEADS.map((lead) => [lead, 'sent']),
      [ADMINISTRATOR, 'sent'],
    ]);
  });

  it('are not sent again within the hour, by another officer either', async () => {
    const host = await openPlanHost(planWithLeads(3), { now: MONDAY });
    host.call('sendWeeklySummaries');
    const second = host.call('sendWeeklySummaries', [], { as: COLLEAGUE });
    const third = host.call('sendSummaries', [], { as: COLLEAGUE });
    expect(host.parts.state.mails).toHaveLength(4);
    for (const run of [second, third])
      expect(answerOf(run).message).toBe(
        'The summaries of week 2026-W48 went out already: 4 messages, the last on 23 November 2026. Nothing was sent.',
      );
  });

  it('go out once when two runs meet', async () => {
    const host = await openPlanHost(planWithLeads(3), { now: MONDAY });
    const meeting: Run[] = [];
    const hook = afterCall({ name: 'MailApp.sendEmail', nth: 2 }, () => {
      meeting.push(host.call('sendWeeklySummaries', [], { as: COLLEAGUE }));
    });
    host.call('sendWeeklySummaries', [], { hooks: [hook] });
    expect(addressees(summariesSent(host))).toEqual(LEADS);
    expect(meeting.map((run) => answerOf(run))).toMatchObject([
      { refused: true, message: expect.stringContaining('Another run is at work') },
    ]);
  });

  it("say the same on Tuesday where Monday's trigger never fired, once", async () => {
    const monday = await openPlanHost(planWithLeads(3), { now: MONDAY });
    const tuesday = await openPlanHost(planWithLeads(3), { now: TUESDAY });
    monday.call('sendWeeklySummaries');
    tuesday.call('sendWeeklySummaries');
    tuesday.call('sendWeeklySummaries');
    const subjects = (host: typeof monday): string[] => summariesSent(host).map(({ to, subject }) => `${to.join()} ${subject}`);
    expect(subjects(tuesday)).toEqual(subjects(monday));
    const lines = (host: typeof monday): string[] =>
      summariesSent(host).map(({ text }) => text.replace(/as at .*|\d+ working days|With the .*/g, ''));
    expect(lines(tuesday)).toEqual(lines(monday));
  });

  it.each([
    ['2026-11-21T07:04:00Z', 'Saturday', '21 November 2026 is not a working day (Saturday).'],
    ['2026-12-28T07:04:00Z', 'a bank-holiday Monday', '28 December 2026 is not a working day'],
  ])('wait on %s, %s', async (now, _, words) => {
    const host = await openPlanHost(planWithLeads(1), { now });
    expect(answerOf(host.call('sendWeeklySummaries')).message).toContain(words);
    expect(host.parts.state.mails).toEqual([]);
  });

  it.each([
    ['2020-W53', '2020-12-29T07:04:00Z', '2021-01-04T07:04:00Z', '2021-W01'],
    ['2026-W53', '2026-12-29T07:04:00Z', '2027-01-04T07:04:00Z', '2027-W01'],
  ])('of %s and of the week after are two, across the year end', async (week, first, second, nextWeek) => {
    const host = await openPlanHost(
      planWithLeads(1, {
        'Action plan': [
          { Action: 'Old', 'Lead (post)': 'Old lead', 'Lead e-mail': at('old'), Deadline: '30/10/2020', Progress: 'In progress' },
        ],
      }),
      { now: first },
    );
    host.call('sendWeeklySummaries');
    host.advanceTo(new Date(Date.parse(first) + 2 * 86_400_000));
    host.call('sendWeeklySummaries');
    expect(inState(host, 'sent', week)).toContain(at('old'));
    expect(addressees(summariesSent(host)).filter((to) => to === at('old'))).toHaveLength(1);
    host.advanceTo(second);
    host.call('sendWeeklySummaries');
    expect(inState(host, 'sent', nextWeek)).toContain(at('old'));
    expect(addressees(summariesSent(host)).filter((to) => to === at('old'))).toHaveLength(2);
  });

  it('leave a message that Google refuses recorded, and go on with the others', async () => {
    const host = await openPlanHost(planWithLeads(3), { now: MONDAY });
    const run = host.call('sendWeeklySummaries', [], {
      hooks: [failCall({ name: 'MailApp.sendEmail', nth: 2 }, 'Invalid email: lead2@exampleshire.example')],
    });
    expect(addressees(summariesSent(host))).toEqual([LEADS[0], LEADS[2]]);
    expect(answerOf(run).mails).toContainEqual(
      expect.objectContaining({ to: LEADS[1], state: 'failed', why: 'Google refused it: Invalid email: lead2@exampleshire.example' }),
    );
    expect(reportsSent(host)[0]?.text).toContain('Failed\n- Lead 2, lead2@exampleshire.example: Google refused it');
    host.call('sendWeeklySummaries');
    expect(host.parts.state.mails).toHaveLength(3);
  });

  it('send a failed one again where somebody set it back to planned', async () => {
    const host = await openPlanHost(planWithLeads(2), { now: MONDAY });
    host.call('sendWeeklySummaries', [], { hooks: [failCall({ name: 'MailApp.sendEmail', nth: 1 }, 'Invalid email: lead1')] });
    const sheet = host.model.sheetByName('Sent mail');
    const row = rowsOf(host, 'Sent mail').findIndex(({ State }) => State === 'failed') + 2;
    sheet?.setValue(row, 6, 'planned');
    host.advanceTo('2026-11-23T09:00:00Z');
    host.call('sendWeeklySummaries');
    expect(addressees(summariesSent(host))).toEqual(LEADS.slice(0, 2));
  });

  it('tell of one at which Google failed for a moment, and do not send it again: it may have gone out', async () => {
    const host = await openPlanHost(planWithLeads(2), { now: MONDAY });
    host.call('sendWeeklySummaries', [], { hooks: [failCall({ name: 'MailApp.sendEmail', nth: 1 }, TRANSIENT_ERRORS.serverError)] });
    host.advanceTo('2026-11-23T09:00:00Z');
    host.call('sendWeeklySummaries');
    const [doubtful, ...others] = rowsOf(host, 'Sent mail').filter(({ State }) => State !== 'sent');
    expect([doubtful?.['State'], others]).toEqual(['may not have been sent', []]);
    expect(doubtful?.['Why']).toContain('Google failed while this was being sent and did not say whether it went out.');
    expect(summariesSent(host)).toHaveLength(1);
  });

  it('stop with a sentence where the ledger cannot be read', async () => {
    const host = await openPlanHost(planWithLeads(1), { now: MONDAY });
    host.call('sendWeeklySummaries');
    host.model.sheetByName('Sent mail')?.setValue(2, 6, 'maybe');
    host.advanceTo('2026-11-30T07:04:00Z');
    expect(answerOf(host.call('sendWeeklySummaries'))).toMatchObject({
      refused: true,
      message: expect.stringContaining('Sent mail, row 2, State: "maybe" is not a state, so nobody was mailed.'),
    });
    expect(host.parts.state.mails).toHaveLength(2);
  });
});
