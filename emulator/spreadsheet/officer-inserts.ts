/** What officers put into a sheet beside values: merged headings, tick boxes, array formulas, chips, tables. */
import { doneTo, sheetAndBlock, type OfficerEdit } from './officer-edits.ts';
import type { CellValue } from './model/cell.ts';
import { a1Of, intersect, lastColumnOf, lastRowOf, rect, type Rect } from './model/rect.ts';
import type { WorkbookModel } from './model/workbook-model.ts';

/** Merges a block; only the top left cell keeps what it holds. */
export function mergeCells(model: WorkbookModel, sheetName: string, a1: string): OfficerEdit {
  const { sheet, block } = sheetAndBlock(model, sheetName, a1);
  sheet.merges = [...sheet.merges.filter((merge) => intersect(merge, block) === undefined), block];
  eachCell(block, (row, column) => {
    if (row !== block.row || column !== block.column) sheet.setValue(row, column, null);
  });
  return doneTo(model, sheet, block, 'FORMAT');
}

/** Puts tick boxes into a block, unticked where the cells hold neither TRUE nor FALSE. */
export function insertTickBoxes(model: WorkbookModel, sheetName: string, a1: string): OfficerEdit {
  const { sheet, block } = sheetAndBlock(model, sheetName, a1);
  eachCell(block, (row, column) => {
    sheet.setValidation(row, column, TICK_BOX);
    if (typeof sheet.value(row, column) !== 'boolean') sheet.setValue(row, column, false);
  });
  return doneTo(model, sheet, block, 'EDIT');
}

const TICK_BOX = { criteria: 'CHECKBOX', values: [], allowInvalid: true } as const;

/**
 * Types a formula of which the spreadsheet has worked out the values: this host has no formula engine. Several values are
 * an array formula: the first cell holds the formula, the others what spills out of it, which is no formula of theirs.
 * A value such as "#REF!" is an error as cells show it.
 */
export function typeCalculated(
  model: WorkbookModel,
  sheetName: string,
  a1: string,
  formula: string,
  values: readonly (readonly CellValue[])[],
): OfficerEdit {
  const { sheet, block } = sheetAndBlock(model, sheetName, a1);
  const filled = rect(block.row, block.column, values.length, Math.max(...values.map((line) => line.length)));
  eachCell(filled, (row, column) => sheet.setValue(row, column, values[row - filled.row]?.[column - filled.column] ?? null));
  const isArray = filled.rows * filled.columns > 1;
  sheet.setFormula(block.row, block.column, { text: formula, ...(isArray ? { arrayRange: a1Of(filled) } : {}) }, values[0]?.[0] ?? null);
  return doneTo(model, sheet, filled, 'EDIT');
}

/** Puts a smart chip into a cell: scripts read its text, and its link from the rich text. */
export function insertChip(model: WorkbookModel, sheetName: string, a1: string, chip: { text: string; link?: string }): OfficerEdit {
  const { sheet, block } = sheetAndBlock(model, sheetName, a1);
  sheet.setValue(block.row, block.column, chip.text);
  if (chip.link !== undefined) sheet.setRuns(block.row, block.column, [{ start: 0, end: chip.text.length, link: chip.link }]);
  return doneTo(model, sheet, block, 'EDIT');
}

/**
 * Makes a block a table. Public reports say that a table comes back as alternating colours
 * (https://github.com/googleapis/google-api-python-client/issues/2541); its own filter is not known to scripts.
 */
export function convertToTable(model: WorkbookModel, sheetName: string, a1: string): OfficerEdit {
  const { sheet, block } = sheetAndBlock(model, sheetName, a1);
  const colours = { header: '#356854', first: '#ffffff', second: '#f6f8f9', footer: null } as const;
  sheet.bandings.push({ id: model.freeId(), rect: block, direction: 'rows', ...colours });
  return doneTo(model, sheet, block, 'FORMAT');
}

function eachCell(block: Rect, visit: (row: number, column: number) => void): void {
  for (let row = block.row; row <= lastRowOf(block); row++)
    for (let column = block.column; column <= lastColumnOf(block); column++) visit(row, column);
}
