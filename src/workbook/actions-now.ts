import type { Action } from '../plan/model.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { computeAction } from './compute-action.ts';
import type { ActionNow, Computing } from './compute-action.ts';
import { rowMarker } from './row-mark.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/**
 * Every action as a refresh would leave it now, in the order of the sheet: the statuses that the sheet shows, or would show
 * once it is refreshed. `earlier` is what rows are compared with that keep no weekly status of their own.
 */
export function actionsNow(workbook: Workbook, earlier?: Computing['earlier']): readonly ActionNow[] {
  const sheet = workbook.sheet('actions');
  if (sheet === undefined) return [];
  const now = computer(workbook, sheet, earlier);
  return workbook.plan('actions').actions.map(now);
}

/** The same for the action in one row, by its index in the grid; `undefined` where there is none. */
export function actionNowAt(workbook: Workbook, row: number): ActionNow | undefined {
  const sheet = workbook.sheet('actions');
  const item = workbook.actions.find((action) => action.row === row + 1);
  return sheet === undefined || item === undefined ? undefined : computer(workbook, sheet)(item);
}

function computer(workbook: Workbook, { grid, columns }: Sheet, earlier?: Computing['earlier']): (item: Action) => ActionNow {
  const markOf = rowMarker(ACTION_PLAN_TAB, columns);
  const computing: Computing = { ...workbook.computing, earlier };
  return (item) => computeAction({ item, ref: item.ref, before: item, mark: markOf(grid.rows[item.row - 1] ?? []) }, computing);
}
