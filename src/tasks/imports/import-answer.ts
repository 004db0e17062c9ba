import { columnName } from '../../imports/columns/match-columns.ts';
import type { ImportProposal } from '../../imports/proposal.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Cell } from '../../tabs/cells.ts';
import { NOTE } from '../../imports/change/import-record.ts';
import { shownText } from '../../imports/source-grid.ts';
import type { TaskResult } from '../run/run-task.ts';
import type { PreparedImport } from './prepare-import.ts';

/** Why nothing is imported, with what the source was read as where it could be read. */
export function refused(message: string, proposal?: ImportProposal): TaskResult {
  return { message, refused: true, isUneventful: true, ...(proposal === undefined ? {} : { details: proposal }) };
}

/** The refs of what is new, and by heading what changes and what differs and stays. */
export function importDetails({ proposal, decision }: PreparedImport) {
  const { record, contested, gone, same } = decision;
  const shown = (list: ListName, ref: string, key: string, before: Cell, after: Cell) => ({
    ref,
    heading: key === NOTE ? 'Note' : (TAB_OF[list].columns.find((column) => column.key === key)?.heading ?? key),
    before: shownText(before),
    after: shownText(after),
  });
  return {
    ...proposal,
    columns: proposal.columns.map((column) => ({ name: columnName(column), ...column })),
    added: record.rows.filter(({ isNew }) => isNew).map(({ list, ref }) => ({ list, ref })),
    changes: record.changed.map(({ list, ref, key, before, after }) => shown(list, ref, key, before, after)),
    staying: contested.map(({ list, ref, key, inPlan, inSource }) => shown(list, ref, key, inPlan, inSource)),
    gone,
    same,
  };
}
