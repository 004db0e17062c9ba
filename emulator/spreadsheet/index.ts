/** The spreadsheet: a document (WorkbookModel), SpreadsheetApp over it, and what officers do to it by hand. */
export { WorkbookModel, type WorkbookOptions } from './model/workbook-model.ts';
export { SheetModel, type RowModel } from './model/sheet-model.ts';
export type { CellFormat } from './model/cell-format.ts';
export { FORMULA_NOT_CALCULATED, MAX_CELL_CHARACTERS, type CellValue } from './model/cell.ts';
export { a1Of, cellName, columnLetters, parseA1, rect, type Rect } from './model/rect.ts';
export { createSpreadsheetApp, SpreadsheetApp } from './spreadsheet-app.ts';
export { displayText } from './values/number-format.ts';
export type { DataValidationRule } from './rules/data-validation-rule.ts';
export { allowedTexts } from './rules/check-validation.ts';
export { hiddenByFilter } from './rules/filter-rows.ts';
export { allGroups } from './model/groups.ts';
export { chartsOf, type ShownChart } from './charts/shown-chart.ts';
export { shownLook } from './rules/shown-look.ts';
export * from './officer-edits.ts';
export * from './officer-inserts.ts';
