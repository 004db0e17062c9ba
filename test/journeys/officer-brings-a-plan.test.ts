import { exampleNamed } from '../../examples/examples.ts';
import { killAtCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
import { answerOf, openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-11-26T09:00:00Z';
const TAB = 'Action plan';

/** A table with strokes between the cells. */
const table = (lines: string): SourceGrid => ({ name: 'July plan', rows: lines.split('\n').map((line) => line.split('|')) });

const JULY = table(
  [
    'No|Theme|What will be done|Who|By when|How far|Budget holder',
    '1.1|Front door|Open the new contact centre|Head of Service|31/03/2027|On track|Finance',
    '1.2|Front door|Write down how partners refer|Group Manager|June 2026|Complete|Finance',
    '2.1|Care|Review every care plan|Practice Lead|Ongoing|Delayed|HR',
  ].join('\n'),
);
const changed = (from: string, to: string): SourceGrid => ({
  ...JULY,
  rows: JULY.rows.map((row) => row.map((cell) => (cell === from ? to : cell))),
});

const ask = (host: Host, name: string, request?: object) => answerOf(host.scriptRun(name, request === undefined ? [] : [request]));
const shown = (host: Host): string[] =>
  rowsOf(host, TAB).map((row) => `${row['Ref']} ${row['Action']} · ${row['Deadline']} · ${row['Progress']}`);
const noteOn = (host: Host, row: number): string => {
  const sheet = host.model.sheetByName(TAB)!;
  const column = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1)).indexOf('Action') + 1;
  return sheet.note(row, column)?.text ?? '';
};
function type(host: Host, ref: string, heading: string, words: string): void {
  const sheet = host.model.sheetByName(TAB)!;
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
  const row = rowsOf(host, TAB).findIndex((each) => each['Ref'] === ref) + 2;
  sheet.setValue(row, headings.indexOf(heading) + 1, words);
}

describe('an officer brings a plan', () => {
  let host: Host;
  beforeEach(async () => {
    host = await openPlanHost({}, { now: NOW });
  });

  it('sees every cell accounted for, and nothing written', () => {
    const answer = ask(host, 'previewImport', { grid: JULY });
    const details = answer.details as Record<string, unknown> & { cells: number; placed: number; noted: number; leftOut: number };
    expect(details.cells).toBe(28);
    expect(details.placed + details.noted + details.leftOut).toBe(28);
    expect(answer.message).toContain('Would add 3 actions (1.1, 1.2, 2.1)');
    expect(rowsOf(host, TAB)).toEqual([]);
    expect(host.model.sheetByName('Imports')).toBeUndefined();
  });

  it('gets the rows with statuses, and what has no column as a note', () => {
    expect(ask(host, 'importPlan', { grid: JULY }).message).toContain(
      'Added 3 actions (1.1, 1.2, 2.1) and 2 workstreams from "July plan".',
    );
    expect(shown(host)).toEqual([
      '1.1 Open the new contact centre · 31/03/2027 · In progress',
      '1.2 Write down how partners refer · June 2026 · Done',
      '2.1 Review every care plan · Ongoing · In progress',
    ]);
    expect(rowsOf(host, TAB).every((row) => row['Status'] !== '')).toBe(true);
    expect(noteOn(host, 2)).toBe('From the imported table\nBudget holder: Finance');
    expect(host.model.sheetByName('Imports')?.hidden).toBe(true);
  });

  it('changes nothing by importing the same twice', () => {
    ask(host, 'importPlan', { grid: JULY });
    const before = rowsOf(host, TAB);
    const again = ask(host, 'importPlan', { grid: JULY });
    expect(again.message).toBe(
      'Nothing was changed: everything in "July plan" is in the plan already. 5 rows are there already, and the same.',
    );
    expect(rowsOf(host, TAB)).toEqual(before);
    expect(rowsOf(host, 'Imports')).toHaveLength(1);
  });

  it('takes what only the source changed, and keeps what an officer typed', () => {
    ask(host, 'importPlan', { grid: JULY });
    type(host, '1.1', 'Deadline', '30/04/2027');
    const october = changed('31/03/2027', '31/05/2027');
    const later = {
      ...october,
      rows: [
        ...october.rows.map((row) => row.map((cell) => (cell === 'Delayed' ? 'Complete' : cell))).filter((row) => row[0] !== '1.2'),
        ['3.1', 'Care', 'Publish the results', 'Clerk', 'May 2027', '', ''],
      ],
    };
    const answer = ask(host, 'importPlan', { grid: later });
    expect(answer.message).toContain('Added 1 action (3.1)');
    expect(answer.message).toContain('2 cells differ from the source and stay: somebody typed there, or the source says nothing any more.');
    expect(answer.message).toContain('1 action of an earlier import is not in the source any more and stays: 1.2.');
    expect(shown(host)).toEqual([
      '1.1 Open the new contact centre · 30/04/2027 · In progress',
      '1.2 Write down how partners refer · June 2026 · Done',
      '2.1 Review every care plan · Ongoing · Done',
      '3.1 Publish the results · May 2027 · ',
    ]);
  });

  it('takes the source’s words in place of an officer’s where the officer says so', () => {
    ask(host, 'importPlan', { grid: JULY });
    type(host, '1.1', 'Deadline', '30/04/2027');
    const october = changed('31/03/2027', '31/05/2027');
    const { questions } = ask(host, 'previewImport', { grid: october }).details as { questions: { id: string; cells: string[] }[] };
    expect(questions).toMatchObject([{ id: 'contested', proposed: 'plan', cells: ['1.1 Deadline'] }]);
    ask(host, 'importPlan', { grid: october, mapping: { answers: { contested: 'source' } } });
    expect(shown(host)[0]).toBe('1.1 Open the new contact centre · 31/05/2027 · In progress');
  });

  it('is not taken for another plan that numbers its actions alike', () => {
    ask(host, 'importPlan', { grid: JULY });
    const other = table('Ref|Action|Lead\n1.1|Buy two minibuses for the youth club|Youth Manager\n1.3|Paint the hall|Caretaker');
    expect(ask(host, 'importPlan', { grid: other }).message).toContain('Added 2 actions (A1, 1.3)');
    expect(noteOn(host, 5)).toBe('From the imported table\nRef there: 1.1');
    expect(ask(host, 'importPlan', { grid: other }).message).toContain('Nothing was changed');
  });

  it('remembers what was said of a column', () => {
    ask(host, 'importPlan', { grid: JULY, mapping: { columns: { 'budget holder': 'partners' } } });
    expect(rowsOf(host, TAB).map((row) => row['Partners'])).toEqual(['Finance', 'Finance', 'HR']);
    const { details } = ask(host, 'previewImport', { grid: changed('Finance', 'Treasury') });
    expect(
      (details as { columns: { heading: string; key: string }[] }).columns.find(({ heading }) => heading === 'Budget holder')?.key,
    ).toBe('partners');
  });
});

