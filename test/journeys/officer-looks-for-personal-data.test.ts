import { planWithMeetings } from '../support/papers-host.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-04-20T09:00:00Z';

describe('Checks ▸ Personal data', () => {
  it('names each cell and repeats none of its words, in the answer, the alert or the log', async () => {
    const host = await openPlanHost(
      planWithMeetings(2, {
        'Report text': [{ Section: 'ISSUES', Text: 'The review of 943 476 5919 is closed.' }],
        Risks: [{ Risk: 'The sibling group at BL9 0SW', Likelihood: 1, Impact: 1 }],
        People: [{ Post: 'Director', Name: 'Posts only', 'E-mail': 'director@exampleshire.example' }],
      }),
      { now: NOW },
    );
    const answer = answerOf(host.call('checkPersonalData'));
    expect(answer.message).toBe('2 cells hold what could identify a child.');
    expect(answer.problems.map(({ tab, heading }) => `${tab}, ${heading}`).sort()).toEqual(['Report text, Text', 'Risks, Risk']);
    expect(JSON.stringify([answer, rowsOf(host, 'Run log')])).not.toMatch(/943|BL9/);
  });

  it('finds nothing in an ordinary plan', async () => {
    const host = await openPlanHost(planWithMeetings(5), { now: NOW });
    expect(answerOf(host.call('checkPersonalData'))).toMatchObject({
      message: 'Nothing that could identify a child was found.',
      problems: [],
    });
  });
});

describe('Checks ▸ Before publication', () => {
  it('checks the publication copy for the next meeting and writes nothing', async () => {
    const host = await openPlanHost(planWithMeetings(5, { 'Report text': [{ Section: 'ISSUES', Text: 'Agreed on 20 July 2106.' }] }), {
      now: NOW,
    });
    host.call('refreshNow');
    const answer = answerOf(host.call('checkBeforePublication'));
    expect(answer.message).toBe('Overview and Scrutiny Committee, 9 June 2026: The checks found 1 error and 1 warning.');
    expect(answer.problems.map(({ message }) => message).join()).toContain('20 July 2106');
    expect(rowsOf(host, 'Papers')).toEqual([]);
  });
});
