import { formulaMoved } from './formula-references.ts';
import type { CellValue } from './cell.ts';
import type { Rect } from './rect.ts';
import { CELL_ARRAYS, type SheetModel } from './sheet-model.ts';

export interface SortKey {
  /** A column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts a block's rows, cells with all that is in them: values, formulas, formats, notes, dropdowns. Numbers and dates
 * come before text, text before TRUE and FALSE; empty cells come last either way. Equal rows keep their order.
 */
export function sortRows(sheet: SheetModel, block: Rect, keys: readonly SortKey[]): void {
  arrangeRows(sheet, block, sortedOrder(sheet, block, keys));
}

/** For each row of the block, from the top, the row that sorting puts there. */
export function sortedOrder(sheet: SheetModel, block: Rect, keys: readonly SortKey[]): number[] {
  const order = Array.from({ length: block.rows }, (_, index) => block.row + index);
  return order.sort((a, b) => {
    for (const key of keys) {
      const difference = compareCells(sheet.value(a, key.column), sheet.value(b, key.column), key.ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

/** Puts the rows of a block into an order that looks like chance and is the same for as many rows every time. */
export function shuffleRows(sheet: SheetModel, block: Rect): void {
  const order = Array.from({ length: block.rows }, (_, index) => block.row + index);
  let seed = block.rows;
  for (let at = order.length - 1; at > 0; at--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  arrangeRows(sheet, block, order);
}

/** Puts the block's rows into an order: from the top, the rows that come there. */
export function arrangeRows(sheet: SheetModel, block: Rect, order: readonly number[]): void {
  const segments = order.map((row) => segmentOf(sheet, row, block));
  segments.forEach((segment, index) => placeSegment(sheet, block.row + index, block, segment, order[index] ?? block.row + index));
}

type Segment = Partial<Record<(typeof CELL_ARRAYS)[number], unknown[]>>;

function segmentOf(sheet: SheetModel, row: number, block: Rect): Segment {
  const segment: Segment = {};
  for (const name of CELL_ARRAYS) {
    const cells = sheet.row(row)?.[name] as unknown[] | undefined;
    if (cells) segment[name] = Array.from({ length: block.columns }, (_, index) => cells[block.column - 1 + index]);
  }
  return segment;
}

function placeSegment(sheet: SheetModel, row: number, block: Rect, segment: Segment, from: number): void {
  const line = sheet.rowForWriting(row);
  for (const name of CELL_ARRAYS) {
    if (!segment[name] && !line[name]) continue;
    const cells = ((line as unknown as Record<string, unknown[]>)[name] ??= []);
    while (cells.length < block.column - 1) cells.push(name === 'values' ? null : undefined);
    for (let index = 0; index < block.columns; index++) {
      cells[block.column - 1 + index] = segment[name]?.[index] ?? (name === 'values' ? null : undefined);
    }
  }
  line.formulas?.forEach((formula, at) => {
    const inside = at >= block.column - 1 && at < block.column - 1 + block.columns;
    if (formula && inside && row !== from) line.formulas![at] = { ...formula, text: formulaMoved(formula.text, row - from, 0) };
  });
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;
const collator = new Intl.Collator('en', { sensitivity: 'variant', numeric: false });

function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const sign = ascending ? 1 : -1;
  const [rankA, rankB] = [RANK[typeof a as 'number'], RANK[typeof b as 'number']];
  if (rankA !== rankB) return sign * (rankA - rankB);
  if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b);
  return sign * (Number(a) - Number(b));
}
