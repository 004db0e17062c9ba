/** The tasks that are put to the proof, each with the spreadsheet that it begins on. */
import type { Host, Run, RunOptions } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import type { SheetModel } from '../../emulator/spreadsheet/model/sheet-model.ts';
import { planWithLeads } from '../../test/support/mailed-plan.ts';
import { planWithMeetings } from '../../test/support/papers-host.ts';
import { buildTemplates } from '../../templates/build-templates.ts';
import { openPlanHost } from '../../test/support/plan-host.ts';
import type { Still } from '../world.ts';
import { blankStill, openStill, stillOf } from '../world.ts';

/** A task as an officer or a trigger starts it. */
export interface FaultTask {
  readonly name: string;
  readonly begin: () => Promise<Still>;
  readonly act: (host: Host, options: RunOptions) => Run;
  /** True where the task writes what an officer says into officers' cells. */
  readonly writesForOfficer?: true;
  /** A run that ends by itself after so many seconds; default: six minutes, as Google allows. */
  readonly limitSeconds?: number;
}

const NOW = '2026-04-20T09:00:00Z';

/** An officer calls the function from a menu or a dialog. */
const called =
  (functionName: string, ...values: readonly unknown[]) =>
  (host: Host, options: RunOptions): Run =>
    host.call(functionName, values, options);

/** Each still is made once, by the first task that begins on it. */
function once(make: () => Promise<Still>): () => Promise<Still> {
  let made: Promise<Still> | undefined;
  return () => (made ??= make());
}

async function after(host: Host, ...functionNames: readonly string[]): Promise<Still> {
  for (const name of functionNames) host.call(name);
  return stillOf(host);
}

const blank = once(async () => blankStill(NOW));
const setUp = once(async () => after(await openStill(await blank()), 'createOrRepairTabs'));

/** A plan in its everyday state, with two rows that an officer has just added. */
const withNewRows = once(async () => {
  const host = await openPlanHost(planWithMeetings(9), { now: NOW });
  host.call('refreshNow');
  const { sheet, column } = actionPlan(host);
  for (const [at, words] of ['Open the second hub', 'Publish what families told us'].entries()) {
    sheet.setValue(11 + at, column('Action'), words);
    sheet.setValue(11 + at, column('Deadline'), '31/12/2026');
    sheet.setValue(11 + at, column('Progress'), 'In progress');
  }
  return stillOf(host);
});

const refreshed = once(async () => after(await openPlanHost(planWithMeetings(9), { now: NOW }), 'refreshNow'));
const mailed = once(async () => after(await openPlanHost(planWithLeads(6), { now: '2026-11-26T07:04:00Z' }), 'refreshNow'));
const updated = once(async () => after(await openStill(await refreshed()), 'installAutomaticUpdates'));

/** A set-up spreadsheet of which an officer has spoilt what a repair mends. */
const spoilt = once(async () => {
  const host = await openStill(await setUp());
  const { sheet, column } = actionPlan(host);
  sheet.setValue(1, column('Why'), null);
  const [meetings, settings] = [host.model.sheetByName('Meetings'), host.model.sheetByName('Settings')];
  meetings?.setValue(1, 3, null);
  settings?.setValue(3, 1, null);
  return stillOf(host);
});

function actionPlan(host: Host): { readonly sheet: SheetModel; readonly column: (heading: string) => number } {
  const sheet = host.model.sheetByName('Action plan');
  if (sheet === undefined) throw new Error('There is no Action plan tab.');
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
  return { sheet, column: (heading) => headings.indexOf(heading) + 1 };
}

/** An officer sets a progress; gives the run of the simple trigger that this fires. */
function edit(host: Host, options: RunOptions): Run {
  const { column } = actionPlan(host);
  const [run] = host.edit('Action plan', `${columnLetters(column('Progress'))}4`, 'Done', options);
  if (run === undefined) throw new Error('The edit fired nothing.');
  return run;
}

const DECISIONS = {
  rows: [
    { meeting: 'M1', kind: 'Resolution', number: '12', text: 'That the Director report on the second hub in September' },
    { meeting: 'M1', kind: 'Resolution', number: '13', text: 'That the committee visit the hub' },
  ],
};

/** Two pieces of a row: a run that is cut off between them must lose none of it when it is sent again. */
const UPDATE = { ref: 'A2', wanted: { progress: 'Paused', latestUpdate: 'Waiting for the panel.', confidence: 'At risk' } };

const paper = (format: string): FaultTask => ({
  name: `paper ${format}`,
  begin: refreshed,
  act: called('writePaper', { meeting: 'M1', copy: 'clearance', format }),
});

const template = Buffer.from((await buildTemplates()).E).toString('base64');

/** Every task of the entry points that writes anything. */
export const FAULT_TASKS: readonly FaultTask[] = [
  { name: 'set up', begin: blank, act: called('createOrRepairTabs') },
  { name: 'repair', begin: spoilt, act: called('createOrRepairTabs') },
  { name: 'refresh', begin: withNewRows, act: called('refreshNow') },
  { name: 'edit', begin: withNewRows, act: edit, limitSeconds: 30 },
  { name: 'update an action', begin: refreshed, act: called('saveUpdate', UPDATE), writesForOfficer: true },
  { name: 'nightly', begin: updatedWithNewRows(), act: called('nightlyRefresh') },
  ...['A', 'B', 'C', 'D', 'E', 'F'].map(paper),
  { name: 'overview', begin: refreshed, act: called('makeOverview') },
  { name: 'readiness index', begin: refreshed, act: called('makeReadinessIndex') },
  { name: 'proof of a deadline', begin: refreshed, act: called('proofOf', { meeting: 'M1', document: true }) },
  { name: 'summaries', begin: mailed, act: called('sendSummaries') },
  { name: 'add decisions', begin: refreshed, act: called('addDecisions', DECISIONS) },
  { name: 'plan back', begin: refreshed, act: called('planBack', { body: 'B1', date: '15/09/2026', save: true }) },
  { name: 'upload template', begin: refreshed, act: called('uploadTemplate', { name: 'Ours', base64: template }) },
  { name: 'triggers on', begin: refreshed, act: called('installAutomaticUpdates') },
  { name: 'triggers off', begin: updated, act: called('removeAutomaticUpdates') },
];

function updatedWithNewRows(): () => Promise<Still> {
  return once(async () => after(await openStill(await withNewRows()), 'installAutomaticUpdates'));
}
