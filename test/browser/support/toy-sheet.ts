import type { Page } from 'playwright-core';
import type { SheetView } from '../../../emulator/browser/protocol/sheet-view.ts';
import type { WindowView } from '../../../emulator/browser/protocol/window-view.ts';
import type { OpenWindow } from '../../../emulator/browser/server.ts';

/** A small plan of posts and costs, in which the script marks what it has seen. */
export const TOY_SCRIPT =
  `
const ROWS = [['Ref', 'Action', 'Cost', 'Status'], ['A1', 'Publish the plan', 10, 'Green'], ['A2', 'Audit the front door', 20, 'Red'],
  ['A3', 'Train the panel', 30, 'Amber'], ['A4', 'Report to scrutiny', 40, 'Red'], ['A5', 'Review the caseload', 50, 'Green']];
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Toy').addItem('Fill', 'fill').addItem('Where am I', 'whereAmI').addItem('Go ` +
  `to A5', 'goThere').addItem('Show sidebar', 'sidebar').addToUi();
}
function fill() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange(1, 1, ROWS.length, 4).setValues(ROWS);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.getRange(1, 1, ROWS.length, 4).createFilter();
  sheet.getRange('D2:D6').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Red', 'Amber', 'Green']).build());
}
function long(count) {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (count + 10 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), count + 10 - sheet.getMaxRows());
  sheet.getRange(2, 1, count, 4).setValues(Array.from({ length: count }, (_, i) => ['L' + (i + 1), i % 7 === ` +
  `0 ? 'A longer text that is wrapped over more than one line '.repeat(2) : 'Row ' + (i + 1), i, 'Green']));
  sheet.getRange(2, 2, count, 1).setWrap(true);
}
function chart() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('B1:C6')).setNumHeaders(1).setPosition(8, ` +
  `2, 0, 0).setTitle('Cost of actions').build());
}
function whereAmI() { const range = SpreadsheetApp.getActiveRange(); SpreadsheetApp.getActiveSpreadsheet().toast(range.getA1Notation(), ` +
  `'Here'); }
function goThere() { SpreadsheetApp.getActiveSheet().getRange('A5').activate(); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<h1>Update an action</h1><p ` +
  `id="row"></p><button onclick="google.script.run.withSuccessHandler((a1) => { document.getElementById(\\'row\\').textContent ` +
  `= a1; }).here()">Which row</button>').setTitle('Update')); }
function here() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function onEdit(e) {
  const { range } = e;
  if (range.getColumn() === 2 && range.getNumRows() === 1) range.getSheet().getRange(range.getRow(), ` +
  `6).setValue('seen ' + range.getA1Notation());
}
`;

/** What a block of the active sheet shows, as the host knows it: row by row. */
export async function shownCells(window: OpenWindow, rows: readonly number[], columns: readonly number[]): Promise<string[][]> {
  const look = await window.thread.ask({ do: 'look' });
  if (!look.done) throw new Error(look.message);
  const reply = await window.thread.ask({ do: 'read sheet', sheetId: (look.result as WindowView).activeSheetId, rows });
  if (!reply.done) throw new Error(reply.message);
  const { cells } = reply.result as SheetView;
  return rows.map((row) => columns.map((column) => cells.texts[cells.rows.indexOf(row)]?.[column - 1] ?? ''));
}

/** Fills the toy's sheet and waits until it is drawn. */
export async function fillToy(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: 'Toy', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Fill', exact: true }).click();
  await page.locator('.grid td[data-row="6"][data-column="2"]', { hasText: 'Review the caseload' }).waitFor();
}

/** Waits until a cell shows a text. */
export const cellShows = (page: Page, row: number, column: number, text: string | RegExp): Promise<void> =>
  page
    .locator(`.grid td[data-row="${row}"][data-column="${column}"]`)
    .filter({ hasText: typeof text === 'string' ? new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : text })
    .waitFor();
