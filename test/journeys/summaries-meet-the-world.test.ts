import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { PreviewedMail } from '../../src/tasks/summaries/preview-summaries.ts';
import { htmlTags } from '../support/html-tags.ts';
import { addressees, ADMINISTRATOR, at, DIRECTOR, planWithLeads, reportsSent, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, CO_ORDINATOR, openPlanHost, rowsOf } from '../support/plan-host.ts';

const MONDAY = '2026-11-23T07:04:00Z';
const overdue = (name: string, email: string, more = {}) => ({
  Action: `Action of ${name}`,
  'Lead (post)': name,
  'Lead e-mail': email,
  Deadline: '30/10/2026',
  Progress: 'In progress',
  ...more,
});

describe('addresses as people type them', () => {
  const typed: readonly (readonly [name: string, cell: string, to: string | undefined, words: string])[] = [
    ['Empty', '', undefined, '"Empty" has no e-mail address'],
    ['Two', 'one@exampleshire.example; two@exampleshire.example', undefined, 'holds more than one address'],
    ['Trailing', 'trailing@exampleshire.example   ', at('trailing'), ''],
    ['Capitals', 'CAPITALS@Exampleshire.Example', at('capitals'), ''],
    ['Apostrophe', "maeve.o'brien@exampleshire.example", at("maeve.o'brien"), ''],
    ['Tag', 'tag+plan@exampleshire.example', at('tag+plan'), ''],
    ['London', 'lead@hackney.london', 'lead@hackney.london', ''],
    ['Nameonly', 'Head of Service', undefined, 'is not an e-mail address: it has no @'],
    ['Outside', 'somebody@elsewhere.example', undefined, 'is not in the allowed e-mail domains'],
  ];

  it('are mailed or listed, each with its reason, and nobody stops the others', async () => {
    const host = await openPlanHost(
      {
        ...planWithLeads(0),
        Settings: [{ Setting: 'Allowed e-mail domains', Value: 'exampleshire.example, hackney.london' }],
        'Action plan': typed.map(([name, cell]) => overdue(name, cell)),
      },
      { now: MONDAY },
    );
    const answer = answerOf(host.call('sendWeeklySummaries'));
    expect(addressees(summariesSent(host))).toEqual(typed.flatMap(([, , to]) => to ?? []).sort());
    for (const [name, , to, words] of typed) {
      const row = rowsOf(host, 'Sent mail').find(({ Post }) => Post === name);
      expect([name, row?.['State']]).toEqual([name, to === undefined ? 'withheld' : 'sent']);
      if (to !== undefined) continue;
      expect(row?.['Why']).toContain(words);
      expect(answer.problems.map(({ message }) => message)).toContain(row?.['Why']);
      expect(reportsSent(host)[0]?.text).toContain(row?.['Why']);
    }
  });

  it('are mailed in the same week once they are mended', async () => {
    const host = await openPlanHost(planWithLeads(1, { 'Action plan': [overdue('Nameonly', 'Head of Service')] }), { now: MONDAY });
    host.call('sendWeeklySummaries');
    const sheet = host.model.sheetByName('Action plan');
    const column = Object.keys(rowsOf(host, 'Action plan')[0] ?? {}).indexOf('Lead e-mail') + 1;
    expect(host.call('sendWeeklySummaries').mails).toEqual([]);
    sheet?.setValue(3, column, at('mended'));
    host.call('sendWeeklySummaries');
    expect(addressees(summariesSent(host))).toEqual([at('lead1'), at('mended')]);
  });

  it('written in many ways are one person with one message', async () => {
    const ways = [' Lead@exampleshire.example', 'LEAD@EXAMPLESHIRE.EXAMPLE ', 'lead@exampleshire.example'];
    const host = await openPlanHost(
      { ...planWithLeads(0), 'Action plan': ways.map((way, index) => overdue(index === 1 ? ' lead officer ' : 'Lead Officer', way)) },
      { now: MONDAY },
    );
    host.call('sendWeeklySummaries');
    expect(summariesSent(host)).toHaveLength(1);
    expect(summariesSent(host)[0]).toMatchObject({ to: [at('lead')], subject: '3 actions overdue — Improvement plan' });
  });
});

