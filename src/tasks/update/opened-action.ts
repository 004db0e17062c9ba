import { milliseconds } from '../../google/clock.ts';
import { formWords } from '../../workbook/action-form.ts';
import type { FormWords } from '../../workbook/action-form.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { ActionInHand } from './action-in-hand.ts';
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
