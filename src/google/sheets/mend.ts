import type { SheetLayout } from '../../tabs/layout.ts';
import type { Sheet } from './calls.ts';
import type { PlacedColumns, SheetFacts } from './sheet-facts.ts';

/** What of a tab is to be mended; how it is called in sentences is the task's affair. */
export type Part =
  | 'columns'
  | 'headings'
  | 'notes'
  | 'number formats'
  | 'look'
  | 'widths'
  | 'dropdowns'
  | 'frozen columns'
  | 'tab colour'
  | 'filter'
  | 'alternating colours'
  | 'groups'
  | 'protection'
  | 'status colours'
  | 'place out of sight';

/** One difference between a tab and its description, and what puts it right. */
export interface Mend {
  readonly part: Part;
  readonly act: () => unknown;
}

/** A tab, what it shall be and what it is. */
export interface Comparison {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  /** The sheet's column of each described one, also of those that are still to be added. */
  readonly placed: PlacedColumns;
  /** Keys of columns that are to be added behind the last heading. */
  readonly added: readonly string[];
  readonly facts: SheetFacts;
  /**
   * True for a tab that set up has not finished: then it is made exactly as described. Later only what has gone is put
   * back: a width, a tab colour or a place in sight that an officer chose stays.
   */
  readonly asDescribed: boolean;
  /** True where a repair that was cut off was at this tab: what it had begun is its own, and is made whole. */
  readonly isBegun: boolean;
}

/** The column number of a described column; 0 where the tab has none. */
export const placeOf = ({ placed }: Pick<Comparison, 'placed'>, key: string): number => placed.get(key) ?? 0;

/**
 * True for a column on which nothing of the description lies yet: of a new tab, one that is to be added, and one for which
 * a run that was cut off had not made room.
 */
export function isFresh({ facts, added, placed }: Comparison, key: string): boolean {
  return facts.isNew || added.includes(key) || (placed.get(key) ?? 0) > facts.columns;
}

/** The neighbouring places among these, each as its first and last. */
export function neighbours(places: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last === place - 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs;
}
