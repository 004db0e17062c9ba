import { formWords } from '../../workbook/action-form.ts';
import type { FormWords } from '../../workbook/action-form.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { TaskRun } from '../run/run-task.ts';
import type { ActionInHand } from './action-in-hand.ts';
import { statusAt } from './action-status.ts';
import type { ShownStatus } from './action-status.ts';

export const UPDATE_TASK = 'Update an action';

/** An action opened: what it says, and its status as it stands. */
export interface OpenedAction extends RowName {
  readonly seen: FormWords;
  readonly seenAt: string;
  readonly status: ShownStatus | undefined;
}

export function openedAction({ today, time }: TaskRun, found: ActionInHand): OpenedAction {
  const { workbook, sheet, row } = found;
  return { ...nameOfRow(sheet, row), seen: formWords(found), seenAt: `${today} ${time}`, status: statusAt(workbook, row) };
}
