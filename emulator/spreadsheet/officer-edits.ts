/**
 * What officers do in the spreadsheet's window. Each function changes the document at once and says what it did, so that
 * a host can fire the triggers that Google would fire.
 */
import { copyBlock } from './model/copy-block.ts';
import { lastColumnOf, lastRowOf, parseA1, rect, type Axis, type Rect } from './model/rect.ts';
import type { SheetModel } from './model/sheet-model.ts';
import { sortRows, type SortKey } from './model/sort.ts';
import { moveLines } from './model/move-lines.ts';
import { deleteLines, insertLines } from './model/structure.ts';
import type { WorkbookModel } from './model/workbook-model.ts';
import { placeCell, prepareCell, refuseCell } from './model/write-cell.ts';
import { displayText } from './values/number-format.ts';

/** An edit as triggers are told of it. `value` and `oldValue` are there for edits of one cell by typing only. */
export interface OfficerEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value?: string;
  readonly oldValue?: string;
  readonly changeType?: 'EDIT' | 'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'FORMAT' | 'OTHER';
}

function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  if (sheet) return sheet;
  throw new Error(`There is no sheet "${name}". The sheets are: ${model.sheets.map((each) => each.name).join(', ')}.`);
}

function blockNamed(sheet: SheetModel, a1: string): Rect {
  const block = parseA1(a1, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (block && lastRowOf(block) <= sheet.maxRows && lastColumnOf(block) <= sheet.maxColumns) return block;
  throw new Error(
    `"${a1}" is not a cell or block of cells of the sheet "${sheet.name}", which has ${sheet.maxRows} rows and ` +
      `${sheet.maxColumns} columns.`,
  );
}

const done = (sheet: SheetModel, block: Rect, more: Partial<OfficerEdit> = {}): OfficerEdit => ({
  sheet: sheet.name,
  ...block,
  changeType: 'EDIT',
  ...more,
});

/** The sheet and the block that an officer's deed names. Throws a sentence for what is not there. */
export function sheetAndBlock(model: WorkbookModel, sheetName: string, a1: string): { sheet: SheetModel; block: Rect } {
  const sheet = sheetNamed(model, sheetName);
  return { sheet, block: blockNamed(sheet, a1) };
}

/** Notes that a block was changed, and says so for the triggers. */
export function doneTo(model: WorkbookModel, sheet: SheetModel, block: Rect, changeType: 'EDIT' | 'FORMAT'): OfficerEdit {
  model.version++;
  return done(sheet, block, { changeType });
}

/**
 * Types a text into a cell, read by the spreadsheet's locale. An empty text clears the cell.
 * @throws Google's sentence when a strict dropdown refuses the text
 */
export function typeIntoCell(
  model: WorkbookModel,
  sheetName: string,
  a1: string,
  text: string,
  thisYear = new Date().getUTCFullYear(),
): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  const { row, column } = blockNamed(sheet, a1);
  const oldValue = eventValue(model, sheet, row, column);
  const prepared = prepareCell(model, sheet, row, column, text, thisYear);
  refuseCell(model, sheet, row, column, prepared);
  placeCell(sheet, row, column, prepared);
  model.version++;
  const value = eventValue(model, sheet, row, column);
  return done(sheet, rect(row, column), { ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) });
}

/** The event gives dates as serial numbers and everything as text; nothing for an empty cell. */
function eventValue(model: WorkbookModel, sheet: SheetModel, row: number, column: number): string | undefined {
  const value = sheet.value(row, column);
  if (value === null) return undefined;
  return typeof value === 'number' ? String(value) : displayText(value, sheet.format(row, column), model.locale);
}

/** Pastes a block of texts from outside; each is read as if typed. Invalid values are kept, as after a real paste. */
export function pasteBlock(
  model: WorkbookModel,
  sheetName: string,
  a1: string,
  texts: readonly (readonly string[])[],
  thisYear = new Date().getUTCFullYear(),
): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  const { row, column } = blockNamed(sheet, a1);
  const block = rect(row, column, texts.length, Math.max(...texts.map((line) => line.length)));
  growToHold(model, sheet, block);
  texts.forEach((line, r) =>
    line.forEach((text, c) => placeCell(sheet, row + r, column + c, prepareCell(model, sheet, row + r, column + c, text, thisYear))),
  );
  model.version++;
  return done(sheet, block);
}

function growToHold(model: WorkbookModel, sheet: SheetModel, block: Rect): void {
  if (lastRowOf(block) > sheet.maxRows)
    insertLines(model, sheet, 'rows', sheet.maxRows + 1, lastRowOf(block) - sheet.maxRows, sheet.maxRows);
  if (lastColumnOf(block) > sheet.maxColumns) {
    insertLines(model, sheet, 'columns', sheet.maxColumns + 1, lastColumnOf(block) - sheet.maxColumns, sheet.maxColumns);
  }
}

