import { columnLetters, setCells, writeBlock } from '../../google/spreadsheet.ts';
import type { Cell, NewCell } from '../../tabs/cells.ts';
import { TAB_OF } from '../../tabs/tabs.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { plainCell, plainTextFields, rowsByKey } from './plan-change.ts';

/** What one cell of a list held and shall hold. */
export interface WantedCell {
  /** What its row is known by. */
  readonly row: string;
  readonly field: string;
  readonly from: Cell;
  readonly to: NewCell;
}

/** A cell by its place in the grid, from 0. */
interface PlacedCell {
  readonly row: number;
  readonly field: string;
  readonly column: number;
  readonly to: NewCell;
}

/** Officers may move rows while cells are written; looked for again this often. */
const MOST_PASSES = 5;

/**
 * Writes single cells of an officers' tab, each beside its own row's key, then reads the tab again: where rows moved
 * meanwhile, what was written beside the wrong row is put back and written where it belongs. A cell that holds neither
 * what it held nor what it shall hold is an officer's edit and is left. Gives the cells so left.
 */
export function writeCells(list: ListName, wanted: readonly WantedCell[], workbook: Workbook): readonly WantedCell[] {
  const before = cellsNow(list, wanted, workbook);
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const placed = misplaced(list, wanted, before, workbook);
    if (placed.length === 0) break;
    write(list, placed);
    workbook.readAgain(list);
  }
  const now = cellsNow(list, wanted, workbook);
  return wanted.filter(({ row, field, to }) => plainCell(now.get(field)?.get(row) ?? '') !== plainCell(to));
}

type CellsByField = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/** The cells of the wanted fields, by field and by what their rows are known by. */
function cellsNow(list: ListName, wanted: readonly WantedCell[], workbook: Workbook): CellsByField {
  const sheet = workbook.sheet(list);
  const rows = rowsByKey(list, sheet);
  return new Map(
    [...new Set(wanted.map(({ field }) => field))].map((field) => [
      field,
      new Map([...rows].map(([key, row]) => [key, cellAt(sheet, row, field)])),
    ]),
  );
}

function cellAt(sheet: Sheet | undefined, row: number, field: string): Cell {
  return sheet?.grid.rows[row]?.[sheet.columns.get(field) ?? -1] ?? '';
}

/** Cells still to be written, and cells of other rows that hold what was written for one of these. */
function misplaced(list: ListName, wanted: readonly WantedCell[], before: CellsByField, workbook: Workbook): PlacedCell[] {
  const sheet = workbook.sheet(list);
  const rows = rowsByKey(list, sheet);
  const written = new Map<string, Set<string>>();
  for (const { field, to } of wanted) written.set(field, (written.get(field) ?? new Set()).add(plainCell(to)));
  const ours = new Set(wanted.map(({ row, field }) => `${field}|${row}`));
  const at = (key: string, field: string, wish: (now: string) => NewCell | undefined): PlacedCell[] => {
    const row = rows.get(key);
    const column = sheet?.columns.get(field);
    if (row === undefined || column === undefined) return [];
    const to = wish(plainCell(cellAt(sheet, row, field)));
    return to === undefined ? [] : [{ row, field, column, to }];
  };
  const open = wanted.flatMap(({ row, field, from, to }) =>
    at(row, field, (now) => (now !== plainCell(to) && (now === plainCell(from) || written.get(field)?.has(now) === true) ? to : undefined)),
  );
  const strays = [...before].flatMap(([field, cells]) =>
    [...cells].flatMap(([key, then]) =>
      ours.has(`${field}|${key}`)
        ? []
        : at(key, field, (now) => (now !== plainCell(then) && written.get(field)?.has(now) === true ? then : undefined)),
    ),
  );
  return [...open, ...strays];
}

/** In few writes: for each column, neighbouring rows together, or all rows that take the same cell. */
function write(list: ListName, placed: readonly PlacedCell[]): void {
  const plain = plainTextFields(list);
  for (const column of new Set(placed.map((cell) => cell.column))) {
    const cells = placed.filter((cell) => cell.column === column).sort((one, other) => one.row - other.row);
    const isPlain = plain.has(cells[0]?.field ?? '');
    const runs = runsOf(cells);
    const alike = [...new Set(cells.map(({ to }) => plainCell(to)))].map((words) => cells.filter(({ to }) => plainCell(to) === words));
    if (isPlain || alike.length < runs.length) for (const same of alike) writeAlike(list, same, isPlain);
    else for (const run of runs) writeRun(list, run);
  }
}

function writeAlike(list: ListName, cells: readonly PlacedCell[], isPlain: boolean): void {
  const places = cells.map(({ row, column }) => `${columnLetters(column + 1)}${row + 1}`);
  setCells(TAB_OF[list].name, places, cells[0]?.to ?? '', isPlain);
}

function writeRun(list: ListName, run: readonly PlacedCell[]): void {
  const [{ row, column } = { row: 0, column: 0 }] = run;
  const cells = run.map(({ to }) => [to]);
  writeBlock(TAB_OF[list].name, row + 1, column + 1, cells);
}

function runsOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
