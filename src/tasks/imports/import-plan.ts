import { setDocumentProperties } from '../../google/properties.ts';
import { currentUserEmail } from '../../google/session.ts';
import { tabNames } from '../../google/sheets/rows-and-notes.ts';
import { sendWrites } from '../../google/spreadsheet.ts';
import { columnName } from '../../imports/columns/match-columns.ts';
import { mappingOf } from '../../imports/mapping.ts';
import type { ImportProposal } from '../../imports/proposal.ts';
import { STATE } from '../../storage/document-state.ts';
import { keptChange, stateProperty } from '../../storage/changes/kept-change.ts';
import { importState, keepImportState, keepRecord, keptRecords, mappingsProperty } from '../../storage/import-state.ts';
import type { ImportState } from '../../storage/import-state.ts';
import { carryOutRecord, undoRecord } from '../../storage/import-writes.ts';
import type { Problem } from '../../plan/problem.ts';
import { showPage } from '../dialog-page.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Cell } from '../../tabs/cells.ts';
import { NOTE } from '../../imports/change/import-record.ts';
import { PLAN_TARGETS, TARGETS } from '../../imports/columns/targets.ts';
import { shownText } from '../../imports/source-grid.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import type { ImportRequest } from './import-source.ts';
import { importedWords, previewWords, undoneWords } from './import-words.ts';
import { importDone, importUndone } from './import-ends.ts';
import { prepareImport } from './prepare-import.ts';
import type { PreparedImport } from './prepare-import.ts';

/** Menu: opens the dialog. */
export function openImport(): void {
  bringTabsFor('importAPlan');
  showPage('import-plan', { title: 'Import an existing plan', width: 900, height: 680 });
}

/** What the dialog offers: the tabs that are not the plan's own, and the import that can be undone. */
export function importChoices(): TaskAnswer {
  return runTask('Import a plan', { lock: false }, ({ properties }) => {
    const own = new Set(Object.values(TAB_OF).map(({ name }): string => name));
    const last = importState(properties);
    return {
      message: '',
      isUneventful: true,
      details: {
        tabs: tabNames().filter((name) => !own.has(name)),
        targets: [
          ...PLAN_TARGETS.map(({ key, heading }) => ({ key, name: heading })),
          ...Object.entries(TARGETS).map(([key, name]) => ({ key, name })),
        ],
        ...(last?.step === 'done' ? { last } : {}),
      },
    };
  });
}

/** What the source would become, and what must be asked. Writes nothing. */
export function previewImportTask(request: ImportRequest): TaskAnswer {
  return runTask('Preview an import', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const prepared = prepareImport(request, workbook, run);
    if ('refusal' in prepared) return refused(prepared.refusal, prepared.proposal);
    return { message: previewWords(prepared), problems: workbook.missingTabs, isUneventful: true, details: detailsOf(prepared) };
  });
}

/** Brings the source into the plan, so that it can be undone. A run that is cut off is gone on with by the next one. */
export function importPlanTask(request: ImportRequest): TaskAnswer {
  return runTask('Import a plan', { lock: true }, (run) => {
    const workbook = run.openWorkbook();
    const prepared = prepareImport(request, workbook, run);
    if ('refusal' in prepared) return refused(prepared.refusal, prepared.proposal);
    const { record } = prepared.decision;
    const missing = record.rows.find(({ list }) => workbook.sheet(list) === undefined);
    if (missing !== undefined) return refused('A tab of the plan is missing. Choose Set up ▸ Create or repair tabs first.');
    const isNothing = record.changed.length === 0 && record.rows.every(({ isNew }) => !isNew);
    if (isNothing) return { message: importedWords(prepared), isUneventful: true, details: detailsOf(prepared) };
    const problems = write(prepared, workbook, run);
    return {
      message: `${importedWords(prepared)} The Dashboard follows with the next refresh.`,
      problems,
      details: detailsOf(prepared),
    };
  });
}

/** The record first, then the plan with its statuses, then the word that it is done. Gives the problems of the actions. */
function write(prepared: PreparedImport, workbook: Workbook, run: TaskRun): readonly Problem[] {
  const { decision, source, signature, proposal, mapping, highWater } = prepared;
  const { record } = decision;
  const actions = record.rows.filter(({ list, isNew }) => list === 'actions' && isNew).length;
  const state: ImportState = { id: record.id, step: 'preparing', on: run.today, source, actions };
  keepImportState(state);
  keepRecord(record, { date: run.today, time: run.time }, currentUserEmail());
  sendWrites();
  const { contested: _, ...answers } = mapping.answers;
  const toKeep = {
    ...Object.fromEntries(Object.entries(highWater).map(([prefix, highest]) => [STATE.highestRef(prefix), String(highest)])),
    ...(signature === '' ? {} : mappingsProperty(run.properties, signature, mappingOf(saidColumns(proposal), answers))),
    [STATE.keptDay]: '',
    // What was changed before the import is undone no more: the import is the last change now.
    ...(keptChange(run.properties) === undefined ? {} : stateProperty(run.properties, '')),
    [STATE.lastImport]: JSON.stringify({ ...state, step: 'writing' }),
  };
  setDocumentProperties(toKeep);
  carryOutRecord(record, workbook);
  return importDone(state, run.goneOn({ ...run.properties, ...toKeep }));
}

const saidColumns = ({ columns }: ImportProposal) => columns.map((column) => ({ name: columnName(column), key: column.key }));

/** Takes the last import back; what officers typed since stays. */
export function undoLastImportTask(): TaskAnswer {
  return runTask('Undo the last import', { lock: true }, (run) => {
    const state = importState(run.properties);
    if (state === undefined || state.step !== 'done') return refused('There is no import to undo.');
    const workbook = run.openWorkbook();
    const record = keptRecords(workbook).find(({ id }) => id === state.id);
    if (record === undefined)
      return refused('What the last import did stands no longer on the Imports tab, so it cannot be undone. Delete its rows by hand.');
    keepImportState({ ...state, step: 'undoing' });
    const undone = undoRecord(record, workbook);
    const problems = importUndone(state, workbook, run);
    return { message: undoneWords(state.source, undone), problems, details: undone };
  });
}

function refused(message: string, proposal?: ImportProposal): TaskResult {
  return { message, refused: true, isUneventful: true, ...(proposal === undefined ? {} : { details: proposal }) };
}

/** The refs of what is new, and by heading what changes and what differs and stays. */
function detailsOf({ proposal, decision }: PreparedImport) {
  const { record, contested, gone, same } = decision;
  const shown = (list: ListName, ref: string, key: string, before: Cell, after: Cell) => ({
    ref,
    heading: key === NOTE ? 'Note' : (TAB_OF[list].columns.find((column) => column.key === key)?.heading ?? key),
    before: shownText(before),
    after: shownText(after),
  });
  return {
    ...proposal,
    columns: proposal.columns.map((column) => ({ name: columnName(column), ...column })),
    added: record.rows.filter(({ isNew }) => isNew).map(({ list, ref }) => ({ list, ref })),
    changes: record.changed.map(({ list, ref, key, before, after }) => shown(list, ref, key, before, after)),
    staying: contested.map(({ list, ref, key, inPlan, inSource }) => shown(list, ref, key, inPlan, inSource)),
    gone,
    same,
  };
}
