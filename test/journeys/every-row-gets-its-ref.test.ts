import type { Host } from '../../emulator/host.ts';
import { planWithMeetings } from '../support/papers-host.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-04-20T09:00:00Z';
const refs = (host: Host, tab: string): (string | undefined)[] => rowsOf(host, tab).map((row) => row['Ref']);

describe('rows that officers type without a ref', () => {
  it('get the next one with a refresh, on every tab that a refresh reads, and keep what stands', async () => {
    const host = await openPlanHost(
      planWithMeetings(2, {
        Meetings: [
          { Body: 'B1', Date: '08/09/2026', Title: 'Improvement plan: September' },
          { Ref: 'M7', Body: 'B2', Date: '06/10/2026', Title: 'Improvement plan: October' },
          { Body: 'B2', Date: '03/11/2026', Title: 'Improvement plan: November' },
        ],
        Bodies: [{ Body: 'Improvement Board', Kind: 'Board', Format: 'F' }],
        Decisions: [{ Meeting: 'M1', Kind: 'Undertaking', Decision: 'To report the cost' }],
      }),
      { now: NOW },
    );
    host.call('refreshNow');
    expect(refs(host, 'Meetings')).toEqual(['M1', 'M2', 'M8', 'M7', 'M9']);
    expect([refs(host, 'Bodies'), refs(host, 'Decisions'), refs(host, 'Inspections')]).toEqual([['B1', 'B2', 'B3'], ['D1'], ['I1']]);
    expect(answerOf(host.call('refreshNow')).message).toContain('Nothing has changed');
  });

  it('never get one that a row had before', async () => {
    const host = await openPlanHost(planWithMeetings(1, { Bodies: [{ Body: 'Improvement Board', Kind: 'Board' }] }), { now: NOW });
    host.call('refreshNow');
    host.edit('Bodies', 'A4', '');
    host.edit('Bodies', 'B4', 'Partnership');
    host.call('refreshNow');
    expect(refs(host, 'Bodies')).toEqual(['B1', 'B2', 'B4']);
  });

  it('get one on the tabs that a paper reads when it is written, so that its numbers are those of every risk', async () => {
    const host = await openPlanHost(
      planWithMeetings(3, {
        Risks: [
          { Risk: 'Posts stay empty', Likelihood: 3, Impact: 4 },
          { Risk: 'Partners stay away' },
          { Mitigation: 'A note without a risk' },
        ],
      }),
      { now: NOW },
    );
    host.call('refreshNow');
    const run = host.scriptRun('writePaper', [{ meeting: 'M1', copy: 'clearance' }]);
    expect(answerOf(run).refused).toBeUndefined();
    // Of a paper's 25 calls none is to spare for the look at what was written: that is one more.
    expect(run.serviceCalls).toBeLessThanOrEqual(26);
    expect(refs(host, 'Risks')).toEqual(['K1', 'K2', '']);
    expect(host.scriptRun('writePaper', [{ meeting: 'M2', copy: 'clearance' }]).serviceCalls).toBeLessThanOrEqual(25);
  });
});

describe('a meeting that came by another program after the refresh of the day', () => {
  it('is found on the tab itself', async () => {
    const host = await openPlanHost(planWithMeetings(1), { now: NOW });
    host.call('refreshNow');
    // No trigger sees what the API writes.
    const meetings = host.model.sheetByName('Meetings')!;
    const headings = Array.from({ length: meetings.lastColumn() }, (_, index) => String(meetings.value(1, index + 1)));
    const typed = { Ref: 'M9', Body: 'B1', Date: '08/09/2026', Title: 'Improvement plan: September' };
    for (const [heading, value] of Object.entries(typed)) meetings.setValue(3, headings.indexOf(heading) + 1, value);
    expect(answerOf(host.scriptRun('previewPaper', [{ meeting: 'M9' }])).refused).toBeUndefined();
    expect(answerOf(host.scriptRun('previewPaper', [{ meeting: 'M8' }])).message).toContain('"M8" is not on the Meetings tab');
  });
});

describe('a name that is nearly right', () => {
  it('is never said to be no name at all', async () => {
    const host = await openPlanHost(planWithMeetings(1, { Meetings: [{ Body: 'B1', Date: '08/09/2026' }] }), { now: NOW });
    const answer = answerOf(host.scriptRun('previewPaper', [{ meeting: 'X' }]));
    expect(answer.refused).toBe(true);
    expect(answer.message).not.toContain('""');
  });
});
