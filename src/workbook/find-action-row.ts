import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { rowMarker } from './row-mark.ts';
import type { Sheet } from './sheet.ts';

/** How a row of the Action plan is known again after rows were moved: by its ref, and by the mark of its words. */
export interface RowName {
  /** '' for a row that has none yet. */
  readonly ref: string;
  readonly mark: string;
}

/** Where a row is: its index in the grid; `gone` where no row is it, `several` where more than one could be. */
export type RowFound = number | 'gone' | 'several';

/**
 * The row of this name: the one with its ref; among several of them, or where none has it, the one with the very words
 * that the mark stands for.
 */
export function findActionRow({ grid, headingRow, columns }: Sheet, { ref, mark }: RowName): RowFound {
  const refColumn = columns.get('ref') ?? -1;
  const marker = rowMarker(ACTION_PLAN_TAB, columns);
  const below = grid.rows.map((_, index) => index).slice(headingRow + 1);
  const markOf = (row: number): string => marker(grid.rows[row] ?? []);
  const named = ref === '' ? [] : below.filter((row) => String(grid.rows[row]?.[refColumn] ?? '').trim() === ref);
  if (named.length === 1) return named[0] ?? 'gone';
  const alike = (named.length > 1 ? named : below).filter((row) => markOf(row) === mark);
  const [only, another] = alike;
  if (only !== undefined && another === undefined) return only;
  return named.length > 1 || another !== undefined ? 'several' : 'gone';
}

/** The name of the row at this index of the grid. */
export function nameOfRow({ grid, columns }: Sheet, row: number): RowName {
  const cells = grid.rows[row] ?? [];
  return {
    ref: String(cells[columns.get('ref') ?? -1] ?? '').trim(),
    mark: rowMarker(ACTION_PLAN_TAB, columns)(cells),
  };
}
