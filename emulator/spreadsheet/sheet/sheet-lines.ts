import type { Axis } from '../model/rect.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/sheet-model.ts';
import { moveLines } from '../model/move-lines.ts';
import { deleteLines, insertLines } from '../model/structure.ts';
import { displayText } from '../values/number-format.ts';
import { hiddenByFilter } from '../rules/filter-rows.ts';
import { requireNumbers, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import type { RangeBase } from '../range/range-base.ts';
import { SheetBase } from './sheet-base.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SHEET_LINES_MEMBERS = {
  insertRows: 'write',
  insertRowBefore: 'write',
  insertRowAfter: 'write',
  insertRowsBefore: 'write',
  insertRowsAfter: 'write',
  deleteRow: 'write',
  deleteRows: 'write',
  moveRows: 'write',
  insertColumns: 'write',
  insertColumnBefore: 'write',
  insertColumnAfter: 'write',
  insertColumnsBefore: 'write',
  insertColumnsAfter: 'write',
  deleteColumn: 'write',
  deleteColumns: 'write',
  moveColumns: 'write',
  getRowHeight: 'read',
  setRowHeight: 'write',
  setRowHeights: 'write',
  setRowHeightsForced: 'write',
  getColumnWidth: 'read',
  setColumnWidth: 'write',
  setColumnWidths: 'write',
  autoResizeColumn: 'write',
  autoResizeColumns: 'write',
  autoResizeRows: 'write',
  hideRows: 'write',
  hideRow: 'write',
  showRows: 'write',
  unhideRow: 'write',
  isRowHiddenByUser: 'read',
  isRowHiddenByFilter: 'read',
  hideColumns: 'write',
  hideColumn: 'write',
  showColumns: 'write',
  unhideColumn: 'write',
  isColumnHiddenByUser: 'read',
  getFrozenRows: 'read',
  setFrozenRows: 'write',
  getFrozenColumns: 'read',
  setFrozenColumns: 'write',
} as const satisfies MembersOf<GoogleSheet>;

const NOUN = { rows: 'rows', columns: 'columns' } as const;

