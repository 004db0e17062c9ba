import { activeSpreadsheet } from '../service.ts';
import { change, put, read, sheetNamed } from './calls.ts';

/** The spreadsheet's language and time zone; gives the number of changes made. */
export function setLocaleAndZone(locale: string, zone: string): number {
  const spreadsheet = activeSpreadsheet();
  const isLocaleWrong = read(() => spreadsheet.getSpreadsheetLocale()) !== locale;
  if (isLocaleWrong) put(() => spreadsheet.setSpreadsheetLocale(locale));
  const isZoneWrong = read(() => spreadsheet.getSpreadsheetTimeZone()) !== zone;
  if (isZoneWrong) put(() => spreadsheet.setSpreadsheetTimeZone(zone));
  return Number(isLocaleWrong) + Number(isZoneWrong);
}

/** Deletes a tab where it is there and holds nothing; true where it was deleted. */
export function deleteEmptySheet(name: string): boolean {
  const sheet = sheetNamed(name);
  if (sheet === undefined || read(() => sheet.getLastRow()) > 0) return false;
  change(() => activeSpreadsheet().deleteSheet(sheet));
  return true;
}

/** Deletes these tabs. A spreadsheet has at least one: where none would be left, it gets an empty one of this name. */
export function deleteSheets(names: readonly string[], emptyName: string): void {
  const spreadsheet = activeSpreadsheet();
  const going = read(() => spreadsheet.getSheets()).filter((sheet) => names.includes(sheet.getName()));
  if (going.length === read(() => spreadsheet.getNumSheets())) change(() => spreadsheet.insertSheet(emptyName));
  for (const sheet of going) change(() => spreadsheet.deleteSheet(sheet));
}

/** Keeps a copy of a tab, out of sight, under a name of its own. Gives the name. */
export function keepCopy(name: string, copyName: string): void {
  const sheet = sheetNamed(name);
  if (sheet === undefined) return;
  const copy = change(() => sheet.copyTo(activeSpreadsheet()));
  put(() => copy.setName(copyName));
  put(() => copy.hideSheet());
}

/** Gives a tab another name. */
export function renameSheet(name: string, newName: string): void {
  const sheet = sheetNamed(name);
  if (sheet !== undefined) put(() => sheet.setName(newName));
}

/** The name of the only tab of a new spreadsheet; '' where there are several. */
export function soleSheet(): string {
  const [first, second] = read(() => activeSpreadsheet().getSheets());
  return first === undefined || second !== undefined ? '' : read(() => first.getName());
}

/** The name of the tab in front; '' in a run that nobody watches. */
export function nameOfSheetInFront(): string {
  return read(() => activeSpreadsheet().getActiveSheet().getName());
}

/** Gives a cell a name for formulas, where nothing has that name yet; on a new tab nothing has. True where it was given. */
export function nameCell(name: string, tab: string, address: string, isNew: boolean): boolean {
  const sheet = sheetNamed(tab);
  if (sheet === undefined || (!isNew && read(() => activeSpreadsheet().getRangeByName(name)) !== null)) return false;
  put(() => activeSpreadsheet().setNamedRange(name, sheet.getRange(address)));
  return true;
}

/** The tabs on which something is protected so that the person running the script cannot change it. */
export function tabsWithBarredCells(): string[] {
  const spreadsheet = activeSpreadsheet();
  const types = SpreadsheetApp.ProtectionType;
  const standing = [types.SHEET, types.RANGE].flatMap((type) => read(() => spreadsheet.getProtections(type)));
  const barred = standing.filter((protection) => !read(() => protection.canEdit()));
  return [
    ...new Set(
      barred.map((protection) =>
        read(() => protection.getRange())
          .getSheet()
          .getName(),
      ),
    ),
  ];
}
