import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { PassInput } from '../../workbook/rows-now.ts';
import { rowMarker } from '../../workbook/row-mark.ts';
import { columnOf, rowsWith } from '../../workbook/action-form.ts';
import type { FormCells } from '../../workbook/action-form.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import { listed } from '../../words/words.ts';
import { ActionsInHand } from '../refresh/refresh-actions.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';
import { openForUpdate, refusal } from './action-in-hand.ts';
import type { ActionInHand } from './action-in-hand.ts';
import { isProtected, RowWriter } from './row-writer.ts';
import { openedAction } from './opened-action.ts';

/** Writes these cells of an action and the status that follows, and answers with the action as it stands then. */
export function writeUpdate(run: TaskRun, found: ActionInHand, { cells, fields }: FormCells, input: PassInput): TaskResult {
  const { sheet, row } = found;
  const rows = rowsWith(sheet, row, cells);
  const workbook = openForUpdate(run, { tab: sheet.grid.tab, rows });
  const statuses = new ActionsInHand(workbook, input);
  const markAfter = rowMarker(ACTION_PLAN_TAB, sheet.columns)(rows[row] ?? []);
  const writer = new RowWriter(sheet, row, nameOfRow(sheet, row), markAfter, cells);
  const ref = statuses.found.actions.find(({ action }) => action.row === row + 1)?.action.ref ?? writer.ref;
  const fault = written(writer, statuses);
  if (fault !== undefined) return refusal(fault);
  const heads = listed(fields.map((field) => columnOf(field).heading));
  return { message: `${ref} was updated: ${heads}.`, details: { opened: reopened(found, workbook, ref) } };
}

/** Writes the row and its status and makes sure that they stand where they belong. Gives what went wrong, as a sentence. */
function written(writer: RowWriter, statuses: ActionsInHand): string | undefined {
  let stands = false;
  try {
    writer.write();
    statuses.write();
    stands = statuses.stands;
  } catch (error) {
    writer.takeBack();
    if (!isProtected(error)) throw error;
    return (
      'Some of these cells are protected, and you may not change them. Nothing was saved. Ask the owner of the ' +
      'spreadsheet, or let somebody save it who may.'
    );
  }
  if (stands) return undefined;
  const isThere = writer.putRight();
  statuses.settle();
  return isThere
    ? undefined
    : `${writer.ref} was deleted from the ${ACTION_PLAN_TAB.name} tab while it was being saved. Nothing was saved.`;
}

/** The action as it stands now that it is saved, without a further read. */
function reopened(found: ActionInHand, workbook: ActionInHand['workbook'], ref: string): ReturnType<typeof openedAction> {
  const sheet = workbook.sheet('actions') ?? found.sheet;
  const row = sheet.grid.rows.findIndex((cells) => String(cells[sheet.columns.get('ref') ?? -1] ?? '').trim() === ref);
  return { ...openedAction({ ...found, workbook, sheet, row: row < 0 ? found.row : row }), ref };
}
