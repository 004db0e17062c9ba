/** The tasks that are put to the proof, each with the spreadsheet that it begins on. */
import type { Host, Run, RunOptions } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { DEFAULT_FORMAT } from '../../emulator/spreadsheet/model/cell-format.ts';
import type { SheetModel } from '../../emulator/spreadsheet/model/sheet-model.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
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
  /** How the task says that it was done already, to who asks again because he was told that it failed. */
  readonly doneAlready?: RegExp;
  /** A run that ends by itself after so many seconds; default: six minutes, as Google allows. */
  readonly limitSeconds?: number;
}

const NOW = '2026-04-20T09:00:00Z';

/** An officer calls the function from a menu or a dialog. */
const called =
  (functionName: string, ...values: readonly unknown[]) =>
  (host: Host, options: RunOptions): Run =>
    host.call(functionName, values, options);

/** An officer undoes what the question names; where it names something else, or nothing is left to be undone, he does not. */
const undone =
  (question: RegExp) =>
  (host: Host, options: RunOptions): Run => {
    host.parts.officer.willAnswer('NO');
    const asked = host.call('undoLastChange', []);
    const words = asked.shown.find(({ kind }) => kind === 'alert')?.text ?? '';
    return question.test(words) ? host.call('takeBackLastChange', [], options) : asked;
  };

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

/** On the first of a month, with records of two years, some of them still open. */
const aged = once(async () => {
  const day = (When: string, words: object): Record<string, string> => ({ When, ...words });
  const runs = ['2025-11-03', '2025-12-30', '2026-01-02', '2026-05-20'].map((on, at) =>
    day(on, { What: 'Refresh now', Outcome: `Run ${at}` }),
  );
  const changes = ['2025-12-29', '2026-01-05', '2026-05-21'].map((on, at) =>
    day(on, { Tab: 'Action plan', Ref: 'A1', Column: '%', To: `${at}` }),
  );
  const mails = ['2025-W50 sent', '2025-W51 carried over', '2026-W22 sent'].map((each, at) => {
    const [Week = '', ...state] = each.split(' ');
    return { Key: `k${at}`, Week, State: state.join(' ') };
  });
  const records = { 'Run log': runs, 'Change log': changes, 'Sent mail': mails };
  const host = await openPlanHost({ ...planWithMeetings(6), ...records }, { now: '2026-01-30T09:00:00Z' });
  host.call('refreshNow');
  host.advanceTo('2026-06-01T04:00:00Z');
  return stillOf(host);
});

/** A council's own table, and what it says a quarter later. */
const TABLE: SourceGrid = {
  name: 'July plan',
  rows: [
    ['No', 'Theme', 'What will be done', 'Who', 'By when', 'How far', 'Budget holder'],
    ['1.1', 'Front door', 'Open the new contact centre', 'Head of Service', '31/03/2027', 'On track', 'Finance'],
    ['1.2', 'Front door', 'Write down how partners refer', 'Group Manager', 'June 2026', 'Complete', 'Finance'],
    ['2.1', 'Care', 'Review every care plan', 'Practice Lead', 'Ongoing', 'Delayed', 'HR'],
  ],
};
const LATER: SourceGrid = {
  ...TABLE,
  rows: [
    ...TABLE.rows.map((row) => row.map((cell) => (cell === '31/03/2027' ? '31/05/2027' : cell === 'Delayed' ? 'Complete' : cell))),
    ['3.1', 'Care', 'Publish the results', 'Clerk', 'May 2027', '', ''],
  ],
};
const imported = once(async () => {
  const host = await openStill(await refreshed());
  host.scriptRun('importPlan', [{ grid: TABLE }]);
  return stillOf(host);
});
const importedAgain = once(async () => {
  const host = await openStill(await imported());
  host.scriptRun('importPlan', [{ grid: LATER }]);
  return stillOf(host);
});

const VERSION = {
  version: '2',
  from: '21/04/2026',
  closing: '1',
  recommendations: [{ ref: 'R1', became: 'Changed', newText: 'Improve the service and show it', reason: 'Agreed by the board.' }],
  actions: Array.from({ length: 9 }, (_, at) => ({ ref: `A${at + 1}`, became: 'Carried', reason: '' })).map((row, at) =>
    at === 0
      ? { ...row, became: 'Split', parts: ['Agree the standard', 'Train every team'], reason: 'Agreed by the board.' }
      : at === 1
        ? { ...row, became: 'Retired', reason: 'Agreed by the board.' }
        : row,
  ),
};
const versioned = once(async () => {
  const host = await openStill(await refreshed());
  host.scriptRun('startNewVersion', [VERSION]);
  return stillOf(host);
});

