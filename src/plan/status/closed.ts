import type { Action } from '../model.ts';

/**
 * True where an action is withdrawn or superseded: Progress says Closed and Latest update gives the reason. Without a
 * reason it stays in every count and its dates still run, so that nothing disappears by a word alone.
 */
export function isClosed(action: Pick<Action, 'progress' | 'latestUpdate'>): boolean {
  return action.progress === 'Closed' && action.latestUpdate.trim() !== '';
}

/** True where nothing is left to do: done, or closed with a reason. */
export function isFinished(action: Pick<Action, 'progress' | 'latestUpdate'>): boolean {
  return action.progress === 'Done' || isClosed(action);
}
