import { placeIn, problem } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { CellReader } from '../tabs/cell-reader.ts';
import type { CellProblem, Surroundings } from '../tabs/cell-reader.ts';
import { sheetRowOf } from '../tabs/cells.ts';
import type { Cell, Grid } from '../tabs/cells.ts';
import { thingOf } from '../tabs/tabs.ts';
import type { KeyedColumn, RowOf, Tab, TabDescription } from '../tabs/tab-description.ts';
import type { FoundColumns } from './find-columns.ts';

const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)$/i;
const HASH = 35;

/** A tab's rows as things, and what was wrong with them. */
export interface RowsRead<T extends Tab> {
  readonly rows: readonly RowOf<T>[];
  readonly problems: readonly Problem[];
}

/** A column as it stands in a tab. V8 reads the fields of objects of one shape quickly, and descriptions have many. */
interface PlacedColumn extends Pick<KeyedColumn, 'key' | 'holds'> {
  readonly whenBlank: KeyedColumn['whenBlank'];
  readonly isEssential: boolean;
  /** Index of its cell; -1 where the tab has no such column. */
  readonly index: number;
  /** True where an empty cell says the same in every row, and nothing else: then it need not be read. */
  readonly isQuietWhenBlank: boolean;
}

/**
 * How the rows of a tab come into being that may have thousands. V8 copies an object in no time only at a place in the code
 * that meets objects of one shape alone, and gives an object further fields slowly: so such a tab brings its own copier, and
 * the fields that are worked out from several cells are there from the start.
 */
export interface RowShape {
  readonly worked: readonly string[];
  readonly copy: (empty: Readonly<Record<string, unknown>>, row: number) => Record<string, unknown>;
}

const ANY_SHAPE: RowShape = { worked: [], copy: (empty, row) => ({ ...empty, row }) };

/** Reads rows of one tab, by its description. */
export class RowReader<T extends Tab> {
  private readonly at: CellReader;
  /** Columns in the order of reading: those that are read against another come last. */
  private readonly order: readonly PlacedColumn[];
  private readonly telling: readonly number[];
  /**
   * A row of empty cells, to be copied and filled. Such a copy stays one of V8's quick objects, which an object does not
   * that gets so many fields one by one; JSON.parse makes such a one.
   * @see https://v8.dev/blog/fast-properties
   */
  private readonly empty: Record<string, unknown>;

  constructor(
    private readonly tab: T,
    columns: ReadonlyMap<string, number>,
    surroundings: Surroundings,
    private readonly shape = ANY_SHAPE,
  ) {
    this.at = new CellReader(surroundings);
    const kept = tab.columns.filter(({ role }) => role !== 'shown');
    const keys = [...kept.map(({ key }): string => key), ...shape.worked];
    this.empty = JSON.parse(`{"row":0${keys.map((key) => `,"${key}":""`).join('')}}`) as Record<string, unknown>;
    for (const key of shape.worked) this.empty[key] = undefined;
    const placed = kept.map(({ key, holds, whenBlank, isEssential = false }): PlacedColumn => {
      const at = new CellReader(surroundings);
      this.empty[key] = holds.read('', at);
      const isTold = whenBlank !== undefined || isEssential || holds.after !== undefined;
      return { key, holds, whenBlank, isEssential, index: columns.get(key) ?? -1, isQuietWhenBlank: !isTold && at.problems.length === 0 };
    });
    const isLate = ({ holds }: PlacedColumn): boolean => holds.after !== undefined;
    this.order = [...placed.filter((each) => !isLate(each)), ...placed.filter(isLate)];
    this.telling = tellingColumns(tab, columns);
  }

  /** True where the row says anything: then it is a thing. */
  isThere(cells: readonly Cell[]): boolean {
    for (const column of this.telling) if (!isBlank(cells[column])) return true;
    return false;
  }

  /** One row, by the sheet's own number; `undefined` where nothing can be made of it (a problem says why). */
  read(cells: readonly Cell[], row: number): RowOf<T> | undefined {
    const { at } = this;
    const values = this.shape.copy(this.empty, row);
    at.row = row;
    at.soFar = values;
    let isUsable = true;
    for (const { key, holds, whenBlank, isEssential, index, isQuietWhenBlank } of this.order) {
      const cell = index < 0 ? '' : (cells[index] ?? '');
      if (cell === '' && isQuietWhenBlank) continue;
      at.field = key;
      if (whenBlank !== undefined && isBlank(cell)) at.report(whenBlank.code, whenBlank.words);
      const value = holds.read(isError(cell, at) ? '' : cell, at);
      values[key] = value;
      if (isEssential && (value === undefined || value === '')) isUsable = false;
    }
    return isUsable ? (values as RowOf<T>) : undefined;
  }

  /** What could not be used so far. */
  get problems(): readonly Problem[] {
    const of = thingOf(this.tab);
    return this.at.problems.map(({ row, field, code, words }: CellProblem) => problem(placeIn(of, row, field), code, words));
  }
}

/** Every row of a grid that says anything. */
export function readRows<T extends Tab>(
  grid: Grid,
  tab: T,
  { headingRow, columns }: FoundColumns,
  surroundings: Surroundings,
  shape?: RowShape,
): RowsRead<T> {
  const reader = new RowReader(tab, columns, surroundings, shape);
  const rows: RowOf<T>[] = [];
  for (let index = headingRow + 1; index < grid.rows.length; index += 1) {
    const cells = grid.rows[index] ?? [];
    if (!reader.isThere(cells)) continue;
    const row = reader.read(cells, sheetRowOf(grid, index));
    if (row !== undefined) rows.push(row);
  }
  return { rows, problems: reader.problems };
}

/**
 * The columns that tell whether a row is there: on officers' tabs what they typed, not the ref nor what the product
 * computed; on the product's own all of them.
 */
export function tellingColumns(tab: TabDescription, columns: ReadonlyMap<string, number>): number[] {
  const isTelling = (column: KeyedColumn): boolean => tab.owner === 'product' || (column.role === 'typed' && column.key !== 'ref');
  return tab.columns.filter(isTelling).flatMap(({ key }) => columns.get(key) ?? []);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** An error in a formula is reported and read as nothing. */
function isError(cell: Cell, at: CellReader): boolean {
  if (typeof cell !== 'string' || cell.charCodeAt(0) !== HASH || !ERROR.test(cell.trim())) return false;
  at.report('cell-error', `the cell shows ${cell.trim()}, an error in its formula. Mend the formula or type the value.`);
  return true;
}
