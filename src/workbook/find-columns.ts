import { placeIn, problem } from '../plan/problem.ts';
import type { Place, Problem } from '../plan/problem.ts';
import { listed, plainWords } from '../words/words.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import { thingOf } from '../tabs/tabs.ts';
import type { KeyedColumn, TabDescription } from '../tabs/tab-description.ts';

/** Where a tab's columns are. Indexes count from 0. */
export interface FoundColumns {
  /** Index of the heading row in the grid. */
  readonly headingRow: number;
  /** Column index by key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Title rows that officers put above the headings are passed over, up to this many. */
export const ROWS_SEARCHED = 10;

/** What two spellings of one heading have in common. */
export function headingKey(heading: string): string {
  return plainWords(heading.replace(/%/g, ' percent ').replace(/£/g, ' pounds '));
}

/** "A" for index 0. */
function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const keysOf = (cells: readonly Cell[]): string[] => cells.map((cell) => (typeof cell === 'string' ? headingKey(cell) : ''));

function spellings(column: KeyedColumn): string[] {
  return [column.heading, ...(column.aliases ?? [])].map(headingKey);
}

/** Finds the heading row and each column by heading, then by alias. Moved, added and renamed columns are fine. */
export function findColumns(grid: Grid, tab: TabDescription): FoundColumns {
  const headingRow = findHeadingRow(grid, tab);
  const [thing, row] = [thingOf(tab), headingRow + 1];
  const { columns, repeated } = columnsUnder(grid.rows[headingRow] ?? [], tab);
  return {
    headingRow,
    columns,
    problems: [
      ...repeated.map(({ key, places }) => repeatedHeading(placeIn(thing, row, key), places)),
      ...missing(tab, columns),
      ...unheaded(grid, headingRow, placeIn(thing, row)),
    ],
  };
}

/** Each column under a row of headings, and those that several headings could be. */
function columnsUnder(
  headings: readonly Cell[],
  tab: TabDescription,
): { readonly columns: ReadonlyMap<string, number>; readonly repeated: readonly { readonly key: string; readonly places: number[] }[] } {
  const keys = keysOf(headings);
  const columns = new Map<string, number>();
  const repeated: { key: string; places: number[] }[] = [];
  const taken = new Set<number>();
  const take = (column: KeyedColumn, wanted: readonly string[]): void => {
    if (columns.has(column.key)) return;
    const places = keys.flatMap((key, index) => (key !== '' && !taken.has(index) && wanted.includes(key) ? [index] : []));
    const [first] = places;
    if (first === undefined) return;
    columns.set(column.key, first);
    taken.add(first);
    if (places.length > 1) repeated.push({ key: column.key, places });
  };
  for (const column of tab.columns) take(column, [headingKey(column.heading)]);
  for (const column of tab.columns) take(column, spellings(column));
  return { columns, repeated };
}

function repeatedHeading(place: Place, places: readonly number[]): Problem {
  return problem(
    place,
    'heading-repeated',
    `columns ${listed(places.map(columnName))} could all be this one; column ${columnName(places[0] ?? 0)} was used. Rename the others.`,
  );
}

function findHeadingRow(grid: Grid, tab: TabDescription): number {
  const known = new Set(tab.columns.flatMap(spellings));
  const scores = grid.rows.slice(0, ROWS_SEARCHED).map((row) => new Set(keysOf(row).filter((key) => known.has(key))).size);
  const best = Math.max(0, ...scores);
  return best < 2 ? 0 : scores.indexOf(best);
}

function missing(tab: TabDescription, columns: ReadonlyMap<string, number>): Problem[] {
  return tab.columns.filter((column) => column.required === true && !columns.has(column.key)).map((column) => missingHeading(tab, column));
}

function missingHeading(tab: TabDescription, { heading }: KeyedColumn): Problem {
  return problem(
    placeIn(thingOf(tab)),
    'heading-missing',
    `there is no column headed "${heading}". Put the heading back, or choose Set up ▸ Create or repair tabs.`,
  );
}

/** A column with cells but no heading between headed ones: what merged header cells look like. */
function unheaded(grid: Grid, headingRow: number, place: Place): Problem[] {
  const heading = grid.rows[headingRow] ?? [];
  const keys = keysOf(heading);
  const last = keys.reduce((found, key, index) => (key === '' ? found : index), -1);
  return keys.slice(0, last).flatMap((_, index) => {
    if (heading[index] !== '') return [];
    for (let row = headingRow + 1; row < grid.rows.length; row += 1)
      if ((grid.rows[row]?.[index] ?? '') !== '')
        return [
          problem(
            place,
            'heading-empty',
            `column ${columnName(index)} has cells but no heading, as merged header cells have. ` +
              'Unmerge the headings and give each column its own.',
          ),
        ];
    return [];
  });
}
