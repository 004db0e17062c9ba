import { countCalls } from './call-count.ts';
import { activeSpreadsheet } from './service.ts';

/** Shows a message and waits for OK. Only where a person is looking: throws in triggers. */
export function alert(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  countCalls();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** Asks yes or no; true for yes. */
export function confirm(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  countCalls();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a line of text; `undefined` where the officer cancels or closes the box. */
export function ask(title: string, question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  countCalls();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}

/** A message in the corner that goes away by itself. Works in triggers too, where nobody sees it. */
export function toast(message: string, title: string, seconds = 5): void {
  countCalls();
  activeSpreadsheet().toast(message, title, seconds);
}

/** Opens a dialog with this page; returns at once, while the dialog stays open. Pixels. */
export function showDialog(html: string, title: string, width: number, height: number): void {
  countCalls();
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height), title);
}

/** Opens a page beside the sheet, 300 pixels wide, in place of one that is open there; returns at once. */
export function showSidebar(html: string, title: string): void {
  countCalls();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}

/** A menu item, a line between items, or a menu inside the menu. */
export type MenuEntry =
  | { readonly item: string; readonly calls: string }
  | { readonly line: true }
  | { readonly submenu: string; readonly entries: readonly MenuEntry[] };

function buildMenu(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if ('line' in entry) menu.addSeparator();
    else if ('item' in entry) menu.addItem(entry.item, entry.calls);
    else menu.addSubMenu(buildMenu(entry.submenu, entry.entries));
  }
  return menu;
}

/** Adds a menu to the spreadsheet's menu bar. */
export function addMenu(title: string, entries: readonly MenuEntry[]): void {
  countCalls();
  buildMenu(title, entries).addToUi();
}
