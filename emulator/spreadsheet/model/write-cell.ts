import { refuseInvalid } from '../rules/check-validation.ts';
import { formatOfDate, readTyped } from '../values/typed-text.ts';
import { isDateFormat } from '../values/number-format.ts';
import { ServiceError } from '../../runtime/service.ts';
import { PLAIN_TEXT, withNumberFormat } from './cell-format.ts';
import { FORMULA_NOT_CALCULATED, MAX_CELL_CHARACTERS, type CellValue, type Formula, type TextRun } from './cell.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** What a write puts into a cell, worked out before anything is changed. */
export interface PreparedCell {
  readonly value: CellValue;
  readonly formula?: Formula;
  /** The number format that an Automatic cell takes from the value. */
  readonly numberFormat?: string;
  readonly runs?: readonly TextRun[];
}

/**
 * Works out what writing `input` into a cell does. Text is read as if typed; numbers, booleans and Dates are taken as
 * they are; null and undefined clear.
 * @param thisYear the year of a date typed without one
 */
export function prepareCell(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  input: unknown,
  thisYear: number,
): PreparedCell {
  if (input === null || input === undefined || input === '') return { value: null };
  if (typeof input === 'boolean') return { value: input };
  if (typeof input === 'number') return { value: Number.isFinite(input) ? input : '#NUM!' };
  const format = sheet.format(row, column);
  if (input instanceof Date) {
    if (Number.isNaN(input.getTime())) return { value: '#NUM!' };
    const serial = model.timeZone.serialOf(input);
    return { value: serial, ...(isDateFormat(format.numberFormat) ? {} : { numberFormat: formatOfDate(serial, model.locale) }) };
  }
  const text = String(input);
  if (text.length > MAX_CELL_CHARACTERS) {
    throw new ServiceError(`Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`);
  }
  if (format.numberFormat === PLAIN_TEXT) return { value: text };
  return fromTyped(model, text, format.numberFormat, thisYear);
}

function fromTyped(model: WorkbookModel, text: string, numberFormat: string | undefined, thisYear: number): PreparedCell {
  const typed = readTyped(text, model.locale, thisYear);
  if (typed.kind === 'formula') return prepareFormula(typed.text);
  if (typed.kind !== 'number') return { value: typed.value === '' ? null : typed.value };
  const automatic = numberFormat === undefined || numberFormat === 'General';
  const takesFormat = typed.format !== undefined && (automatic || isDateFormat(typed.format) !== isDateFormat(numberFormat));
  return { value: typed.value, ...(takesFormat ? { numberFormat: typed.format } : {}) };
}

/** A formula with the value that can be known without a formula engine: the label of a literal HYPERLINK. */
export function prepareFormula(text: string): PreparedCell {
  const link = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/i.exec(text);
  const label = link && (link[2] ?? link[1]!).replace(/""/g, '"');
  return { value: label ?? FORMULA_NOT_CALCULATED, formula: { text } };
}

/** @throws Google's sentence when the cell's validation refuses what is to be written. */
export function refuseCell(model: WorkbookModel, sheet: SheetModel, row: number, column: number, prepared: PreparedCell): void {
  const rule = sheet.validation(row, column);
  if (!rule || prepared.formula) return;
  const format = sheet.format(row, column);
  const after = prepared.numberFormat === undefined ? format : withNumberFormat(format, prepared.numberFormat);
  refuseInvalid(model, rule, { row, column, value: prepared.value, format: after });
}

export function placeCell(sheet: SheetModel, row: number, column: number, prepared: PreparedCell): void {
  if (prepared.formula) sheet.setFormula(row, column, prepared.formula, prepared.value);
  else if (prepared.value !== null || sheet.row(row)) sheet.setValue(row, column, prepared.value);
  if (prepared.numberFormat !== undefined) {
    sheet.setFormat(row, column, withNumberFormat(sheet.format(row, column), prepared.numberFormat));
  }
  if (prepared.runs) sheet.setRuns(row, column, prepared.runs);
}
