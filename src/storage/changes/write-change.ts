import { appendRows } from '../../google/spreadsheet.ts';
import { OFFICERS_TABS, TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { lineOf, plainTextColumns } from '../append-rows.ts';
import type { KeptCell } from './kept-change.ts';
import { cellWords } from './plan-change.ts';
import type { AddedRow, PlanChange } from './plan-change.ts';
import { writeCells } from './write-cells.ts';

/** Writes the cells and adds the rows of a change. Gives in words the cells that an officer has edited meanwhile: they are left. */
export function writeChange({ added }: PlanChange, cells: readonly KeptCell[], workbook: Workbook): string[] {
  const left: string[] = [];
  for (const list of new Set(cells.map(([of]) => of))) {
    const wanted = cells.filter(([of]) => of === list).map(([, row, field, from, to]) => ({ row, field, from, to }));
    left.push(...writeCells(list, wanted, workbook).map(({ row, field }) => cellWords(list, row, field)));
  }
  for (const [list, rows] of Object.entries(added) as [ListName, readonly AddedRow[]][]) {
    const columns = workbook.sheet(list)?.columns ?? new Map<string, number>();
    appendRows(
      TAB_OF[list].name,
      rows.map((row) => lineOf(row, columns)),
      plainTextColumns(OFFICERS_TABS[list], columns),
    );
  }
  return left;
}
