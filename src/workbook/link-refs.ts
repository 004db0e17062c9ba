import type { Plan } from '../plan/model.ts';
import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { plainWords, shortened } from '../words/words.ts';
import { tabNamed } from '../tabs/tabs.ts';

interface Target {
  readonly row: number;
  readonly ref?: string;
  readonly name?: string;
}

type TargetTab = 'Action plan' | 'Recommendations' | 'Workstreams' | 'Meetings' | 'Bodies' | 'Inspections';

/** Finds rows of one tab by ref, or by their whole name where they have one. */
function finder(targets: readonly Target[]): (words: string) => string | undefined {
  const found = new Map<string, string>();
  for (const { ref, name } of targets) if (name !== undefined && ref !== undefined && ref !== '') found.set(plainWords(name), ref);
  for (const { ref } of targets) if (ref !== undefined && ref !== '') found.set(plainWords(ref), ref);
  return (words) => found.get(plainWords(words));
}

/** Which cells name rows of other tabs: tab and key of the thing, the column's key, and the tab it names. */
const LINKS: readonly (readonly [keyof Plan, string, string, TargetTab])[] = [
  ['actions', 'Action plan', 'recommendations', 'Recommendations'],
  ['actions', 'Action plan', 'workstream', 'Workstreams'],
  ['recommendations', 'Recommendations', 'inspection', 'Inspections'],
  ['meetings', 'Meetings', 'body', 'Bodies'],
  ['meetings', 'Meetings', 'inspection', 'Inspections'],
  ['decisions', 'Decisions', 'meeting', 'Meetings'],
  ['clearances', 'Clearances', 'meeting', 'Meetings'],
  ['versions', 'Versions', 'inspection', 'Inspections'],
  ['versions', 'Versions', 'path', 'Meetings'],
  ['measures', 'Measures', 'actions', 'Action plan'],
  ['risks', 'Risks', 'actions', 'Action plan'],
  ['judgements', 'Judgements', 'inspection', 'Inspections'],
  ['regionalOutcomes', 'Regional outcomes', 'inspection', 'Inspections'],
  ['strengths', 'Strengths', 'inspection', 'Inspections'],
  ['reportText', 'Report text', 'body', 'Bodies'],
  ['reportText', 'Report text', 'meeting', 'Meetings'],
];

const SOURCES: Readonly<Record<TargetTab, (plan: Plan) => readonly Target[]>> = {
  'Action plan': (plan) => plan.actions,
  Recommendations: (plan) => plan.recommendations,
  Workstreams: (plan) => plan.workstreams,
  Meetings: (plan) => plan.meetings,
  Bodies: (plan) => plan.bodies,
  Inspections: (plan) => plan.inspections,
};

/**
 * The plan with every reference written as the target's own ref (officers may type a name, or other capitals), and a
 * problem for each that names nothing. Tabs not among `known` were not read, so references to them are left as they are.
 */
export function linkRefs(plan: Plan, known: ReadonlySet<string>): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const finders = new Map<TargetTab, (words: string) => string | undefined>();
  const linked: Record<string, unknown> = { ...plan };
  for (const [list, tab, key, target] of LINKS) {
    if (!known.has(target) || !known.has(tab)) continue;
    const find = finders.get(target) ?? finder(SOURCES[target](plan));
    finders.set(target, find);
    const resolve = (row: number, words: string): string => {
      if (words === '') return '';
      const ref = find(words);
      if (ref === undefined) problems.push(unknownRef(tab, row, key, words, target));
      return ref ?? words;
    };
    linked[list] = (linked[list] as readonly Linkable[]).map((item) => linkedItem(item, key, resolve));
  }
  return { plan: linked as unknown as Plan, problems };
}

type Linkable = { readonly row: number } & Readonly<Record<string, unknown>>;

function linkedItem(item: Linkable, key: string, resolve: (row: number, words: string) => string): Linkable {
  const value = item[key];
  if (Array.isArray(value)) return { ...item, [key]: value.map((words: string) => resolve(item.row, words)) };
  return { ...item, [key]: resolve(item.row, String(value)) };
}

function unknownRef(tab: string, row: number, key: string, words: string, target: TargetTab): Problem {
  const heading = tabNamed(tab).columns.find((column) => column.key === key)?.heading ?? key;
  return problem(
    { tab, row, heading },
    'ref-unknown',
    `"${shortened(words, 60)}" is not on the ${target} tab. Enter a ref from there, or add the row.`,
  );
}

/** A ref that stands on two rows of one tab. */
export function repeatedRefs(tab: string, items: readonly Target[]): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ row, ref }) => {
    if (ref === undefined || ref === '') return [];
    const key = ref.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    return earlier === undefined
      ? []
      : [
          problem(
            { tab, row, heading: 'Ref' },
            'ref-repeated',
            `"${shortened(ref, 40)}" already stands in row ${earlier}. Clear one of the two cells, and the product gives that row a new ref.`,
          ),
        ];
  });
}
