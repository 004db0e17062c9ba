import { parseA1, parseR1C1, rect, splitSheetName, type Rect } from '../model/rect.ts';
import { SheetType, type EnumValue } from '../enums.ts';
import { formulaWithSheetName } from '../model/formula-references.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range, type Spreadsheet } from '../service-links.ts';
import { colourOf, refuseArguments, requireNumbers, requireText, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { prepareCell, placeCell } from '../model/write-cell.ts';
import { insertLines } from '../model/structure.ts';
import { RangeList } from '../range/range-list.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SHEET_BASE_MEMBERS = {
  getName: 'read',
  getSheetName: 'read',
  setName: 'write',
  getSheetId: 'read',
  getIndex: 'read',
  getParent: 'navigation',
  getType: 'navigation',
  getRange: 'navigation',
  getRangeList: 'navigation',
  getDataRange: 'navigation',
  getSheetValues: 'read',
  getLastRow: 'read',
  getLastColumn: 'read',
  getMaxRows: 'read',
  getMaxColumns: 'read',
  appendRow: 'write',
  activate: 'write',
  getActiveCell: 'read',
  getActiveRange: 'read',
  getCurrentCell: 'read',
  setActiveRange: 'write',
  setActiveSelection: 'write',
  setCurrentCell: 'write',
  getTabColor: 'read',
  setTabColor: 'write',
  hideSheet: 'write',
  showSheet: 'write',
  isSheetHidden: 'read',
  hasHiddenGridlines: 'read',
  setHiddenGridlines: 'write',
  isRightToLeft: 'read',
  setRightToLeft: 'write',
} as const satisfies MembersOf<GoogleSheet>;

/** A sheet as a whole, and the ways to its cells. */
export class SheetBase implements Pick<
  GoogleSheet,
  | 'getName'
  | 'getSheetName'
  | 'getSheetId'
  | 'getIndex'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getTabColor'
  | 'isSheetHidden'
  | 'hasHiddenGridlines'
  | 'isRightToLeft'
