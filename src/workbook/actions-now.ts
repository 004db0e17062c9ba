import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { computeAction } from './compute-action.ts';
import type { ActionNow, Computing } from './compute-action.ts';
import { rowMarker } from './row-mark.ts';
import type { Workbook } from './workbook.ts';

/**
 * Every action as a refresh would leave it now, in the order of the sheet: the statuses that the sheet shows, or would show
 * once it is refreshed. `earlier` is what rows are compared with that keep no weekly status of their own.
 */
export function actionsNow(workbook: Workbook, earlier?: Computing['earlier']): readonly ActionNow[] {
  const sheet = workbook.sheet('actions');
  if (sheet === undefined) return [];
  const markOf = rowMarker(ACTION_PLAN_TAB, sheet.columns);
  const computing: Computing = { ...workbook.computing, earlier };
  return workbook.plan('actions').actions.map((item) => {
    const mark = markOf(sheet.grid.rows[item.row - 1] ?? []);
    return computeAction({ item, ref: item.ref, before: item, mark }, computing);
  });
}
