import { readRows } from '../google/spreadsheet.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import type { Grid, GridPart } from '../tabs/cells.ts';
import type { EditedCells } from '../workbook/row-watch.ts';
import { findColumns, ROWS_SEARCHED } from '../workbook/find-columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { STATE, countOf } from './document-state.ts';
import type { Properties } from './document-state.ts';

/** A plan of so many rows is read whole: that is one read as well, and shows every ref. */
const READ_WHOLE = 250;
/** Edited rows that end so near the headings are read in one read with them. */
const READ_TOGETHER = 60;
/** Google drops edits that come faster than they are dealt with, so the rows above an edit are looked at too. */
const ROWS_ABOVE = 20;
const { name: TAB } = ACTION_PLAN_TAB;

/** What a whole reading of the Action plan says of rows that an edit does not read; to be kept. */
export function extentOf(workbook: Workbook): Record<string, string> {
  const rows = workbook.sheet('actions')?.grid.rows.length ?? 0;
  return { [STATE.planRows]: String(rows), [STATE.percentInParts]: workbook.holdsParts ? 'yes' : 'no' };
}

/**
 * The part of the Action plan that an edit bears on: the rows down to the headings, the edited rows, and some above them.
 * `undefined` where the whole tab must be read: it is short, the headings themselves were edited, or what an edit needs to
 * know of the other rows was not kept.
 */
export function editedPart({ first, last }: Pick<EditedCells, 'first' | 'last'>, properties: Properties): Grid | undefined {
  const holdsParts = properties[STATE.percentInParts];
  if (holdsParts === undefined || countOf(properties[STATE.highestRef('A')]) === undefined) return undefined;
  if ((countOf(properties[STATE.planRows]) ?? 0) <= READ_WHOLE) return undefined;
  const from = Math.max(1, first - ROWS_ABOVE);
  const isNear = last <= READ_TOGETHER || from <= ROWS_SEARCHED;
  const top = readRows(TAB, 1, isNear ? last : ROWS_SEARCHED);
  if (top === undefined) return undefined;
  const below = findColumns({ tab: TAB, rows: top.slice(0, ROWS_SEARCHED) }, ACTION_PLAN_TAB).headingRow + 1;
  if (first <= below) return undefined;
  const part: GridPart = { from: below, skipped: isNear ? 0 : from - 1 - below, holdsParts: holdsParts === 'yes' };
  const rows = isNear ? top.slice(below) : readRows(TAB, from, last);
  return rows === undefined ? undefined : { tab: TAB, rows: [...top.slice(0, below), ...rows], part };
}
