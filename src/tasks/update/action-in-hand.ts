import type { PlainDate } from '../../days/plain-date.ts';
import { STATUS_LISTS } from '../../storage/kept-lists.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import type { Grid } from '../../tabs/cells.ts';
import { isReadable } from '../../workbook/action-pass.ts';
import type { FormRow } from '../../workbook/action-form.ts';
import { findActionRow } from '../../workbook/find-action-row.ts';
import type { RowName } from '../../workbook/find-action-row.ts';
import { problemInWords } from '../../workbook/places.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';

const TAB = ACTION_PLAN_TAB.name;

/** An action as it stands now: the workbook that was read, and its row there. */
export interface ActionInHand extends FormRow {
  readonly workbook: Workbook;
}

/** The workbook of a run about one action: one tab is read, the rest is what the last refresh kept. */
export function openForUpdate(run: TaskRun, actions?: Grid): Workbook {
  return openWorkbook({ ...run, ...(actions === undefined ? {} : { inHand: { actions } }) }, STATUS_LISTS);
}

/** Why nothing can be updated in this workbook; `undefined` where something can. */
export function notUpdatable(workbook: Workbook): TaskResult | undefined {
  const sheet = workbook.sheet('actions');
  if (isReadable(sheet)) return undefined;
  const [first] = workbook.problems.filter(({ of, code }) => of === 'actions' && /^(tab|heading|column)-/.test(code));
  const words = first === undefined ? `The ${TAB} tab cannot be read.` : problemInWords(first);
  return { message: `${words} Nothing was changed.`, refused: true, isUneventful: true };
}

/** The action of this name now, or the sentence that says why there is none. */
export function actionNamed(workbook: Workbook, name: RowName): ActionInHand | TaskResult {
  const sheet = workbook.sheet('actions');
  if (!isReadable(sheet)) return notUpdatable(workbook) ?? refusal('');
  const row = findActionRow(sheet, name);
  const called = name.ref === '' ? 'This action' : name.ref;
  if (row === 'gone')
    return refusal(`${called} is no longer on the ${TAB} tab: somebody has deleted it or given it another ref. Nothing was changed.`);
  if (row === 'several')
    return refusal(`${called} stands on the ${TAB} tab more than once. Give each action a ref of its own there. Nothing was changed.`);
  return actionAt(workbook, sheet, row, workbook.today);
}

function actionAt(workbook: Workbook, sheet: FormRow['sheet'], row: number, today: PlainDate): ActionInHand {
  return { workbook, sheet, row, today, holdsParts: workbook.holdsParts };
}

export function isRefusal(found: ActionInHand | TaskResult): found is TaskResult {
  return 'message' in found;
}

export function refusal(message: string): TaskResult {
  return { message, refused: true, isUneventful: true };
}