/** The rows and columns of a sheet: inserting, deleting, sizes, hiding, freezing. */
export class SheetLines
  extends SheetBase
  implements
    Pick<
      GoogleSheet,
      | 'getRowHeight'
      | 'getColumnWidth'
      | 'isRowHiddenByUser'
      | 'isRowHiddenByFilter'
      | 'isColumnHiddenByUser'
      | 'getFrozenRows'
      | 'getFrozenColumns'
    >
{
  private length(axis: Axis): number {
    return axis === 'rows' ? this.sheet.maxRows : this.sheet.maxColumns;
  }

  private refuseOutside(axis: Axis, first: number, count: number): void {
    requireNumbers(`Sheet.${axis}`, [first, count]);
    if (first < 1 || count < 1 || first + count - 1 > this.length(axis)) throw new ServiceError(`Those ${NOUN[axis]} are out of bounds.`);
  }

  private insert(axis: Axis, at: number, count: number, like: number): this {
    return this.changing(() => {
      this.refuseOutside(axis, Math.min(at, this.length(axis)), 1);
      requireNumbers(`Sheet.insert`, [at, count]);
      if (at < 1 || at > this.length(axis) + 1 || count < 1) throw new ServiceError(`Those ${NOUN[axis]} are out of bounds.`);
      insertLines(this.model, this.sheet, axis, at, count, Math.max(1, like));
    });
  }

  private remove(axis: Axis, at: number, count: number): this {
    return this.changing(() => {
      this.refuseOutside(axis, at, count);
      const frozen = axis === 'rows' ? this.sheet.frozenRows : this.sheet.frozenColumns;
      if (count === this.length(axis)) throw new ServiceError(`You can't delete all the ${NOUN[axis]} on the sheet.`);
      const left = this.length(axis) - frozen - Math.max(0, at + count - 1 - Math.max(frozen, at - 1));
      if (frozen > 0 && left < 1) throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${NOUN[axis]}.`);
      deleteLines(this.model, this.sheet, axis, at, count);
    });
  }

  insertRows = (at: number, count = 1): void => void this.insert('rows', at, count, at);
  insertRowBefore = (at: number): this => this.insert('rows', at, 1, at);
  insertRowsBefore = (at: number, count: number): this => this.insert('rows', at, count, at);
  insertRowAfter = (at: number): this => this.insert('rows', at + 1, 1, at);
  insertRowsAfter = (at: number, count: number): this => this.insert('rows', at + 1, count, at);
  insertColumns = (at: number, count = 1): void => void this.insert('columns', at, count, at);
  insertColumnBefore = (at: number): this => this.insert('columns', at, 1, at);
  insertColumnsBefore = (at: number, count: number): this => this.insert('columns', at, count, at);
  insertColumnAfter = (at: number): this => this.insert('columns', at + 1, 1, at);
  insertColumnsAfter = (at: number, count: number): this => this.insert('columns', at + 1, count, at);
  deleteRow = (at: number): this => this.remove('rows', at, 1);
  deleteRows = (at: number, count: number): void => void this.remove('rows', at, count);
  deleteColumn = (at: number): this => this.remove('columns', at, 1);
  deleteColumns = (at: number, count: number): void => void this.remove('columns', at, count);

  moveRows(rows: RangeBase, to: number): void {
    this.changing(() => moveLines(this.model, this.sheet, 'rows', rows.rect.row, rows.rect.rows, to));
  }

  moveColumns(columns: RangeBase, to: number): void {
    this.changing(() => moveLines(this.model, this.sheet, 'columns', columns.rect.column, columns.rect.columns, to));
  }

  getRowHeight = (row: number): number => this.reading(() => this.sheet.row(row)?.size ?? DEFAULT_ROW_HEIGHT);
  getColumnWidth = (column: number): number => this.reading(() => this.sheet.column(column).size ?? DEFAULT_COLUMN_WIDTH);
  setRowHeight = (row: number, height: number): this => this.setRowHeights(row, 1, height);
  setRowHeightsForced = (row: number, count: number, height: number): this => this.setRowHeights(row, count, height);
  setColumnWidth = (column: number, width: number): this => this.setColumnWidths(column, 1, width);

  setRowHeights(row: number, count: number, height: number): this {
    return this.changing(() => {
      this.refuseOutside('rows', row, count);
      for (let at = row; at < row + count; at++) this.sheet.rowForWriting(at).size = height;
    });
  }

  setColumnWidths(column: number, count: number, width: number): this {
    return this.changing(() => {
      this.refuseOutside('columns', column, count);
      for (let at = column; at < column + count; at++) this.sheet.columnForWriting(at).size = width;
    });
  }

  autoResizeColumn = (column: number): this => this.autoResizeColumns(column, 1);

  /** As wide as the longest text, by an estimate of seven pixels a character. */
  autoResizeColumns(column: number, count: number): this {
    return this.changing(() => {
      this.refuseOutside('columns', column, count);
      for (let at = column; at < column + count; at++) {
        const longest = this.sheet.rowModels.reduce(
          (most, row, index) =>
            Math.max(most, row ? displayText(row.values[at - 1] ?? null, this.sheet.format(index + 1, at), this.model.locale).length : 0),
          0,
        );
        this.sheet.columnForWriting(at).size = Math.max(21, 12 + 7 * longest);
      }
    });
  }

  /** Rows fit their text by themselves wherever no height is set. */
  autoResizeRows(row: number, count: number): this {
    return this.changing(() => {
      this.refuseOutside('rows', row, count);
      for (let at = row; at < row + count; at++) delete this.sheet.row(at)?.size;
    });
  }

  private hide(axis: Axis, first: number, count: number, hidden: boolean): void {
    this.changing(() => {
      this.refuseOutside(axis, first, count);
      for (let at = first; at < first + count; at++) {
        const line = axis === 'rows' ? this.sheet.rowForWriting(at) : this.sheet.columnForWriting(at);
        if (hidden) line.hidden = true;
        else delete line.hidden;
      }
    });
  }

  hideRows = (row: number, count = 1): void => this.hide('rows', row, count, true);
  showRows = (row: number, count = 1): void => this.hide('rows', row, count, false);
  hideColumns = (column: number, count = 1): void => this.hide('columns', column, count, true);
  showColumns = (column: number, count = 1): void => this.hide('columns', column, count, false);
  hideRow = (range: RangeBase): void => this.hide('rows', range.rect.row, range.rect.rows, true);
  unhideRow = (range: RangeBase): void => this.hide('rows', range.rect.row, range.rect.rows, false);
  hideColumn = (range: RangeBase): void => this.hide('columns', range.rect.column, range.rect.columns, true);
  unhideColumn = (range: RangeBase): void => this.hide('columns', range.rect.column, range.rect.columns, false);
  isRowHiddenByUser = (row: number): boolean => this.reading(() => this.sheet.row(row)?.hidden ?? false);
  isColumnHiddenByUser = (column: number): boolean => this.reading(() => this.sheet.column(column).hidden ?? false);
  isRowHiddenByFilter = (row: number): boolean => this.reading(() => hiddenByFilter(this.model, this.sheet, row));

  getFrozenRows = (): number => this.reading(() => this.sheet.frozenRows);
  getFrozenColumns = (): number => this.reading(() => this.sheet.frozenColumns);
  setFrozenRows = (count: number): void => this.freeze('rows', count);
  setFrozenColumns = (count: number): void => this.freeze('columns', count);

  private freeze(axis: Axis, count: number): void {
    this.changing(() => {
      requireNumbers(`Sheet.setFrozen`, [count]);
      if (count < 0 || count >= this.length(axis)) throw new ServiceError(`You can't freeze all visible ${NOUN[axis]} on the sheet.`);
      if (axis === 'rows') this.sheet.frozenRows = count;
      else this.sheet.frozenColumns = count;
    });
  }
}
