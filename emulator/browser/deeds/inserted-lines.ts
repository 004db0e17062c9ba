import type { RowModel, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, rect } from '../../spreadsheet/index.ts';
import type { Axis } from '../protocol/commands.ts';
import type { Deed, Done, Reversal } from './deed.ts';
import { counted, sheetOfDeed } from './deed.ts';
import { linesName } from './lines.ts';

/** Inserts empty rows or columns; undoing takes them away again as long as nobody has filled them. */
export function insertLinesDeed(model: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number): Done {
  const edit = (axis === 'rows' ? insertRows : insertColumns)(model, sheet.name, at, count);
  return { edits: [edit], deed: new InsertedLines(sheet, axis, at, count) };
}

class InsertedLines implements Deed {
  readonly words: string;
  readonly sheetId: number;
  private readonly lines: readonly RowModel[];

  constructor(
    sheet: SheetModel,
    private readonly axis: Axis,
    private at: number,
    private readonly count: number,
  ) {
    this.words = `inserting ${counted(count, axis === 'rows' ? 'row' : 'column')}`;
    this.sheetId = sheet.id;
    this.lines = this.linesOf(sheet);
  }

  get a1(): string {
    return linesName(this.axis, this.at, this.count);
  }

  undo(model: WorkbookModel): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const at = this.axis === 'rows' ? sheet.rowModels.indexOf(this.lines[0]) + 1 : this.at;
    const isThere = at > 0 && this.linesOf(sheet, at).every((line, index) => line === this.lines[index]);
    if (!isThere) throw new Error(`They have moved since, so ${this.words} cannot be undone. Delete them by hand.`);
    if (isFilled(sheet, this.axis, at, this.count))
      throw new Error(`Something has been written into them since, so ${this.words} is not undone. Delete them by hand.`);
    this.at = at;
    return { edits: [(this.axis === 'rows' ? deleteRows : deleteColumns)(model, sheet.name, at, this.count)], kept: 0 };
  }

  redo(model: WorkbookModel): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const edit = (this.axis === 'rows' ? insertRows : insertColumns)(model, sheet.name, this.at, this.count);
    // The same rows: deeds that are done again after this one know them.
    if (this.axis === 'rows') sheet.rowModels.splice(this.at - 1, this.count, ...this.lines);
    return { edits: [edit], kept: 0 };
  }

  /** The rows themselves, by which they are known again; columns are known by their place alone. */
  private linesOf(sheet: SheetModel, at = this.at): RowModel[] {
    if (this.axis === 'columns') return [];
    if (at + this.count - 1 > sheet.maxRows) return [];
    return Array.from({ length: this.count }, (_, index) => sheet.rowForWriting(at + index));
  }
}

function isFilled(sheet: SheetModel, axis: Axis, at: number, count: number): boolean {
  const { row, column, rows, columns } =
    axis === 'rows' ? rect(at, 1, count, sheet.maxColumns) : rect(1, at, sheet.rowModels.length, count);
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if (sheet.value(r, c) !== null || sheet.formula(r, c) !== undefined || sheet.note(r, c) !== undefined) return true;
  return false;
}
