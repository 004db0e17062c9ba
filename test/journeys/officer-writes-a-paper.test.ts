import { failCall, killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { ServiceError } from '../../emulator/runtime/service.ts';
import { HISTORY_TAB } from '../../src/tabs/record-tabs.ts';
import { driveNames, planWithMeetings } from '../support/papers-host.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-04-20T09:00:00Z';
const NEXT_DAY = '2026-04-21T09:00:00Z';

async function refreshedHost(actions: number, more = {}): Promise<Host> {
  const host = await openPlanHost(planWithMeetings(actions, more), { now: NOW });
  host.call('refreshNow');
  return host;
}

const write = (host: Host, request: object, options = {}) =>
  host.scriptRun('writePaper', [{ meeting: 'M1', copy: 'clearance', ...request }], options);
const papers = (host: Host) => rowsOf(host, 'Papers');
const frozen = (host: Host) => rowsOf(host, HISTORY_TAB.name).filter((row) => row['Meeting'] !== '');

describe('an officer writes a paper', () => {
  it.each([
    ['was written although Google said that it had failed', 'after'],
    ['was not written, since Google failed', 'before'],
  ] as const)('lists it once where its line %s for a moment', async (_, moment) => {
    const host = await refreshedHost(6);
    let struck = 0;
    const failOnce = (call: { readonly name: string; readonly arguments: string }): void => {
      if (call.name !== 'Sheet.appendRow' || frozen(host).length === 0 || struck > 0) return;
      if (moment === 'after' && papers(host).length === 0) return;
      struck += 1;
      throw new ServiceError('Service Spreadsheets timed out while accessing document with id exampleshire.', 'Exception');
    };
    expect(answerOf(write(host, {}, { hooks: [{ [moment]: failOnce }] })).refused).toBeUndefined();
    expect(struck).toBe(1);
    expect(papers(host)).toHaveLength(1);
    expect(driveNames(host)).toHaveLength(2);
  });

  it('makes a Google Doc and a Word file of the same bytes and lists them with snapshot, who, when and checks', async () => {
    const host = await refreshedHost(18);
    const answer = answerOf(write(host, { copy: 'publication' }));
    expect(answer.message).toBe(
      'Written: the paper for Overview and Scrutiny Committee, 9 June 2026, publication copy, as at 20 April 2026. Every check passed.',
    );
    expect(answer.documents.map(({ name }) => name)).toEqual([
      '2026-06-09 Overview and Scrutiny Committee - Improvement plan progress (publication)',
      '2026-06-09 Overview and Scrutiny Committee - Improvement plan progress (publication).docx',
    ]);
    expect(papers(host)).toHaveLength(1);
    expect(papers(host)[0]).toMatchObject({
      Meeting: 'M1',
      Body: 'B1',
      Title: 'Improvement plan: progress',
      Format: 'A',
      Copy: 'publication',
      State: 'Written',
      'Google Doc': answer.documents[0]?.link,
      'Word file': answer.documents[1]?.link,
    });
    expect(papers(host)[0]?.['By']).toBe('co.ordinator@exampleshire.example');
    expect(papers(host)[0]?.['Checks']).toMatch(/^Checked on 20 April 2026 at \d\d:\d\d by \S+: \d+ checks, nothing found\.\n/);
    expect(frozen(host).map((row) => row['Snapshot'])).toEqual([papers(host)[0]?.['Snapshot']]);
  });

  it.each([
    ['A', 'M1'],
    ['B', 'M1'],
    ['C', 'M2'],
    ['D', 'M1'],
    ['E', 'M1'],
    ['F', 'M1'],
  ] as const)('asks Google for at most 25 things, with 500 actions, in format %s', async (format, meeting) => {
    const host = await refreshedHost(500);
    const run = write(host, { format, meeting });
    expect(answerOf(run).refused).toBeUndefined();
    expect(run.serviceCalls).toBeLessThanOrEqual(25);
  });

  it('quotes the same snapshot when the paper is written again and nothing has changed, and a new one when it has', async () => {
    const host = await refreshedHost(6);
    write(host, {});
    write(host, { copy: 'publication' });
    expect(frozen(host)).toHaveLength(1);
    host.edit('Action plan', cellOf(host, 'Action plan', 'Progress', 3), 'Done');
    write(host, {});
    expect(frozen(host)).toHaveLength(2);
    expect(papers(host).map((row) => row['Snapshot'])).toEqual(
      [frozen(host)[0], frozen(host)[0], frozen(host)[1]].map((row) => row?.['Snapshot']),
    );
  });

  it('keeps no Word file where Settings say so', async () => {
    const host = await refreshedHost(3, { Settings: [{ Setting: 'Keep a Word file of each paper', Value: 'No' }] });
    expect(answerOf(write(host, {})).documents).toHaveLength(1);
    expect(papers(host)[0]?.['Word file']).toBe('');
  });

  it('previews counts, changes and findings without writing anything', async () => {
    const host = await refreshedHost(8);
    const before = JSON.stringify([papers(host), rowsOf(host, HISTORY_TAB.name), rowsOf(host, 'Run log'), driveNames(host)]);
    const answer = answerOf(host.scriptRun('previewPaper', [{ meeting: 'M1', copy: 'publication' }]));
    expect(answer.details).toMatchObject({ format: 'A', counts: { total: 8, complete: 2 }, findings: [], lastAsAt: '' });
    expect(JSON.stringify([papers(host), rowsOf(host, HISTORY_TAB.name), rowsOf(host, 'Run log'), driveNames(host)])).toBe(before);
  });

  it('offers meetings, the next one first, formats and paragraphs', async () => {
    const host = await refreshedHost(2);
    const details = answerOf(host.scriptRun('paperChoices')).details as {
      meetings: { ref: string }[];
      formats: { value: string }[];
      paragraphs: { key: string; isOn: boolean }[];
    };
    expect(details.meetings.map(({ ref }) => ref)).toEqual(['M1', 'M2']);
    expect(details.formats.map(({ value }) => value)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(details.paragraphs.every(({ isOn }) => isOn)).toBe(true);
  });
});

describe('a paper that cannot be published as it stands', () => {
  const withError = { 'Report text': [{ Section: 'ISSUES', Text: '14 of 18 actions are complete.' }] };

  it('is refused with the errors, and nothing is kept', async () => {
    const host = await refreshedHost(10, withError);
    const answer = answerOf(write(host, { copy: 'publication' }));
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain('1 error stops publication');
    expect(answer.message).toContain('the plan says 2 of 10');
    expect([papers(host), frozen(host), driveNames(host)]).toEqual([[], [], []]);
  });

  it('is published with a reason, which the certificate records', async () => {
    const host = await refreshedHost(10, withError);
    expect(answerOf(write(host, { copy: 'publication', reason: 'The figure is that of the last meeting.' })).refused).toBeUndefined();
    expect(papers(host)[0]?.['Checks']).toMatch(/ checks, 1 error, \d+ warnings?\.\n/);
    expect(papers(host)[0]?.['Checks']).toContain('Published all the same because: The figure is that of the last meeting.');
  });

  it('is written for clearance all the same', async () => {
    expect(answerOf(write(await refreshedHost(10, withError), {})).message).toContain('The checks found 1 error');
  });
});

describe('when Google Drive fails', () => {
  it('for a moment, the paper is written all the same, and each file once', async () => {
    const host = await refreshedHost(5);
    const answer = answerOf(write(host, {}, { hooks: [failCall({ name: 'Drive.Files.create', nth: 2 }, 'Internal error.')] }));
    expect(answer.refused).toBeUndefined();
    expect(driveNames(host)).toEqual(answer.documents.map(({ name }) => name));
    expect(papers(host).map((row) => row['State'])).toEqual(['Written']);
  });

  it('nothing half-written stands in Papers, the numbers are frozen, and a second try uses them in the same row', async () => {
    const host = await refreshedHost(5);
    const failed = answerOf(write(host, {}, { hooks: [failCall({ name: 'Drive.Files.create', nth: 1 }, 'Quota exceeded.')] }));
    expect(failed).toMatchObject({ refused: true, documents: [] });
    expect(papers(host).map((row) => [row['State'], row['Google Doc'], row['Word file']])).toEqual([
      ['To be tried again: Google Drive did not take the Google Doc: Quota exceeded.', '', ''],
    ]);
    expect(answerOf(write(host, {})).refused).toBeUndefined();
    expect(papers(host).map((row) => [row['State'], row['Snapshot']])).toEqual([['Written', frozen(host)[0]?.['Snapshot']]]);
    expect(frozen(host)).toHaveLength(1);
  });

  it('between the two files, the first is listed and the second is said to be missing', async () => {
    const host = await refreshedHost(5);
    const answer = answerOf(write(host, {}, { hooks: [failCall({ name: 'Drive.Files.create', nth: 2 }, 'Quota exceeded.')] }));
    expect(answer.documents).toHaveLength(1);
    expect(papers(host)[0]).toMatchObject({ 'Google Doc': answer.documents[0]?.link, 'Word file': '' });
    expect(papers(host)[0]?.['State']).toContain('did not take the Word file: Quota exceeded.');
  });

  it('or the run is killed, Papers lists nothing, and the next run takes the first file over', async () => {
    const host = await refreshedHost(5);
    expect(() => write(host, {}, { hooks: [killAtCall({ name: 'Drive.Files.create', nth: 2 })] })).toThrow();
    expect(papers(host)).toEqual([]);
    const [orphan] = host.parts.state.driveFiles;
    expect(answerOf(write(host, {})).documents[0]?.id).toBe(orphan?.id);
    expect(driveNames(host)).toHaveLength(2);
    // What was finished is not taken over: the same paper once more is a paper of its own.
    write(host, {});
    expect([driveNames(host).length, papers(host).length]).toEqual([4, 2]);
  });

  it('or the run is killed and the plan has changed since, the file of the old numbers goes into the bin', async () => {
    const host = await refreshedHost(5);
    expect(() => write(host, {}, { hooks: [killAtCall({ name: 'Drive.Files.create', nth: 2 })] })).toThrow();
    host.edit('Action plan', cellOf(host, 'Action plan', 'Progress', 3), 'Done');
    write(host, {});
    expect(host.parts.state.driveFiles.map(({ trashed }) => trashed)).toEqual([true, false, false]);
  });
});

describe('since this body last met', () => {
  it("is the difference of this body's two papers, a paper to another body in between aside", async () => {
    const host = await refreshedHost(6, {
      Meetings: [{ Ref: 'M3', Body: 'B1', Date: '08/09/2026', Title: 'Improvement plan: September', Inspection: 'I1' }],
    });
    write(host, {});
    host.edit('Action plan', cellOf(host, 'Action plan', 'Progress', 3), 'Done');
    write(host, { meeting: 'M2' });
    host.edit('Action plan', cellOf(host, 'Action plan', 'Progress', 4), 'Done');
    const { changes } = answerOf(host.scriptRun('previewPaper', [{ meeting: 'M3' }])).details as { changes: object };
    expect(changes).toEqual({ completed: 2, newlyRed: 0, redated: 0, reversed: 0, added: 0, withdrawn: 0 });
  });
});

describe('a meeting that has passed', () => {
  const PAST = { Meetings: [{ Ref: 'M9', Body: 'B1', Date: '08/06/2025', Title: 'Improvement plan: last year', Inspection: 'I1' }] };

  it('gets its paper as at its own day, with a sentence where no snapshot reaches back, and freezes nothing', async () => {
    const host = await refreshedHost(6, PAST);
    const answer = answerOf(write(host, { meeting: 'M9' }));
    expect(answer.message).toContain('clearance copy, as at 8 June 2025. No snapshot of the plan was kept by 8 June 2025');
    expect([frozen(host), papers(host)[0]?.['Snapshot']]).toEqual([[], '']);
    expect(answerOf(write(host, { meeting: 'M9', format: 'F' }))).toMatchObject({
      refused: true,
      message:
        'No snapshot of the plan was kept by 8 June 2025, so how far it was on that day cannot be told. A board ' +
        'highlight report tells nothing else.',
    });
  });

  it('is written from the snapshot that was kept by then', async () => {
    const host = await refreshedHost(6);
    write(host, {});
    host.edit('Action plan', cellOf(host, 'Action plan', 'Progress', 3), 'Done');
    host.advanceTo('2026-06-30T09:00:00Z');
    expect(answerOf(write(host, { meeting: 'M1' })).details).toMatchObject({
      asAt: '20 April 2026',
      isFrozen: true,
      counts: { total: 6, complete: 2 },
    });
  });
});

describe('a paper that cannot be written', () => {
  it.each([
    ['no meeting named', {}, { meeting: '' }, 'Say which row of the Meetings tab is meant.'],
    ['a meeting that is not there', {}, { meeting: 'M11' }, '"M11" is not on the Meetings tab. Did you mean "M1"?'],
    [
      'a meeting without body',
      { Meetings: [{ Ref: 'M9', Date: '01/06/2026' }] },
      { meeting: 'M9' },
      'the meeting M9 names no body. Enter one from the Bodies tab.',
    ],
    [
      'a body that is not there',
      { Meetings: [{ Ref: 'M9', Body: 'B7', Date: '01/06/2026' }] },
      { meeting: 'M9' },
      '"B7" is not on the Bodies tab.',
    ],
    [
      'a body without format',
      { Bodies: [{ Ref: 'B7', Body: 'Partnership' }], Meetings: [{ Ref: 'M9', Body: 'B7', Date: '01/06/2026' }] },
      { meeting: 'M9' },
      'Bodies, row 4: Partnership has no format. Enter A, B, C, D, E or F, or the name of one of your own templates.',
    ],
    ['a format that is not there', {}, { format: 'Scrutny' }, '"Scrutny" is neither a format (A to F) nor one of your own templates.'],
    ['a copy that is not there', {}, { copy: 'draft' }, '"draft" is not a copy. Choose clearance, publication or exempt.'],
    [
      'a public copy of an exempt paper',
      { Meetings: [{ Ref: 'M9', Body: 'B1', Date: '01/06/2026', 'Public?': 'No' }] },
      { meeting: 'M9', copy: 'publication' },
      'the whole paper is exempt',
    ],
  ])('says so in a sentence, with %s, and keeps nothing', async (_what, rows, request, words) => {
    const host = await refreshedHost(2, rows);
    const answer = answerOf(write(host, request));
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(words);
    expect([papers(host), frozen(host), driveNames(host)]).toEqual([[], [], []]);
  });

  it.each([
    ['no actions', 0, {}],
    ['no Report text', 3, { 'Report text': [] }],
  ])('is written all the same with %s', async (_what, actions, rows) => {
    expect(answerOf(write(await refreshedHost(actions, rows), {})).refused).toBeUndefined();
  });
});

describe('rows that have no reference yet', () => {
  it('get one before their numbers are frozen', async () => {
    const host = await openPlanHost(planWithMeetings(4), { now: NEXT_DAY });
    expect(answerOf(host.scriptRun('previewPaper', [{ meeting: 'M1' }])).message).toBe(
      '4 actions have no reference yet, so the paper could not count them. Choose Refresh now first.',
    );
    const answer = answerOf(write(host, {}));
    expect(answer.message).toContain('as at 21 April 2026');
    expect(answer.details).toMatchObject({ counts: { total: 4, complete: 1 } });
  });
});

/** The address of a cell by heading, such as "K5". */
function cellOf(host: Host, tab: string, heading: string, row: number): string {
  const sheet = host.model.sheetByName(tab);
  for (let column = 1; column <= (sheet?.lastColumn() ?? 0); column += 1) {
    if (sheet?.value(1, column) === heading) return `${letters(column)}${row}`;
  }
  throw new Error(`The ${tab} tab has no heading "${heading}".`);
}

function letters(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}