> {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel,
  ) {}

  protected get model(): WorkbookModel {
    return this.session.model;
  }

  /** @throws when the sheet was deleted */
  protected refuseDeleted(): void {
    if (!this.model.sheetById(this.sheet.id)) throw new ServiceError(`Sheet ${this.sheet.id} not found`);
  }

  protected reading<T>(body: () => T): T {
    return this.session.read(() => {
      this.refuseDeleted();
      return body();
    });
  }

  protected changing(body: () => void): this {
    this.session.now(() => {
      this.refuseDeleted();
      body();
    });
    return this;
  }

  getName = (): string => this.reading(() => this.sheet.name);
  getSheetName = (): string => this.getName();
  getSheetId = (): number => this.sheet.id;
  getIndex = (): number => this.reading(() => this.model.sheets.indexOf(this.sheet) + 1);
  getParent = (): Spreadsheet => serviceFor.spreadsheet(this.session);
  getType = (): EnumValue => SheetType.GRID;

  setName(name: unknown): this {
    requireText('Sheet.setName', name);
    return this.changing(() => renameSheet(this.model, this.sheet, name));
  }

  /** By row, column and size, or by A1 notation. */
  getRange(...place: unknown[]): Range {
    if (place.length === 1 && typeof place[0] === 'string') return this.rangeByA1(place[0]);
    if (place.length < 2 || place.length > 4) refuseArguments('Sheet.getRange', place);
    requireNumbers('Sheet.getRange', place);
    const [row, column, rows = 1, columns = 1] = place as number[];
    return serviceFor.checkedRange(this.session, this.sheet, rect(row!, column!, rows, columns));
  }

  private rangeByA1(text: string): Range {
    const { sheet, cells } = splitSheetName(text);
    const target = sheet === undefined ? this.sheet : this.model.sheetByName(sheet);
    const named = this.model.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
    if (named) return serviceFor.range(this.session, this.model.sheetById(named.sheetId)!, named.rect);
    const block = target && (parseA1(cells, { rows: target.maxRows, columns: target.maxColumns }) ?? parseR1C1(cells));
    if (!block) throw new ServiceError('Range not found');
    return serviceFor.checkedRange(this.session, target, block);
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations)) refuseArguments('Sheet.getRangeList', [notations]);
    return new RangeList(notations.map((text) => this.rangeByA1(String(text))));
  }

  getDataRange(): Range {
    return this.reading(() =>
      serviceFor.range(this.session, this.sheet, rect(1, 1, Math.max(1, this.sheet.lastRow()), Math.max(1, this.sheet.lastColumn()))),
    );
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    const all = (count: number, last: number): number => (count === -1 ? last : count);
    return this.getRange(row, column, all(rows, this.getLastRow() - row + 1), all(columns, this.getLastColumn() - column + 1)).getValues();
  }

  getLastRow = (): number => this.reading(() => this.sheet.lastRow());
  getLastColumn = (): number => this.reading(() => this.sheet.lastColumn());
  getMaxRows = (): number => this.reading(() => this.sheet.maxRows);
  getMaxColumns = (): number => this.reading(() => this.sheet.maxColumns);

  /** After the last row with content, in one step; the sheet grows where it must. */
  appendRow(contents: unknown): this {
    if (!Array.isArray(contents) || contents.length === 0) refuseArguments('Sheet.appendRow', [contents]);
    return this.changing(() => {
      const row = this.sheet.lastRow() + 1;
      const { maxRows, maxColumns } = this.sheet;
      if (row > maxRows) insertLines(this.model, this.sheet, 'rows', maxRows + 1, row - maxRows, maxRows);
      if (contents.length > maxColumns)
        insertLines(this.model, this.sheet, 'columns', maxColumns + 1, contents.length - maxColumns, maxColumns);
      const year = this.session.thisYear();
      const cells = contents.map((value, index) => prepareCell(this.model, this.sheet, row, index + 1, value, year));
      cells.forEach((cell, index) => placeCell(this.sheet, row, index + 1, cell));
    });
  }

  activate(): this {
    return this.changing(() => {
      this.model.activeSheetId = this.sheet.id;
    });
  }

  private selected(block: Rect): Range {
    return serviceFor.range(this.session, this.sheet, block);
  }

  getActiveRange = (): Range => this.reading(() => this.selected(this.sheet.selection));
  getActiveCell = (): Range => this.getCurrentCell();
  getCurrentCell = (): Range => this.reading(() => this.selected(rect(this.sheet.selection.row, this.sheet.selection.column)));

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.rangeByA1(range) : range).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  getTabColor = (): string | null => this.reading(() => this.sheet.tabColor);

  setTabColor(colour: unknown): this {
    const given = colourOf('Sheet.setTabColor', colour);
    return this.changing(() => {
      this.sheet.tabColor = given;
    });
  }

  isSheetHidden = (): boolean => this.reading(() => this.sheet.hidden);

  /** @throws Google's sentence when no other sheet would be left to see */
  hideSheet(): this {
    return this.changing(() => {
      if (!this.sheet.hidden && this.model.sheets.filter((other) => !other.hidden).length === 1) {
        throw new ServiceError("You can't hide all the sheets in a document.");
      }
      this.sheet.hidden = true;
      if (this.model.activeSheetId === this.sheet.id) this.model.activeSheetId = this.model.sheets.find((other) => !other.hidden)!.id;
    });
  }

  showSheet(): this {
    return this.changing(() => {
      this.sheet.hidden = false;
    });
  }

  hasHiddenGridlines = (): boolean => this.reading(() => this.sheet.hiddenGridlines);
  setHiddenGridlines = (hidden: unknown): this =>
    this.changing(() => {
      this.sheet.hiddenGridlines = hidden === true;
    });
  isRightToLeft = (): boolean => this.reading(() => this.sheet.rightToLeft);
  setRightToLeft = (rightToLeft: unknown): this =>
    this.changing(() => {
      this.sheet.rightToLeft = rightToLeft === true;
    });
}

/** Gives a sheet a new name, in formulas too. */
function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  model.refuseTakenName(name, sheet);
  const old = sheet.name;
  sheet.name = name;
  for (const other of model.sheets) {
    for (const row of other.rowModels) {
      row?.formulas?.forEach((formula, at) => {
        if (formula) row.formulas![at] = { ...formula, text: formulaWithSheetName(formula.text, old, name) };
      });
    }
  }
}
