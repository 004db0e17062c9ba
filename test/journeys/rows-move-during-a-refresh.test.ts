import { afterCall } from '../../emulator/host.ts';
import type { Host } from '../../emulator/host.ts';
import { deleteRows, insertRows, moveRows, sortBlock } from '../../emulator/spreadsheet/officer-edits.ts';
import type { WorkbookModel } from '../../emulator/spreadsheet/model/workbook-model.ts';
import { openPlanHost, rowsOf } from '../support/plan-host.ts';

const NOW = '2026-03-31T09:00:00Z';
const TAB = 'Action plan';

/** Deadlines and progress that give a different status or countdown to every action; two have no ref yet. */
const ACTIONS = [
  {
    Ref: 'A1',
    Action: 'Hire',
    'Lead (post)': 'Head of Service',
    Deadline: '30/03/2026',
    Progress: 'In progress',
    '%': '40',
    'Original deadline': '28/02/2026',
    'Times re-dated': '1',
    'Deadline last seen': '30/03/2026',
  },
  { Ref: 'A2', Action: 'Audit', 'Lead (post)': 'Team Manager', Deadline: '31/08/2026', Progress: 'In progress', '%': '50' },
  { Ref: 'A3', Action: 'Train', 'Lead (post)': 'Practice Lead', Deadline: '16/03/2026', Progress: 'Not started' },
  { Ref: '', Action: 'Publish', 'Lead (post)': 'Head of Service', Deadline: 'TBC', Progress: 'In progress' },
  { Ref: 'A5', Action: 'Review', 'Lead (post)': 'Team Manager', Deadline: '30/09/2026', Progress: 'Done' },
  { Ref: '', Action: 'Consult', 'Lead (post)': 'Practice Lead', Deadline: '01/04/2026', Progress: 'In progress', '%': '95' },
  { Ref: 'A7', Action: 'Move', 'Lead (post)': 'Head of Service', Deadline: '30/06/2027', Progress: 'In progress', '%': '10' },
];

const open = (): Promise<Host> => openPlanHost({ [TAB]: ACTIONS }, { now: NOW });
const BLOCK = 'A2:AQ8';

type Deed = readonly [name: string, act: (model: WorkbookModel) => unknown];
const DEEDS: readonly Deed[] = [
  [
    'sorts the rows by their action',
    (model) => sortBlock(model, TAB, BLOCK, [{ column: headingColumn(model, 'Action'), ascending: true }]),
  ],
  ['turns the rows round', (model) => sortBlock(model, TAB, BLOCK, [{ column: headingColumn(model, 'Deadline'), ascending: false }])],
  ['inserts two rows in the middle', (model) => insertRows(model, TAB, 4, 2)],
  ['inserts a row at the top', (model) => insertRows(model, TAB, 2)],
  ['deletes a row in the middle', (model) => deleteRows(model, TAB, 4)],
  ['deletes the row of a new action', (model) => deleteRows(model, TAB, 5)],
  ['deletes the last row', (model) => deleteRows(model, TAB, 8)],
  ['drags the last rows to the top', (model) => moveRows(model, TAB, 7, 2, 2)],
];

function headingColumn(model: WorkbookModel, heading: string): number {
  const sheet = model.sheetByName(TAB);
  for (let column = 1; column <= 60; column += 1) if (sheet?.value(1, column) === heading) return column;
  throw new Error(`There is no heading "${heading}".`);
}

const KEPT = ['Status', 'Countdown', 'Why', 'Working days left', 'Original deadline', 'Slip (days)', 'Times re-dated'] as const;
const computedOf = (row: Record<string, string>): string => KEPT.map((heading) => row[heading]).join(' | ');

/** What every action shows after a refresh that nobody disturbed. */
async function undisturbed(functionName: string): Promise<{ readonly byAction: Map<string, string>; readonly calls: readonly number[] }> {
  const host = await prepared(functionName);
  const run = host.call(functionName);
  return {
    byAction: new Map(rowsOf(host, TAB).map((row) => [row['Action'] ?? '', computedOf(row)])),
    calls: run.calls.filter(({ kind }) => functionName === 'refreshStatuses' || kind !== 'navigation').map(({ number }) => number),
  };
}

/** The quick refresh needs the configuration that a full one keeps. */
async function prepared(functionName: string): Promise<Host> {
  const host = await open();
  if (functionName === 'refreshStatuses') Object.assign(host.parts.state.properties, structuredClone(await keptByFullRefresh));
  return host;
}

const keptByFullRefresh = openPlanHost({}, { now: NOW }).then((host) => {
  host.call('refreshNow');
  return host.parts.state.properties;
});

function wrongRows(host: Host, byAction: ReadonlyMap<string, string>): string[] {
  const rows = rowsOf(host, TAB);
  const refs = rows.map((row) => row['Ref'] ?? '').filter((ref) => ref !== '');
  const wrong = refs.filter((ref, index) => refs.indexOf(ref) !== index).map((ref) => `${ref} stands twice`);
  for (const row of rows) {
    const action = row['Action'] ?? '';
    const original = ACTIONS.find((candidate) => candidate.Action === action);
    if (action === '') {
      if ((row['Status'] ?? '') !== '' || (row['Why'] ?? '') !== '') wrong.push(`an empty row shows ${row['Status']}`);
      continue;
    }
    if (original !== undefined && original.Ref !== '' && row['Ref'] !== original.Ref)
      wrong.push(`${action} has ${row['Ref']} in place of ${original.Ref}`);
    if (row['Ref'] === '') wrong.push(`${action} has no ref`);
    if (computedOf(row) !== byAction.get(action)) wrong.push(`${action} shows ${computedOf(row)} in place of ${byAction.get(action)}`);
  }
  return wrong;
}

/** The full refresh has many calls beside those on the Action plan: three deeds, and round trips only, keep the test short. */
const CASES = [
  ...DEEDS.map((deed) => ['refreshStatuses', ...deed] as const),
  ...[DEEDS[1], DEEDS[3], DEEDS[5]].flatMap((deed) => (deed === undefined ? [] : [['refreshNow', ...deed] as const])),
];

describe('a refresh', () => {
  it.each(CASES)(
    '%s ends with every status beside its own ref when somebody %s between any two of its calls',
    async (functionName, _, deed) => {
      const { byAction, calls } = await undisturbed(functionName);
      expect(calls.length).toBeGreaterThan(10);
      const wrong: string[] = [];
      for (const number of calls) {
        const host = await prepared(functionName);
        host.call(functionName, [], {
          hooks: [
            afterCall(number, () => {
              deed(host.model);
            }),
          ],
        });
        wrong.push(...wrongRows(host, byAction).map((words) => `after call ${number}: ${words}`));
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
