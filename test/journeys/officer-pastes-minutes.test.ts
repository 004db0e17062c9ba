import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../emulator/host.ts';
import { FACTS as BURY } from '../../examples/bury-2016/facts.ts';
import { FACTS as CHESHIRE_EAST } from '../../examples/cheshire-east-2013/facts.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

interface Row {
  readonly meeting: string;
  readonly kind: string;
  readonly number: string;
  readonly text: string;
  readonly due: string;
  readonly isThere?: boolean;
}

interface Found {
  readonly rows: readonly Row[];
  readonly remarks: readonly string[];
}

const NBSP = '\u00a0';
const SCRUTINY =
  `Meeting: 31/08/2016 - Overview and Scrutiny Committee (Item 201)\n\nMinutes:\nMost actions were cost neutral. ` +
  `An undertaking was given to ensure this was explicit in future updates to the Committee.\n${NBSP}\nIt was ` +
  `agreed:\n${NBSP}\n1.${NBSP}${NBSP}That this Committee notes that the plan will be regularly ` +
  `monitored.\n${NBSP}\n${NBSP}That an update be submitted to this Committee early in 2017, following a further visit from Ofsted.\n`;
const CABINET =
  'Meeting: 20/07/2016 - Cabinet (Item 154)\n\nDelegated decision:\n1.    That approval be given to the action ' +
  'plan.\n2.   That approval be given to the allocation of £195K from reserves.\nReason for the decision:\nThe ' +
  'deadline for the response is 23 August 2016.\nOther options considered and rejected:\nTo reject the action plan in whole or in part.\n';
const CHESHIRE =
  'RESOLVED _\n\n(a)  That the presentation be received;\n\n(b)  That the Chairman meet the Chairman of the ' +
  'PDG;\n\n(c)  That the Strategic Director be requested to put together some initial thoughts;\n\n(d)  That ' +
  'the annual safeguarding report be submitted to this committee in June 2013.\nSupporting documents:';

