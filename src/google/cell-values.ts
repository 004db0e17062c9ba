import { isLinkCell } from '../tabs/cells.ts';
import type { Cell, PageCell } from '../tabs/cells.ts';
import { asTyped } from './safe-text.ts';
import { instantOf, wallClockAt } from './zone.ts';

type Value = string | number | boolean | Date;

/** A date is told by what it does: `instanceof` is a long way round for 100,000 of them. */
const isDate = (value: unknown): value is Date => typeof value === 'object' && value !== null && 'getTime' in value;

function fromValue(value: unknown): Cell {
  if (isDate(value)) return wallClockAt(value.getTime());
  return value === null || value === undefined ? '' : String(value);
}

/** The values as cells, in the arrays they came in: a plan of 10,000 actions has half a million. */
export function asCells(values: unknown[][]): Cell[][] {
  for (const row of values)
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index];
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') row[index] = fromValue(value);
    }
  return values as Cell[][];
}

/** The value by which a cell holds exactly this: text is never read as a formula, a number or a date. */
export function toValue(cell: PageCell): Value {
  if (typeof cell === 'string') return asTyped(cell);
  if (isLinkCell(cell)) return `=HYPERLINK("${quoted(cell.link)}","${quoted(cell.words)}")`;
  return typeof cell === 'object' ? instantOf(cell) : cell;
}

const quoted = (text: string): string => text.replace(/"/g, '""');
