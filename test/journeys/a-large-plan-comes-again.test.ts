import type { Host } from '../../emulator/host.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-11-26T09:00:00Z';
const TAB = 'Action plan';
const ROWS = 2000;
const HEADINGS = ['Ref', 'Action', 'Lead', 'Deadline', 'Status', 'Comments', 'Colour of folder'];

/** A plan of 2,000 rows, as it stood in July; many cells of its comments are empty. */
const july = Array.from({ length: ROWS }, (_, n) => [
  `1.${n}`,
  `Do the thing ${n}`,
  `Head of team ${n % 40}`,
  '31/03/2027',
  'On track',
  n % 3 === 0 ? `Begun in team ${n % 40}` : '',
  `note ${n}`,
]);

/** As it stands in October: every seventh is complete, every eleventh has its own comment, and so on, here and there. */
const october = july.map((row, n) => [
  row[0]!,
  row[1]!,
  n % 17 === 0 ? `Manager of team ${n % 40}` : row[2]!,
  n % 13 === 0 ? `${(n % 28) + 1}/05/2027` : row[3]!,
  n % 7 === 0 ? 'Complete' : row[4]!,
  n % 11 === 0 ? `In October ${n} of these were seen` : row[5]!,
  n % 19 === 0 ? `another note ${n}` : row[6]!,
]);

const grid = (name: string, rows: readonly string[][]): SourceGrid => ({ name, rows: [HEADINGS, ...rows] });
const importPlan = (host: Host, source: SourceGrid) => host.scriptRun('importPlan', [{ grid: source }]);
const column = (host: Host, heading: string): unknown[] => rowsOf(host, TAB).map((row) => row[heading]);

function place(host: Host, heading: string, row: number): readonly [number, number] {
  const sheet = host.model.sheetByName(TAB)!;
  const at = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1)).indexOf(heading);
  return [row, at + 1];
}

describe('a plan of 2,000 rows that comes again with changes here and there', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openPlanHost({}, { now: NOW });
    importPlan(host, grid('July plan', july));
  }, 60_000);

  it('is brought into step in 40 service calls at most, and every cell is as October has it', () => {
    const sheet = host.model.sheetByName(TAB)!;
    sheet.setValue(...place(host, 'Latest update', 5), 'An officer wrote this in August');
    sheet.setFormula(...place(host, 'Latest update', 9), { text: '=""' }, '');
    const run = importPlan(host, grid('October plan', october));
    expect(answerOf(run).refused).toBeUndefined();
    expect(run.serviceCalls).toBeLessThanOrEqual(40);
    expect(column(host, 'Lead (post)')).toEqual(october.map((row) => row[2]));
    expect(column(host, 'Deadline')).toEqual(october.map((row) => row[3]));
    expect(column(host, 'Progress')).toEqual(october.map((row) => (row[4] === 'Complete' ? 'Done' : 'In progress')));
    const updates = october.map((row, n) => (n === 3 ? 'An officer wrote this in August' : row[5]));
    expect(column(host, 'Latest update')).toEqual(updates);
    expect(sheet.formula(...place(host, 'Latest update', 9))?.text).toBe('=""');
    expect(sheet.note(...place(host, 'Action', 21))?.text).toContain('another note 19');
  }, 60_000);

  it('is undone in 40 calls at most', () => {
    const run = host.scriptRun('undoLastImport');
    expect(run.serviceCalls).toBeLessThanOrEqual(40);
    expect(column(host, 'Deadline')).toEqual(july.map((row) => row[3]));
    expect(column(host, 'Progress')).toEqual(july.map(() => 'In progress'));
    expect(column(host, 'Latest update')[3]).toBe('An officer wrote this in August');
  }, 60_000);
});
