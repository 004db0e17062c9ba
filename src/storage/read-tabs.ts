import { readGrid } from '../google/spreadsheet.ts';
import type { Problem } from '../plan/problem.ts';
import type { Grid } from '../tabs/cells.ts';
import { missingTab } from '../workbook/read-tab.ts';
import { TABS, tabNamed } from '../tabs/tabs.ts';

/** These tabs, one read each, with a sentence for each that is not there. */
export function readTabs(names: readonly string[]): { readonly grids: Grid[]; readonly problems: Problem[] } {
  const grids: Grid[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const grid = readGrid(name);
    if (grid === undefined) problems.push(missingTab(tabNamed(name)));
    else grids.push(grid);
  }
  return { grids, problems };
}

/** Every tab that officers write: what a task needs that looks at the whole plan. */
export const OFFICERS_TABS: readonly string[] = TABS.filter(({ owner }) => owner === 'officers').map(({ name }) => name);
