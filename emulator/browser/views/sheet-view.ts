import type { SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import type { ChartView } from '../protocol/chart-view.ts';
import type { SheetView } from '../protocol/sheet-view.ts';
import { cellsView } from './cells-view.ts';
import { isHiddenRow, sheetFrame } from './sheet-frame.ts';

/** Rows that are given where none are asked for: what a window shows at first. */
const FIRST_ROWS = 60;

interface Wanted {
  /** Default: the first rows that are shown. The frozen ones are always given. */
  readonly rows?: readonly number[];
  readonly charts?: readonly ChartView[];
  /** The year of a date typed without one. */
  readonly thisYear: number;
}

/** A sheet as the window draws it: everything about it, and the cells of the rows that are in sight. */
export function sheetView(model: WorkbookModel, sheet: SheetModel, { rows, charts = [], thisYear }: Wanted): SheetView {
  const frozen = Array.from({ length: sheet.frozenRows }, (_, index) => index + 1);
  const wanted = [...new Set([...frozen, ...(rows ?? firstRows(model, sheet))])].sort((a, b) => a - b);
  return { frame: sheetFrame(model, sheet, charts), cells: cellsView(model, sheet, wanted, thisYear) };
}

function firstRows(model: WorkbookModel, sheet: SheetModel): number[] {
  const rows: number[] = [];
  for (let row = 1; row <= sheet.maxRows && rows.length < FIRST_ROWS; row++) if (!isHiddenRow(model, sheet, row)) rows.push(row);
  return rows;
}
