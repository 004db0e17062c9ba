import { columnLetters } from '../../spreadsheet/index.ts';
import type { SheetModel } from '../../spreadsheet/index.ts';
import type { Line } from '../../spreadsheet/model/sheet-model.ts';
import type { Axis } from '../protocol/commands.ts';

/** "5:7" for rows, "B:C" for columns. */
export function linesName(axis: Axis, at: number, count: number): string {
  const name = axis === 'rows' ? String : columnLetters;
  return `${name(at)}:${name(at + count - 1)}`;
}

export const lineForWriting = (sheet: SheetModel, axis: Axis, at: number): Line =>
  axis === 'rows' ? sheet.rowForWriting(at) : sheet.columnForWriting(at);

export const lineOf = (sheet: SheetModel, axis: Axis, at: number): Line | undefined => (axis === 'rows' ? sheet.row(at) : sheet.column(at));
