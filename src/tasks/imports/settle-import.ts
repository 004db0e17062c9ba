import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { sendWrites } from '../../google/spreadsheet.ts';
import { dropRecord, importState, isCutOff, keepImportState, keptRecords } from '../../storage/import-state.ts';
import type { ImportState } from '../../storage/import-state.ts';
import { carryOutRecord, undoRecord } from '../../storage/import-writes.ts';
import type { Properties } from '../../storage/document-state.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/**
 * Brings an import that was cut off to its end: what was begun is finished, and what was not begun is left. Gives the
 * sentence that says which; `undefined` where nothing was cut off. Needs the lock.
 */
export function settleImport(properties: Properties, open: () => Workbook): string | undefined {
  const state = importState(properties);
  if (!isCutOff(state)) return undefined;
  const workbook = open();
  const what = `The import of "${state.source}" on ${formatDate(state.on as PlainDate)}`;
  switch (state.step) {
    case 'preparing':
      dropRecord(state.id, workbook);
      keepImportState({ ...state, step: 'undone' });
      return `${what} was cut off before it wrote anything: the plan is as it was. Import it again.`;
    case 'writing':
      return `${what} was cut off. ${finished(state, workbook)}`;
    default:
      return `The undoing of the import of "${state.source}" was cut off. ${takenBack(state, workbook)}`;
  }
}

const LOST = 'Its record on the Imports tab is gone, so it stays as far as it came: compare the plan with the source.';

function finished(state: ImportState, workbook: Workbook): string {
  const record = keptRecords(workbook).find(({ id }) => id === state.id);
  if (record !== undefined) carryOutRecord(record, workbook);
  sendWrites();
  keepImportState({ ...state, step: 'done' });
  return record === undefined ? LOST : 'The rest of it has now been done: the plan is the new one.';
}

function takenBack(state: ImportState, workbook: Workbook): string {
  const record = keptRecords(workbook).find(({ id }) => id === state.id);
  if (record !== undefined) undoRecord(record, workbook);
  sendWrites();
  dropRecord(state.id, workbook);
  keepImportState({ ...state, step: 'undone' });
  return record === undefined ? LOST : 'The rest of it has now been undone: the plan is as it was before the import.';
}