describe('a setting', () => {
  it.each([
    ['Allowed e-mail domains', '', 'the cell is empty, so nobody was mailed'],
    ['Test address', 'nonsense', 'is not an e-mail address: it has no @'],
    ['Test address', 'me@elsewhere.example', 'is not in the allowed e-mail domains'],
  ])('%s of "%s" stops everything: %s', async (setting, value, words) => {
    const host = await openPlanHost(
      planWithLeads(2, setting === 'Test address' ? { Settings: [{ Setting: setting, Value: value }] } : {}),
      { now: MONDAY },
    );
    if (value === '') {
      const row = rowsOf(host, 'Settings').findIndex(({ Setting }) => Setting === setting) + 2;
      host.model.sheetByName('Settings')?.setValue(row, 2, null);
    }
    expect(answerOf(host.call('sendWeeklySummaries'))).toMatchObject({ refused: true, message: expect.stringContaining(words) });
    expect(host.parts.state.mails).toEqual([]);
  });

  it("Test address gets everything, marked, and spends nobody's real message", async () => {
    const host = await openPlanHost(planWithLeads(2, { Settings: [{ Setting: 'Test address', Value: ' TEST@exampleshire.example ' }] }), {
      now: MONDAY,
    });
    host.call('sendWeeklySummaries');
    expect(addressees(host.parts.state.mails)).toEqual([at('test'), at('test'), at('test')]);
    for (const { subject, text } of host.parts.state.mails) {
      expect(subject).toMatch(/^\[Test\] /);
      expect(text).toContain('Test mode: this would have gone to');
    }
    const row = rowsOf(host, 'Settings').findIndex(({ Setting }) => Setting === 'Test address') + 2;
    host.model.sheetByName('Settings')?.setValue(row, 2, null);
    host.call('sendWeeklySummaries');
    expect(addressees(host.parts.state.mails.slice(3))).toEqual([ADMINISTRATOR, at('lead1'), at('lead2')]);
  });
});

it('somebody who has paused hears nothing, and the ledger says until when', async () => {
  const host = await openPlanHost(planWithLeads(2, { People: [{ Post: 'Lead 1', 'E-mail': at('lead1'), 'Paused until': '30/11/2026' }] }), {
    now: MONDAY,
  });
  host.call('sendWeeklySummaries');
  expect(addressees(summariesSent(host))).toEqual([at('lead2')]);
  expect(rowsOf(host, 'Sent mail').find(({ Address }) => Address === at('lead1'))).toMatchObject({
    State: 'withheld',
    Why: 'Paused up to and including 30 November 2026.',
  });
  host.advanceTo('2026-12-07T07:04:00Z');
  host.call('sendWeeklySummaries');
  expect(addressees(summariesSent(host))).toEqual([at('lead1'), at('lead2'), at('lead2')]);
});

it('a line that may identify a child goes to nobody, and to no log', async () => {
  const secret = 'Review the case of the family at SW1A 1AA';
  const host = await openPlanHost(
    planWithLeads(1, {
      'Action plan': [overdue('Lead 1', at('lead1'), { Action: secret })],
      People: [{ Post: 'Director', 'E-mail': DIRECTOR, Roles: 'Director' }],
    }),
    { now: MONDAY },
  );
  const answer = answerOf(host.call('sendWeeklySummaries'));
  for (const { text, html } of host.parts.state.mails) expect(`${text}${html}`).not.toMatch(/SW1A|the family/);
  expect(summariesSent(host).find(({ to }) => to.includes(at('lead1')))?.text).toContain(
    "1 line is left out because the plan's words may identify a child.",
  );
  expect(reportsSent(host)[0]?.text).toContain('Action plan, row 3, Action: what looks like a postcode. The words are not repeated here.');
  expect(answer.problems).toMatchObject([{ tab: 'Action plan', row: 3, heading: 'Action', code: 'personal-data-withheld' }]);
  for (const tab of ['Sent mail', 'Run log']) expect(JSON.stringify(rowsOf(host, tab))).not.toContain('SW1A');
});

