import { milliseconds } from '../../google/clock.ts';
import { formWords } from '../../workbook/action-form.ts';
import type { FormWords } from '../../workbook/action-form.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { TaskResult } from '../run/run-task.ts';
import { actionNamed, isRefusal } from './action-in-hand.ts';
import type { ActionInHand } from './action-in-hand.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { statusAt } from './action-status.ts';
import type { ShownStatus } from './action-status.ts';

export const UPDATE_TASK = 'Update an action';

/** An action opened: what it says, and its status as it stands. */
export interface OpenedAction extends RowName {
  readonly seen: FormWords;
  /** When that was read: milliseconds since 1970. */
  readonly seenAt: number;
  readonly status: ShownStatus | undefined;
}

export function openedAction(found: ActionInHand): OpenedAction {
  const { workbook, sheet, row } = found;
  return { ...nameOfRow(sheet, row), seen: formWords(found), seenAt: milliseconds(), status: statusAt(workbook, row) };
}

/** The action of this name, opened; or the sentence that says why there is none. */
export function openedNamed(workbook: Workbook, name: RowName): OpenedAction | TaskResult {
  const found = actionNamed(workbook, name);
  return isRefusal(found) ? found : openedAction(found);
}

export const isRefused = (opened: OpenedAction | TaskResult): opened is TaskResult => 'message' in opened;
