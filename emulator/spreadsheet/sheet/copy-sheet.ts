import type { ChartRange } from '../model/chart-model.ts';
import { CELL_ARRAYS, type RowModel, type SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';

/** A copy of a sheet with everything on it but its protections' and bandings' identities. */
export function copySheet(model: WorkbookModel, from: SheetModel, at: number, name = freeName(model, `Copy of ${from.name}`)): SheetModel {
  const copy = model.addSheet(name, { at, rows: from.maxRows, columns: from.maxColumns });
  from.rowModels.forEach((row, index) => {
    if (row) copy.rowModels[index] = copyRow(row);
  });
  from.columnLines.forEach((line, index) => {
    if (line) copy.columnLines[index] = { ...line };
  });
  const { hidden, tabColor, frozenRows, frozenColumns, hiddenGridlines, rightToLeft, rowGroupsAfter, columnGroupsAfter } = from;
  Object.assign(copy, { hidden, tabColor, frozenRows, frozenColumns, hiddenGridlines, rightToLeft, rowGroupsAfter, columnGroupsAfter });
  copy.merges = [...from.merges];
  copy.conditionalRules = [...from.conditionalRules];
  copy.filter = from.filter ? { rect: from.filter.rect, criteria: new Map(from.filter.criteria) } : null;
  copy.protections = from.protections.map((protection) => ({ ...protection, id: model.freeId(), editors: [...protection.editors] }));
  copy.bandings = from.bandings.map((banding) => ({ ...banding, id: model.freeId() }));
  copy.charts = from.charts.map((chart) => ({ ...chart, id: model.freeId(), ranges: chart.ranges.map(ownRange(from, copy)) }));
  return copy;
}

/** A range of the copied sheet becomes the copy's own. */
const ownRange =
  (from: SheetModel, copy: SheetModel) =>
  (range: ChartRange): ChartRange =>
    range.sheetId === from.id ? { ...range, sheetId: copy.id } : range;

function copyRow(row: RowModel): RowModel {
  const copy = { ...row };
  for (const name of CELL_ARRAYS) if (row[name]) (copy as unknown as Record<string, unknown[]>)[name] = [...row[name]];
  return copy;
}

/** "Copy of Plan", then "Copy of Plan 2" … */
export function freeName(model: WorkbookModel, wanted: string): string {
  let name = wanted;
  for (let number = 2; model.sheetByName(name); number++) name = `${wanted} ${number}`;
  return name;
}
