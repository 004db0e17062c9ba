import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { refuseArguments, requireNumbers, requireText, type MembersOf } from '../arguments.ts';
import { serviceFor } from '../service-links.ts';
import type { Session } from '../session.ts';
import { copySheet, freeName } from '../sheet/copy-sheet.ts';
import { Sheet } from '../sheet/sheet.ts';
import { ServiceError } from '../../runtime/service.ts';

export const SPREADSHEET_SHEETS_MEMBERS = {
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
} as const satisfies MembersOf<GoogleAppsScript.Spreadsheet.Spreadsheet>;

/** The sheets of a document: finding, making, deleting and ordering them. */
export class SpreadsheetSheets {
  constructor(readonly session: Session) {}

  protected get model(): WorkbookModel {
    return this.session.model;
  }

  private service(sheet: SheetModel): Sheet {
    return serviceFor.sheet(this.session, sheet);
  }

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
}
