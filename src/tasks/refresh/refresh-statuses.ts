import { counted } from '../../words/words.ts';
import { STATE, highWaterOf } from '../../storage/document-state.ts';
import { hasStatusLists, STATUS_LISTS } from '../../storage/kept-lists.ts';
import type { EditedCells } from '../../workbook/row-watch.ts';
import { notingNow } from '../run/noting.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';
import { refreshActions } from './refresh-actions.ts';
import { fullRefresh } from './refresh-plan.ts';

/**
 * The Action plan tab alone, with the settings, status key, calendar and people as the last full refresh read them.
 * Four round trips where nothing changed, six where something did. Leaves the run log alone: it runs with every edit.
 */
export function refreshStatuses(): TaskAnswer {
  return runTask('Refresh statuses', { lock: true, leavesMark: true }, (run) => ({ ...statusesOnly(run), isUneventful: true }));
}

/**
 * Statuses of all rows, or of those `edited` alone: what an officer has just changed. Where another run wanted a refresh
 * meanwhile, all are refreshed.
 */
export function statusesOnly(run: TaskRun, edited?: EditedCells): TaskResult {
  if (!hasStatusLists(run.properties)) return fullRefresh(run);
  const isWantedByAnother = run.properties[STATE.refreshWanted] !== undefined;
  const workbook = run.openWorkbook(STATUS_LISTS, isWantedByAnother ? undefined : edited);
  const input = { highWater: highWaterOf('A', run.properties), noting: notingNow(run.properties), edited };
  const { changedRows, hasWritten, problems } = refreshActions(workbook, input);
  return {
    message: hasWritten ? `${counted(changedRows, 'row')} changed.` : 'Nothing has changed.',
    problems: problems.filter(({ of }) => of === 'actions'),
  };
}
