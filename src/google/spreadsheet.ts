import type { Cell, Grid, NewCell, PageCell } from '../tabs/cells.ts';
import { countCalls } from './call-count.ts';
import { asCells, toValue } from './cell-values.ts';
import { onceOnly, patiently } from './patiently.ts';
import { activeSpreadsheet } from './service.ts';
import { change } from './sheets/calls.ts';
import type { Sheet } from './sheets/calls.ts';

let url: string | undefined;
/** True while something written waits to be sent: Google keeps writes back until a read or a flush. */
let isUnsent = false;

/** The sheet of this name, or `undefined` where there is none. */
export function findSheet(tab: string): Sheet | undefined {
  return activeSpreadsheet().getSheetByName(tab) ?? undefined;
}

function sheetNamed(tab: string): Sheet {
  const sheet = findSheet(tab);
  if (sheet === undefined) throw new Error(`There is no tab named "${tab}".`);
  return sheet;
}

/** A whole tab in one read; `undefined` where the tab is missing. Dates are wall-clock in the spreadsheet's zone. */
export function readGrid(tab: string): Grid | undefined {
  const sheet = findSheet(tab);
  if (sheet === undefined) return undefined;
  return { tab, rows: valuesOf(() => sheet.getDataRange()) };
}

/** Reads a range, found again where officers deleted rows of it between the finding and the reading. */
function valuesOf(find: () => GoogleAppsScript.Spreadsheet.Range, mostTries = 4): Cell[][] {
  for (let tries = 1; ; tries += 1) {
    try {
      const cells = asCells(patiently(() => find().getValues()));
      isUnsent = false;
      return cells;
    } catch (error) {
      if (tries >= mostTries || !isOutside(error)) throw error;
    }
  }
}

/** Neighbouring columns from `firstRow` to the sheet's end, however many rows it has by now, in one read. */
export function readColumns(tab: string, firstColumn: number, lastColumn: number, firstRow: number): Cell[][] {
  const range = `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}`;
  return valuesOf(() => sheetNamed(tab).getRange(range));
}

/**
 * Rows `first` to `last` in one read, across the whole sheet or from column to column; `undefined` where the sheet has not
 * that many rows.
 */
