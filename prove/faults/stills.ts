/** The spreadsheets that the tasks begin on, and what officers hand to them. */
import type { Host } from '../../emulator/host.ts';
import { DEFAULT_FORMAT } from '../../emulator/spreadsheet/model/cell-format.ts';
import type { SheetModel } from '../../emulator/spreadsheet/model/sheet-model.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';
import { planWithLeads } from '../../test/support/mailed-plan.ts';
import { planWithMeetings } from '../../test/support/papers-host.ts';
import { openPlanHost } from '../../test/support/plan-host.ts';
import type { Still } from '../world.ts';
import { blankStill, openStill, stillOf } from '../world.ts';

const NOW = '2026-04-20T09:00:00Z';

/** Each still is made once, by the first task that begins on it. */
function once(make: () => Promise<Still>): () => Promise<Still> {
  let made: Promise<Still> | undefined;
  return () => (made ??= make());
}

async function after(host: Host, ...functionNames: readonly string[]): Promise<Still> {
  for (const name of functionNames) host.call(name);
  return stillOf(host);
}

export const blank = once(async () => blankStill(NOW));
const setUp = once(async () => after(await openStill(await blank()), 'createOrRepairTabs'));

/** Officers have typed on three tabs since the last refresh: the Change log is to say so. */
function typedSince(host: Host): void {
  const { sheet, column } = actionPlan(host);
  sheet.setValue(3, column('Latest update'), 'The panel has met.');
  host.model.sheetByName('Meetings')?.setValue(2, 6, 'Annex');
  host.model.sheetByName('Bodies')?.setValue(2, 2, 'Scrutiny Committee');
}

/** A plan in its everyday state, with two rows that an officer has just added, and cells that others have changed. */
export const withNewRows = once(async () => {
  const host = await openPlanHost(planWithMeetings(9), { now: NOW });
  host.call('refreshNow');
  const { sheet, column } = actionPlan(host);
  for (const [at, words] of ['Open the second hub', 'Publish what families told us'].entries()) {
    sheet.setValue(11 + at, column('Action'), words);
    sheet.setValue(11 + at, column('Deadline'), '31/12/2026');
    sheet.setValue(11 + at, column('Progress'), 'In progress');
  }
  typedSince(host);
  return stillOf(host);
});

export const refreshed = once(async () => after(await openPlanHost(planWithMeetings(9), { now: NOW }), 'refreshNow'));
export const mailed = once(async () => after(await openPlanHost(planWithLeads(6), { now: '2026-11-26T07:04:00Z' }), 'refreshNow'));
export const updated = once(async () => after(await openStill(await refreshed()), 'installAutomaticUpdates'));

/** On the first of a month, with records of two years, some of them still open. */
export const aged = once(async () => {
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
  typedSince(host);
  return stillOf(host);
});

/** A council's own table, and what it says a quarter later. */
export const TABLE: SourceGrid = {
  name: 'July plan',
  rows: [
    ['No', 'Theme', 'What will be done', 'Who', 'By when', 'How far', 'Budget holder'],
    ['1.1', 'Front door', 'Open the new contact centre', 'Head of Service', '31/03/2027', 'On track', 'Finance'],
    ['1.2', 'Front door', 'Write down how partners refer', 'Group Manager', 'June 2026', 'Complete', 'Finance'],
    ['2.1', 'Care', 'Review every care plan', 'Practice Lead', 'Ongoing', 'Delayed', 'HR'],
  ],
};
export const LATER: SourceGrid = {
  ...TABLE,
  rows: [
    ...TABLE.rows.map((row) => row.map((cell) => (cell === '31/03/2027' ? '31/05/2027' : cell === 'Delayed' ? 'Complete' : cell))),
    ['3.1', 'Care', 'Publish the results', 'Clerk', 'May 2027', '', ''],
  ],
};
export const imported = once(async () => {
  const host = await openStill(await refreshed());
  host.scriptRun('importPlan', [{ grid: TABLE }]);
  return stillOf(host);
});
export const importedAgain = once(async () => {
  const host = await openStill(await imported());
  host.scriptRun('importPlan', [{ grid: LATER }]);
  return stillOf(host);
});

export const VERSION = {
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
export const versioned = once(async () => {
  const host = await openStill(await refreshed());
  host.scriptRun('startNewVersion', [VERSION]);
  return stillOf(host);
});

export const REPORT = {
  newInspection: { name: 'Focused visit', framework: 'ILACS', reportPublished: '02/04/2026' },
  recommendations: [{ text: 'Record every decision on the day' }, { text: 'Tell families what was decided' }],
  judgements: [{ strand: 'Front door', grade: 'Requires improvement' }],
  strengths: [{ text: 'Social workers know their children well' }],
};
export const withReport = once(async () => {
  const host = await openStill(await refreshed());
  host.scriptRun('addReportRows', [REPORT]);
  return stillOf(host);
});

export const withPublicWords = once(async () => {
  const plan = planWithMeetings(6);
  const actions = (plan['Action plan'] ?? []).map((row) => ({ ...row, 'Public wording': 'We do what we promised' }));
  return after(await openPlanHost({ ...plan, 'Action plan': actions }, { now: NOW }), 'refreshNow');
});

export const FIRST_RUN = { council: 'Exampleshire', inspection: 'ILACS 2026', received: '01/04/2026', published: '09/04/2026' };
export const firstRunDone = once(async () => {
  const host = await openStill(await blank());
  host.scriptRun('firstRun', [FIRST_RUN]);
  return stillOf(host);
});

/** A set-up spreadsheet of which an officer has spoilt what a repair mends. */
export const spoilt = once(async () => {
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

export function actionPlan(host: Host): { readonly sheet: SheetModel; readonly column: (heading: string) => number } {
  const sheet = host.model.sheetByName('Action plan');
  if (sheet === undefined) throw new Error('There is no Action plan tab.');
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => sheet.value(1, index + 1));
  return { sheet, column: (heading) => headings.indexOf(heading) + 1 };
}

export const updatedWithNewRows = once(async () => after(await openStill(await withNewRows()), 'installAutomaticUpdates'));
