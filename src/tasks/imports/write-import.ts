import { setDocumentProperties } from '../../google/properties.ts';
import { currentUserEmail } from '../../google/session.ts';
import { sendWrites } from '../../google/spreadsheet.ts';
import { columnName } from '../../imports/columns/match-columns.ts';
import { mappingOf } from '../../imports/mapping.ts';
import type { ImportProposal } from '../../imports/proposal.ts';
import { STATE } from '../../storage/document-state.ts';
import { keptChange, stateProperty } from '../../storage/changes/kept-change.ts';
import { keepImportState, keepRecord, mappingsProperty } from '../../storage/import-state.ts';
import type { ImportState } from '../../storage/import-state.ts';
import { carryOutRecord } from '../../storage/import-writes.ts';
import type { Problem } from '../../plan/problem.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import { importDone } from './import-ends.ts';
import type { PreparedImport } from './prepare-import.ts';

/** The record first, then the plan with its statuses, then the word that it is done. Gives the problems of the actions. */
export function writeImport(prepared: PreparedImport, workbook: Workbook, run: TaskRun): readonly Problem[] {
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
