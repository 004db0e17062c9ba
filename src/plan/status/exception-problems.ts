import type { Action, ActionStatus, StatusKeyRow } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { statusLabel } from './status-key.ts';

/**
 * What plan health asks of exceptions: every Amber and Red action carries a cause and a path to green (what, who, by
 * when). One problem for each action that lacks either. `statuses` are in the order of the actions.
 */
export function exceptionProblems(
  actions: readonly Action[],
  statuses: readonly ActionStatus[],
  key: readonly StatusKeyRow[],
): readonly Problem[] {
  return actions.flatMap((action, index) => {
    const status = statuses[index]?.status;
    if (status !== 'amber' && status !== 'red') return [];
    const lacksCause = action.cause === undefined;
    const lacksPath = action.pathToGreen.trim() === '';
    if (!lacksCause && !lacksPath) return [];
    const place: Place = { of: 'actions', row: action.row, field: lacksCause ? 'cause' : 'pathToGreen' };
    const lacking = [lacksCause ? 'no cause' : '', lacksPath ? 'no path to green' : ''].filter((part) => part !== '').join(' and ');
    const todo = [lacksCause ? 'Choose the cause.' : '', lacksPath ? 'Write what will be done, who does it and by when.' : '']
      .filter((part) => part !== '')
      .join(' ');
    return [problem(place, 'exception-unexplained', `${action.ref} is ${statusLabel(status, key)} and has ${lacking}. ${todo}`)];
  });
}
