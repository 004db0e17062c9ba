import { movedChart } from './chart-model.ts';
import { formulaAfter } from './formula-references.ts';
import { afterDelete, afterInsert, rect, type Axis, type Rect } from './rect.ts';
import { CELL_ARRAYS, type Line, type RowModel, type SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

interface Change {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly kind: 'insert' | 'delete';
}

/**
 * Inserts empty rows or columns so that the first of them is at `at`, and moves everything that lies on the sheet.
 * The new ones look like the line at `like` (format, validation), as they do in Google Sheets.
 */
export function insertLines(model: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number, like: number): void {
  model.refuseTooManyCells(count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows));
  if (axis === 'rows') insertRowModels(sheet, at, count, like);
  else insertColumnCells(sheet, at, count, like);
  moveEverything(model, sheet, { axis, at, count, kind: 'insert' });
  if (axis === 'rows' && at <= sheet.frozenRows) sheet.frozenRows += count;
  if (axis === 'columns' && at <= sheet.frozenColumns) sheet.frozenColumns += count;
}

/** Deletes rows or columns and moves everything that lies on the sheet. */
export function deleteLines(model: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number): void {
  if (axis === 'rows') {
    sheet.rowModels.splice(at - 1, count);
    sheet.maxRows -= count;
    sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  } else {
    for (const row of sheet.rowModels) for (const name of CELL_ARRAYS) row?.[name]?.splice(at - 1, count);
    sheet.columnLines.splice(at - 1, count);
    sheet.maxColumns -= count;
    sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  }
  moveEverything(model, sheet, { axis, at, count, kind: 'delete' });
}

function insertRowModels(sheet: SheetModel, at: number, count: number, like: number): void {
  const pattern = sheet.row(like);
  pad(sheet.rowModels, at - 1);
  const fresh = Array.from({ length: count }, () => (pattern ? rowLike(pattern) : undefined));
  sheet.rowModels.splice(at - 1, 0, ...fresh);
  sheet.maxRows += count;
}

function rowLike(pattern: RowModel): RowModel {
  return {
    values: [],
    ...(pattern.formats ? { formats: [...pattern.formats] } : {}),
    ...(pattern.validations ? { validations: [...pattern.validations] } : {}),
    ...groupsOf(pattern),
  };
}

const groupsOf = (line: Line): Line => ({
  ...(line.depth ? { depth: line.depth } : {}),
  ...(line.collapsedAt ? { collapsedAt: line.collapsedAt, hidden: line.hidden ?? false } : {}),
});

function insertColumnCells(sheet: SheetModel, at: number, count: number, like: number): void {
  for (const row of sheet.rowModels) {
    if (!row) continue;
    if (row.values.length >= at) row.values.splice(at - 1, 0, ...Array<null>(count).fill(null));
    for (const name of ['formulas', 'notes', 'runs'] as const) spread(row[name], at, count, undefined);
    for (const name of ['formats', 'validations'] as const) {
      const cells = row[name] as unknown[] | undefined;
      const pattern = cells?.[like - 1];
      if (cells && pattern !== undefined) while (cells.length < at - 1) cells.push(undefined);
      if (cells && (cells.length >= at || pattern !== undefined)) cells.splice(at - 1, 0, ...Array<unknown>(count).fill(pattern));
    }
  }
  const line = sheet.column(like);
  const pattern: Line = { ...(line.size === undefined ? {} : { size: line.size }), ...groupsOf(line) };
  pad(sheet.columnLines, at - 1);
  sheet.columnLines.splice(at - 1, 0, ...Array.from({ length: count }, () => ({ ...pattern })));
  sheet.maxColumns += count;
}

function spread(cells: unknown[] | undefined, at: number, count: number, filler: unknown): void {
  if (cells && cells.length >= at) cells.splice(at - 1, 0, ...Array<unknown>(count).fill(filler));
}

function pad(array: unknown[], length: number): void {
  while (array.length < length) array.push(undefined);
}

function moveEverything(model: WorkbookModel, sheet: SheetModel, { axis, at, count, kind }: Change): void {
  moveBlocks(model, sheet, axis, (block) =>
    kind === 'insert' ? afterInsert(block, axis, at, count) : afterDelete(block, axis, at, count),
  );
}

/** Moves every block that lies on the sheet or refers to it; `moved` says where a block goes, or that it is gone. */
export function moveBlocks(model: WorkbookModel, sheet: SheetModel, axis: Axis, moved: (block: Rect) => Rect | undefined): void {
  const movedAll = (blocks: readonly Rect[]): Rect[] => blocks.map(moved).filter((block) => block !== undefined);
  sheet.merges = movedAll(sheet.merges).filter((block) => block.rows * block.columns > 1);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, ranges: movedAll(rule.ranges) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = movedAll(protection.unprotected);
    return protection.rect === undefined || (protection.rect = moved(protection.rect) as Rect) !== undefined;
  });
  sheet.bandings = sheet.bandings.filter((banding) => (banding.rect = moved(banding.rect) as Rect) !== undefined);
  if (sheet.filter) moveFilter(sheet, moved);
  sheet.selection = moved(sheet.selection) ?? rect(1, 1);
  model.namedRanges = model.namedRanges.filter(
    (named) => named.sheetId !== sheet.id || (named.rect = moved(named.rect) as Rect) !== undefined,
  );
  for (const other of model.sheets) other.charts = other.charts.map((chart) => movedChart(chart, sheet.id, other === sheet, moved));
  moveReferences(model, sheet, axis, moved);
}

function moveFilter(sheet: SheetModel, moved: (block: Rect) => Rect | undefined): void {
  const filter = sheet.filter!;
  const criteria = new Map(
    [...filter.criteria].flatMap(([column, kept]) => {
      const place = moved(rect(filter.rect.row, column));
      return place ? [[place.column, kept] as const] : [];
    }),
  );
  const block = moved(filter.rect);
  sheet.filter = block ? { rect: block, criteria } : null;
}

/** Formulas of every sheet, and dropdowns that take their values from this one. */
function moveReferences(model: WorkbookModel, sheet: SheetModel, axis: Axis, moved: (block: Rect) => Rect | undefined): void {
  const rules = new Map<unknown, unknown>();
  for (const other of model.sheets) {
    const place = { onSheet: other.name, changedSheet: sheet.name };
    for (const row of other.rowModels) {
      row?.formulas?.forEach((formula, at) => {
        if (formula) row.formulas![at] = { ...formula, text: formulaAfter(formula.text, place, axis, moved) };
      });
      row?.validations?.forEach((rule, at) => {
        if (rule?.range?.sheetId !== sheet.id) return;
        if (!rules.has(rule)) {
          const block = moved(rule.range.rect);
          rules.set(rule, block ? { ...rule, range: { ...rule.range, rect: block } } : undefined);
        }
        row.validations![at] = rules.get(rule) as typeof rule | undefined;
      });
    }
  }
}
