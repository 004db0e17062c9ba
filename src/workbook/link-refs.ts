import { placeIn, problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { plainWords, shortened } from '../words/words.ts';
import { OFFICERS_TABS, TAB_OF } from '../tabs/tabs.ts';
import type { ListName } from '../tabs/tabs.ts';
import type { RefTarget, TabDescription } from '../tabs/tab-description.ts';

/** A row that others may name. */
export interface Target {
  readonly row: number;
  readonly ref: string;
  readonly name?: string;
}

/** Finds the ref of what words name; `undefined` where they name nothing. */
export type FindRef = (words: string) => string | undefined;

/** Finds rows of one list by ref, or by their whole name where they have one. */
export function refFinder(targets: readonly Target[]): FindRef {
  const found = new Map<string, string>();
  for (const { ref, name } of targets) if (name !== undefined && ref !== '') found.set(plainWords(name), ref);
  for (const { ref } of targets) if (ref !== '') found.set(plainWords(ref), ref);
  const known = new Map<string, string | undefined>();
  return (words) => {
    if (!known.has(words)) known.set(words, found.get(plainWords(words)));
    return known.get(words);
  };
}

interface Link {
  readonly field: string;
  readonly to: RefTarget;
}

/** The fields of a list whose cells name rows of other lists. */
function linksOf(list: ListName): Link[] {
  const { columns }: TabDescription = OFFICERS_TABS[list];
  return columns.flatMap(({ key, holds }) => (holds.of === undefined ? [] : [{ field: key, to: holds.of }]));
}

/**
 * A list with every reference written as its target's own ref (officers may type a name, or other capitals), and a problem
 * for each that names nothing. Where `finderOf` gives no finder, references are left as they are.
 */
export function linkRefs<T extends { readonly row: number }>(
  list: ListName,
  items: readonly T[],
  finderOf: (target: RefTarget) => FindRef | undefined,
): { readonly items: readonly T[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let linked = items;
  for (const { field, to } of linksOf(list)) {
    const find = finderOf(to);
    if (find === undefined) continue;
    linked = linked.map((item) => linkedItem(item, field, (words) => resolved(words, { list, row: item.row, field, to }, find, problems)));
  }
  return { items: linked, problems };
}

/** The item with the references of one field resolved; the item itself where none changes. */
function linkedItem<T>(item: T, field: string, resolve: (words: string) => string): T {
  const value: unknown = item[field as keyof T];
  if (typeof value === 'string') {
    const ref = resolve(value);
    return ref === value ? item : { ...item, [field]: ref };
  }
  if (!Array.isArray(value)) return item;
  const refs = value.map((words) => resolve(String(words)));
  return refs.every((ref, index) => ref === value[index]) ? item : { ...item, [field]: refs };
}

interface Reference extends Link {
  readonly list: ListName;
  readonly row: number;
}

function resolved(words: string, { list, row, field, to }: Reference, find: FindRef, problems: Problem[]): string {
  if (words === '') return '';
  const ref = find(words);
  if (ref === undefined)
    problems.push(
      problem(
        placeIn(list, row, field),
        'ref-unknown',
        `"${shortened(words, 60)}" is not on the ${TAB_OF[to].name} tab. Enter a ref from there, or add the row.`,
      ),
    );
  return ref ?? words;
}

/** Refs that stand on two rows of one list. */
export function repeatedRefs(list: ListName, items: readonly { readonly row: number; readonly ref?: string }[]): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ row, ref = '' }) => {
    if (ref === '') return [];
    const key = ref.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    if (earlier === undefined) return [];
    return [
      problem(
        placeIn(list, row, 'ref'),
        'ref-repeated',
        `"${shortened(ref, 40)}" already stands in row ${earlier}. Clear one of the two cells, and the product gives that row a new ref.`,
      ),
    ];
  });
}
