import { placeIn, problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import type { Grid } from '../tabs/cells.ts';
import { isOwnMaking, ownColumns } from '../tabs/own-columns.ts';
import type { ColumnsMark } from '../tabs/own-columns.ts';
import type { TabDescription } from '../tabs/tab-description.ts';
import { thingOf } from '../tabs/tabs.ts';
import { findColumns } from './find-columns.ts';

/** A tab as a task may see it that writes computed columns: officers' columns of such names cannot be mistaken for them. */
export interface GuardedGrid {
  readonly grid: Grid;
  readonly problems: readonly Problem[];
}

/** Behind a heading that is not the product's: no spelling of a computed column ends so. */
const NOT_OURS = ' (not worked out)';

/**
 * The grid in which the product's computed columns can be found by heading, because those of officers that have the same
 * heading stand there under another. `mark` is what is kept of the columns that the product made.
 */
export function guardedGrid(grid: Grid, tab: TabDescription, mark: ColumnsMark | undefined): GuardedGrid {
  const { headingRow } = findColumns({ ...grid, rows: grid.rows.slice(0, 12) }, tab);
  const headings = (grid.rows[headingRow] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const described = tab.columns.map(({ heading }) => heading);
  const computed = tab.columns.filter((column) => column.computed);
  const { own, foreign } = ownColumns(headings, mark, computed, isOwnMaking(headings, described));
  if (foreign.length === 0) return { grid, problems: [] };
  const row = [...(grid.rows[headingRow] ?? [])];
  for (const { index, heading } of foreign) row[index] = `${heading}${NOT_OURS}`;
  const rows = [...grid.rows];
  rows[headingRow] = row;
  const lost = foreign.filter(({ key }) => !own.has(key));
  return {
    grid: { ...grid, rows },
    problems: lost.map(({ heading, key }) =>
      problem(
        placeIn(thingOf(tab), headingRow + 1, key),
        'column-not-ours',
        `the column headed "${heading}" is not one that the product made, so it is left as it is. ` +
          'Choose Set up ▸ Create or repair tabs for one that is worked out.',
      ),
    ),
  };
}
