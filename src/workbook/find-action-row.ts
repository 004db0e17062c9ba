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
  const wordsOf = (row: number): string => String(grid.rows[row]?.[refColumn] ?? '').trim();
  const below = grid.rows.map((_, index) => index).slice(headingRow + 1);
  const named = ref === '' ? [] : below.filter((row) => wordsOf(row) === ref);
  const alike = (named.length > 0 ? named : below).filter((row) => marker(grid.rows[row] ?? []) === mark);
  return onlyOf(named) ?? onlyOf(alike) ?? (named.length + alike.length > 0 ? 'several' : 'gone');
}

const onlyOf = (rows: readonly number[]): number | undefined => (rows.length === 1 ? rows[0] : undefined);

/** The name of the row at this index of the grid. */
export function nameOfRow({ grid, columns }: Sheet, row: number): RowName {
  const cells = grid.rows[row] ?? [];
  return {
    ref: String(cells[columns.get('ref') ?? -1] ?? '').trim(),
    mark: rowMarker(ACTION_PLAN_TAB, columns)(cells),
  };
}
