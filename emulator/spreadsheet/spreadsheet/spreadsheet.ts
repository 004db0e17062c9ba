import { ProtectionType } from '../enums.ts';
import { parseA1, parseR1C1, splitSheetName } from '../model/rect.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { Banding } from '../parts/banding.ts';
import { NamedRange, setNamedRange } from '../parts/named-range.ts';
import type { Protection } from '../parts/protection.ts';
import { User } from '../parts/protection.ts';
import { refuseArguments, requireNumbers, requireText, type MembersOf } from '../arguments.ts';
import { serviceFor, type Range } from '../service-links.ts';
import type { Session } from '../session.ts';
import { copySheet, freeName } from '../sheet/copy-sheet.ts';
import { Sheet } from '../sheet/sheet.ts';
import { RangeBase } from '../range/range-base.ts';
import { RangeList } from '../range/range-list.ts';
import { localeByName } from '../values/locales.ts';
import { SpreadsheetTimeZone } from '../values/time-zone.ts';
import { ServiceError } from '../../runtime/service.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The whole document. */
export class Spreadsheet implements Pick<
  GoogleSpreadsheet,
  'getId' | 'getName' | 'getUrl' | 'getNumSheets' | 'getSpreadsheetLocale' | 'getSpreadsheetTimeZone'
> {
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
    getSheets: 'read',
    getSheetByName: 'navigation',
    getSheetById: 'navigation',
    getNumSheets: 'read',
    getActiveSheet: 'read',
    setActiveSheet: 'write',
    insertSheet: 'write',
    deleteSheet: 'write',
    deleteActiveSheet: 'write',
    duplicateActiveSheet: 'write',
    moveActiveSheet: 'write',
    renameActiveSheet: 'write',
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
  } as const satisfies MembersOf<GoogleSpreadsheet>;

  constructor(readonly session: Session) {}

  private get model(): WorkbookModel {
    return this.session.model;
  }

  private service(sheet: SheetModel): Sheet {
    return serviceFor.sheet(this.session, sheet);
  }

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

  getSheets = (): Sheet[] => this.session.read(() => this.model.sheets.map((sheet) => this.service(sheet)));
  getNumSheets = (): number => this.session.read(() => this.model.sheets.length);

  getSheetByName(name: unknown): Sheet | null {
    requireText('Spreadsheet.getSheetByName', name);
    const sheet = this.session.read(() => this.model.sheets.find((each) => each.name === name));
    return sheet ? this.service(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.session.read(() => this.model.sheetById(id));
    return sheet ? this.service(sheet) : null;
  }

  getActiveSheet = (): Sheet => this.session.read(() => this.service(this.model.activeSheet()));
  setActiveSheet = (sheet: unknown): Sheet =>
    (sheet instanceof Sheet ? sheet : refuseArguments('Spreadsheet.setActiveSheet', [sheet])).activate();

  /** By name, by place (from 0), by both, with another sheet as a template; at the end or after the active sheet. */
  insertSheet(...given: unknown[]): Sheet {
    const template = given.find((value): value is { template?: Sheet } => typeof value === 'object' && value !== null)?.template;
    const name = given.find((value) => typeof value === 'string');
    const index = given.find((value) => typeof value === 'number');
    return this.session.now(() => {
      const { sheets } = this.model;
      const after = sheets.indexOf(this.model.activeSheet()) + 1;
      const at = Math.min(index ?? after, sheets.length);
      const wanted = name ?? this.nextSheetName();
      if (template) this.model.refuseTakenName(wanted);
      const made = template ? copySheet(this.model, template.sheet, at, wanted) : this.model.addSheet(wanted, { at });
      made.hidden = false;
      this.model.activeSheetId = made.id;
      return this.service(made);
    });
  }

  private nextSheetName(): string {
    let number = this.model.sheets.length + 1;
    while (this.model.sheetByName(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof Sheet)) refuseArguments('Spreadsheet.deleteSheet', [sheet]);
    this.session.now(() => this.remove(sheet.sheet));
  }

  private remove(sheet: SheetModel): void {
    const { sheets } = this.model;
    if (!sheets.some((other) => other !== sheet && !other.hidden))
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    sheets.splice(sheets.indexOf(sheet), 1);
    this.model.namedRanges = this.model.namedRanges.filter((named) => named.sheetId !== sheet.id);
    if (this.model.activeSheetId === sheet.id) this.model.activeSheetId = this.model.activeSheet().id;
  }

  deleteActiveSheet(): Sheet {
    this.session.now(() => this.remove(this.model.activeSheet()));
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    return this.session.now(() => {
      const from = this.model.activeSheet();
      const made = copySheet(this.model, from, this.model.sheets.indexOf(from) + 1, freeName(this.model, `Copy of ${from.name}`));
      this.model.activeSheetId = made.id;
      return this.service(made);
    });
  }

  /** To a place counted from 1. */
  moveActiveSheet(place: number): void {
    requireNumbers('Spreadsheet.moveActiveSheet', [place]);
    this.session.now(() => {
      const { sheets } = this.model;
      if (place < 1 || place > sheets.length) throw new ServiceError('Sheet index is out of bounds.');
      const active = this.model.activeSheet();
      sheets.splice(sheets.indexOf(active), 1);
      sheets.splice(place - 1, 0, active);
    });
  }

  renameActiveSheet = (name: unknown): void => void this.getActiveSheet().setName(name);

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
}
