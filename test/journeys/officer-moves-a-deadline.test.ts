import type { Host } from '../../emulator/host.ts';
import { openZip } from '../../src/papers/document/zip.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const TABS = {
  'Action plan': [
    { Ref: 'A1', Action: 'Hire', 'Lead (post)': 'Head of Service', Deadline: '31/03/2026', Progress: 'In progress' },
    { Ref: 'A2', Action: 'Train', 'Lead (post)': 'Practice Lead', Deadline: '30/04/2026', Progress: 'In progress' },
  ],
  Bodies: [{ Ref: 'B1', Body: 'Scrutiny Committee', Kind: 'Scrutiny', Format: 'A', Powers: 'note' }],
  Meetings: [{ Ref: 'M1', Body: 'B1', Date: '20/03/2026', Title: 'Progress' }],
};

function type(host: Host, ref: string, heading: string, text: string): void {
  const sheet = host.model.sheetByName('Action plan')!;
  const column = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1).find((at) => sheet.value(1, at) === heading)!;
  const row = Array.from({ length: sheet.lastRow() }, (_, at) => at + 1).find((at) => sheet.value(at, 1) === ref)!;
  sheet.setValue(row, column, text);
}

const row = (host: Host, at: number) => {
  const { 'Slip (days)': slip, 'Approved (days)': approved, 'Original deadline': original } = rowsOf(host, 'Action plan')[at]!;
  return { slip, approved, original: original !== '' };
};
const checks = (host: Host) => rowsOf(host, 'Checks').filter((each) => each['Kind'] === 'redating-unapproved');
const dashboard = (host: Host): string => {
  const sheet = host.model.sheetByName('Dashboard')!;
  const columns = Array.from({ length: sheet.lastColumn() }, (_, index) => index + 1);
  return Array.from({ length: sheet.lastRow() }, (_, at) =>
    columns.map((column) => String(sheet.value(at + 1, column) ?? '')).join(' '),
  ).join(' ');
};

/** The words of the Word file that was made last. */
const paperWords = (host: Host): string => {
  const { file } = host.parts.state.driveFiles[host.parts.state.driveFiles.length - 1]!;
  const xml = openZip(host.parts.driveBytes.get(file) as Uint8Array).text('word/document.xml') ?? '';
  return xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '');
};

describe('an officer moves deadlines', () => {
  it('is asked why and by whom; what is agreed is counted apart from slippage in the sheet, the Dashboard and a paper', async () => {
    const host = await openPlanHost(TABS, { now: '2026-03-02T09:00:00Z' });
    host.call('refreshNow');
    type(host, 'A1', 'Deadline', '30/04/2026');
    type(host, 'A2', 'Deadline', '20/05/2026');
    host.call('refreshNow');
    expect([row(host, 0), row(host, 1)]).toEqual([
      { slip: '30', approved: '0', original: true },
      { slip: '20', approved: '0', original: true },
    ]);
    expect(checks(host).map((each) => each['What to do'])).toEqual([
      expect.stringMatching(
        /from 31 March 2026 to 30 April 2026, with no reason, nobody who approved it and no approved deadline: 30 days/,
      ),
      expect.stringMatching(/from 30 April 2026 to 20 May 2026/),
    ]);
    type(host, 'A1', 'Re-dated because', 'The first candidate withdrew');
    type(host, 'A1', 'Re-dating approved by', 'Improvement Board');
    type(host, 'A1', 'Approved deadline', '30/04/2026');
    host.call('refreshNow');
    expect([row(host, 0), row(host, 1)]).toEqual([
      { slip: '0', approved: '30', original: true },
      { slip: '20', approved: '0', original: true },
    ]);
    expect(checks(host)).toHaveLength(1);
    const sentence = 'One deadline was moved with approval (30 days) and 1 without (20 days), which is slippage.';
    expect(dashboard(host)).toContain('Deadlines moved: 1 with approval (30 days), 1 without (20 days): slippage');
    const paper = answerOf(host.scriptRun('writePaper', [{ meeting: 'M1', copy: 'clearance' }]));
    expect(paper.refused).toBeUndefined();
    expect(paperWords(host)).toContain(sentence);
    expect(paperWords(host)).toMatch(/Deadline moved once from 31 March 2026, approved\./);
  });
});
