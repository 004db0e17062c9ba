import { appendRows, readGrid } from '../google/spreadsheet.ts';
import { deleteRows, makeHiddenSheet, trimColumns } from '../google/sheets/rows-and-notes.ts';
import type { PlainDate } from '../days/plain-date.ts';
import type { Keeping } from '../plan/records/keeping.ts';
import type { Snapshot } from '../plan/model.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import { HISTORY_TAB } from '../tabs/record-tabs.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { findColumns } from '../workbook/find-columns.ts';
import { readSnapshotsFrom } from '../workbook/history.ts';
import { readRows } from '../workbook/read-rows.ts';

/** The tab of a year's records: "Plan history 2026". */
export const archiveTab = ({ name }: Pick<TabDescription, 'name'>, year: string): string => `${name} ${year}`;

/**
 * Moves rows of a record tab to the tabs of their years. The archive is written first, without what a
 * run that was killed had put there already; only then do the rows leave their tab. Gives how many left.
 */
export function moveToArchive(tab: TabDescription, grid: Grid, leaving: Keeping): number {
  if (leaving.length === 0) return 0;
  const headings = grid.rows[0] ?? [];
  for (const year of [...new Set(leaving.map(({ year: each }) => each))].sort()) {
    const name = archiveTab(tab, year);
    const standing = new Set(archiveRows(name, headings.map(String)).map(marked));
    const rows = leaving.flatMap(({ index, year: its }) => (its === year ? [grid.rows[index] ?? []] : []));
    appendRows(
      name,
      rows.filter((row) => !standing.has(marked(row))).map((row) => [...row]),
    );
  }
  deleteRows(
    tab.name,
    leaving.map(({ index }) => index + 1).sort((one, other) => one - other),
  );
  return leaving.length;
}

/** The rows of a year's tab, which is made where there is none, and made whole where a run was killed while it made it. */
function archiveRows(name: string, headings: readonly string[]): Grid['rows'] {
  const rows = readGrid(name)?.rows;
  if (rows !== undefined && rows.length > 1) return rows;
  makeHiddenSheet(name, headings, ACTION_PLAN_TAB.name);
  trimColumns(name, headings.length);
  return [];
}

/** A row's cells as one text, without empty ones behind. */
function marked(row: readonly Cell[]): string {
  return JSON.stringify(row).replace(/(,"")+\]$/, ']');
}

/** The snapshots that went to these years' tabs. */
export function archivedSnapshots(years: readonly string[], today: PlainDate): readonly Snapshot[] {
  return years.flatMap((year) => {
    const grid = readGrid(archiveTab(HISTORY_TAB, year));
    if (grid === undefined) return [];
    const { rows } = readRows(grid, HISTORY_TAB, findColumns(grid, HISTORY_TAB), { today });
    return readSnapshotsFrom(rows).snapshots;
  });
}