const REPORT = {
  newInspection: { name: 'Focused visit', framework: 'ILACS', reportPublished: '02/04/2026' },
  recommendations: [{ text: 'Record every decision on the day' }, { text: 'Tell families what was decided' }],
  judgements: [{ strand: 'Front door', grade: 'Requires improvement' }],
  strengths: [{ text: 'Social workers know their children well' }],
};
const withReport = once(async () => {
  const host = await openStill(await refreshed());
  host.scriptRun('addReportRows', [REPORT]);
  return stillOf(host);
});

const withPublicWords = once(async () => {
  const plan = planWithMeetings(6);
  const actions = (plan['Action plan'] ?? []).map((row) => ({ ...row, 'Public wording': 'We do what we promised' }));
  return after(await openPlanHost({ ...plan, 'Action plan': actions }, { now: NOW }), 'refreshNow');
});

const FIRST_RUN = { council: 'Exampleshire', inspection: 'ILACS 2026', received: '01/04/2026', published: '09/04/2026' };
const firstRunDone = once(async () => {
  const host = await openStill(await blank());
  host.scriptRun('firstRun', [FIRST_RUN]);
  return stillOf(host);
});

/** A set-up spreadsheet of which an officer has spoilt what a repair mends. */
const spoilt = once(async () => {
  const host = await openStill(await setUp());
  const { sheet, column } = actionPlan(host);
  sheet.setValue(1, column('Why'), null);
  const [meetings, settings] = [host.model.sheetByName('Meetings'), host.model.sheetByName('Settings')];
  for (const each of [sheet, meetings]) if (each !== undefined) stripped(each);
  meetings?.setValue(1, 3, null);
  settings?.setValue(3, 1, null);
  return stillOf(host);
});

/** A tab without filter, alternating colours, protections, groups, colours of statuses, frozen parts, and some notes, lists and formats. */
function stripped(sheet: SheetModel): void {
  Object.assign(sheet, {
    protections: [],
    bandings: [],
    conditionalRules: [],
    filter: null,
    tabColor: null,
    frozenRows: 0,
    frozenColumns: 0,
  });
  for (const line of sheet.columnLines) if (line !== undefined) Object.assign(line, { depth: 0, collapsedAt: [] });
  for (let column = 1; column <= 20; column += 3) {
    sheet.setNote(1, column, undefined);
    sheet.setFormat(1, column, { ...sheet.format(1, column), background: '#ffffff' });
    for (let row = 2; row <= sheet.maxRows; row += 1) {
      sheet.setValidation(row, column, undefined);
      sheet.setFormat(row, column, DEFAULT_FORMAT);
    }
  }
}

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
  { name: 'repair', begin: spoilt, act: called('createOrRepairTabs', { everyTab: true }) },
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
  { name: 'presentation', begin: refreshed, act: called('writePresentation', { meeting: 'M1' }) },
  { name: 'plan on a page', begin: withPublicWords, act: called('makePlanOnAPage') },
  { name: 'import', begin: refreshed, act: called('importPlan', { grid: TABLE }), writesForOfficer: true },
  { name: 'import again', begin: imported, act: called('importPlan', { grid: LATER }), writesForOfficer: true },
  { name: 'undo an import', begin: importedAgain, act: undone(/^The import of .* added 1 action\./), writesForOfficer: true },
  {
    name: 'new version',
    begin: refreshed,
    act: called('startNewVersion', VERSION),
    doneAlready: /closed|there is a version/i,
    writesForOfficer: true,
  },
  { name: 'undo a version', begin: versioned, act: undone(/^"Start a new version/), writesForOfficer: true },
  { name: 'add a report', begin: refreshed, act: called('addReportRows', REPORT), writesForOfficer: true },
  { name: 'undo a report', begin: withReport, act: undone(/^"Read an inspection report/), writesForOfficer: true },
  { name: 'archive', begin: aged, act: called('nightlyRefresh') },
  { name: 'first run', begin: blank, act: called('firstRun', FIRST_RUN) },
  {
    name: 'undo the first run',
    begin: firstRunDone,
    act: called('undoFirstRun'),
    doneAlready: /^There is no first run/,
    writesForOfficer: true,
  },
  { name: 'triggers on', begin: refreshed, act: called('installAutomaticUpdates') },
  { name: 'triggers off', begin: updated, act: called('removeAutomaticUpdates') },
];

function updatedWithNewRows(): () => Promise<Still> {
  return once(async () => after(await openStill(await withNewRows()), 'installAutomaticUpdates'));
}
