/** The tasks that are put to the proof, each with the spreadsheet that it begins on. */
import type { Host, Run, RunOptions } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import { buildTemplates } from '../../templates/build-templates.ts';
import type { Still } from '../world.ts';
import {
  blank,
  withNewRows,
  refreshed,
  mailed,
  updated,
  aged,
  TABLE,
  LATER,
  imported,
  importedAgain,
  VERSION,
  versioned,
  REPORT,
  withReport,
  withPublicWords,
  FIRST_RUN,
  firstRunDone,
  spoilt,
  updatedWithNewRows,
  actionPlan,
} from './stills.ts';

/** A task as an officer or a trigger starts it. */
export interface FaultTask {
  readonly name: string;
  readonly begin: () => Promise<Still>;
  readonly act: (host: Host, options: RunOptions) => Run;
  /** True where the task writes what an officer says into officers' cells. */
  readonly writesForOfficer?: true;
  /** How the task says that it was done already, to who asks again because he was told that it failed. */
  readonly doneAlready?: RegExp;
  /** What is run after, whether or not something went wrong: a week's snapshot leaves lines of the Change log to the next run. */
  readonly afterwards?: string;
  /** A run that ends by itself after so many seconds; default: six minutes, as Google allows. */
  readonly limitSeconds?: number;
}

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
  { name: 'nightly', begin: updatedWithNewRows, act: called('nightlyRefresh') },
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
  { name: 'archive', begin: aged, act: called('nightlyRefresh'), afterwards: 'refreshNow' },
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
