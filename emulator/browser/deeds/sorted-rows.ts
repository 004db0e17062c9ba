import type { CellValue, OfficerEdit, Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import type { Formula } from '../../spreadsheet/model/cell.ts';
import { a1Of } from '../../spreadsheet/index.ts';
import { arrangeRows, sortedOrder } from '../../spreadsheet/model/sort.ts';
import type { Deed, Done, Reversal } from './deed.ts';
import { sheetOfDeed } from './deed.ts';

/** Sorts the rows of a block by a column of the sheet. Undoing moves the rows back with whatever was written into them since. */
export function sortDeed(model: WorkbookModel, sheet: SheetModel, block: Rect, by: { column: number; ascending: boolean }): Done {
  const order = sortedOrder(sheet, block, [by]);
  const deed = new SortedRows(sheet.id, block, order);
  return { edits: deed.redo(model).edits, deed };
}

type Formulas = readonly (readonly (Formula | undefined)[])[];

class SortedRows implements Deed {
  readonly words = 'sorting';
  readonly a1: string;
  /** The first column's values as this deed left them: by them the rows are known again. */
  private left: readonly CellValue[] | undefined;
  private formulasOf: { readonly before: Formulas; readonly after: Formulas } = { before: [], after: [] };

  constructor(
    readonly sheetId: number,
    private readonly block: Rect,
    private readonly order: readonly number[],
  ) {
    this.a1 = a1Of(block);
  }

  redo(model: WorkbookModel): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const before = this.formulas(sheet);
    const reversal = this.arrange(model, this.order);
    this.formulasOf = { before, after: this.formulas(sheet) };
    return reversal;
  }

  undo(model: WorkbookModel): Reversal {
    const back: number[] = [];
    this.order.forEach((row, index) => (back[row - this.block.row] = this.block.row + index));
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const now = this.formulas(sheet);
    const reversal = this.arrange(model, back);
    this.putFormulasBack(sheet, now);
    return reversal;
  }

  /** A formula that was moved beyond the sheet's edge does not come right by moving it back. */
  private putFormulasBack(sheet: SheetModel, now: Formulas): void {
    const { before, after } = this.formulasOf;
    this.order.forEach((row, index) => {
      before[row - this.block.row]?.forEach((formula, at) => {
        if (formula === undefined || now[index]?.[at]?.text !== after[index]?.[at]?.text) return;
        const column = this.block.column + at;
        sheet.setFormula(row, column, formula, sheet.value(row, column));
      });
    });
  }

  private formulas(sheet: SheetModel): Formulas {
    return Array.from({ length: this.block.rows }, (_, r) =>
      Array.from({ length: this.block.columns }, (__, c) => sheet.formula(this.block.row + r, this.block.column + c)),
    );
  }

  private arrange(model: WorkbookModel, order: readonly number[]): Reversal {
    const sheet = sheetOfDeed(model, this.sheetId, this.words);
    const firsts = this.firsts(sheet);
    if (this.left?.some((value, index) => value !== firsts[index]) === true)
      throw new Error('The rows have been moved or renamed since, so the sorting cannot be undone or done again.');
    arrangeRows(sheet, this.block, order);
    this.left = this.firsts(sheet);
    model.version++;
    const edit: OfficerEdit = { sheet: sheet.name, ...this.block, changeType: 'EDIT' };
    return { edits: [edit], kept: 0 };
  }

  private firsts(sheet: SheetModel): CellValue[] {
    return Array.from({ length: this.block.rows }, (_, index) => sheet.value(this.block.row + index, this.block.column));
  }
}
