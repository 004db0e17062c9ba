import { currentUserEmail } from '../../google/session.ts';
import { comparedStatus } from '../../plan/status/status-order.ts';
import { statusKeyRow } from '../../plan/status/status-key.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { mineOf } from './whose-action.ts';
import { selectedRow } from './selected-row.ts';
import { isRefused, openedNamed } from './opened-action.ts';
import { shortened } from '../../words/words.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { notUpdatable, openForUpdate, refusal } from './action-in-hand.ts';
import { UPDATE_TASK } from './opened-action.ts';

const TITLE_LENGTH = 70;

/** An action as the list shows it. */
interface ListedAction extends RowName {
  readonly words: string;
  readonly lead: string;
  readonly status: string;
  readonly isMine: boolean;
}

/** The officer's own actions first, then all others, and the one to begin with: the selected row, or the first. */
export function updateChoicesTask(): TaskAnswer {
  return runTask(UPDATE_TASK, { lock: false }, (run) => {
    const workbook = openForUpdate(run);
    const cannot = notUpdatable(workbook);
    const sheet = workbook.sheet('actions');
    if (cannot !== undefined || sheet === undefined) return cannot ?? refusal('');
    const address = currentUserEmail();
    const actions = listed(workbook, sheet, address);
    const selected = selectedRow(sheet);
    const first = actions[0];
    const opened = actions.length === 0 ? undefined : openedNamed(workbook, selected ?? { ref: first?.ref ?? '', mark: first?.mark ?? '' });
    return {
      message: actions.length === 0 ? `The ${ACTION_PLAN_TAB.name} tab has no actions yet. Type the first one there.` : '',
      isUneventful: true,
      details: { address, actions, ...(opened === undefined || isRefused(opened) ? {} : { opened, isSelected: selected !== undefined }) },
    };
  });
}

function listed(workbook: Workbook, sheet: Sheet, address: string): ListedAction[] {
  const isMine = mineOf(workbook, address);
  const all = actionsNow(workbook);
  const mine = all.filter(isMine).sort((one, other) => urgency(one, other));
  const others = all.filter((action) => !mine.includes(action));
  const lineOf =
    (owned: boolean) =>
    ({ action, status }: ActionNow): ListedAction => ({
      ...nameOfRow(sheet, action.row - 1),
      words: shortened(action.action, TITLE_LENGTH),
      lead: action.leadPost,
      status: statusKeyRow(status.status, workbook.statusKey).label,
      isMine: owned,
    });
  return [...mine.map(lineOf(true)), ...others.map(lineOf(false))];
}

/** The worst status first, then the nearest deadline; what is closed comes last. */
function urgency(one: ActionNow, other: ActionNow): number {
  const isClosed = ({ status }: ActionNow): number => Number(status.status === 'closed');
  return (
    isClosed(one) - isClosed(other) ||
    comparedStatus(one.status.status, other.status.status) ||
    (one.status.workingDaysLeft ?? Infinity) - (other.status.workingDaysLeft ?? Infinity) ||
    one.action.row - other.action.row
  );
}
