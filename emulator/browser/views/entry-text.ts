import type { SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { displayText } from '../../spreadsheet/index.ts';
import { automaticText, isDateFormat } from '../../spreadsheet/values/number-format.ts';
import { readTyped } from '../../spreadsheet/values/typed-text.ts';

/**
 * What an editor of a cell begins with, where the shown text, typed again, would not give the same value: "0.1234" for
 * 12%, "31/03/2026" for 31 March. Undefined where the shown text serves.
 */
export function entryText(model: WorkbookModel, sheet: SheetModel, row: number, column: number, thisYear: number): string | undefined {
  const value = sheet.value(row, column);
  if (value === null || typeof value === 'boolean') return undefined;
  const format = sheet.format(row, column);
  if (typeof value === 'string') return keptAsText(value, format.numberFormat, model, thisYear) ? undefined : `'${value}`;
  const read = readTyped(displayText(value, format, model.locale), model.locale, thisYear);
  if (read.kind === 'number' && read.value === value) return undefined;
  if (!isDateFormat(format.numberFormat)) return automaticText(value, model.locale);
  const code = Number.isInteger(value) ? model.locale.dateFormat : model.locale.dateTimeFormat;
  return displayText(value, { numberFormat: code }, model.locale);
}

/** A text such as "007" or "=1" would be read as something else unless an apostrophe says that it is text. */
function keptAsText(text: string, numberFormat: string | undefined, model: WorkbookModel, thisYear: number): boolean {
  if (numberFormat === '@') return true;
  const read = readTyped(text, model.locale, thisYear);
  return read.kind === 'text' && read.value === text;
}
