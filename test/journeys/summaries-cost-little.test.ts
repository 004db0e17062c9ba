import type { Host } from '../../emulator/host.ts';
import { addressees, at, DIRECTOR, planWithLeads, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, openPlanHost } from '../support/plan-host.ts';

/** A plan that uses everything a summary can hold. */
const plan = planWithLeads(20, {
  People: [
    { Post: 'Director', 'E-mail': DIRECTOR, Roles: 'Director' },
    { Post: 'Co-ordinator', 'E-mail': at('coordinator'), Roles: 'Action lead' },
    { Post: 'Section 151 Officer', 'E-mail': at('s151') },
  ],
  Workstreams: [{ Ref: 'W1', Workstream: 'Assessment', 'Lead (post)': 'Assistant Director', 'Lead e-mail': at('ad') }],
  'Action plan': [
    {
      Action: 'In a workstream, by its name',
      'Lead (post)': 'Lead 1',
      'Lead e-mail': at('lead1'),
      Deadline: '30/10/2026',
      Progress: 'In progress',
      Workstream: 'assessment',
    },
    {
      Action: 'Done',
      'Lead (post)': 'Lead 2',
      'Lead e-mail': at('lead2'),
      Deadline: '30/10/2026',
      Progress: 'Done',
      Evidence: 'Audit',
      'Verified by': 'Co-ordinator',
    },
    { Action: 'Within words', 'Lead (post)': 'Lead 3', 'Lead e-mail': at('lead3'), Deadline: 'within 3 months', Progress: 'In progress' },
  ],
  Inspections: [{ Ref: 'I1', Inspection: 'Inspection of services', 'Report received': '14/09/2026', 'Report published': '21/09/2026' }],
  Bodies: [{ Ref: 'B1', Body: 'Scrutiny Committee', Kind: 'Scrutiny' }],
  Meetings: [{ Ref: 'M1', Body: 'scrutiny committee', Date: '09/12/2026', Title: 'Progress', 'Contact officer': 'Co-ordinator' }],
  Decisions: [
    { Ref: 'D1', Meeting: 'M1', Kind: 'Undertaking', Decision: 'That costs are shown', 'Owner (post)': 'Co-ordinator', Due: '01/12/2026' },
  ],
  Clearances: [{ Meeting: 'M1', Officer: 'Section 151 Officer', Requested: '16/11/2026' }],
});

/** As on a Monday: refreshed every night for a fortnight, the last time two hours before the summaries. */
async function onMonday(): Promise<Host> {
  const host = await openPlanHost(plan, { now: '2026-11-09T05:30:00Z', account: 'workspace' });
  host.call('createOrRepairTabs');
  for (const day of ['2026-11-09', '2026-11-16', '2026-11-23']) {
    host.advanceTo(`${day}T05:40:00Z`);
    host.call('nightlyRefresh');
  }
  host.advanceTo('2026-11-23T07:04:00Z');
  return host;
}

describe('service calls', () => {
  it('of the weekly summaries are 12 and 2 for each message; of a second run 8 at most, and no message', async () => {
    const host = await onMonday();
    const run = host.call('sendWeeklySummaries');
    expect(run.mails.length).toBeGreaterThanOrEqual(25);
    expect(run.serviceCalls).toBeLessThanOrEqual(12 + 2 * run.mails.length);
    const second = host.call('sendWeeklySummaries');
    expect(second.mails).toEqual([]);
    expect(second.serviceCalls).toBeLessThanOrEqual(8);
  });

  it('of a second run are 8 at most also where somebody cannot be mailed', async () => {
    const host = await openPlanHost(
      planWithLeads(2, {
        'Action plan': [{ Action: "Nobody's", 'Lead (post)': 'Nobody', Deadline: '30/10/2026', Progress: 'In progress' }],
      }),
      { now: '2026-11-23T07:04:00Z' },
    );
    host.call('nightlyRefresh');
    host.call('sendWeeklySummaries');
    const second = host.call('sendWeeklySummaries');
    expect(second.mails).toEqual([]);
    expect(second.serviceCalls).toBeLessThanOrEqual(8);
  });
});

describe("what the day's refresh kept", () => {
  const textsOf = (host: Host): string[] => summariesSent(host).map(({ to, subject, text }) => `${to.join()}\n${subject}\n${text}`);

  it('gives the same messages as reading every tab', async () => {
    const [kept, read] = [await onMonday(), await onMonday()];
    read.parts.state.properties.document['day of the kept tabs'] = '';
    const [fewer, more] = [kept.call('sendWeeklySummaries'), read.call('sendWeeklySummaries')];
    expect(fewer.serviceCalls).toBeLessThan(more.serviceCalls);
    expect(textsOf(kept)).toEqual(textsOf(read));
    for (const ref of ['D1', 'M1']) expect(textsOf(kept).join('\n')).toContain(`${ref}: `);
  });

  it('is not relied on once an officer edits one of its tabs', async () => {
    const host = await onMonday();
    const sheet = host.model.sheetByName('People');
    const column = Array.from({ length: sheet?.lastColumn() ?? 0 }, (_, index) => sheet?.value(1, index + 1)).indexOf('Roles') + 1;
    sheet?.setValue(4, column, 'Director');
    host.fireEdit({ sheet: 'People', row: 4, column, rows: 1, columns: 1 });
    host.call('sendWeeklySummaries');
    expect(summariesSent(host).find(({ to }) => to.includes(at('coordinator')))?.text).toContain(
      'You get this because you are a director of the plan.',
    );
  });

  it('is not relied on the day after', async () => {
    const host = await onMonday();
    host.advanceTo('2026-11-24T07:04:00Z');
    host.model.sheetByName('Decisions')?.setValue(2, 5, 'That savings are shown');
    const run = host.call('sendWeeklySummaries');
    expect(summariesSent(host).find(({ to }) => to.includes(at('coordinator')))?.text).toContain('That savings are shown');
    expect(answerOf(run).problems).toEqual([]);
    expect(addressees(summariesSent(host))).toHaveLength(24);
  });
});
