import { driveNames, planWithMeetings } from '../support/papers-host.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-04-20T09:00:00Z';

async function refreshedHost(actions: number, publicWording: string) {
  const plan = planWithMeetings(actions);
  const host = await openPlanHost(
    { ...plan, 'Action plan': (plan['Action plan'] ?? []).map((row) => ({ ...row, 'Public wording': publicWording })) },
    { now: NOW },
  );
  host.call('refreshNow');
  return host;
}

describe('an officer with 500 actions', () => {
  it('writes a presentation: Google Slides and a file of the same bytes, listed with its checks, for at most 25 round trips', async () => {
    const host = await refreshedHost(500, '');
    const run = host.scriptRun('writePresentation', [{ meeting: 'M1' }]);
    expect(answerOf(run).message).toMatch(/^Written: \d+ slides for Overview and Scrutiny Committee, 9 June 2026\. Every check passed\.$/);
    expect(run.documents.map(({ mimeType }) => mimeType)).toEqual([
      'application/vnd.google-apps.presentation',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ]);
    expect(run.serviceCalls).toBeLessThanOrEqual(25);
    expect(rowsOf(host, 'Papers').map((row) => [row['Meeting'], row['Format'], row['State']])).toEqual([['M1', 'Presentation', 'Written']]);
    expect(rowsOf(host, 'Papers')[0]?.['Checks']).toContain('nothing found');
  });

  it('makes the plan on a page as a Google Doc, a Word file and a web page, for at most 25 round trips', async () => {
    const host = await refreshedHost(500, 'We do what we promised');
    const run = host.call('makePlanOnAPage');
    expect(answerOf(run).message).toBe('The page tells 500 actions in the words for the public. Every check passed.');
    expect(run.documents.map(({ file }) => file)).toEqual([
      'Plan on a page, 20 April 2026 (Google Doc).docx',
      'Plan on a page, 20 April 2026.docx',
      'Plan on a page, 20 April 2026.html',
    ]);
    expect(run.serviceCalls).toBeLessThanOrEqual(25);
  });
});

it('Where nothing has words for the public, nothing is made and the officer is told where to write them', async () => {
  const host = await refreshedHost(2, '');
  const answer = answerOf(host.call('makePlanOnAPage'));
  expect(answer.refused).toBe(true);
  expect(answer.message).toContain('the column Public wording of the Action plan tab');
  expect(driveNames(host)).toEqual([]);
});

it('A meeting that is not there is refused in a sentence', async () => {
  const host = await refreshedHost(2, '');
  expect(answerOf(host.scriptRun('writePresentation', [{ meeting: 'M11' }])).message).toContain('"M11" is not on the Meetings tab.');
  expect(driveNames(host)).toEqual([]);
});
