import { afterCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { addressees, ADMINISTRATOR, at, inState, planWithLeads, reportsSent, setQuota, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, CO_ORDINATOR, openPlanHost } from '../support/plan-host.ts';

const MONDAY = '2026-11-23T07:04:00Z';
const PEOPLE = Array.from({ length: 25 }, (_, index) => at(`lead${index + 1}`)).sort();
/** Fifteen people with something overdue come before ten whose action is due in the week before Christmas. */
const plan = planWithLeads(15, {
  'Action plan': Array.from({ length: 10 }, (_, index) => ({
    Action: `Later ${index + 1}`,
    'Lead (post)': `Lead ${index + 16}`,
    'Lead e-mail': at(`lead${index + 16}`),
    Deadline: '18/12/2026',
    Progress: 'In progress',
    Start: '01/11/2026',
    '%': '90',
  })),
});

const nextDay = (host: Host): void => {
  host.advanceTo(new Date(host.now.getTime() + 86_400_000 + 15 * 60_000));
};
const ownTriggers = (host: Host): string[] => host.parts.state.triggers.map(({ handlerFunction }) => handlerFunction);

describe('with a quota of 10 for 25 people', () => {
  it('the 10 most urgent hear today, 10 tomorrow, 5 the day after, and none twice', async () => {
    const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
    const days: string[][] = [];
    for (let day = 1; day <= 3; day += 1) {
      const before = summariesSent(host).length;
      setQuota(host, CO_ORDINATOR, 10);
      if (day === 1) host.call('sendWeeklySummaries');
      else nextDay(host);
      days.push(addressees(summariesSent(host).slice(before)));
    }
    expect(days.map((mailed) => mailed.length)).toEqual([10, 10, 5]);
    const urgent = new Set(Array.from({ length: 15 }, (_, index) => at(`lead${index + 1}`)));
    expect(days[0]?.every((who) => urgent.has(who))).toBe(true);
    expect(days[1]?.filter((who) => urgent.has(who))).toHaveLength(5);
    expect(days.flat().sort()).toEqual(PEOPLE);
    expect(reportsSent(host).map(({ subject }) => subject)).toEqual(['Weekly summaries: 25 sent — Improvement plan']);
    expect(ownTriggers(host)).toEqual([]);
  });

  it('what waits stands in the ledger, and is said', async () => {
    const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
    setQuota(host, CO_ORDINATOR, 10);
    const answer = answerOf(host.call('sendWeeklySummaries'));
    expect(answer.message).toBe('Summaries of week 2026-W48: 10 messages sent and 16 carried over. The rest goes out the next day.');
    expect(inState(host, 'carried over')).toHaveLength(16);
    expect(answer.mails.filter(({ state }) => state === 'carried over')[0]?.why).toBe(
      'The daily quota of e-mails was spent. It goes out the next day.',
    );
  });

  it('one trigger serves, however many runs carry something over', async () => {
    const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
    for (let run = 0; run < 3; run += 1) {
      setQuota(host, CO_ORDINATOR, 1);
      host.call('sendWeeklySummaries');
    }
    expect(ownTriggers(host)).toEqual(['sendCarriedOverSummaries']);
    expect(summariesSent(host)).toHaveLength(3);
  });
});

it('a quota of nothing carries everybody over', async () => {
  const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
  setQuota(host, CO_ORDINATOR, 0);
  const run = host.call('sendWeeklySummaries');
  expect(host.parts.state.mails).toEqual([]);
  expect(answerOf(run).message).toContain('0 messages sent and 26 carried over');
  setQuota(host, CO_ORDINATOR, 100);
  nextDay(host);
  expect(addressees(summariesSent(host))).toEqual(PEOPLE);
});

it('a quota that something else spends during the run stops it in good order', async () => {
  const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
  const spent = afterCall({ name: 'MailApp.sendEmail', nth: 4 }, () => setQuota(host, CO_ORDINATOR, 0));
  const answer = answerOf(host.call('sendWeeklySummaries', [], { hooks: [spent] }));
  expect(answer.message).toContain('4 messages sent and 22 carried over');
  setQuota(host, CO_ORDINATOR, 100);
  nextDay(host);
  expect(addressees(summariesSent(host))).toEqual(PEOPLE);
  expect(inState(host, 'may not have been sent')).toEqual([]);
  expect(addressees(reportsSent(host))).toEqual([ADMINISTRATOR]);
});

it("what last week could not send is overtaken by this week's", async () => {
  const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
  setQuota(host, CO_ORDINATOR, 10);
  host.call('sendWeeklySummaries');
  host.parts.state.triggers.splice(0);
  setQuota(host, CO_ORDINATOR, 100);
  host.advanceTo('2026-11-30T07:04:00Z');
  host.call('sendWeeklySummaries');
  expect(addressees(summariesSent(host).slice(10))).toEqual(PEOPLE);
  expect(inState(host, 'failed', '2026-W48')).toHaveLength(16);
  expect(inState(host, 'carried over')).toEqual([]);
});

it('a day on which no trigger can be made says so', async () => {
  const host = await openPlanHost(plan, { now: MONDAY, account: 'consumer' });
  const [trigger] = host.parts.state.triggers;
  expect(trigger).toBeUndefined();
  setQuota(host, CO_ORDINATOR, 1);
  host.declinedScopes.add('https://www.googleapis.com/auth/script.scriptapp');
  const answer = answerOf(host.call('sendWeeklySummaries'));
  expect(answer.message).toContain('The rest waits: what was carried over could not be arranged for the next day');
  expect(answer.problems.map(({ code }) => code)).toEqual(['carry-over-not-arranged']);
});
