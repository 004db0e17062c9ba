import { editedPlace } from '../../google/edit-event.ts';
import { documentProperty, setDocumentProperty } from '../../google/properties.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { STATE } from '../../storage/document-state.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';
import { statusesOnly } from './refresh-statuses.ts';

/**
 * An officer typed, pasted, filled or cleared something. On the Action plan tab the statuses follow at once; other tabs
 * wait for the next refresh, and what is kept of them is no longer relied on. Only the range is used: Google gives values
 * for edits of a single cell alone.
 */
export function onEditTask(event: unknown): TaskAnswer | undefined {
  const place = editedPlace(event);
  if (place === undefined) return undefined;
  if (!place.isOn(ACTION_PLAN_TAB.name)) {
    if ((documentProperty(STATE.keptDay) ?? '') !== '') setDocumentProperty(STATE.keptDay, '');
    return undefined;
  }
  return runTask('Edit', { lock: true, leavesMark: true, isShort: true }, (run) => ({
    ...statusesOnly(run, place),
    isUneventful: true,
  }));
}
