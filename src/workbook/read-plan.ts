import type { PlainDate } from '../days/plain-date.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import type { Grid } from '../tabs/cells.ts';
import { LIST_NAMES, TAB_OF } from '../tabs/tabs.ts';
import { Workbook } from './workbook.ts';

/**
 * The plan from tabs that were read already. Of tabs that are not among them nothing is said but of the Action plan, which
 * alone must be there.
 */
export function readPlan(
  grids: readonly Grid[],
  { today }: { readonly today: PlainDate },
): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  const byName = new Map(grids.map((grid) => [grid.tab, grid]));
  const workbook = new Workbook((thing) => byName.get(TAB_OF[thing].name), today);
  const plan = workbook.plan(...LIST_NAMES);
  return { plan, problems: workbook.problems.filter(({ of, code }) => code !== 'tab-missing' || of === 'actions') };
}