describe('a row that an import brings', () => {
  it('has no history from before: no ladder, no days without an update', async () => {
    const host = await openPlanHost({}, { now: NOW });
    ask(host, 'importPlan', { grid: changed('31/03/2027', '30/06/2026') });
    const [row] = rowsOf(host, TAB);
    expect(row?.['Status']).toBe('Red');
    expect(row?.['Escalation']).toBe(
      'Red since it came onto the plan on 26 November 2026. ' +
        'It goes to the workstream lead on 10 December 2026 unless it is updated or a reason is recorded.',
    );
    host.call('refreshNow');
    host.advanceTo('2026-11-30T09:00:00Z');
    host.call('refreshNow');
    expect(rowsOf(host, TAB)[0]?.['Escalation']).toContain('on 26 November 2026, 2 working days without an update');
  });
});

describe('the first summary after an import', () => {
  it('is a welcome with counts; from the next one on each action is listed', async () => {
    const host = await openPlanHost({ Settings: [{ Setting: 'Allowed e-mail domains', Value: 'exampleshire.example' }] }, { now: NOW });
    const rows = Array.from({ length: 12 }, (_, n) => [
      `${n + 1}`,
      `Do the thing ${n}`,
      'Head of Service',
      `head@exampleshire.example`,
      n < 9 ? '30/06/2026' : '01/12/2026',
      'On track',
    ]);
    ask(host, 'importPlan', { grid: { name: 'Old plan', rows: [['Ref', 'Action', 'Lead', 'E-mail', 'Deadline', 'Status'], ...rows] } });
    host.call('refreshNow');
    const mail = (): string =>
      (host.scriptRun('previewSummaries').result as { mails: { subject: string; text: string }[] }).mails
        .map(({ subject, text }) => `${subject}\n${text}`)
        .join();
    host.advanceTo('2026-11-30T09:00:00Z');
    expect(mail()).toContain('12 actions for you have come onto the plan (on 26 November 2026: 9 past the deadline, 3 due soon)');
    expect(mail()).not.toContain('Do the thing');
    host.advanceTo('2026-12-07T09:00:00Z');
    expect(mail()).toContain('Do the thing 0');
  });
});

