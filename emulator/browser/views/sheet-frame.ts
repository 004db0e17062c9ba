import { wrappedHeights } from '../../xlsx/row-heights.ts';
import type { Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { allGroups, hiddenByFilter, rect } from '../../spreadsheet/index.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../spreadsheet/model/sheet-model.ts';
import type { ChartView } from '../protocol/chart-view.ts';
import type { Block, SheetFrame } from '../protocol/sheet-view.ts';

/** Pixels: a longer text is cut, so that one cell never fills the window. */
const HIGHEST_ESTIMATE = 130;

/** A sheet without its cells: its size and what lies on it. `charts` are drawn over the cells. */
export function sheetFrame(model: WorkbookModel, sheet: SheetModel, charts: readonly ChartView[]): SheetFrame {
  const { maxRows: rows, maxColumns: columns, filter } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    version: model.version,
    rows,
    columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: counted(columns).map((column) => sheet.column(column).size ?? DEFAULT_COLUMN_WIDTH),
    heights: heightsOf(sheet),
    hiddenColumns: counted(columns).filter((column) => sheet.column(column).hidden === true),
    hiddenRows: counted(rows).filter((row) => isHiddenRow(model, sheet, row)),
    filled: filledRuns(sheet),
    merges: sheet.merges.map(blockOf),
    protections: sheet.protections.map((each) => ({ ...blockOf(each.rect ?? rect(1, 1, rows, columns)), words: each.description })),
    columnGroups: allGroups(sheet, 'columns').map(({ start, count, depth, collapsed }) => ({ start, count, depth, folded: collapsed })),
    ...(filter === null ? {} : { filter: { ...blockOf(filter.rect), filtering: [...filter.criteria.keys()] } }),
    charts,
  };
}

export const isHiddenRow = (model: WorkbookModel, sheet: SheetModel, row: number): boolean =>
  sheet.row(row)?.hidden === true || hiddenByFilter(model, sheet, row);

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const blockOf = ({ row, column, rows, columns }: Rect): Block => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

function heightsOf(sheet: SheetModel): number[] {
  const wrapped = wrappedHeights(sheet);
  return counted(sheet.maxRows).map(
    (row) => sheet.row(row)?.size ?? Math.max(DEFAULT_ROW_HEIGHT + 1, Math.min(HIGHEST_ESTIMATE, wrapped.get(row) ?? 0)),
  );
}

/** By column, the runs of rows that hold something. */
function filledRuns(sheet: SheetModel): number[][] {
  const runs: number[][] = counted(sheet.maxColumns).map(() => []);
  sheet.rowModels.forEach((line, index) => {
    if (line === undefined) return;
    for (let column = 0; column < Math.max(line.values.length, line.formulas?.length ?? 0); column++) {
      if ((line.values[column] ?? null) === null && line.formulas?.[column] === undefined) continue;
      const run = runs[column];
      if (run === undefined) continue;
      if (run[run.length - 1] === index) run[run.length - 1] = index + 1;
      else run.push(index + 1, index + 1);
    }
  });
  return runs;
}
