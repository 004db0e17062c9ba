import type { Cell } from '../../tabs/cells.ts';
import { OFFICERS_TABS, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { highestRef } from '../../workbook/refs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { lineOf } from '../append-rows.ts';
import { contentMark, highWaterOf, STATE } from '../document-state.ts';
import type { Properties } from '../document-state.ts';
import type { KeptCell, KeptRow } from './kept-change.ts';
import { keyField, plainCell, rowsByKey } from './plan-change.ts';
import type { AddedRow, PlanChange } from './plan-change.ts';

/** The cells that the change gives other words, with those that stand there now. */
export function cellsToKeep({ changed }: PlanChange, workbook: Workbook): KeptCell[] {
  return changed.flatMap(({ list, row, field, to }): KeptCell[] => {
    const sheet = workbook.sheet(list);
    const cells = sheet?.grid.rows[rowsByKey(list, sheet).get(row) ?? -1] ?? [];
    const from = cells[sheet?.columns.get(field) ?? -1] ?? '';
    return plainCell(from) === plainCell(to) ? [] : [[list, row, field, from, to]];
  });
}

/** The rows that the change adds, as they will be known. */
export function addedToKeep({ added }: PlanChange, workbook: Workbook): KeptRow[] {
  return (Object.entries(added) as [ListName, readonly AddedRow[]][]).flatMap(([list, rows]) => {
    const columns = workbook.sheet(list)?.columns ?? new Map<string, number>();
    return rows.map((row): KeptRow => [list, plainCell(row[keyField(list)] ?? ''), rowMarkOf(list, lineOf(row, columns), columns)]);
  });
}

/** A mark of what officers would type in a row. */
export function rowMarkOf(list: ListName, cells: readonly Cell[], columns: ReadonlyMap<string, number>): string {
  const typed = TAB_OF[list].columns.filter(({ role, key }) => role === 'typed' && columns.has(key));
  return contentMark(typed.map(({ key }) => plainCell(cells[columns.get(key) ?? -1] ?? '')));
}

/** The highest refs that the change gives. */
export function highWaters({ added }: PlanChange, properties: Properties): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(added) as ListName[]).flatMap((list) => {
      const { refPrefix }: TabDescription = OFFICERS_TABS[list];
      if (refPrefix === undefined) return [];
      const given = highestRef(
        refPrefix,
        (added[list] ?? []).map((row) => plainCell(row['ref'] ?? '')),
      );
      return given > highWaterOf(refPrefix, properties) ? [[STATE.highestRef(refPrefix), String(given)]] : [];
    }),
  );
}
