import fc from 'fast-check';
import { failCall, Officer, openHost } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import { answerOf, CO_ORDINATOR, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const PLAN = [
  ['No.', 'Action', 'RAG', 'Status', 'Countdown', 'Why', 'Lead officer', 'Target date', 'Stage'],
  [
    '1',
    'Hire a lead',
    'Amber-ish',
    'Chased on Monday',
    '3 sleeps',
    'Because the inspector asked',
    'Head of Service',
    '30/03/2026',
    'In progress',
  ],
  ['2', 'Audit cases', 'Fine', 'Waiting for Ann', 'n/a', 'See the letter', 'Team Manager', '31/08/2026', 'In progress'],
];

async function openWith(tabs: Record<string, readonly (readonly (string | number)[])[]>, officer = new Officer()): Promise<Host> {
  const workbook = WorkbookModel.blank({ name: 'Ours' });
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => row.forEach((cell, c) => sheet.setValue(r + 1, c + 1, cell)));
  }
  return openHost({ workbook, bundle: 'dist/Code.js', manifest: 'appsscript.json', user: CO_ORDINATOR, now: NOW, officer });
}

/** Every cell of the typed rows that is not what it was, found wherever a set up may have kept it. */
function lost(host: Host, tab: string, typed: readonly (readonly (string | number)[])[]): string[] {
  const sheet = host.model.sheetByName(tab)!;
  return typed
    .slice(1)
    .flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell !== '' && sheet.value(r + 2, c + 1) !== cell
          ? [`${tab} ${r + 2}/${c + 1}: ${String(sheet.value(r + 2, c + 1))} for ${cell}`]
          : [],
      ),
    );
}

describe('a refresh before set up', () => {
  it('writes nothing into columns that only have the names of its own, and says so', async () => {
    const host = await openWith({ 'Action plan': PLAN });
    const answer = answerOf(host.call('refreshNow'));
    expect(lost(host, 'Action plan', PLAN)).toEqual([]);
    expect(answer.problems.map(({ message }) => message).join('\n')).toContain('the column headed "RAG" is not one that the product made');
  });

  it('leaves a Dashboard and a Checks tab of somebody’s own alone', async () => {
    const own = [['Our dashboard'], ['Sickness', 3], ['Vacancies', 4]];
    const host = await openWith({ 'Action plan': PLAN, Dashboard: own, Checks: own });
    host.call('refreshNow');
    host.call('refreshNow');
    expect([...lost(host, 'Dashboard', own), ...lost(host, 'Checks', own)]).toEqual([]);
  });
});

describe('set up beside tabs that were there before', () => {
  it('says what it will do, keeps every cell, and works out the statuses beside', async () => {
    const officer = new Officer();
    const host = await openWith({ 'Action plan': PLAN, Dashboard: [['Ours'], ['Sickness']] }, officer);
    host.call('createOrRepairTabs');
    const [question] = officer.shown;
    expect(question?.text).toContain('"RAG" becomes "RAG (yours)", "Status" becomes "Status (yours)"');
    expect(question?.text).toContain('Dashboard: your tab is renamed "Dashboard (before set up)"');
    expect(lost(host, 'Action plan', PLAN)).toEqual([]);
    expect(lost(host, 'Dashboard (before set up)', [['Ours'], ['Sickness']])).toEqual([]);
    host.call('refreshNow');
    expect(rowsOf(host, 'Action plan').map((row) => [row['Status (yours)'], row['RAG (yours)'], row['Status']])).toEqual([
      ['Chased on Monday', 'Amber-ish', 'Red'],
      ['Waiting for Ann', 'Fine', 'Green'],
    ]);
    expect(lost(host, 'Action plan', PLAN)).toEqual([]);
    const again = host.call('createOrRepairTabs');
    expect(again.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
  });

  it('can be undone: the tab is as before, and what was made of it stays beside', async () => {
    const host = await openWith({ 'Action plan': PLAN });
    host.call('createOrRepairTabs');
    host.call('refreshNow');
    expect(answerOf(host.call('undoSetUp')).message).toContain('Action plan is as before.');
    const sheet = host.model.sheetByName('Action plan')!;
    expect(PLAN.map((row, r) => row.map((_, c) => sheet.value(r + 1, c + 1)))).toEqual(PLAN);
    expect(sheet.hidden).toBe(false);
    expect(host.model.sheetByName('Action plan (after set up)')).toBeDefined();
    host.call('refreshNow');
    expect(lost(host, 'Action plan', PLAN)).toEqual([]);
    expect(answerOf(host.call('undoSetUp')).message).toBe('There is nothing to undo: no tab of yours was added to.');
  });

  it('changes nothing of them where the officer says no, and makes the others', async () => {
    const officer = new Officer();
    officer.willAnswer('NO');
    const host = await openWith({ 'Action plan': PLAN }, officer);
    host.call('createOrRepairTabs');
    const sheet = host.model.sheetByName('Action plan')!;
    expect(sheet.lastColumn()).toBe(PLAN[0]!.length);
    expect(PLAN.map((row, r) => row.map((_, c) => sheet.value(r + 1, c + 1)))).toEqual(PLAN);
    expect(host.model.sheetByName('Meetings')).toBeDefined();
  });

  it('where a tab is a table of Google’s own, says what Google did not take, and makes everything else', async () => {
    const host = await openWith({ 'Action plan': PLAN });
    const asTable = failCall({ name: 'Range.createFilter', nth: 6 }, 'You can’t create a filter in a table.');
    const answer = answerOf(host.call('createOrRepairTabs', [], { hooks: [asTable] }));
    expect(answer.problems.map(({ message }) => message).join(' ')).toContain(
      'Google did not take the filter (You can’t create a filter in a table.)',
    );
    expect(lost(host, 'Action plan', PLAN)).toEqual([]);
    expect(host.model.sheetByName('Templates')).toBeDefined();
  });

  it('whatever headings they have, set up and refresh leave every cell that is not empty as it was', async () => {
    const names = ACTION_PLAN_TAB.columns.flatMap(({ heading, aliases = [] }) => [heading, ...aliases]);
    const heading = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 12 }), fc.constant(''));
    const cell = fc.oneof(
      fc.constantFrom('', 'Red', '31/03/2026', '12', 'In progress', '=1+1', 'Chased'),
      fc.string({ maxLength: 10 }),
      fc.integer({ min: 0, max: 50_000 }),
    );
    const rows = fc
      .integer({ min: 1, max: 12 })
      .chain((width) =>
        fc.tuple(
          fc.array(heading, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(rows, async ([headings, cells]) => {
        const typed = [headings, ...cells];
        const host = await openWith({ 'Action plan': typed });
        host.call('refreshNow');
        expect(lost(host, 'Action plan', typed)).toEqual([]);
        host.call('createOrRepairTabs');
        host.call('refreshNow');
        host.advanceTo('2026-04-07T09:00:00Z');
        host.call('refreshNow');
        expect(lost(host, 'Action plan', typed)).toEqual([]);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 12) },
    );
  }, 600_000);
});
