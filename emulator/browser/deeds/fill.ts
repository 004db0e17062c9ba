import type { Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, rect } from '../../spreadsheet/index.ts';
import { copyBlock } from '../../spreadsheet/model/copy-block.ts';
import { isDateFormat } from '../../spreadsheet/values/number-format.ts';
import { changeCells } from './cell-changes.ts';
import type { Done } from './deed.ts';
import { keepingFiltered } from './filtered-rows.ts';
import { seriesOf } from './series.ts';

/**
 * Fills `to` from the block `from` that lies at one of its edges: downwards, upwards, to the right or to the left. With
 * `series`, numbers, dates and counted words go on; without, and where nothing goes on, the block is repeated.
 */
export function fillDeed(model: WorkbookModel, sheet: SheetModel, from: Rect, to: Rect, series: boolean): Done {
  const target = restOf(from, to);
  return changeCells(sheet, `filling ${a1Of(target.block)}`, [target.block], () => {
    keepingFiltered(model, sheet, target.block, () => {
      repeat(sheet, from, target);
      if (series) goOn(sheet, from, target);
    });
    model.version++;
    return [{ sheet: sheet.name, ...target.block, changeType: 'EDIT' }];
  });
}

interface Target {
  readonly block: Rect;
  readonly axis: 'rows' | 'columns';
  /** 1: after the source, -1: before it. */
  readonly direction: 1 | -1;
}

/** The part of `to` beyond `from`. */
function restOf(from: Rect, to: Rect): Target {
  const isSameColumns = from.column === to.column && from.columns === to.columns;
  const isSameRows = from.row === to.row && from.rows === to.rows;
  if (isSameColumns && to.row === from.row && to.rows > from.rows)
    return { axis: 'rows', direction: 1, block: { ...to, row: from.row + from.rows, rows: to.rows - from.rows } };
  if (isSameColumns && to.row < from.row) return { axis: 'rows', direction: -1, block: { ...to, rows: from.row - to.row } };
  if (isSameRows && to.column === from.column && to.columns > from.columns)
    return { axis: 'columns', direction: 1, block: { ...to, column: from.column + from.columns, columns: to.columns - from.columns } };
  if (isSameRows && to.column < from.column) return { axis: 'columns', direction: -1, block: { ...to, columns: from.column - to.column } };
  throw new Error('A block is filled from the cells at one of its edges. Select more cells than those that are repeated.');
}

const PARTS = { values: true, formats: true, validations: true } as const;

/** Copies line by line, so that the last copy may be cut short and copies before the source end at it. */
function repeat(sheet: SheetModel, from: Rect, { block, axis, direction }: Target): void {
  const [size, length] = axis === 'rows' ? [from.rows, block.rows] : [from.columns, block.columns];
  for (let index = 0; index < length; index++) {
    const place = direction === 1 ? index % size : size - 1 - (index % size);
    const at = direction === 1 ? index : length - 1 - index;
    const [source, target] =
      axis === 'rows'
        ? [rect(from.row + place, from.column, 1, from.columns), rect(block.row + at, block.column, 1, block.columns)]
        : [rect(from.row, from.column + place, from.rows, 1), rect(block.row, block.column + at, block.rows, 1)];
    copyBlock({ sheet, rect: source }, { sheet, rect: target }, PARTS);
  }
}

/** Numbers, dates and counted words go on from line to line of the source. */
function goOn(sheet: SheetModel, from: Rect, { block, axis, direction }: Target): void {
  const lines = axis === 'rows' ? from.columns : from.rows;
  for (let line = 0; line < lines; line++) {
    const at = (index: number): [number, number] =>
      axis === 'rows' ? [from.row + index, from.column + line] : [from.row + line, from.column + index];
    const places = Array.from({ length: axis === 'rows' ? from.rows : from.columns }, (_, index) => at(index));
    if (places.some((place) => sheet.formula(...place) !== undefined)) continue;
    const next = seriesOf(
      places.map((place) => sheet.value(...place)),
      places.every((place) => isDateFormat(sheet.format(...place).numberFormat)),
    );
    if (next === undefined) continue;
    const length = axis === 'rows' ? block.rows : block.columns;
    for (let index = 0; index < length; index++) {
      const [step, offset] = direction === 1 ? [index + 1, index] : [-(index + 1), length - 1 - index];
      if (axis === 'rows') sheet.setValue(block.row + offset, from.column + line, next(step));
      else sheet.setValue(from.row + line, block.column + offset, next(step));
    }
  }
}
