import { readFileSync } from 'node:fs';
import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import type { ReportProposal } from '../../src/imports/report/proposed-rows.ts';
import type { AddReportRequest } from '../../src/tasks/report/add-report-rows.ts';
import { EXPECTED } from '../imports/report/expected.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-02T09:00:00Z';
const report = (name: string): string => readFileSync(`test/imports/report/fixtures/${name}.txt`, 'utf8');
const TABS = ['Inspections', 'Recommendations', 'Judgements', 'Strengths'];
const PLAN = {
  Inspections: [{ Ref: 'I1', Inspection: 'An earlier visit', Framework: 'Focused visit', 'Report published': '12/03/2022' }],
  Recommendations: [{ Ref: 'R1', Recommendation: 'Keep better records', Inspection: 'I1' }],
};

const open = (): Promise<Host> => openPlanHost(PLAN, { now: NOW });
const propose = (host: Host, name: string): ReportProposal =>
  answerOf(host.scriptRun('readReportText', [{ text: report(name) }])).details as ReportProposal;
const asked = ({ inspection, recommendations, judgements, strengths }: ReportProposal): AddReportRequest => ({
  inspection: inspection.there,
  newInspection: inspection,
  recommendations,
  judgements,
  strengths,
});
const add = (host: Host, request: AddReportRequest) => host.scriptRun('addReportRows', [request]);
const picture = (host: Host): string =>
  JSON.stringify(TABS.map((tab) => rowsOf(host, tab).filter((row) => Object.values(row).some((cell) => cell !== ''))));

describe('an officer reads an inspection report', () => {
  it.each(['ilacs', 'area-send', 'jtai', 'cqc', 'fire', 'police', 'slac'])(
    'and gets every recommendation of %s once, with its paragraph, under a new inspection',
    async (name) => {
      const host = await open();
      const before = picture(host);
      const proposal = propose(host, name);
      expect(picture(host)).toBe(before);
      expect(answerOf(add(host, asked(proposal))).refused).toBeUndefined();
      const expected = EXPECTED[name]!;
      const added = rowsOf(host, 'Recommendations').slice(1);
      expect(added.map((row) => [row['Ref'], row['Inspection'], row['Paragraph']])).toEqual(
        expected.recommendations.map(([paragraph], at) => [`R${at + 2}`, 'I2', paragraph]),
      );
      added.forEach((row, at) => expect(row['Recommendation']).toContain(expected.recommendations[at]?.[1]));
      expect(rowsOf(host, 'Judgements').map((row) => row['Strand'])).toEqual(expected.judgements.map(([strand]) => strand));
      expect(rowsOf(host, 'Strengths')).toHaveLength(expected.strengths);
      expect(rowsOf(host, 'Inspections')[1]).toMatchObject({ Ref: 'I2', Framework: expected.framework });
    },
  );

  it('has what the report names kept: what it is, who must act and by when; paragraph numbers stay text', async () => {
    const host = await open();
    add(host, asked(propose(host, 'police')));
    expect(rowsOf(host, 'Recommendations')[2]).toMatchObject({
      Kind: 'Recommendation',
      Responsible: 'Exampleshire Constabulary',
      Timescale: 'Within three months',
    });
    expect(rowsOf(host, 'Inspections')[1]?.['Report published']).not.toBe('');
  });

  it('adds nothing the second time, and only what is new where a row was there before', async () => {
    const host = await open();
    const first = asked(propose(host, 'ilacs'));
    add(host, { ...first, recommendations: first.recommendations?.slice(1) ?? [] });
    const again = propose(host, 'ilacs');
    expect(again.inspection.there).toBe('I2');
    expect(again.recommendations.map(({ there }) => there)).toEqual(['', 'R2', 'R3', 'R4', 'R5', 'R6']);
    expect(answerOf(add(host, asked(again))).message).toMatch(/^Added 1 recommendation \(R7\)\. 10 rows were there already\./);
    const whole = picture(host);
    expect(answerOf(add(host, first)).message).toContain('Nothing was added');
    expect(picture(host)).toBe(whole);
  });

  it('is told where the counts of the report and the rows differ', async () => {
    const host = await open();
    const text = 'Inspectors found eighteen areas for improvement.\n\nAreas for improvement\n• The quality of plans.\n• The pace of work.';
    const { counts } = answerOf(host.scriptRun('readReportText', [{ text }])).details as ReportProposal;
    expect(counts).toEqual(['The report speaks of eighteen areas for improvement; 2 rows were found: compare them with the report.']);
  });

  it.each([
    [{ newInspection: { name: '' }, recommendations: [{ text: 'Do it' }] }, 'Name the inspection'],
    [{ newInspection: { name: 'Visit', reportPublished: '31/11/2025' } }, 'Report published: "31/11/2025" is not a date'],
    [{ inspection: 'I9', recommendations: [{ text: 'Do it' }] }, '"I9" is not on the Inspections tab'],
    [{}, 'There is no row to add'],
  ])('is refused %j with a sentence', async (request, sentence) => {
    const host = await open();
    const before = picture(host);
    expect(answerOf(add(host, request)).message).toContain(sentence);
    expect(picture(host)).toBe(before);
  });

  it('can undo it in one go; what was edited since stays and is named', async () => {
    const host = await open();
    const before = picture(host);
    add(host, asked(propose(host, 'ilacs')));
    expect(answerOf(host.call('takeBackLastChange')).message).toBe('"Read an inspection report" was taken back.');
    expect(picture(host)).toBe(before);
    expect(answerOf(host.call('takeBackLastChange')).message).toBe('There is nothing to undo.');
    add(host, asked(propose(host, 'ilacs')));
    const sheet = host.model.sheetByName('Recommendations')!;
    const row = Array.from({ length: sheet.lastRow() }, (_, at) => at + 1).find((at) => sheet.value(at, 1) === 'R8')!;
    sheet.setValue(row, 2, 'In our own words');
    expect(answerOf(host.call('takeBackLastChange')).message).toBe(
      '"Read an inspection report" was taken back. Changed since by somebody, and left: Recommendations, R8.',
    );
    expect(rowsOf(host, 'Recommendations').filter((each) => each['Recommendation'] !== '')).toHaveLength(2);
  });

  it('leaves the old plan or the new one wherever it is killed, costs few calls, and never gives a ref twice', async () => {
    const first = await open();
    const before = picture(first);
    const request = asked(propose(first, 'ilacs'));
    const whole = add(first, request);
    const after = picture(first);
    expect(whole.serviceCalls).toBeLessThanOrEqual(24);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const { number } of whole.calls.filter(({ kind }) => kind !== 'navigation')) {
      const host = await open();
      host.scriptRun('addReportRows', [request], { hooks: [killAtCall(number)], mayFail: true });
      const next = answerOf(host.call('refreshNow'));
      const state = picture(host);
      if (state !== before && state !== after) wrong.push(`killed at ${number}`);
      if (state === after && next.message.includes('taken back')) wrong.push(`says it wrongly at ${number}`);
      seen.add(state);
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual([before, after].sort());
  }, 60_000);
});
