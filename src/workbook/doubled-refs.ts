import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { addTo } from '../words/groups.ts';

/** The rows of a tab, from the first below the headings, for telling which of two rows with one ref keeps it. */
export interface RefRows {
  /** True where the row says anything. */
  readonly isItem: (index: number) => boolean;
  /** True where the row still says what it said when its mark was kept. */
  readonly isAsKept: (index: number) => boolean;
  /** What the refs that the product gives begin with. Officers' own refs of another style are never taken from a row. */
  readonly prefix: string;
}

/**
 * The rows whose ref stands in another row as well, and is that row's: an officer has copied the row. The row that still
 * says what it said when its mark was kept keeps the ref; of several, and where there is none, the first that says anything.
 * A row that is `isSure`, followed from an earlier reading, comes before all.
 */
export function doubledRows(
  refs: readonly string[],
  { isItem, isAsKept, prefix }: RefRows,
  isSure: (index: number) => boolean = () => false,
): ReadonlySet<number> {
  const ours = new RegExp(`^${prefix}\\d+$`, 'i');
  const doubled = new Set<number>();
  for (const indexes of placesOfDoubles(refs)) {
    if (!ours.test(refs[indexes[0] ?? 0] ?? '')) continue;
    const saying = indexes.filter(isItem);
    const keeper = indexes.find(isSure) ?? saying.find(isAsKept) ?? saying[0] ?? indexes[0];
    for (const index of indexes) if (index !== keeper) doubled.add(index);
  }
  return doubled;
}

/** The rows of each ref that stands in several. */
function placesOfDoubles(refs: readonly string[]): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const others = new Map<string, number[]>();
  refs.forEach((typed, index) => {
    const ref = typed.toLowerCase();
    if (first.has(ref)) addTo(others, ref, index);
    else first.set(ref, index);
  });
  return [...others].map(([ref, indexes]) => [first.get(ref) ?? 0, ...indexes]);
}

/** What is said of the rows that were copied with their ref, now that each has its own. */
export function doubledProblems(standing: readonly string[], wanted: readonly string[], sheetRowAt: (index: number) => number): Problem[] {
  return standing.flatMap((ref, index) => {
    const fresh = wanted[index] ?? '';
    const keeper = ref === '' || ref === fresh ? -1 : wanted.indexOf(ref);
    if (keeper < 0) return [];
    const now = fresh === '' ? 'it was taken from this row, which says nothing' : `this row is ${fresh} now`;
    const words =
      `"${ref}" stood in two rows. Row ${sheetRowAt(keeper)} keeps it, and ${now}. ` +
      'Where other tabs, papers or e-mails mean this row by the old ref, correct them.';
    return [problem({ of: 'actions', row: sheetRowAt(index), field: 'ref' }, 'ref-doubled', words)];
  });
}
