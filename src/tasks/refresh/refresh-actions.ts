import { setDocumentProperty } from '../../google/properties.ts';
import { readColumns, writeBlock } from '../../google/spreadsheet.ts';
import { problem } from '../../plan/problem.ts';
import type { Problem } from '../../plan/problem.ts';
import { STATE } from '../../storage/document-state.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { actionPass, isReadable, rowIdentity } from '../../workbook/action-pass.ts';
import type { ActionPass, Identity, PassInput } from '../../workbook/action-pass.ts';
import type { ActionNow } from '../../workbook/compute-action.ts';
import { RowMemory } from '../../workbook/row-memory.ts';
import type { Workbook } from '../../workbook/workbook.ts';

/** Officers may move rows while a refresh writes; it starts again this often before it gives up with a sentence. */
const MOST_PASSES = 6;
const TAB = ACTION_PLAN_TAB.name;

/** What a refresh of the Action plan tab found and did. */
export interface ActionsRefresh {
  /** False where the tab, or a column without which nothing can be said of any action, is missing. */
  readonly isReadable: boolean;
  readonly actions: readonly ActionNow[];
  readonly highWater: number;
  readonly hasWritten: boolean;
  /** Rows whose status, countdown or why changed. */
  readonly changedRows: number;
  readonly problems: readonly Problem[];
}

/**
 * Refreshes the computed block of the Action plan tab: one read; one write where anything changed; then the refs are read
 * again, and where rows moved meanwhile it is done over, until every status stands beside its own ref. Needs the lock.
 */
export function refreshActions(workbook: Workbook, input: PassInput): ActionsRefresh {
  const memory = new RowMemory();
  let { highWater } = input;
  let done: Omit<ActionsRefresh, 'problems'> = { isReadable: false, actions: [], highWater, hasWritten: false, changedRows: 0 };
  for (let count = 1; ; count += 1) {
    const sheet = workbook.sheet('actions');
    if (!isReadable(sheet)) return { ...done, isReadable: false, problems: workbook.problems };
    const pass = actionPass(workbook, sheet, { ...input, highWater }, memory);
    const { actions, changedRows } = pass;
    done = { ...done, isReadable: true, actions, highWater: pass.highWater, changedRows: Math.max(done.changedRows, changedRows) };
    if (pass.blocks.length === 0) return { ...done, problems: workbook.problems };
    if (count > MOST_PASSES) return { ...done, problems: [...workbook.problems, KEPT_MOVING] };
    if (pass.highWater > highWater) setDocumentProperty(STATE.highestRef('A'), String(pass.highWater));
    highWater = pass.highWater;
    write(pass);
    done = { ...done, hasWritten: true };
    if (isStillSo(pass.identity)) return { ...done, problems: workbook.problems };
    pass.remember();
    workbook.readAgain('actions');
  }
}

const KEPT_MOVING = problem(
  { of: 'actions' },
  'rows-kept-moving',
  'rows were moved again and again while the statuses were written. Choose Refresh now when nobody is sorting.',
);

function write({ blocks }: ActionPass): void {
  for (const { firstRow, firstColumn, cells } of blocks) writeBlock(TAB, firstRow, firstColumn, cells);
}

/** Reads refs and actions again: true where every row is where it was. */
function isStillSo({ firstRow, refColumn, actionColumn, rows }: Identity): boolean {
  const first = Math.min(refColumn, actionColumn);
  const now = readColumns(TAB, first, Math.max(refColumn, actionColumn), firstRow).map((cells) =>
    rowIdentity(cells[refColumn - first] ?? '', cells[actionColumn - first] ?? ''),
  );
  const blank = rowIdentity('', '');
  return Array.from({ length: Math.max(now.length, rows.length) }).every((_, index) => (now[index] ?? blank) === (rows[index] ?? blank));
}
