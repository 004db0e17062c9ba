import { currentUserEmail } from '../../google/session.ts';
import { selectedPlace } from '../../google/selection.ts';
import { compared, readAddress } from '../../mail/addresses.ts';
import { Holders } from '../../mail/holders.ts';
import { comparedStatus } from '../../plan/status/status-order.ts';
import { statusKeyRow } from '../../plan/status/status-key.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { columnOf, UPDATE_FIELDS } from '../../workbook/action-form.ts';
import { actionsNow } from '../../workbook/actions-now.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import { nameOfRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { shortened } from '../../words/words.ts';
import { showPageBeside } from '../dialog-page.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult } from '../run/run-task.ts';
import { actionNamed, isRefusal, notUpdatable, openForUpdate, refusal } from './action-in-hand.ts';
import { openedAction, UPDATE_TASK } from './opened-action.ts';
import type { OpenedAction } from './opened-action.ts';

const TITLE_LENGTH = 70;

/** Which action a page asks for: by its name, or the one in the selected row. */
export type AskedAction = Partial<RowName> & { readonly isSelected?: boolean };

/** An action as the list shows it. */
interface ListedAction extends RowName {
  readonly words: string;
  readonly lead: string;
  readonly status: string;
  readonly isMine: boolean;
}

/** Menu: opens the page beside the sheet. */
export function openUpdateSidebar(): void {
  const fields = UPDATE_FIELDS.map((field) => {
    const { heading, help, holds, width } = columnOf(field);
    return { field, heading, help, choices: holds.choices ?? [], isLong: holds.kind === 'text' && width > 200 };
  });
  showPageBeside('update-action', UPDATE_TASK, { fields });
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
    const opened = actions.length === 0 ? undefined : named(workbook, selected ?? { ref: first?.ref ?? '', mark: first?.mark ?? '' });
    return {
      message: actions.length === 0 ? `The ${ACTION_PLAN_TAB.name} tab has no actions yet. Type the first one there.` : '',
      isUneventful: true,
      details: { address, actions, ...(opened === undefined || isResult(opened) ? {} : { opened, isSelected: selected !== undefined }) },
    };
  });
}

/** One action as it stands now: the one that is asked for, or the one in the selected row. */
export function actionForUpdateTask(asked: AskedAction): TaskAnswer {
  return runTask(UPDATE_TASK, { lock: false }, (run) => {
    const workbook = openForUpdate(run);
    const cannot = notUpdatable(workbook);
    const sheet = workbook.sheet('actions');
    if (cannot !== undefined || sheet === undefined) return cannot ?? refusal('');
    const name = asked?.isSelected === true ? selectedRow(sheet) : { ref: String(asked?.ref ?? ''), mark: String(asked?.mark ?? '') };
    if (name === undefined) return refusal(`Select a cell of an action on the ${ACTION_PLAN_TAB.name} tab first.`);
    const opened = named(workbook, name);
    return isResult(opened) ? opened : { message: '', isUneventful: true, details: { opened } };
  });
}

function named(workbook: Workbook, name: RowName): OpenedAction | TaskResult {
  const found = actionNamed(workbook, name);
  return isRefusal(found) ? found : openedAction(found);
}

const isResult = (opened: OpenedAction | TaskResult): opened is TaskResult => 'message' in opened;

/** The action in the selected row; `undefined` where another tab is in front, or the row holds none. */
function selectedRow(sheet: Sheet): RowName | undefined {
  const place = selectedPlace();
  if (place === undefined || place.tab !== ACTION_PLAN_TAB.name || place.row - 1 <= sheet.headingRow) return undefined;
  const name = nameOfRow(sheet, place.row - 1);
  const action = sheet.grid.rows[place.row - 1]?.[sheet.columns.get('action') ?? -1] ?? '';
  return name.ref === '' && action === '' ? undefined : name;
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

/** Whose an action is, is told as it is for the weekly summaries: by its address, else by its lead's post on the People tab. */
function mineOf(workbook: Workbook, address: string): (now: ActionNow) => boolean {
  const reading = readAddress(address);
  if (reading.kind !== 'address') return () => false;
  const holders = new Holders({ settings: workbook.settings, people: workbook.rows('people') }, workbook.today);
  return ({ action }) => {
    const holder = holders.of({ post: action.leadPost, email: action.leadEmail, place: { of: 'actions', row: action.row } });
    return holder !== undefined && compared(holder.address) === reading.address;
  };
}
