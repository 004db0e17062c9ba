import type { CellValue } from '../model/cell.ts';
import { columnNumber, type Rect } from '../model/rect.ts';

/** Gives the value of a cell. Rows and columns count from 1. */
export type CellLookup = (row: number, column: number) => CellValue;

const COMPARISON = /^(\$?)([A-Z]{1,3})(\$?)(\d+)\s*(<>|=)\s*"((?:[^"]|"")*)"$/i;

/**
 * Whether a conditional format's formula holds for a cell of its block: comparisons of cells with texts, and AND or OR
 * of these, which is what most such rules are. Anything else is undefined: there is no formula engine.
 */
export function plainFormulaHolds(formula: string, block: Rect, row: number, column: number, cell: CellLookup): boolean | undefined {
  const joined = /^=\s*(AND|OR)\((.*)\)$/i.exec(formula.trim());
  const parts = joined === null ? [formula.trim().slice(1)] : splitArguments(joined[2] ?? '');
  const answers = parts.map((part) => comparisonHolds(part.trim(), block, row, column, cell));
  if (answers.includes(undefined)) return undefined;
  return joined !== null && joined[1]?.toUpperCase() === 'OR' ? answers.includes(true) : !answers.includes(false);
}

/** A reference without a dollar sign moves with the cell, counted from the block's first one. */
function comparisonHolds(text: string, block: Rect, row: number, column: number, cell: CellLookup): boolean | undefined {
  const match = COMPARISON.exec(text);
  if (match === null) return undefined;
  const [, fixedColumn, letters = '', fixedRow, digits, operator, words = ''] = match;
  const atRow = Number(digits) + (fixedRow === '$' ? 0 : row - block.row);
  const atColumn = columnNumber(letters.toUpperCase()) + (fixedColumn === '$' ? 0 : column - block.column);
  const isSame = String(cell(atRow, atColumn) ?? '').toLowerCase() === words.replace(/""/g, '"').toLowerCase();
  return operator === '=' ? isSame : !isSame;
}

/** Cuts at the commas that stand outside quotation marks. */
function splitArguments(text: string): string[] {
  return text.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? [];
}
