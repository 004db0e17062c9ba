import { setDocumentProperty } from '../../google/properties.ts';
import { readColumns, readGrid, writeBlock } from '../../google/spreadsheet.ts';
import { problem } from '../../plan/problem.ts';
import { actionPass, rowIdentity } from '../../workbook/action-pass.ts';
import type { ActionPass, PassInput } from '../../workbook/action-pass.ts';
import { guardedGrid } from '../../workbook/officers-columns.ts';
import { missingTab } from '../../workbook/read-tab.ts';
import { RowMemory } from '../../workbook/row-memory.ts';
import type { ColumnsMark } from '../../tabs/own-columns.ts';
import { ACTION_PLAN_TAB } from '../../tabs/action-plan.ts';
import { STATE } from '../../storage/document-state.ts';

/** Officers may move rows while a refresh writes; it starts again this often before it gives up with a sentence. */
const MOST_PASSES = 6;
const TAB = ACTION_PLAN_TAB.name;

/** What a refresh of the Action plan tab found and did. */
export interface ActionsRefresh extends Pick<ActionPass, 'isReadable' | 'actions' | 'statuses' | 'problems' | 'changedRows' | 'highWater'> {
  readonly hasWritten: boolean;
}

/**
 * Refreshes the computed block of the Action plan tab: one read; one write where anything changed; then the refs are read
 * again, and where rows moved meanwhile it is done over, until every status stands beside its own ref. Needs the lock.
 */
export function refreshActions(input: Omit<PassInput, 'grid'> & { readonly mark: ColumnsMark | undefined }): ActionsRefresh {
  const memory = new RowMemory();
  let { highWater } = input;
  let changedRows = 0;
  let hasWritten = false;
  for (let count = 1; ; count += 1) {
    const asRead = readGrid(TAB);
    if (asRead === undefined)
      return {
        isReadable: false,
        actions: [],
        statuses: [],
        problems: [missingTab(ACTION_PLAN_TAB)],
        changedRows: 0,
        highWater,
        hasWritten,
      };
    const { grid, problems } = guardedGrid(asRead, ACTION_PLAN_TAB, input.mark);
    const passed = actionPass({ ...input, grid, highWater }, memory);
    const pass = { ...passed, problems: [...problems, ...passed.problems] };
    changedRows = Math.max(changedRows, pass.changedRows);
    const done = { ...pass, changedRows, hasWritten };
    if (pass.refBlocks.length + pass.blocks.length === 0) return done;
    if (count > MOST_PASSES)
      return {
        ...done,
        problems: [
          ...pass.problems,
          problem(
            { tab: TAB },
            'rows-kept-moving',
            'rows were moved again and again while the statuses were written. Choose Refresh now when nobody is sorting.',
          ),
        ],
      };
    if (pass.highWater > highWater) setDocumentProperty(STATE.highestRef('A'), String(pass.highWater));
    highWater = pass.highWater;
    for (const { firstRow, firstColumn, cells } of [...pass.refBlocks, ...pass.blocks]) writeBlock(TAB, firstRow, firstColumn, cells);
    hasWritten = true;
    if (isStillSo(pass)) return { ...done, hasWritten };
    pass.remember();
  }
}

/** Reads refs and actions again: true where every row is where it was. */
function isStillSo({ identity }: ActionPass): boolean {
  if (identity === undefined) return true;
  const { firstRow, refColumn, actionColumn, rows } = identity;
  const first = Math.min(refColumn, actionColumn);
  const now = readColumns(TAB, first, Math.max(refColumn, actionColumn), firstRow).map((cells) =>
    rowIdentity(cells[refColumn - first] ?? '', cells[actionColumn - first] ?? ''),
  );
  const blank = rowIdentity('', '');
  return Array.from({ length: Math.max(now.length, rows.length) }).every((_, index) => (now[index] ?? blank) === (rows[index] ?? blank));
}
