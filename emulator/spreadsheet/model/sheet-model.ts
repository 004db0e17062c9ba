import { DEFAULT_FORMAT, type CellFormat } from './cell-format.ts';
import type { CellValue, Formula, Note, TextRun } from './cell.ts';
import type { ChartModel } from './chart-model.ts';
import type { Rect } from './rect.ts';
import type { ConditionalRuleModel, BooleanConditionModel } from '../rules/conditional-rule.ts';
import type { DataValidationRule } from '../rules/data-validation-rule.ts';

/** One row or column as a line: its size, whether it is hidden, and the groups it belongs to. */
export interface Line {
  /** Pixels; absent: the default. */
  size?: number;
  hidden?: boolean;
  /** How many groups it lies in. */
  depth?: number;
  /** The depths, of those, at which its group is collapsed. */
  collapsedAt?: readonly number[];
}

/** A row: its line, and what its cells hold. Arrays are as long as the last cell that has something. */
export interface RowModel extends Line {
  values: CellValue[];
  formats?: (CellFormat | undefined)[];
  formulas?: (Formula | undefined)[];
  notes?: (Note | undefined)[];
  validations?: (DataValidationRule | undefined)[];
  runs?: (readonly TextRun[] | undefined)[];
}

/** The arrays of a row that hold one entry per cell. */
export const CELL_ARRAYS = ['values', 'formats', 'formulas', 'notes', 'validations', 'runs'] as const;

export interface ProtectionModel {
  readonly id: number;
  /** Absent: the whole sheet. */
  rect?: Rect;
  /** A named range that the protection follows. */
  rangeName?: string;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Rect[];
}

export interface FilterCriteriaModel {
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
  readonly condition?: BooleanConditionModel;
}

export interface FilterModel {
  rect: Rect;
  /** By column of the sheet. */
  criteria: Map<number, FilterCriteriaModel>;
}

export interface BandingModel {
  readonly id: number;
  rect: Rect;
  readonly direction: 'rows' | 'columns';
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
}

/** Pixels, as in a new spreadsheet. */
export const DEFAULT_COLUMN_WIDTH = 100;
/** Pixels, as in a new spreadsheet. */
export const DEFAULT_ROW_HEIGHT = 21;
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** One sheet: its cells and everything that lies on them. Rows and columns count from 1. */
export class SheetModel {
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  rightToLeft = false;
  rowGroupsAfter = true;
  columnGroupsAfter = true;
  merges: Rect[] = [];
  protections: ProtectionModel[] = [];
  conditionalRules: ConditionalRuleModel[] = [];
  bandings: BandingModel[] = [];
  filter: FilterModel | null = null;
  charts: readonly ChartModel[] = [];
  /** What the officer has selected on this sheet. */
  selection: Rect = { row: 1, column: 1, rows: 1, columns: 1 };
  /** What a file's sheet holds beyond this (pictures, page set-up …); the codec's business, given back on saving. */
  fileSheet: unknown;
  readonly rowModels: (RowModel | undefined)[] = [];
  readonly columnLines: (Line | undefined)[] = [];

  constructor(
    readonly id: number,
    public name: string,
    public maxRows = NEW_SHEET_ROWS,
    public maxColumns = NEW_SHEET_COLUMNS,
  ) {}

  /** The row for reading; undefined where nothing was ever put there. */
  row(row: number): RowModel | undefined {
    return this.rowModels[row - 1];
  }

  /** The row for writing. */
  rowForWriting(row: number): RowModel {
    return (this.rowModels[row - 1] ??= { values: [] });
  }

  column(column: number): Line {
    return this.columnLines[column - 1] ?? {};
  }

  columnForWriting(column: number): Line {
    return (this.columnLines[column - 1] ??= {});
  }

  value(row: number, column: number): CellValue {
    return this.row(row)?.values[column - 1] ?? null;
  }

  format(row: number, column: number): CellFormat {
    return this.row(row)?.formats?.[column - 1] ?? DEFAULT_FORMAT;
  }

  formula(row: number, column: number): Formula | undefined {
    return this.row(row)?.formulas?.[column - 1];
  }

  note(row: number, column: number): Note | undefined {
    return this.row(row)?.notes?.[column - 1];
  }

  validation(row: number, column: number): DataValidationRule | undefined {
    return this.row(row)?.validations?.[column - 1];
  }

  runs(row: number, column: number): readonly TextRun[] | undefined {
    return this.row(row)?.runs?.[column - 1];
  }

  /** Puts a value into a cell; a formula or links that were there go. */
  setValue(row: number, column: number, value: CellValue): void {
    const line = this.rowForWriting(row);
    put(line.values, column, value === '' ? null : value, null);
    if (line.formulas) line.formulas[column - 1] = undefined;
    if (line.runs) line.runs[column - 1] = undefined;
  }

  setFormula(row: number, column: number, formula: Formula, cached: CellValue): void {
    this.setValue(row, column, cached);
    const line = this.rowForWriting(row);
    put((line.formulas ??= []), column, formula, undefined);
  }

  setFormat(row: number, column: number, format: CellFormat): void {
    const line = this.rowForWriting(row);
    put((line.formats ??= []), column, format === DEFAULT_FORMAT ? undefined : format, undefined);
  }

  setNote(row: number, column: number, note: Note | undefined): void {
    const line = this.rowForWriting(row);
    put((line.notes ??= []), column, note, undefined);
  }

  setValidation(row: number, column: number, rule: DataValidationRule | undefined): void {
    const line = this.rowForWriting(row);
    put((line.validations ??= []), column, rule, undefined);
  }

  setRuns(row: number, column: number, runs: readonly TextRun[] | undefined): void {
    const line = this.rowForWriting(row);
    put((line.runs ??= []), column, runs, undefined);
  }

  /** The last row with content; 0 on an empty sheet. A formula is content whatever its value. */
  lastRow(): number {
    for (let row = this.rowModels.length; row > 0; row--) if (lastContent(this.row(row)) > 0) return row;
    return 0;
  }

  /** The last column with content; 0 on an empty sheet. */
  lastColumn(): number {
    let last = 0;
    for (const row of this.rowModels) last = Math.max(last, lastContent(row));
    return last;
  }
}

/** Keeps arrays without holes, so that reading ten thousand rows stays quick. */
function put<T>(array: T[], position: number, item: T, empty: T): void {
  while (array.length < position - 1) array.push(empty);
  array[position - 1] = item;
}

function lastContent(row: RowModel | undefined): number {
  if (!row) return 0;
  for (let column = Math.max(row.values.length, row.formulas?.length ?? 0); column > 0; column--) {
    const value = row.values[column - 1];
    if ((value !== null && value !== undefined && value !== '') || row.formulas?.[column - 1]) return column;
  }
  return 0;
}
