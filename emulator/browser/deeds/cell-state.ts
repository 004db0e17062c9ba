import type { CellFormat, CellValue, DataValidationRule, SheetModel } from '../../spreadsheet/index.ts';
import type { Formula, Note, TextRun } from '../../spreadsheet/model/cell.ts';

/** Everything that a cell holds. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: Formula | undefined;
  readonly format: CellFormat;
  readonly note: Note | undefined;
  readonly validation: DataValidationRule | undefined;
  readonly runs: readonly TextRun[] | undefined;
}

export function stateOf(sheet: SheetModel, row: number, column: number): CellState {
  return {
    value: sheet.value(row, column),
    formula: sheet.formula(row, column),
    format: sheet.format(row, column),
    note: sheet.note(row, column),
    validation: sheet.validation(row, column),
    runs: sheet.runs(row, column),
  };
}

/** Whether two cells hold the same for a reader; their looks may differ. */
export const holdsSame = (a: CellState, b: CellState): boolean => a.value === b.value && a.formula?.text === b.formula?.text;

export const isSame = (a: CellState, b: CellState): boolean =>
  holdsSame(a, b) && a.format === b.format && a.note === b.note && a.validation === b.validation && a.runs === b.runs;

/** Turns a cell from one state into another. A look, note or dropdown that somebody has given it meanwhile stays. */
export function turnCell(sheet: SheetModel, row: number, column: number, from: CellState, to: CellState): void {
  if (to.formula !== undefined) sheet.setFormula(row, column, to.formula, to.value);
  else sheet.setValue(row, column, to.value);
  if (to.runs !== undefined) sheet.setRuns(row, column, to.runs);
  if (from.format !== to.format && sheet.format(row, column) === from.format) sheet.setFormat(row, column, to.format);
  if (from.note !== to.note && sheet.note(row, column) === from.note) sheet.setNote(row, column, to.note);
  if (from.validation !== to.validation && sheet.validation(row, column) === from.validation)
    sheet.setValidation(row, column, to.validation);
}