describe('hostile words', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '\'"><svg/onload=alert(1)>',
    '=HYPERLINK("https://evil.example";"x")',
    '\u202eמרחבא\u202c',
    '🎉'.repeat(40),
    `x${'y'.repeat(4_999)}`,
  ];

  /** The HTML part of each .eml file that a plan with these words in every column leads to. */
  async function mailedHtml(words: string): Promise<string[]> {
    const outDir = mkdtempSync(join(tmpdir(), 'plan-'));
    const safe = (text: string): string => (text.startsWith('=') ? `'${text}` : text);
    const cell = safe(words);
    const host = await openPlanHost(
      planWithLeads(0, {
        Settings: [
          { Setting: 'Plan name', Value: cell },
          { Setting: 'Council name', Value: cell },
          { Setting: 'How to pause e-mails', Value: cell },
        ],
        People: [{ Post: 'Director', Name: cell, 'E-mail': DIRECTOR, Roles: 'Director' }],
        Workstreams: [{ Ref: 'W1', Workstream: cell, 'Lead (post)': cell, 'Lead e-mail': at('ws') }],
        'Action plan': [
          overdue(cell, at('lead1'), {
            Ref: 'A1',
            Action: cell,
            Workstream: 'W1',
            'Latest update': cell,
            Evidence: cell,
            'Path to green': cell,
          }),
        ],
        Bodies: [{ Ref: 'B1', Body: cell }],
        Meetings: [{ Ref: 'M1', Body: 'B1', Date: '09/12/2026', Title: cell, 'Contact officer': 'Director', Minutes: cell }],
        Decisions: [{ Ref: 'D1', Meeting: 'M1', Kind: 'Undertaking', Decision: cell, 'Owner (post)': cell, 'Owner e-mail': at('lead1') }],
      }),
      { now: MONDAY, outDir },
    );
    host.call('sendWeeklySummaries');
    await host.save();
    const mails = readdirSync(join(outDir, 'mail'))
      .filter((name) => name.endsWith('.eml'))
      .sort();
    return Promise.all(mails.map(async (name) => (await PostalMime.parse(readFileSync(join(outDir, 'mail', name)))).html ?? ''));
  }

  const shapesOf = (pages: readonly string[]): string[][] =>
    pages.map((html) =>
      htmlTags(html.replace(/\r?\n/g, '')).map(
        ({ name, closes, attributes }) => `${closes ? '/' : ''}${name} ${Object.keys(attributes).join(' ')}`,
      ),
    );

  it('from every column add no element and no attribute to a delivered message', async () => {
    const harmless = shapesOf(await mailedHtml('Harmless'));
    expect(harmless).toHaveLength(4);
    for (const words of HOSTILE) expect(shapesOf(await mailedHtml(words))).toEqual(harmless);
  });
});

describe('the preview', () => {
  it('shows the messages that would go, and writes and sends nothing', async () => {
    const host = await openPlanHost(planWithLeads(2, { 'Action plan': [overdue('Nobody', '')] }), { now: MONDAY });
    const before = JSON.stringify([rowsOf(host, 'Sent mail'), rowsOf(host, 'Run log'), host.parts.state.properties]);
    const run = host.scriptRun('previewSummaries');
    const mails = answerOf(run).mails as readonly PreviewedMail[];
    expect(answerOf(run).message).toBe('Week 2026-W48: 2 summaries to send and 1 not to be mailed.');
    expect(mails.map(({ person, state }) => [person, state])).toEqual([
      [at('lead1'), 'planned'],
      [at('lead2'), 'planned'],
      ['', 'withheld'],
    ]);
    expect(JSON.stringify([rowsOf(host, 'Sent mail'), rowsOf(host, 'Run log'), host.parts.state.properties])).toBe(before);
    expect(Object.keys(run.serviceCallsByKind)).not.toContain('write');
    host.call('sendWeeklySummaries');
    expect(summariesSent(host).map(({ html, subject }) => [html, subject])).toEqual(
      mails.filter(({ state }) => state === 'planned').map(({ html, subject }) => [html, subject]),
    );
    expect(answerOf(host.scriptRun('previewSummaries')).message).toBe(
      'Week 2026-W48: 0 summaries to send, 1 not to be mailed and 2 already dealt with this week.',
    );
  });

  it("of one's own shows one's own alone", async () => {
    const host = await openPlanHost(planWithLeads(2), { now: MONDAY });
    const mine = host.scriptRun('summariesForDialog', ['mine'], { as: at('lead2') }).result as { mails: PreviewedMail[]; canSend: boolean };
    expect([mine.mails.map(({ person }) => person), mine.canSend]).toEqual([[at('lead2')], false]);
    const nobody = host.scriptRun('summariesForDialog', ['mine'], { as: CO_ORDINATOR }).result as { message: string };
    expect(nobody.message).toBe(`Nothing is due for ${CO_ORDINATOR} this week, so no summary would go out.`);
  });
});

describe('Send now…', () => {
  it('asks with the counts, and sends nothing on No', async () => {
    const host = await openPlanHost(planWithLeads(2, { 'Action plan': [overdue('Nobody', '')] }), { now: '2026-11-21T10:00:00Z' });
    host.parts.officer.willAnswer('NO');
    const no = host.call('sendSummariesNow');
    expect(no.shown[0]?.text).toBe(
      'Send 2 summaries now? 1 person is not mailed; the preview says why. Nobody gets the same summary twice in a week.',
    );
    expect(host.parts.state.mails).toEqual([]);
    host.parts.officer.willAnswer('YES', 'OK');
    host.call('sendSummariesNow');
    expect(addressees(summariesSent(host))).toEqual([at('lead1'), at('lead2')]);
  });

  it('says that nobody is left to mail', async () => {
    const host = await openPlanHost(planWithLeads(1), { now: MONDAY });
    host.call('sendWeeklySummaries');
    expect(host.call('sendSummariesNow').shown[0]?.text).toBe(
      'Nobody is to be mailed now. Week 2026-W48: 0 summaries to send and 1 already dealt with this week.',
    );
  });
});
