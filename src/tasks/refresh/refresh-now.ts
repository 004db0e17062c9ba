import { documentProperties } from '../../google/properties.ts';
import { toast } from '../../google/ui.ts';
import { STATE } from '../../storage/document-state.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskRun } from '../run/run-task.ts';
import { isSetUpWanting } from '../set-up/set-up-state.ts';
import { goOnWithSetUp } from '../set-up/set-up-tabs.ts';
import { tellingItsOwner } from '../set-up/unreachable-spreadsheet.ts';
import { fullRefresh } from './refresh-plan.ts';

/** Refresh now: from the menu. What changed shows in the sheet; that nothing did has to be said. */
export function refreshNow(): TaskAnswer {
  let isUnchanged = false;
  const answer = runTask('Refresh now', { lock: true, leavesMark: true, startedBy: 'menu' }, (run) => {
    const result = fullRefresh(run);
    isUnchanged = result.isUneventful === true;
    return result;
  });
  if (isUnchanged || answer.refused === true) toast(answer.message, 'Action plan');
  return answer;
}

/** Every night, from a time trigger. Safe to run twice, and the day's first run is noted for the Dashboard. */
export function nightlyRefresh(): TaskAnswer {
  return tellingItsOwner(() =>
    runTask('Nightly refresh', { lock: true, leavesMark: true, startedBy: 'nightly trigger' }, (run) => {
      const isFirst = run.properties[STATE.lastNightly] !== run.today;
      const result = fullRefresh(afterSetUp(run), { [STATE.lastNightly]: run.today });
      return isFirst ? { ...result, isUneventful: false } : result;
    }),
  );
}

/** A set up that was cut off is gone on with first. */
function afterSetUp(run: TaskRun): TaskRun {
  if (!isSetUpWanting(run.properties)) return run;
  goOnWithSetUp(run);
  return run.goneOn(documentProperties());
}
