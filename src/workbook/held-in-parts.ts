import { isPartOfOne } from '../tabs/kinds/number-kinds.ts';
import type { Grid } from '../tabs/cells.ts';

/** A tab as far as its columns and cells go. */
interface Standing {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number>;
}

/** True where the % column holds a number between 0 and 1, or did when the whole tab was last read: then 1 means 100 %. */
export function isHeldInParts(sheet: Standing | undefined): boolean {
  const column = sheet?.columns.get('percent');
  if (sheet === undefined || column === undefined) return false;
  return sheet.grid.part?.holdsParts === true || sheet.grid.rows.some((row) => isPartOfOne(row[column]));
}
