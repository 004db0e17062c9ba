import { MAX_CELLS } from './cell.ts';
import type { Rect } from './rect.ts';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, SheetModel } from './sheet-model.ts';
import { localeByName, type SpreadsheetLocale } from '../values/locales.ts';
import { SpreadsheetTimeZone } from '../values/time-zone.ts';
import { ServiceError } from '../../runtime/service.ts';

export interface NamedRangeModel {
  name: string;
  sheetId: number;
  rect: Rect;
}

export interface WorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** A whole spreadsheet: the document that the service classes show to scripts, and that a file holds. */
export class WorkbookModel {
  id: string;
  name: string;
  locale: SpreadsheetLocale;
  timeZone: SpreadsheetTimeZone;
  readonly sheets: SheetModel[] = [];
  namedRanges: NamedRangeModel[] = [];
  activeSheetId = 0;
  /** Raised by one each time anything is written. */
  version = 0;
  /** What the file holds beyond this; the codec's business. */
  file: unknown;
  private nextId = 1;

  constructor(options: WorkbookOptions = {}) {
    this.id = options.id ?? 'local-spreadsheet';
    this.name = options.name ?? 'Untitled spreadsheet';
    this.locale = localeByName(options.locale ?? 'en_GB');
    this.timeZone = new SpreadsheetTimeZone(options.timeZone ?? 'Europe/London');
  }

  /** A new spreadsheet as Google makes one: one sheet, "Sheet1". */
  static blank(options: WorkbookOptions = {}): WorkbookModel {
    const model = new WorkbookModel(options);
    model.addSheet('Sheet1', { id: 0 });
    return model;
  }

  get url(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name === name) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  activeSheet(): SheetModel {
    return this.sheetById(this.activeSheetId) ?? this.sheets.find((sheet) => !sheet.hidden) ?? this.sheets[0]!;
  }

  addSheet(name: string, options: { id?: number; at?: number; rows?: number; columns?: number } = {}): SheetModel {
    this.refuseTakenName(name);
    const rows = options.rows ?? NEW_SHEET_ROWS;
    const columns = options.columns ?? NEW_SHEET_COLUMNS;
    this.refuseTooManyCells(rows * columns);
    const sheet = new SheetModel(options.id ?? this.freeSheetId(), name, rows, columns);
    this.sheets.splice(options.at ?? this.sheets.length, 0, sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    return sheet;
  }

  /** @throws Google's sentence when the name is too long or another sheet has it, in whatever capitals. */
  refuseTakenName(name: string, except?: SheetModel): void {
    if (name.length > MAX_NAME_CHARACTERS) {
      throw new ServiceError(`The sheet name cannot be greater than ${MAX_NAME_CHARACTERS} characters.`);
    }
    const taken = this.sheetByName(name);
    if (taken && taken !== except) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** @throws Google's sentence when the spreadsheet would outgrow 10 million cells. */
  refuseTooManyCells(more: number): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
    if (cells + more > MAX_CELLS) {
      throw new ServiceError(`This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`);
    }
  }

  /** A number that no sheet, protection or banding of this spreadsheet has. */
  freeId(): number {
    const used = this.sheets.flatMap((sheet) => [
      sheet.id,
      ...sheet.protections.map((p) => p.id),
      ...sheet.bandings.map((b) => b.id),
      ...sheet.charts.map((c) => c.id),
    ]);
    this.nextId = Math.max(this.nextId, ...used.map((id) => (id < SHEET_ID_BASE ? id + 1 : 0)));
    return this.nextId++;
  }

  private freeSheetId(): number {
    return Math.max(SHEET_ID_BASE, ...this.sheets.map((sheet) => sheet.id + 1));
  }
}

/** The most that a sheet's name may have, and the words of the refusal: https://github.com/getodk/collect/issues/2918 */
const MAX_NAME_CHARACTERS = 100;
/** Google's ids of added sheets are large random numbers; these count up, so that runs repeat. */
const SHEET_ID_BASE = 100_000_000;
