import { currentUserEmail } from '../../google/session.ts';
import { highWaterOf } from '../../storage/document-state.ts';
import type { PassInput } from '../../workbook/rows-now.ts';
import { formCells } from '../../workbook/action-form.ts';
import { refreshActions } from '../refresh/refresh-actions.ts';
import { notingNow } from '../run/noting.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskRun } from '../run/run-task.ts';
import { actionNamed, isRefusal, openForUpdate, refusal } from './action-in-hand.ts';
import { changedMeanwhile } from './changed-meanwhile.ts';
import { openedAction, UPDATE_TASK } from './opened-action.ts';
import { writeUpdate } from './write-update.ts';
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
    if (wanted.cells.size > 0) return writeUpdate(run, found, wanted, input);
    // A save that was cut off may have left the status behind, and who it was.
    refreshActions(found.workbook, input);
    const opened = openedAction(found);
    return { message: `${opened.ref} says this already. There was nothing to save.`, isUneventful: true, details: { opened } };
  });
}

/** What the status is worked out with: this officer edits these columns (indexes from 0) of the row. */
function passInput({ properties }: TaskRun, row: number, columns: readonly number[]): PassInput {
  const [firstColumn, lastColumn] = [Math.min(...columns) + 1, Math.max(...columns) + 1];
  const edited = columns.length === 0 ? undefined : { first: row + 1, last: row + 1, firstColumn, lastColumn, by: currentUserEmail() };
  return { highWater: highWaterOf('A', properties), noting: notingNow(properties), edited };
}
