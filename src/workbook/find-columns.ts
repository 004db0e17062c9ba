import { problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { listed, plainWords } from '../words/words.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import type { ColumnDescription, TabDescription } from '../tabs/tab-description.ts';

/** Where a tab's columns are. Indexes count from 0. */
export interface FoundColumns {
  /** Index of the heading row in the grid. */
  readonly headingRow: number;
  /** Column index by key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Title rows that officers put above the headings are passed over, up to this many. */
const ROWS_SEARCHED = 10;

/** What two spellings of one heading have in common. */
export function headingKey(heading: string): string {
  return plainWords(heading.replace(/%/g, ' percent ').replace(/£/g, ' pounds '));
}

/** "A" for index 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const keysOf = (cells: readonly Cell[]): string[] => cells.map((cell) => (typeof cell === 'string' ? headingKey(cell) : ''));

function spellings(column: ColumnDescription): string[] {
  return [column.heading, ...(column.aliases ?? [])].map(headingKey);
}

/** Finds the heading row and each column by heading, then by alias. Moved, added and renamed columns are fine. */
export function findColumns(grid: Grid, tab: TabDescription): FoundColumns {
  const headingRow = findHeadingRow(grid, tab);
  const keys = keysOf(grid.rows[headingRow] ?? []);
  const problems: Problem[] = [];
  const columns = new Map<string, number>();
  const place = { tab: grid.tab, row: headingRow + 1 };
  const taken = new Set<number>();
  const take = (column: ColumnDescription, places: readonly number[]): void => {
    const free = places.filter((index) => !taken.has(index));
    const [first] = free;
    if (columns.has(column.key) || first === undefined) return;
    columns.set(column.key, first);
    taken.add(first);
    if (free.length > 1)
      problems.push(
        problem(
          { ...place, heading: column.heading },
          'heading-repeated',
          `columns ${listed(free.map(columnName))} could all be this one; column ${columnName(first)} was used. Rename the others.`,
        ),
      );
  };
  for (const column of tab.columns) take(column, indexesOf(keys, [headingKey(column.heading)]));
  for (const column of tab.columns) take(column, indexesOf(keys, spellings(column)));
  problems.push(...missing(grid, tab, columns), ...unheaded(grid, headingRow, keys));
  return { headingRow, columns, problems };
}

function indexesOf(keys: readonly string[], wanted: readonly string[]): number[] {
  return keys.flatMap((key, index) => (key !== '' && wanted.includes(key) ? [index] : []));
}

function findHeadingRow(grid: Grid, tab: TabDescription): number {
  const known = new Set(tab.columns.flatMap(spellings));
  const scores = grid.rows.slice(0, ROWS_SEARCHED).map((row) => new Set(keysOf(row).filter((key) => known.has(key))).size);
  const best = Math.max(0, ...scores);
  return best < 2 ? 0 : scores.indexOf(best);
}

function missing(grid: Grid, tab: TabDescription, columns: ReadonlyMap<string, number>): Problem[] {
  return tab.columns
    .filter((column) => column.required === true && !columns.has(column.key))
    .map((column) =>
      problem(
        { tab: grid.tab },
        'heading-missing',
        `there is no column headed "${column.heading}". Put the heading back, or choose Set up ▸ Create or repair tabs.`,
      ),
    );
}

/** A column with cells but no heading between headed ones: what merged header cells look like. */
function unheaded(grid: Grid, headingRow: number, keys: readonly string[]): Problem[] {
  const last = keys.reduce((found, key, index) => (key === '' ? found : index), -1);
  const heading = grid.rows[headingRow] ?? [];
  return keys.slice(0, last).flatMap((_, index) => {
    const isEmpty = heading[index] === '' && grid.rows.slice(headingRow + 1).some((row) => (row[index] ?? '') !== '');
    if (!isEmpty) return [];
    return [
      problem(
        { tab: grid.tab, row: headingRow + 1 },
        'heading-empty',
        `column ${columnName(index)} has cells but no heading, as merged header cells have. Unmerge the headings and give each column its own.`,
      ),
    ];
  });
}
