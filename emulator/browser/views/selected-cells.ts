import type { Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { displayText, parseA1 } from '../../spreadsheet/index.ts';
import { isDateFormat } from '../../spreadsheet/values/number-format.ts';
import { contains } from '../../spreadsheet/model/rect.ts';
import type { FilterValue, SelectionSummary } from '../protocol/sheet-view.ts';
import { isHiddenRow } from './sheet-frame.ts';

/** A block of the sheet by its name. Throws a sentence where there is none. */
export function blockNamed(sheet: SheetModel, a1: string): Rect {
  const block = parseA1(a1, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (block !== undefined && block.row + block.rows - 1 <= sheet.maxRows && block.column + block.columns - 1 <= sheet.maxColumns)
    return block;
  throw new Error(`"${a1}" is not a block of the sheet "${sheet.name}", which has ${sheet.maxRows} rows and ${sheet.maxColumns} columns.`);
}

const textAt = (model: WorkbookModel, sheet: SheetModel, row: number, column: number): string =>
  displayText(sheet.value(row, column), sheet.format(row, column), model.locale);

function shownRows(model: WorkbookModel, sheet: SheetModel, { row, rows }: Rect): number[] {
  return Array.from({ length: rows }, (_, index) => row + index).filter((each) => !isHiddenRow(model, sheet, each));
}

function shownColumns(sheet: SheetModel, { column, columns }: Rect): number[] {
  return Array.from({ length: columns }, (_, index) => column + index).filter((each) => sheet.column(each).hidden !== true);
}

/** What copying these blocks gives: the shown texts, one block below the other; hidden rows and columns are left out. */
export function blockTexts(model: WorkbookModel, sheet: SheetModel, blocks: readonly string[]): string[][] {
  return blocks
    .map((a1) => withinContent(sheet, blockNamed(sheet, a1)))
    .flatMap((block) =>
      shownRows(model, sheet, block).map((row) => shownColumns(sheet, block).map((column) => textAt(model, sheet, row, column))),
    );
}

/** A whole column ends where the sheet's content does. */
function withinContent(sheet: SheetModel, block: Rect): Rect {
  const rows = block.rows === sheet.maxRows ? Math.max(1, sheet.lastRow()) : block.rows;
  const columns = block.columns === sheet.maxColumns ? Math.max(1, sheet.lastColumn()) : block.columns;
  return { ...block, rows, columns };
}

/** How many of the selected cells hold something, and the sum and average of their numbers; hidden rows are left out. */
export function summarise(model: WorkbookModel, sheet: SheetModel, names: readonly string[]): SelectionSummary {
  const blocks = names.map((a1) => blockNamed(sheet, a1));
  let [filled, numbers, sum] = [0, 0, 0];
  let format: string | undefined;
  blocks.forEach((block, place) => {
    const last = Math.min(block.row + block.rows - 1, sheet.rowModels.length);
    for (let row = block.row; row <= last; row++) {
      if (isHiddenRow(model, sheet, row)) continue;
      for (let column = block.column; column < block.column + block.columns; column++) {
        const value = sheet.value(row, column);
        if (value === null || blocks.slice(0, place).some((earlier) => contains(earlier, row, column))) continue;
        filled++;
        const { numberFormat } = sheet.format(row, column);
        if (typeof value !== 'number' || isDateFormat(numberFormat)) continue;
        numbers++;
        sum += value;
        format ??= numberFormat;
      }
    }
  });
  if (numbers === 0) return { filled, numbers };
  const words = (value: number): string =>
    displayText(Number(value.toPrecision(12)), format === undefined ? {} : { numberFormat: format }, model.locale);
  return { filled, numbers, sum: words(sum), average: words(sum / numbers) };
}

/** The cells that show these words, whatever the capitals, row by row; hidden rows and columns are left out. */
export function findCells(model: WorkbookModel, sheet: SheetModel, words: string): { row: number; column: number }[] {
  const wanted = words.toLowerCase();
  if (wanted === '') return [];
  const all = { row: 1, column: 1, rows: sheet.rowModels.length, columns: sheet.maxColumns };
  const columns = shownColumns(sheet, all);
  return shownRows(model, sheet, all).flatMap((row) =>
    columns.filter((column) => textAt(model, sheet, row, column).toLowerCase().includes(wanted)).map((column) => ({ row, column })),
  );
}

const byWords = new Intl.Collator('en-GB', { numeric: true });

/** The different texts in a column of the filter, and whether they are shown. */
export function filterValues(model: WorkbookModel, sheet: SheetModel, column: number): FilterValue[] {
  const { filter } = sheet;
  if (filter === null) throw new Error(`The sheet "${sheet.name}" has no filter.`);
  const hidden = filter.criteria.get(column)?.hiddenValues ?? [];
  const visible = filter.criteria.get(column)?.visibleValues ?? [];
  const counts = new Map<string, number>();
  const last = Math.min(filter.rect.row + filter.rect.rows - 1, Math.max(sheet.lastRow(), filter.rect.row));
  for (let row = filter.rect.row + 1; row <= last; row++) {
    const text = textAt(model, sheet, row, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => byWords.compare(a, b))
    .map(([text, count]) => ({ text, count, shown: !hidden.includes(text) && (visible.length === 0 || visible.includes(text)) }));
}
