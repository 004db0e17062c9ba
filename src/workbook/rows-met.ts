import type { Problem } from '../plan/problem.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { cellWords, indexOfRow, sheetRowOf } from '../tabs/cells.ts';
import type { Cell } from '../tabs/cells.ts';
import type { KeyedColumn } from '../tabs/tab-description.ts';
import { doubledProblems, doubledRows } from './doubled-refs.ts';
import { RefGiver } from './refs.ts';
import { rowMarker } from './row-mark.ts';
import type { RowMemory, RowMet } from './row-memory.ts';
import type { Sheet } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** The rows of the Action plan tab as a pass meets them: which say anything, and which ref is whose. */
export interface RowsMet {
  readonly sheet: Sheet;
  /** The columns that the product writes, and their indexes, in the order of the description. */
  readonly placed: readonly KeyedColumn[];
  readonly computed: readonly number[];
  /** Rows that say something, by index in the grid. */
  readonly itemRows: ReadonlySet<number>;
  /** The mark of what officers typed in each row, by index in the grid. */
  readonly marks: readonly string[];
  /** What is known of a row, by index in the grid. */
  readonly metAt: (row: number) => RowMet;
  /** The refs as they stand and as they must be, from the first row below the headings. */
  readonly standing: readonly string[];
  readonly refs: readonly string[];
  /** The highest ref number given so far. */
  readonly highWater: number;
  /** Rows that were copied with their ref. */
  readonly problems: readonly Problem[];
}

/** Meets the rows of a readable tab: those that say something and have no ref of their own are given the next after `highest`. */
export function meetRows(workbook: Workbook, sheet: Sheet, highest: number, memory: RowMemory): RowsMet {
  const { grid, headingRow, columns } = sheet;
  const below = headingRow + 1;
  const marks = grid.rows.map(rowMarker(ACTION_PLAN_TAB, columns));
  const itemRows = new Set(workbook.actions.map(({ row }) => indexOfRow(grid, row)));
  const prefix = ACTION_PLAN_TAB.refPrefix ?? 'A';
  const placed = ACTION_PLAN_TAB.columns.filter(({ key, computed }) => computed && columns.has(key));
  const products = new Set(['ref', ...placed.map(({ key }) => key)].map((key) => columns.get(key) ?? -1));
  const standing = grid.rows.slice(below).map((cells) => wordsIn(cells, columns.get('ref')));
  const giver = new RefGiver(prefix, highest, standing);
  const isItem = (index: number): boolean => itemRows.has(index + below);
  const markOf = (index: number): string => marks[index + below] ?? '';
  const isAsKept = (index: number): boolean => markOf(index) === wordsIn(grid.rows[index + below] ?? [], columns.get('rowMark'));
  const wordsOf = (index: number): string[] => wordsBeside(grid.rows[index + below] ?? [], products);
  const met = memory.meet({ refs: standing, markOf, isItem, wordsOf }, giver, (found, isSure) =>
    doubledRows(found, { prefix, isItem, isAsKept }, isSure),
  );
  return {
    sheet,
    placed,
    computed: placed.map(({ key }) => columns.get(key) ?? 0),
    itemRows,
    marks,
    metAt: (row) => met.at(row - below),
    standing,
    refs: met.refs,
    highWater: giver.highWater,
    problems: memory.hasRows ? [] : doubledProblems(standing, met.refs, (index) => sheetRowOf(grid, below + index)),
  };
}

/** What stands in a row's cells that are not the product's. */
function wordsBeside(cells: readonly Cell[], products: ReadonlySet<number>): string[] {
  return cells
    .flatMap((cell, column) => (cell === '' || cell === false || products.has(column) ? [] : [cellWords(cell).trim()]))
    .filter((words) => words !== '');
}

/** The words in a row's cell of a column; '' where the tab has no such column. */
function wordsIn(cells: readonly Cell[], column = -1): string {
  return String(cells[column] ?? '').trim();
}
