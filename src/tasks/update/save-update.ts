import { currentUserEmail } from '../../google/session.ts';
import { highWaterOf } from '../../storage/document-state.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { PassInput } from '../../workbook/rows-now.ts';
import { rowMarker } from '../../workbook/row-mark.ts';
import { columnOf, formCells, rowsWith } from '../../workbook/action-form.ts';
import type { FormCells } from '../../workbook/action-form.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import { listed } from '../../words/words.ts';
import { ActionsInHand, refreshActions } from '../refresh/refresh-actions.ts';
import { notingNow } from '../run/noting.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { actionNamed, isRefusal, openForUpdate, refusal } from './action-in-hand.ts';
import type { ActionInHand } from './action-in-hand.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { isProtected, RowWriter } from './row-writer.ts';
import { openedAction, UPDATE_TASK } from './opened-action.ts';
import { cleanRequest } from './update-request.ts';
import type { UpdateRequest } from './update-request.ts';

/**
 * The most round trips of a save, whatever the size of the plan: in the layout that set up makes, and wherever else the columns
 * stand while up to five of them changed. Each further column that stands apart is a write of its own, because the cells
 * between may be somebody else's at that moment and are never written over.
 */
export const SAVE_CALLS = 12;

/**
 * Saves what an officer said of one action, and its status with it. Where somebody changed the action meanwhile, nothing
 * is written, and the answer shows both versions. Saved again, it changes nothing.
 */
export function saveUpdateTask(sent: Partial<UpdateRequest>): TaskAnswer {
  return runTask(UPDATE_TASK, { lock: true }, (run) => {
    const request = cleanRequest(sent);
    const found = actionNamed(openForUpdate(run), request);
    if (isRefusal(found)) return found;
    const changed = changedMeanwhile(found, request);
    if (changed !== undefined) return changed;
    const wanted = formCells(found, request.wanted);
    if (wanted.faults.length > 0) return refusal(`${wanted.faults.join(' ')} Nothing was saved.`);
    const asked = Object.keys(request.wanted).flatMap((field) => found.sheet.columns.get(field) ?? []);
    const input = passInput(run, found.row, asked);
    if (wanted.cells.size > 0) return saved(run, found, wanted, input);
    // A save that was cut off may have left the status behind, and who it was.
    refreshActions(found.workbook, input);
    const opened = openedAction(found);
    return { message: `${opened.ref} says this already. There was nothing to save.`, isUneventful: true, details: { opened } };
  });
}

function saved(run: TaskRun, found: ActionInHand, { cells, fields }: FormCells, input: PassInput): TaskResult {
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

/** What the status is worked out with: this officer edits these columns (indexes from 0) of the row. */
function passInput({ properties }: TaskRun, row: number, columns: readonly number[]): PassInput {
  const [firstColumn, lastColumn] = [Math.min(...columns) + 1, Math.max(...columns) + 1];
  const edited = columns.length === 0 ? undefined : { first: row + 1, last: row + 1, firstColumn, lastColumn, by: currentUserEmail() };
  return { highWater: highWaterOf('A', properties), noting: notingNow(properties), edited };
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
