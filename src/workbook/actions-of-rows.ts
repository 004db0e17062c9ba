import { actionOfRow } from '../plan/actions/action-of-row.ts';
import type { Action, ActionRow, StatusKeyRow } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import type { RowShape } from './read-rows.ts';

/** Rows of the Action plan, which become actions: see `actionOfRow`. */
export const ACTION_SHAPE: RowShape = { worked: ['exemptParagraph', 'override'], copy: (empty, row) => ({ ...empty, row }) };

interface Read {
  readonly rows: readonly ActionRow[];
  readonly problems: readonly Problem[];
}

/**
 * The actions of rows as read, and what of their cells does not go together; of a cell that could not be read nothing more
 * is said. `askForKey` gives the status key, which is read only where a row overrides a status.
 */
export function actionsOfRows(
  read: Read,
  askForKey: () => readonly StatusKeyRow[],
): { readonly actions: readonly Action[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const actions = read.rows.map((row) => actionOfRow(row, askForKey, problems));
  const complained = new Set(read.problems.map(cellOf));
  return { actions, problems: problems.filter((each) => !complained.has(cellOf(each))) };
}

const cellOf = ({ row, field }: Problem): string => `${row ?? ''}|${field ?? ''}`;
