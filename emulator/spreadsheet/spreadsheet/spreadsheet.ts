import { ProtectionType } from '../enums.ts';
import { parseA1, parseR1C1, rect, splitSheetName } from '../model/rect.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { Banding } from '../parts/banding.ts';
import { NamedRange, setNamedRange } from '../parts/named-range.ts';
import type { Protection } from '../parts/protection.ts';
import { User } from '../parts/protection.ts';
import { TextFinder } from '../parts/text-finder.ts';
import { refuseArguments, requireText, type MembersOf } from '../arguments.ts';
import { serviceFor, type Range } from '../service-links.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { RangeBase } from '../range/range-base.ts';
import { RangeList } from '../range/range-list.ts';
import { localeByName } from '../values/locales.ts';
import { SpreadsheetTimeZone } from '../values/time-zone.ts';
import { ServiceError } from '../../runtime/service.ts';
import { SPREADSHEET_SHEETS_MEMBERS, SpreadsheetSheets } from './spreadsheet-sheets.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The whole document: its sheets (spreadsheet-sheets), settings, names and selection. */
export class Spreadsheet
  extends SpreadsheetSheets
  implements Pick<GoogleSpreadsheet, 'getId' | 'getName' | 'getUrl' | 'getSpreadsheetLocale' | 'getSpreadsheetTimeZone'>
{
  static readonly typeName = 'Spreadsheet';
  static readonly members = {
    getId: 'navigation',
    getName: 'read',
    rename: 'write',
    getUrl: 'navigation',
    getSpreadsheetLocale: 'read',
    setSpreadsheetLocale: 'write',
    getSpreadsheetTimeZone: 'read',
    setSpreadsheetTimeZone: 'write',
    ...SPREADSHEET_SHEETS_MEMBERS,
    getRange: 'navigation',
    getRangeList: 'navigation',
    getRangeByName: 'read',
    getNamedRanges: 'read',
    setNamedRange: 'write',
    removeNamedRange: 'write',
    getProtections: 'read',
    getBandings: 'read',
    getActiveRange: 'read',
    getActiveCell: 'read',
    getCurrentCell: 'read',
    setActiveRange: 'write',
    setActiveSelection: 'write',
    setCurrentCell: 'write',
    toast: 'ui',
    getDataRange: 'navigation',
    getLastRow: 'read',
    getLastColumn: 'read',
    appendRow: 'write',
    getEditors: 'read',
    getOwner: 'read',
    getViewers: 'read',
    createTextFinder: 'navigation',
    getFormUrl: 'read',
  } as const satisfies MembersOf<GoogleSpreadsheet>;

  getId = (): string => this.model.id;
  getUrl = (): string => this.model.url;
  getName = (): string => this.session.read(() => this.model.name);
  rename = (name: unknown): void =>
    this.session.now(() => {
      this.model.name = String(name);
    });
  getSpreadsheetLocale = (): string => this.session.read(() => this.model.locale.name);
  setSpreadsheetLocale = (locale: unknown): void => {
    requireText('Spreadsheet.setSpreadsheetLocale', locale);
    if (!/^[a-z]{2,3}([_-][A-Za-z0-9]{2,4})?$/.test(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
    this.session.now(() => {
      this.model.locale = localeByName(locale);
    });
  };

  getSpreadsheetTimeZone = (): string => this.session.read(() => this.model.timeZone.name);

  /** The cells keep their numbers: what scripts read as Dates changes with the zone. */
  setSpreadsheetTimeZone = (zone: unknown): void => {
    requireText('Spreadsheet.setSpreadsheetTimeZone', zone);
    this.session.now(() => {
      try {
        this.model.timeZone = new SpreadsheetTimeZone(zone);
      } catch (cause) {
        if (cause instanceof RangeError) throw new ServiceError(`Invalid argument: ${zone}`);
        throw cause;
      }
    });
  };

  getRange(notation: unknown): Range {
    requireText('Spreadsheet.getRange', notation);
    const { sheet, cells } = splitSheetName(notation);
    const named = this.model.namedRanges.find((range) => range.name.toLowerCase() === notation.toLowerCase());
    if (named) return serviceFor.range(this.session, this.model.sheetById(named.sheetId)!, named.rect);
    const target = sheet === undefined ? this.model.activeSheet() : this.model.sheetByName(sheet);
    const block = target && (parseA1(cells, { rows: target.maxRows, columns: target.maxColumns }) ?? parseR1C1(cells));
    if (!block) throw new ServiceError('Range not found');
    return serviceFor.checkedRange(this.session, target, block);
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations)) refuseArguments('Spreadsheet.getRangeList', [notations]);
    return new RangeList(notations.map((notation) => this.getRange(notation)));
  }

  getRangeByName(name: unknown): Range | null {
    const named = this.session.read(() => this.model.namedRanges.find((range) => range.name === name));
    return named ? serviceFor.range(this.session, this.model.sheetById(named.sheetId)!, named.rect) : null;
  }

  getNamedRanges = (): NamedRange[] => this.session.read(() => this.model.namedRanges.map((named) => new NamedRange(this.session, named)));

  setNamedRange(name: unknown, range: unknown): void {
    if (typeof name !== 'string' || !(range instanceof RangeBase)) refuseArguments('Spreadsheet.setNamedRange', [name, range]);
    this.session.now(() => setNamedRange(this.model, name, range));
  }

  removeNamedRange(name: unknown): void {
    this.session.now(() => {
      const kept = this.model.namedRanges.filter((named) => named.name !== name);
      if (kept.length === this.model.namedRanges.length) throw new ServiceError(`The range name ${String(name)} does not exist.`);
      this.model.namedRanges = kept;
    });
  }

  getProtections(type: unknown): Protection[] {
    if (type !== ProtectionType.RANGE && type !== ProtectionType.SHEET) refuseArguments('Spreadsheet.getProtections', [type]);
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getBandings = (): Banding[] => this.getSheets().flatMap((sheet) => sheet.getBandings());

  getActiveRange = (): Range => this.getActiveSheet().getActiveRange();
  getActiveCell = (): Range => this.getActiveSheet().getCurrentCell();
  getCurrentCell = (): Range => this.getActiveSheet().getCurrentCell();
  setActiveRange = (range: Range): Range => range.activate();
  setCurrentCell = (cell: Range): Range => cell.activate();
  setActiveSelection = (range: Range | string): Range => (typeof range === 'string' ? this.getRange(range) : range).activate();
  getDataRange = (): Range => this.getActiveSheet().getDataRange();
  getLastRow = (): number => this.getActiveSheet().getLastRow();
  getLastColumn = (): number => this.getActiveSheet().getLastColumn();
  appendRow = (contents: unknown): Sheet => this.getActiveSheet().appendRow(contents);

  /** A message in the corner of the window, for five seconds unless said otherwise. */
  toast(message: unknown, title: unknown = '', seconds: number | null = 5): void {
    this.session.context.onToast?.({ message: String(message), title: String(title ?? ''), seconds });
  }

  getOwner = (): User => new User(this.session.context.activeUserEmail);
  getEditors = (): User[] => [new User(this.session.context.activeUserEmail)];
  getViewers = (): User[] => [];

  createTextFinder(text: unknown): TextFinder {
    requireText('Spreadsheet.createTextFinder', text);
    const whole = (sheet: SheetModel) => ({ sheet, rect: rect(1, 1, sheet.maxRows, sheet.maxColumns) });
    return new TextFinder(this.session, text, () => this.model.sheets.map(whole));
  }

  /** No form is ever linked here. */
  getFormUrl = (): string | null => null;
}