describe('an officer pastes minutes', () => {
  let host: Host;
  const find = (request: object) => answerOf(host.scriptRun('readMinutesText', [request]));
  const add = (rows: readonly object[]) => answerOf(host.scriptRun('addDecisions', [{ rows }]));
  const withoutDecisions = { ...BURY, Decisions: [] };
  beforeEach(async () => {
    host = await openPlanHost(withoutDecisions, { now: '2016-09-05T09:00:00Z' });
  });

  it('leaves numbers and dates in words as they are typed, with no apostrophe, in cells of plain text', () => {
    add([{ meeting: 'M3', kind: 'Agreed', number: '12', text: '=Do it', due: '31 August 2026' }]);
    const sheet = host.model.sheetByName('Decisions')!;
    const at = (heading: string): number =>
      Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1)).indexOf(heading) + 1;
    expect(['Number', 'Due'].map((heading) => [sheet.value(2, at(heading)), sheet.format(2, at(heading)).numberFormat])).toEqual([
      ['12', '@'],
      ['31 August 2026', '@'],
    ]);
    expect(rowsOf(host, 'Decisions')[0]?.['Decision']).toBe('=Do it');
  });

  it('gets the rows of both meetings of a page, each with its meeting, and adds them once confirmed', () => {
    const { rows, remarks } = find({ text: `${SCRUTINY}\n${CABINET}` }).details as Found;
    expect(rows.map((row) => [row.meeting, row.kind, row.number, row.due])).toEqual([
      ['M4', 'Undertaking', '', 'with the next update'],
      ['M4', 'Agreed', '1', ''],
      ['M4', 'Agreed', '2', 'early in 2017'],
      ['M3', 'Delegated decision', '1', ''],
      ['M3', 'Delegated decision', '2', ''],
    ]);
    expect(remarks).toEqual([expect.stringContaining('numbered 2.')]);
    expect(rowsOf(host, 'Decisions')).toEqual([]);
    expect(add(rows).message).toBe('Added 5 decisions to the Decisions tab: D1, D2, D3, D4, D5. Enter the owner of each.');
    const added = rowsOf(host, 'Decisions');
    expect(added.map((row) => [row['Ref'], row['Meeting'], row['Number'], row['Due'], row['State'], row['Owner (post)']])).toEqual([
      ['D1', 'M4', '', 'with the next update', 'Open', ''],
      ['D2', 'M4', '1', '', 'Open', ''],
      ['D3', 'M4', '2', 'early in 2017', 'Open', ''],
      ['D4', 'M3', '1', '', 'Open', ''],
      ['D5', 'M3', '2', '', 'Open', ''],
    ]);
    expect(added[3]).toMatchObject({
      Reason: 'The deadline for the response is 23 August 2016.',
      'Other options': 'To reject the action plan in whole or in part.',
    });
  });

  it('finds the undertaking open on the Dashboard afterwards', () => {
    const { rows } = find({ text: SCRUTINY }).details as Found;
    add(rows.map((row) => ({ ...row, ownerPost: 'Assistant Director' })));
    host.call('refreshNow');
    const sheet = host.model.sheetByName('Dashboard');
    const lines = Array.from({ length: sheet?.lastRow() ?? 0 }, (_, row) =>
      [11, 12, 16, 19].map((column) => sheet?.value(row + 1, column) ?? '').join(' | '),
    );
    expect(lines.find((line) => line.startsWith('D1 |'))).toMatch(
      /An undertaking was given .* \| Assistant Director \| Awaiting the next update/,
    );
  });

  it('gets letters (a) to (d), with the meeting that was chosen', async () => {
    host = await openPlanHost({ ...CHESHIRE_EAST, Decisions: [] }, { now: '2013-06-03T09:00:00Z' });
    const { rows } = find({ text: CHESHIRE, meeting: 'M1' }).details as Found;
    expect(rows.map((row) => [row.meeting, row.kind, row.number, row.due])).toEqual([
      ['M1', 'Resolution', '(a)', ''],
      ['M1', 'Resolution', '(b)', ''],
      ['M1', 'Resolution', '(c)', ''],
      ['M1', 'Resolution', '(d)', 'in June 2013'],
    ]);
    add(rows);
    expect(rowsOf(host, 'Decisions').map((row) => row['Number'])).toEqual(['(a)', '(b)', '(c)', '(d)']);
  });

  it('adds nothing twice', () => {
    const { rows } = find({ text: CABINET }).details as Found;
    add(rows);
    expect((find({ text: CABINET }).details as Found).rows.every((row) => row.isThere === true)).toBe(true);
    expect(add(rows).message).toBe('No decision was added. 2 rows were there already. Enter the owner of each.');
    expect(rowsOf(host, 'Decisions')).toHaveLength(2);
  });

  it('keeps what looks like a formula as text', () => {
    add([{ meeting: 'M3', kind: 'Resolution', number: '1', text: '=IMPORTXML("https://example.org","//a")' }]);
    expect(rowsOf(host, 'Decisions')[0]?.['Decision']).toBe('=IMPORTXML("https://example.org","//a")');
    expect(host.model.sheetByName('Decisions')?.formula(2, 5)).toBeUndefined();
  });

  it.each([
    ['nothing pasted', () => find({ text: '   ' }), 'Paste the minutes first.'],
    ['too much pasted', () => find({ text: 'x'.repeat(400_001) }), 'more than one meeting’s minutes'],
    ['no row ticked', () => add([]), 'There is no row to add.'],
    ['a row without its meeting', () => add([{ kind: 'Agreed', text: 'That x' }]), 'Row 1 (“That x”): choose its meeting.'],
    ['a meeting that is not there', () => add([{ meeting: 'M9', kind: 'Agreed', text: 'That x' }]), '"M9" is not on the Meetings tab'],
    ['a kind that is none', () => add([{ meeting: 'M3', kind: 'Idea', text: 'That x' }]), '"Idea" is not a kind of decision'],
  ])('is refused %s with a sentence, and nothing is written', (_because, act, words) => {
    const answer = act();
    expect(answer.refused).toBe(true);
    expect(answer.message).toContain(words);
    expect(rowsOf(host, 'Decisions')).toEqual([]);
  });

  it('is told that the minutes hold no resolution', () => {
    const answer = find({ text: 'Minutes:\nThe Committee received a presentation.' });
    expect(answer.refused).toBeUndefined();
    expect(answer.message).toMatch(/^No resolution was found in these minutes/);
  });

  it('is told which meeting of the page is not on the tab', () => {
    const { rows, remarks } = find({ text: CABINET.replace('20/07/2016', '21/07/2016') }).details as Found;
    expect(rows.every((row) => row.meeting === '')).toBe(true);
    expect(remarks).toContain(
      'The Meetings tab has no meeting of Cabinet on 21 July 2016. Add it there, or choose the meeting for each row.',
    );
  });
});
