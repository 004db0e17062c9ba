import { parseA1, type CellValue, type WorkbookModel } from '../spreadsheet/index.ts';
import { splitSheetName } from '../spreadsheet/model/rect.ts';
import type { SheetModel } from '../spreadsheet/model/sheet-model.ts';
import { isDateFormat } from '../spreadsheet/values/number-format.ts';
import type { Run } from './run-report.ts';

/** What Google shows for good where an argument is volatile. */
const LOADING = 'Loading...';
/** "Built-in functions that return a different result each time they calculate". */
const VOLATILE = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const CALL = /^=\s*([A-Za-z_][A-Za-z0-9_]*)\((.*)\)\s*$/s;
/** What stands between commas or semicolons outside quotation marks; nothing at all is an argument too. */
const ARGUMENT = /(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"',;])+|(?<=^|[,;])(?=[,;]|$)/g;

/**
 * Calculates a cell whose formula is one custom function over literals, cells, blocks and named ranges, and keeps what it
 * gave as the cell's value. Throws a sentence for any other cell: there is no formula engine.
 */
export function calculateCell(
  model: WorkbookModel,
  place: { readonly sheet: string; readonly a1: string },
  run: (name: string, values: readonly unknown[]) => Run,
): unknown {
  const sheet = model.sheetByName(place.sheet);
  const block = sheet && parseA1(place.a1, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (sheet === undefined || block === undefined) throw new Error(`There is no cell ${place.a1} on a sheet "${place.sheet}".`);
  const text = sheet.formula(block.row, block.column)?.text ?? '';
  const [, name, list] = CALL.exec(text) ?? [];
  if (name === undefined || list === undefined) {
    throw new Error(`${place.sheet}, ${place.a1}: "${text}" is not the formula of a custom function.`);
  }
  const shown = VOLATILE.test(list) ? LOADING : shownBy(run(name, argumentsIn(model, sheet, list)));
  sheet.setFormula(block.row, block.column, { text }, keptBy(model, shown));
  model.version++;
  return shown;
}

function shownBy(run: Run): unknown {
  return run.error === undefined ? run.result : '#ERROR!';
}

function keptBy(model: WorkbookModel, value: unknown): CellValue {
  if (value instanceof Date) return model.timeZone.serialOf(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

function argumentsIn(model: WorkbookModel, sheet: SheetModel, list: string): unknown[] {
  return list.trim() === '' ? [] : (list.match(ARGUMENT) ?? []).map((part) => argumentOf(model, sheet, part.trim()));
}

function argumentOf(model: WorkbookModel, sheet: SheetModel, text: string): unknown {
  if (text === '') return '';
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^[-+]?[0-9.]+$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return cellsOf(model, sheet, text);
}

/** One cell gives its value, a block gives rows of values; empty cells are "". */
function cellsOf(model: WorkbookModel, here: SheetModel, text: string): unknown {
  const named = model.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
  const { sheet: name, cells } = splitSheetName(text);
  const sheet = named === undefined ? (name === undefined ? here : model.sheetByName(name)) : model.sheetById(named.sheetId);
  const block = named?.rect ?? (sheet && parseA1(cells, { rows: sheet.maxRows, columns: sheet.maxColumns }));
  if (sheet === undefined || block === undefined) throw new Error(`"${text}" is not a cell, a block or a named range.`);
  const rows = Array.from({ length: block.rows }, (_row, r) =>
    Array.from({ length: block.columns }, (_column, c) => valueOf(model, sheet, block.row + r, block.column + c)),
  );
  return block.rows * block.columns === 1 ? rows[0]?.[0] : rows;
}

function valueOf(model: WorkbookModel, sheet: SheetModel, row: number, column: number): unknown {
  const value = sheet.value(row, column);
  if (typeof value !== 'number') return value ?? '';
  return isDateFormat(sheet.format(row, column).numberFormat) ? model.timeZone.instantOf(value) : value;
}