/** Copies a block with everything in it, within the spreadsheet. */
export function copyAndPaste(model: WorkbookModel, from: { sheet: string; a1: string }, to: { sheet: string; a1: string }): OfficerEdit {
  const [source, target] = [sheetNamed(model, from.sheet), sheetNamed(model, to.sheet)];
  const written = copyBlock(
    { sheet: source, rect: blockNamed(source, from.a1) },
    { sheet: target, rect: blockNamed(target, to.a1) },
    { values: true, formats: true, validations: true, notes: true },
  );
  model.version++;
  return done(target, written);
}

/** Fills a block with what its first row holds (the fill handle, without series). */
export function fillDown(model: WorkbookModel, sheetName: string, a1: string): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  const block = blockNamed(sheet, a1);
  copyBlock({ sheet, rect: { ...block, rows: 1 } }, { sheet, rect: block }, { values: true, formats: true, validations: true });
  model.version++;
  return done(sheet, block);
}

/** Empties cells with the Delete key: values go, formats and dropdowns stay. */
export function clearBlock(model: WorkbookModel, sheetName: string, a1: string): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  const block = blockNamed(sheet, a1);
  const oldValue = block.rows * block.columns === 1 ? eventValue(model, sheet, block.row, block.column) : undefined;
  for (let row = block.row; row <= Math.min(lastRowOf(block), sheet.rowModels.length); row++) {
    for (let column = block.column; column <= lastColumnOf(block); column++) if (sheet.row(row)) sheet.setValue(row, column, null);
  }
  model.version++;
  return done(sheet, block, oldValue === undefined ? {} : { oldValue });
}

/** Sorts the rows of a block (without its headings). */
export function sortBlock(model: WorkbookModel, sheetName: string, a1: string, keys: readonly SortKey[]): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  const block = blockNamed(sheet, a1);
  sortRows(sheet, block, keys);
  model.version++;
  return done(sheet, block);
}

function insert(model: WorkbookModel, sheetName: string, axis: Axis, at: number, count: number): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  insertLines(model, sheet, axis, at, count, Math.max(1, at - 1));
  model.version++;
  return axis === 'rows'
    ? done(sheet, rect(at, 1, count, sheet.maxColumns), { changeType: 'INSERT_ROW' })
    : done(sheet, rect(1, at, sheet.maxRows, count), { changeType: 'INSERT_COLUMN' });
}

function remove(model: WorkbookModel, sheetName: string, axis: Axis, at: number, count: number): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  deleteLines(model, sheet, axis, at, count);
  model.version++;
  return axis === 'rows'
    ? done(sheet, rect(at, 1, count, sheet.maxColumns), { changeType: 'REMOVE_ROW' })
    : done(sheet, rect(1, at, sheet.maxRows, count), { changeType: 'REMOVE_COLUMN' });
}

/** Inserts rows so that the first new one is at `row`; they take the look of the row above. No edit trigger, a change trigger. */
export const insertRows = (model: WorkbookModel, sheet: string, row: number, count = 1): OfficerEdit =>
  insert(model, sheet, 'rows', row, count);
export const insertColumns = (model: WorkbookModel, sheet: string, column: number, count = 1): OfficerEdit =>
  insert(model, sheet, 'columns', column, count);
export const deleteRows = (model: WorkbookModel, sheet: string, row: number, count = 1): OfficerEdit =>
  remove(model, sheet, 'rows', row, count);
export const deleteColumns = (model: WorkbookModel, sheet: string, column: number, count = 1): OfficerEdit =>
  remove(model, sheet, 'columns', column, count);

/** Drags rows so that they come before what is at row `to` now. */
export function moveRows(model: WorkbookModel, sheetName: string, row: number, count: number, to: number): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  moveLines(model, sheet, 'rows', row, count, to);
  model.version++;
  return done(sheet, rect(Math.min(row, to), 1, count, sheet.maxColumns), { changeType: 'OTHER' });
}

/** Drags columns so that they come before what is at column `to` now. */
export function moveColumns(model: WorkbookModel, sheetName: string, column: number, count: number, to: number): OfficerEdit {
  const sheet = sheetNamed(model, sheetName);
  moveLines(model, sheet, 'columns', column, count, to);
  model.version++;
  return done(sheet, rect(1, Math.min(column, to), sheet.maxRows, count), { changeType: 'OTHER' });
}
