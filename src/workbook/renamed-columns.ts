import type { Cell } from '../tabs/cells.ts';

/** Where the columns of a tab are, and what stands in its row of headings. */
export interface Headed {
  readonly columns: ReadonlyMap<string, number>;
  readonly headings: readonly Cell[];
}

/**
 * Columns as they are now, and those whose heading an officer has renamed since an earlier reading of the same run: there
 * the old heading has gone and a new one, of no other column, stands in its place.
 */
export function withRenamed(now: Headed, before: Headed): ReadonlyMap<string, number> {
  const columns = new Map(now.columns);
  const taken = new Set(columns.values());
  const known = new Set(before.headings.map(String));
  for (const [key, column] of before.columns) {
    const heading = String(now.headings[column] ?? '');
    if (!columns.has(key) && !taken.has(column) && heading !== '' && !known.has(heading)) columns.set(key, column);
  }
  return columns;
}
