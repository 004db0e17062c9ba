import { a1Of, lastColumnOf, lastRowOf, rect, type Rect } from '../model/rect.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { Session } from '../session.ts';
import { requireNumbers, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { serviceFor, type Range, type Sheet } from '../service-links.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE_BASE_MEMBERS = {
  getA1Notation: 'navigation',
  getRow: 'navigation',
  getRowIndex: 'navigation',
  getColumn: 'navigation',
  getNumRows: 'navigation',
  getNumColumns: 'navigation',
  getLastRow: 'navigation',
  getLastColumn: 'navigation',
  getHeight: 'navigation',
  getWidth: 'navigation',
  getSheet: 'navigation',
  getGridId: 'navigation',
  getCell: 'navigation',
  offset: 'navigation',
  activate: 'write',
  activateAsCurrentCell: 'write',
} as const satisfies MembersOf<GoogleRange>;

/** Where a range lies. It keeps its coordinates when rows are inserted above it, as Google's does. */
export class RangeBase implements Pick<
  GoogleRange,
  | 'getA1Notation'
  | 'getRow'
  | 'getRowIndex'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getHeight'
  | 'getWidth'
  | 'getGridId'
> {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel,
    readonly rect: Rect,
  ) {}

  protected get model(): WorkbookModel {
    return this.session.model;
  }

  getA1Notation(): string {
    return a1Of(this.rect);
  }

  getRow(): number {
    return this.rect.row;
  }

  getRowIndex(): number {
    return this.rect.row;
  }

  getColumn(): number {
    return this.rect.column;
  }

  getNumRows(): number {
    return this.rect.rows;
  }

  getNumColumns(): number {
    return this.rect.columns;
  }

  getHeight(): number {
    return this.rect.rows;
  }

  getWidth(): number {
    return this.rect.columns;
  }

  getLastRow(): number {
    return lastRowOf(this.rect);
  }

  getLastColumn(): number {
    return lastColumnOf(this.rect);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getSheet(): Sheet {
    return serviceFor.sheet(this.session, this.sheet);
  }

  /** A cell by its place in the range, counted from 1. */
  getCell(row: number, column: number): Range {
    requireNumbers('Range.getCell', [row, column]);
    if (row < 1 || row > this.rect.rows || column < 1 || column > this.rect.columns) throw new ServiceError('Cell reference out of range');
    return serviceFor.range(this.session, this.sheet, rect(this.rect.row + row - 1, this.rect.column + column - 1));
  }

  offset(rowOffset: number, columnOffset: number, rows = this.rect.rows, columns = this.rect.columns): Range {
    requireNumbers('Range.offset', [rowOffset, columnOffset, rows, columns]);
    return serviceFor.checkedRange(
      this.session,
      this.sheet,
      rect(this.rect.row + rowOffset, this.rect.column + columnOffset, rows, columns),
    );
  }

  activate(): this {
    this.session.now(() => {
      this.model.activeSheetId = this.sheet.id;
      this.sheet.selection = this.rect;
    });
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  /** The document's cells as scripts' reads see them. @throws when the sheet was deleted, or grew too small */
  protected reading<T>(body: () => T): T {
    return this.session.read(() => {
      this.refuseOutside();
      return body();
    });
  }

  protected writing(body: () => void): this {
    this.session.later(() => {
      this.refuseOutside();
      this.refuseProtected();
      body();
    });
    return this;
  }

  private refuseOutside(): void {
    if (!this.model.sheetById(this.sheet.id)) throw new ServiceError(`Sheet ${this.sheet.id} not found`);
    if (lastRowOf(this.rect) > this.sheet.maxRows) throw new ServiceError('Those rows are out of bounds.');
    if (lastColumnOf(this.rect) > this.sheet.maxColumns) throw new ServiceError('Those columns are out of bounds.');
  }

  /** @throws Google's sentence when the user may not write here */
  refuseProtected(): void {
    if (!serviceFor.mayEdit(this.session, this.sheet, this.rect)) {
      throw new ServiceError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  }

  /** One value per cell, row by row. */
  protected grid<T>(cell: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.rect;
    const block: T[][] = [];
    for (let r = row; r < row + rows; r++) {
      const line: T[] = [];
      for (let c = column; c < column + columns; c++) line.push(cell(r, c));
      block.push(line);
    }
    return block;
  }

  protected eachCell(visit: (row: number, column: number, rowIndex: number, columnIndex: number) => void): void {
    const { row, column, rows, columns } = this.rect;
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(row + r, column + c, r, c);
  }
}
