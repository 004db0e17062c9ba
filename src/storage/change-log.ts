import { findSheet, readGrid, writeBlock } from '../google/spreadsheet.ts';
import type { DateCell } from '../tabs/cells.ts';
import { isOwnMaking } from '../tabs/own-columns.ts';
import { CHANGE_LOG_TAB } from '../tabs/record-tabs.ts';
import type { ListChange } from '../workbook/list-changes.ts';
import { cellsOf } from '../workbook/written-rows.ts';
import type { Told } from '../plan/changes/row-seen.ts';
import { STATE } from './document-state.ts';
import type { Properties } from './document-state.ts';

/** One line of the Change log, before its moment is a cell. */
export interface ChangeLine extends ListChange {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  readonly told: Told;
}

/** Up to when the log has what was noted, and its last row; a row of 0 is not known yet. */
export interface LogState {
  readonly loggedUpTo: number | undefined;
  readonly lastRow: number;
}

export function changeLogState(properties: Properties): LogState {
  const [upTo, row] = (properties[STATE.changeLog] ?? '').split(' ').map(Number);
  return upTo === undefined || !(upTo > 0) ? { loggedUpTo: undefined, lastRow: 0 } : { loggedUpTo: upTo, lastRow: row ?? 0 };
}

/** The property that says so. */
export function changeLogProperty({ loggedUpTo = 0, lastRow }: LogState): string {
  return `${loggedUpTo} ${lastRow}`;
}

/** How the log says how a change became known. */
export const TOLD_WORDS: Readonly<Record<Told, string>> = { edit: 'With the edit', comparison: 'By comparison' };

/**
 * Writes lines behind the last one that this product wrote, in one write. The row and how far the log goes are kept
 * together and afterwards: a run that is killed between has its lines written over by the next one, so that none is lost
 * and none stands twice. `undefined` where there is no Change log of the product's own.
 */
export function writeChanges(lines: readonly ChangeLine[], state: LogState, momentOf: (at: number) => DateCell): LogState | undefined {
  const lastRow = state.lastRow > 0 ? state.lastRow : ownLastRow();
  if (lastRow === undefined || findSheet(CHANGE_LOG_TAB.name) === undefined) return undefined;
  const cells = lines.map(({ at, told, tab, ref, column, by, before, now }) =>
    cellsOf(CHANGE_LOG_TAB, { when: momentOf(at), by, tab, ref, column, before, now, known: TOLD_WORDS[told] }),
  );
  writeBlock(CHANGE_LOG_TAB.name, lastRow + 1, 1, cells);
  return { loggedUpTo: lines.reduce((latest, { at }) => Math.max(latest, at), state.loggedUpTo ?? 0), lastRow: lastRow + cells.length };
}

/** The last filled row of the product's own Change log; `undefined` where the tab is missing or an officer's. */
export function ownLastRow(): number | undefined {
  const rows = readGrid(CHANGE_LOG_TAB.name)?.rows;
  const described = CHANGE_LOG_TAB.columns.map(({ heading }) => heading);
  if (rows === undefined || !isOwnMaking((rows[0] ?? []).map(String), described)) return undefined;
  for (let row = rows.length; row > 1; row -= 1) if (rows[row - 1]?.some((cell) => cell !== '') === true) return row;
  return 1;
}
