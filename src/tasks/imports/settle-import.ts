import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { dropRecord, importState, isCutOff, keepImportState, keptRecords } from '../../storage/import-state.ts';
import type { ImportState } from '../../storage/import-state.ts';
import { carryOutRecord, undoRecord } from '../../storage/import-writes.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import type { Opening } from '../../storage/open-workbook.ts';
import { importDone, importUndone } from './import-ends.ts';

/**
 * Brings an import that was cut off to its end: what was begun is finished, and what was not begun is left. Gives the
 * sentence that says which; `undefined` where nothing was cut off. Needs the lock.
 */
export function settleImport(opening: Opening): string | undefined {
  const state = importState(opening.properties);
  if (!isCutOff(state)) return undefined;
  const what = `The import of "${state.source}" on ${formatDate(state.on as PlainDate)}`;
  switch (state.step) {
    case 'preparing':
      dropRecord(state.id, openWorkbook(opening));
      keepImportState({ ...state, step: 'undone' });
      return `${what} was cut off before it wrote anything: the plan is as it was. Import it again.`;
    case 'writing':
      return `${what} was cut off. ${finished(state, opening)}`;
    default:
      return `The undoing of the import of "${state.source}" was cut off. ${takenBack(state, opening)}`;
  }
}

const LOST = 'Its record on the Imports tab is gone, so it stays as far as it came: compare the plan with the source.';

function finished(state: ImportState, opening: Opening): string {
  const workbook = openWorkbook(opening);
  const record = keptRecords(workbook).find(({ id }) => id === state.id);
  if (record !== undefined) carryOutRecord(record, workbook, true);
  importDone(state, opening);
  return record === undefined ? LOST : 'The rest of it has now been done: the plan is the new one.';
}

/** Its record goes when everything is undone: where there is none, only the word was left to be said. */
function takenBack(state: ImportState, opening: Opening): string {
  const workbook = openWorkbook(opening);
  const record = keptRecords(workbook).find(({ id }) => id === state.id);
  if (record !== undefined) undoRecord(record, workbook);
  importUndone(state, workbook, opening);
  return 'The rest of it has now been undone: the plan is as it was before the import.';
}
