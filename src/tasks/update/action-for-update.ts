import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { notUpdatable, openForUpdate, refusal } from './action-in-hand.ts';
import { UPDATE_TASK } from './opened-action.ts';
import { isRefused, openedNamed } from './opened-action.ts';
import { selectedRow } from './selected-row.ts';
/** Which action a page asks for: by its name, or the one in the selected row. */
type AskedAction = Partial<RowName> & { readonly isSelected?: boolean };

/** One action as it stands now: the one that is asked for, or the one in the selected row. */
export function actionForUpdateTask(asked: AskedAction): TaskAnswer {
  return runTask(UPDATE_TASK, { lock: false }, (run) => {
    const workbook = openForUpdate(run);
    const cannot = notUpdatable(workbook);
    const sheet = workbook.sheet('actions');
    if (cannot !== undefined || sheet === undefined) return cannot ?? refusal('');
    const name = asked?.isSelected === true ? selectedRow(sheet) : { ref: String(asked?.ref ?? ''), mark: String(asked?.mark ?? '') };
    if (name === undefined) return refusal(`Select a cell of an action on the ${ACTION_PLAN_TAB.name} tab first.`);
    const opened = openedNamed(workbook, name);
    return isRefused(opened) ? opened : { message: '', isUneventful: true, details: { opened } };
  });
}
