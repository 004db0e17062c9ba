import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { addTo } from '../words/groups.ts';

/** The rows of a tab, from the first below the headings, for telling which of two rows with one ref keeps it. */
export interface RefRows {
  /** True where the row says anything. */
  readonly isItem: (index: number) => boolean;
  /** The mark of what stands in the row, and the mark that was kept beside it. */
  readonly marks: readonly string[];
  readonly keptMarks: readonly string[];
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
  { isItem, marks, keptMarks, prefix }: RefRows,
  isSure: (index: number) => boolean = () => false,
): ReadonlySet<number> {
  const ours = new RegExp(`^${prefix}\\d+$`, 'i');
  const rows = new Map<string, number[]>();
  refs.forEach((ref, index) => addTo(rows, ref.toLowerCase(), index));
  const doubled = new Set<number>();
  for (const [ref, indexes] of rows) {
    if (!ours.test(ref)) continue;
    const saying = indexes.filter(isItem);
    const keeper = indexes.find(isSure) ?? saying.find((index) => marks[index] === keptMarks[index]) ?? saying[0] ?? indexes[0];
    for (const index of indexes) if (index !== keeper) doubled.add(index);
  }
  return doubled;
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