describe('an exported plan', () => {
  it('comes in again as the same plan, tab by tab', async () => {
    const example = exampleNamed('exampleshire');
    const now = `${example.today}T09:00:00Z`;
    const first = await openPlanHost(example.tabs, { now });
    first.call('refreshNow');
    const exported = (host: Host) => (ask(host, 'exportPlan').details as { plan: { tabs: object[] } }).plan;
    const second = await openPlanHost({}, { now });
    ask(second, 'importPlan', { export: JSON.stringify(exported(first)) });
    second.call('refreshNow');
    expect(exported(second).tabs).toEqual(exported(first).tabs);
    expect(ask(second, 'importPlan', { export: JSON.stringify(exported(first)) }).message).toContain('Nothing was changed');
  }, 60_000);
});

describe('the undoing of an import', () => {
  it('takes its rows out and puts old words back, and keeps what was typed since', async () => {
    const host = await openPlanHost(
      { [TAB]: [{ Ref: 'A1', Action: 'Hire', 'Lead (post)': 'Head', Deadline: '31/03/2027' }] },
      { now: NOW },
    );
    ask(host, 'importPlan', { grid: JULY });
    ask(host, 'importPlan', { grid: changed('Delayed', 'Complete') });
    type(host, '1.2', 'Latest update', 'Agreed with partners on Monday');
    expect(ask(host, 'undoLastImport').message).toContain('2 cells have their old words again');
    expect(shown(host)[3]).toBe('2.1 Review every care plan · Ongoing · In progress');
    const answer = ask(host, 'undoLastImport');
    expect(answer.message).toBe(
      'The import of "July plan" is undone: 3 rows taken out. 2 rows stay, because somebody has written there since ' +
        'or another row names them: 1.2 and W1.',
    );
    expect(rowsOf(host, TAB).map((row) => [row['Ref'], row['Latest update']])).toEqual([
      ['A1', ''],
      ['1.2', 'Agreed with partners on Monday'],
    ]);
    expect(rowsOf(host, 'Workstreams').map((row) => row['Workstream'])).toEqual(['Front door']);
    expect(ask(host, 'undoLastImport')).toMatchObject({ refused: true, message: 'There is no import to undo.' });
  });
});

describe('an import that is killed at any of its calls', () => {
  it('leaves the old plan or the new one, and the next run says which', async () => {
    const open = (): Promise<Host> => openPlanHost({ [TAB]: [{ Ref: 'A1', Action: 'Hire', 'Lead (post)': 'Head' }] }, { now: NOW });
    const calls = (await open())
      .scriptRun('importPlan', [{ grid: JULY }])
      .calls.filter(({ kind }) => kind !== 'navigation')
      .map(({ number }) => number);
    const wrong: string[] = [];
    for (const number of calls) {
      const host = await open();
      host.scriptRun('importPlan', [{ grid: JULY }], { hooks: [killAtCall(number)], mayFail: true });
      host.advanceTo('2026-11-26T09:30:00Z');
      const { message } = answerOf(host.call('refreshNow'));
      const refs = rowsOf(host, TAB).map((row) => row['Ref']);
      const isOld = refs.join() === 'A1' && rowsOf(host, 'Workstreams').length === 0;
      const isNew = refs.join() === 'A1,1.1,1.2,2.1' && rowsOf(host, 'Workstreams').length === 2;
      const said = message.includes('the plan is as it was') ? 'old' : message.includes('the plan is the new one') ? 'new' : '';
      if (!(isOld || isNew) || (said === 'old' && !isOld) || (said === 'new' && !isNew)) wrong.push(`${number}: ${refs.join()} ${message}`);
      ask(host, 'importPlan', { grid: JULY });
      if (rowsOf(host, TAB).length !== 4 || rowsOf(host, 'Workstreams').length !== 2)
        wrong.push(`${number}, imported again: ${shown(host).join()}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('what an import costs', () => {
  it('is 40 round trips at most for 2,000 rows', async () => {
    const host = await openPlanHost({}, { now: NOW });
    const rows = Array.from({ length: 2000 }, (_, n) => [
      `1.${n}`,
      `R${(n % 30) + 1}: Improve thing ${n % 30}`,
      `Do the thing ${n}`,
      'Head',
      '31/03/2027',
      'On track',
      `note ${n}`,
    ]);
    const grid = {
      name: 'Long plan',
      rows: [['Ref', 'Recommendation', 'Action', 'Lead', 'Deadline', 'Status', 'Colour of folder'], ...rows],
    };
    const run = host.scriptRun('importPlan', [{ grid }]);
    expect(rowsOf(host, TAB)).toHaveLength(2000);
    expect(run.serviceCalls).toBeLessThanOrEqual(40);
  }, 30_000);
});