export function readRows(tab: string, first: number, last: number, columns?: readonly [first: number, last: number]): Cell[][] | undefined {
  const [from, to] = (columns ?? []).map(columnLetters);
  try {
    return valuesOf(() => sheetNamed(tab).getRange(`${from ?? ''}${first}:${to ?? ''}${last}`), 1);
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Writes a block in one write. Text stays text: it is never read as a formula, a date or a number. `''` clears. */
export function writeBlock(tab: string, firstRow: number, firstColumn: number, cells: readonly (readonly PageCell[])[]): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const sheet = sheetNamed(tab);
  const values = cells.map((row) => row.map(toValue));
  isUnsent = true;
  const write = (): unknown => patiently(() => sheet.getRange(firstRow, firstColumn, values.length, width).setValues(values));
  try {
    write();
  } catch (error) {
    if (!isOutside(error)) throw error;
    makeRoom(sheet, firstRow + values.length - 1, firstColumn + width - 1);
    write();
  }
}

/**
 * Gives several cells or ranges of a tab the same value, in one write; where they are `plainText`, they are made so first
 * and the words stay as they are, with no sign before them. `''` clears.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range-list#setvaluevalue
 */
export function setCells(tab: string, places: readonly string[], cell: NewCell, plainText = false): void {
  if (places.length === 0) return;
  const list = sheetNamed(tab).getRangeList([...places]);
  countCalls(plainText ? 2 : 1);
  isUnsent = true;
  if (plainText) list.setNumberFormat('@');
  list.setValue(plainText && typeof cell === 'string' ? cell : toValue(cell));
}

function isOutside(error: unknown): boolean {
  return /outside the dimensions of the sheet|out of bounds|Range not found/.test(String(error));
}

function makeRoom(sheet: Sheet, lastRow: number, lastColumn: number): void {
  countCalls(2);
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (lastRow > rows) {
    countCalls();
    sheet.insertRowsAfter(rows, lastRow - rows);
  }
  if (lastColumn > columns) {
    countCalls();
    sheet.insertColumnsAfter(columns, lastColumn - columns);
  }
}

type NewRows = readonly (readonly NewCell[])[];

/**
 * Adds rows after the last one that holds anything. One row is one atomic call: it must find the last row, so it is carried
 * out at once, and with it what was written before. Several rows are one read and one write. Words for `plainText` columns
 * (indexes from 0) stay as they are, with no sign before them: their cells are made plain text first, whatever an officer
 * has done to the column since. One row with a `word` that no other has is looked for where Google failed for a moment, and
 * added again where it is not there. Gives the row of the first one; `undefined` where one atomic call added it, or none was.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
 */
export function appendRows(tab: string, rows: NewRows, plainText: readonly number[] = [], word = ''): number | undefined {
  const [only] = rows;
  if (only === undefined) return undefined;
  const sheet = sheetNamed(tab);
  if (rows.length === 1 && plainText.length === 0) {
    const add = (): Sheet => sheet.appendRow(only.map(toValue));
    if (word === '') change(add);
    else onceOnly(add, () => (readGrid(tab)?.rows.some((cells) => cells.includes(word)) === true ? sheet : undefined));
    isUnsent = false;
    return undefined;
  }
  countCalls();
  const first = sheet.getLastRow() + 1;
  if (plainText.length === 0) {
    writeBlock(tab, first, 1, rows);
    return first;
  }
  const last = first + rows.length - 1;
  isUnsent = true;
  insertOwnRows(sheet, first, rows.length);
  makePlainText(sheet, plainText, first, last, only.length);
  countCalls();
  const values = rows.map((row) =>
    row.map((cell, index) => (typeof cell === 'string' && plainText.includes(index) ? cell : toValue(cell))),
  );
  sheet.getRange(first, 1, values.length, only.length).setValues(values);
  return first;
}

const FIRST_BELOW_HEADINGS = 2;

/**
 * Rows of their own: what an officer has typed below meanwhile moves down and is not written over. Inserted after the
 * headings they would look like these; before the first row they look like it.
 */
function insertOwnRows(sheet: Sheet, first: number, count: number): void {
  countCalls();
  if (first > FIRST_BELOW_HEADINGS) sheet.insertRowsAfter(first - 1, count);
  else if (first === FIRST_BELOW_HEADINGS) sheet.insertRowsBefore(first, count);
}

/** Makes these columns plain text from one row to another, and room for them where the sheet ends before. */
function makePlainText(sheet: Sheet, columns: readonly number[], first: number, last: number, width: number): void {
  const addresses = columns.map((index) => `${columnLetters(index + 1)}${first}:${columnLetters(index + 1)}${last}`);
  const format = (): void => {
    countCalls();
    sheet.getRangeList(addresses).setNumberFormat('@');
  };
  try {
    format();
  } catch (error) {
    if (!isOutside(error)) throw error;
    makeRoom(sheet, last, width);
    format();
  }
}

/**
 * Sends what was written and not yet sent. A read sends it as well: Google empties its cache of writes before it answers.
 * @see https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations
 */
export function sendWrites(): void {
  if (isUnsent) flush();
}

/** Sends everything that was written by any means: set up changes a tab in many ways. */
export function flush(): void {
  countCalls();
  SpreadsheetApp.flush();
  isUnsent = false;
}

export function spreadsheetUrl(): string {
  url = url ?? patiently(() => activeSpreadsheet().getUrl());
  return url;
}

/** The number by which links and edit events know a tab; `undefined` where the tab is missing. */
export function tabId(tab: string): number | undefined {
  const sheet = findSheet(tab);
  if (sheet === undefined) return undefined;
  return patiently(() => sheet.getSheetId());
}

export function showTab(tab: string, shown: boolean): void {
  const sheet = findSheet(tab);
  if (sheet === undefined) return;
  patiently(() => (shown ? sheet.showSheet() : sheet.hideSheet()));
}

/** The spreadsheet's language, such as en_GB. */
export function spreadsheetLocale(): string {
  return patiently(() => activeSpreadsheet().getSpreadsheetLocale());
}
