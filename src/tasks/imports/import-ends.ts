import { sendWrites } from '../../google/spreadsheet.ts';
import type { Problem } from '../../plan/problem.ts';
import { highWaterOf } from '../../storage/document-state.ts';
import { dropRecord, keepImportState, keptRecords, stateBefore } from '../../storage/import-state.ts';
import type { ImportState } from '../../storage/import-state.ts';
import { STATUS_LISTS } from '../../storage/kept-lists.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import type { Opening } from '../../storage/open-workbook.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { refreshActions } from '../refresh/refresh-actions.ts';
import { notingNow } from '../run/noting.ts';

/**
 * Ends an import whose rows and cells are written: gives them their statuses, and notes last that it is done, so that a run
 * that is cut off before is gone on with. Gives the problems of the actions. Needs the lock.
 */
export function importDone(state: ImportState, opening: Opening): readonly Problem[] {
  const problems = statusesAfter(opening);
  keepImportState({ ...state, step: 'done' });
  return problems;
}

/** Ends an undoing likewise; the record goes last but one, so that without it nothing is left to be undone. */
export function importUndone(state: ImportState, workbook: Workbook, opening: Opening): readonly Problem[] {
  const problems = statusesAfter(opening);
  const before = stateBefore(keptRecords(workbook), state);
  dropRecord(state.id, workbook);
  keepImportState(before);
  return problems;
}

/** Statuses of every row, as they follow from what was just written. What the import wrote is no officer's change to log. */
function statusesAfter({ today, properties }: Opening): readonly Problem[] {
  sendWrites();
  const noting = { ...notingNow(properties), loggedUpTo: undefined };
  const workbook = openWorkbook({ today, properties }, STATUS_LISTS);
  const { problems } = refreshActions(workbook, { highWater: highWaterOf('A', properties), noting });
  sendWrites();
  return problems.filter(({ of }) => of === 'actions');
}
