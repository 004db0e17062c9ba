import type { Host } from '../../emulator/host.ts';
import type { SentMail } from '../../emulator/runtime/host-state.ts';
import { ADMINISTRATOR, at, DIRECTOR, planWithLeads, reportsSent, summariesSent } from '../support/mailed-plan.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const AD = at('ad');
const plan = planWithLeads(0, {
  People: [{ Post: "Director of Children's Services", 'E-mail': DIRECTOR, Roles: 'Director' }],
  Workstreams: [{ Ref: 'W1', Workstream: 'Assessment', 'Lead (post)': 'Assistant Director', 'Lead e-mail': AD }],
  'Action plan': [
    {
      Ref: 'A1',
      'On the plan since': '01/09/2026',
      Action: 'Clear the backlog',
      'Lead (post)': 'Team Manager',
      'Lead e-mail': at('manager'),
      Deadline: '06/11/2026',
      Progress: 'In progress',
      Workstream: 'W1',
    },
    {
      Ref: 'A2',
      Action: 'Train the panel',
      'Lead (post)': 'Panel Chair',
      'Lead e-mail': at('chair'),
      Deadline: '18/12/2026',
      Progress: 'In progress',
      Workstream: 'W1',
      Start: '01/11/2026',
      '%': '90',
    },
  ],
});

function type(host: Host, tab: string, ref: string, heading: string, value: string): void {
  const rows = rowsOf(host, tab);
  const column = Object.keys(rows[0] ?? {}).indexOf(heading) + 1;
  host.model.sheetByName(tab)?.setValue(rows.findIndex(({ Ref }) => Ref === ref) + 2, column, value);
}

/** Lets a week pass, triggers and all; what was mailed in it, by person. */
function weekTo(host: Host, monday: string): Map<string, SentMail> {
  const before = summariesSent(host).length;
  host.advanceTo(`${monday}T09:00:00Z`);
  const mails = summariesSent(host).slice(before);
  expect(new Set(mails.map(({ to }) => to.join())).size).toBe(mails.length);
  return new Map(mails.map((mail) => [mail.to.join(), mail]));
}

describe('automatic updates', () => {
  it('send every Monday, climb the ladder, and stop at an update', async () => {
    const host = await openPlanHost(plan, { now: '2026-11-12T12:00:00Z' });
    expect(answerOf(host.call('installAutomaticUpdates')).message).toContain('the weekly summaries go out on Monday between 7:00 and 8:00');

    const first = weekTo(host, '2026-11-16');
    expect([...first.keys()].sort()).toEqual([AD, at('manager'), DIRECTOR].sort());
    expect(first.get(at('manager'))?.text).toContain(
      'Red since 7 November 2026, 6 working days without an update. It goes to the workstream lead on 20 November 2026',
    );
    expect(first.get(AD)?.subject).toBe('1 action overdue — Improvement plan');

    const second = weekTo(host, '2026-11-23');
    expect(second.get(AD)?.subject).toBe('1 action escalated to you, 1 due by 18 December — Improvement plan');
    expect(second.get(AD)?.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['dates-2026-11-23.ics', 'text/calendar'],
    ]);
    expect(second.get(AD)?.text).toContain('With you since 20 November 2026. It goes to the director on 4 December 2026');
    expect(second.get(at('chair'))?.subject).toBe('1 action due by 18 December — Improvement plan');
    expect(second.get(DIRECTOR)?.text).not.toContain('Escalated to you');

    const third = weekTo(host, '2026-11-30');
    expect(third.get(AD)?.subject).toContain('1 action escalated to you');

    const fourth = weekTo(host, '2026-12-07');
    expect(fourth.get(DIRECTOR)?.subject).toBe('1 action escalated to you — Improvement plan');
    expect(fourth.get(DIRECTOR)?.text).toContain('With you since 4 December 2026.');
    expect(fourth.get(DIRECTOR)?.text).toContain('Compared with 30 November 2026.');

    type(host, 'Action plan', 'A1', 'Latest update', 'Forty of sixty cases are reviewed.');
    const fifth = weekTo(host, '2026-12-14');
    expect(fifth.get(at('manager'))?.text).toContain('It goes to the workstream lead on');
    expect(fifth.get(DIRECTOR)?.text ?? '').not.toContain('Escalated to you');

    expect(reportsSent(host)).toHaveLength(5);
    expect(new Set(reportsSent(host).flatMap(({ to }) => to))).toEqual(new Set([ADMINISTRATOR]));
  });

  it('are not doubled by installing twice, nor by another officer', async () => {
    const host = await openPlanHost(plan, { now: '2026-11-12T12:00:00Z' });
    host.call('installAutomaticUpdates');
    expect(answerOf(host.call('installAutomaticUpdates')).message).toBe('Automatic updates are on already. Nothing was changed.');
    expect(answerOf(host.call('installAutomaticUpdates', [], { as: at('colleague') })).refused).toBe(true);
    expect(host.parts.state.triggers.map(({ handlerFunction }) => handlerFunction).sort()).toEqual([
      'nightlyRefresh',
      'sendWeeklySummaries',
    ]);
    weekTo(host, '2026-11-16');
    expect(answerOf(host.call('removeAutomaticUpdates')).message).toBe('Automatic updates are off.');
    expect(host.parts.state.triggers).toEqual([]);
  });

  it('follow the day and hour of Settings, and a bank holiday moves them', async () => {
    const host = await openPlanHost(planWithLeads(1, { Settings: [{ Setting: 'Summary hour', Value: '16' }] }), {
      now: '2027-04-30T12:00:00Z',
    });
    host.call('installAutomaticUpdates');
    // Monday 3 May 2027 is the early May holiday.
    host.advanceTo('2027-05-03T20:00:00Z');
    expect(host.parts.state.mails).toEqual([]);
    host.advanceTo('2027-05-04T14:00:00Z');
    expect(host.parts.state.mails).toEqual([]);
    host.advanceTo('2027-05-04T18:00:00Z');
    expect(summariesSent(host)).toHaveLength(1);
    expect(rowsOf(host, 'Sent mail')[0]?.['Week']).toBe('2027-W18');
  });

  it('make up, once, for a trigger that did not fire on its day', async () => {
    const host = await openPlanHost(plan, { now: '2026-11-12T12:00:00Z' });
    host.call('installAutomaticUpdates');
    const sleeping = host.parts.state.triggers.splice(0);
    host.advanceTo('2026-11-17T20:00:00Z');
    host.parts.state.triggers.push(...sleeping);
    host.advanceTo('2026-11-18T20:00:00Z');
    expect(summariesSent(host)).toHaveLength(3);
    expect(new Set(summariesSent(host).map(({ sentAt }) => sentAt.slice(0, 10)))).not.toContain('2026-11-16');
    host.advanceTo('2026-11-20T20:00:00Z');
    expect(summariesSent(host)).toHaveLength(3);
  });
});
