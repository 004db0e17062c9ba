import type { Action, Plan } from '../../src/plan/model.ts';
import { ACTION_PLAN_TAB } from '../../src/tabs/action-plan.ts';
import type { Cell, Grid } from '../../src/tabs/cells.ts';
import type { KeyedColumn } from '../../src/tabs/tab-description.ts';
import { LIST_NAMES, TAB_OF } from '../../src/tabs/tabs.ts';
import type { ListName, ThingName } from '../../src/tabs/tabs.ts';
import { everythingPlan } from './everything.ts';

type Typed = Readonly<Record<string, unknown>>;

/** The cells of rows under a tab's headings, as its own columns write them. */
export function gridFrom(thing: ThingName, rows: readonly Typed[], isWanted: (column: KeyedColumn) => boolean = () => true): Grid {
  const { name, columns } = TAB_OF[thing];
  const kept = columns.filter(isWanted);
  const cells = (row: Typed): Cell[] => kept.map(({ key, holds }) => (row[key] === undefined ? '' : holds.write(row[key] as never)));
  return { tab: name, rows: [kept.map(({ heading }) => heading), ...rows.map(cells)] };
}

/** An action as the cells of its row say it. */
function typedAction({ override, isPublic, exemptParagraph, ...action }: Action): Typed {
  return {
    ...action,
    isPublic: { isPublic, paragraph: exemptParagraph },
    overrideStatus: override?.status ?? '',
    overrideReason: override?.reason ?? '',
    overrideBy: override?.by ?? '',
    overrideUntil: override?.until,
  };
}

const rowsOf = (plan: Plan, list: Exclude<ListName, 'settings'>): readonly Typed[] =>
  list === 'actions' ? plan.actions.map(typedAction) : (plan[list] as readonly Typed[]);

/** The plan of everything as the tabs of a workbook; of the Action plan only what officers typed. */
export function everythingTabs(plan = everythingPlan()): Map<ThingName, Grid> {
  const tabs = LIST_NAMES.filter((list): list is Exclude<ListName, 'settings'> => list !== 'settings').map((list): [ThingName, Grid] => [
    list,
    gridFrom(list, rowsOf(plan, list)),
  ]);
  const { councilName, planName, allowedDomains, administratorEmail } = plan.settings;
  const settings: Cell[][] = [
    ['Section', 'Setting', 'Value'],
    ['General', 'Council name', councilName],
    ['General', 'Plan name', planName],
    ['E-mail', 'Allowed e-mail domains', allowedDomains],
    ['E-mail', "Administrator's e-mail", administratorEmail],
  ];
  return new Map<ThingName, Grid>([...tabs, ['settings', { tab: TAB_OF.settings.name, rows: settings }]]);
}

/** The Action plan before the product has ever seen it. */
export function freshActions(plan = everythingPlan()): Grid {
  return gridFrom(
    'actions',
    rowsOf(plan, 'actions').map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => isTyped(key)))),
  );
}

const isTyped = (key: string): boolean => ACTION_PLAN_TAB.columns.some((column) => column.key === key && column.role === 'typed');
