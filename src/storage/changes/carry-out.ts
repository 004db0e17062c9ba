import { setDocumentProperties } from '../../google/properties.ts';
import { appendRows } from '../../google/spreadsheet.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { HISTORY_TAB } from '../../tabs/record-tabs.ts';
import type { Snapshot } from '../../plan/model.ts';
import { historyRows } from '../../workbook/history.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { STATE } from '../document-state.ts';
import type { Properties } from '../document-state.ts';
import { changeProperties, stateProperty } from './kept-change.ts';
import type { PlanChange } from './plan-change.ts';
import { changedActions, settleMarks } from './settle-marks.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { addedToKeep, cellsToKeep, highWaters } from './what-to-keep.ts';
import { writeChange } from './write-change.ts';

export interface ChangeRun {
  readonly workbook: Workbook;
  readonly properties: Properties;
  readonly today: PlainDate;
  /** Frozen as part of the change. */
  readonly snapshot?: Snapshot | undefined;
}

/** What came of a change: done, or refused with a sentence before anything was written. */
export type ChangeOutcome = { readonly refused: string } | { readonly left: readonly string[] };

/**
 * Carries a change out: keeps what undoing it needs, writes, and notes that it is whole. A run that is cut off between is
 * taken back by the next one that takes the lock. Needs the lock. `left` are cells that an officer edited meanwhile.
 */
export function carryOut(change: PlanChange, run: ChangeRun): ChangeOutcome {
  const { workbook, properties, snapshot } = run;
  const missing = whatIsMissing(change, workbook);
  if (missing !== undefined) return { refused: missing };
  const cells = cellsToKeep(change, workbook);
  const kept = changeProperties({
    task: change.task,
    day: run.today,
    added: addedToKeep(change, workbook),
    changed: cells,
    snapshot: snapshot?.id ?? '',
  });
  if (kept === undefined)
    return { refused: 'This is more than can be undone in one go, so nothing was changed. Do it in two or more parts.' };
  setDocumentProperties({ ...kept, ...highWaters(change, properties), [STATE.keptDay]: '' });
  const before = changedActions(cells).length === 0 ? undefined : workbook.sheet('actions');
  const left = writeChange(change, cells, workbook);
  settleMarks(before, cells, workbook);
  if (snapshot !== undefined) appendRows(HISTORY_TAB.name, historyRows(snapshot, workbook.statusKey));
  const isOfActions = change.added.actions !== undefined || change.changed.some(({ list }) => list === 'actions');
  setDocumentProperties({ ...stateProperty(kept, 'done'), ...(isOfActions ? { [STATE.refreshWanted]: 'yes' } : {}) });
  return { left };
}
