import { counted } from '../../words/words.ts';
import { STATE, keptConfiguration } from '../../storage/document-state.ts';
import { keptMark } from '../../storage/own-columns-mark.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { refreshActions } from './refresh-actions.ts';
import { fullRefresh } from './refresh-plan.ts';
import { runTask } from '../run-task.ts';
import type { TaskResult, TaskRun } from '../run-task.ts';
import type { TaskAnswer } from '../task-answer.ts';

/**
 * The Action plan tab alone, with the settings, status key, calendar and people as the last full refresh read them.
 * Four round trips where nothing changed, six where something did. Leaves the run log alone: it runs with every edit.
 */
export function refreshStatuses(): TaskAnswer {
  return runTask('Refresh statuses', { lock: true, leavesMark: true }, (run) => ({ ...statusesOnly(run), isUneventful: true }));
}

/** Statuses of all rows; `edited` are the sheet rows that an officer has just changed. */
export function statusesOnly(run: TaskRun, edited?: { readonly first: number; readonly last: number }): TaskResult {
  const configuration = keptConfiguration(run.properties);
  if (configuration === undefined) return fullRefresh(run);
  const highWater = Number(run.properties[STATE.highestRef('A')] ?? 0);
  const {
    problems,
    changedRows,
    hasWritten,
    highWater: newHighWater,
  } = refreshActions({
    configuration,
    today: run.today,
    highWater,
    mark: keptMark(run.properties, ACTION_PLAN_TAB.name),
    ...(edited === undefined ? {} : { edited }),
  });
  return {
    message: hasWritten ? `${counted(changedRows, 'row')} changed.` : 'Nothing has changed.',
    problems,
    leavesMarkForNext: edited !== undefined && newHighWater > highWater,
  };
}
