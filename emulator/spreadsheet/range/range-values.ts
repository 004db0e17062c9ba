import type { RowModel } from '../model/sheet-model.ts';
import { formulaMoved } from '../model/formula-references.ts';
import { placeCell, prepareCell, prepareFormula, refuseCell, type PreparedCell } from '../model/write-cell.ts';
import { displayText, isDateFormat } from '../values/number-format.ts';
import { isMoment } from '../values/time-zone.ts';
import { requireShape, refuseArguments, type MembersOf } from '../arguments.ts';
import { RangeBase } from './range-base.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE_VALUES_MEMBERS = {
  getValue: 'read',
  getValues: 'read',
  getDisplayValue: 'read',
  getDisplayValues: 'read',
  getFormula: 'read',
  getFormulas: 'read',
  isBlank: 'read',
  setValue: 'write',
  setValues: 'write',
  setFormula: 'write',
  setFormulas: 'write',
  isChecked: 'read',
  check: 'write',
  uncheck: 'write',
} as const satisfies MembersOf<GoogleRange>;

/** What scripts read from and write to cells. */
export class RangeValues
  extends RangeBase
  implements
    Pick<
      GoogleRange,
      'getValue' | 'getValues' | 'getDisplayValue' | 'getDisplayValues' | 'getFormula' | 'getFormulas' | 'isBlank' | 'isChecked'
    >
{
  getValue(): unknown {
    return this.reading(() => this.scriptValue(this.rect.row, this.rect.column));
  }

  /** Numbers, booleans, texts and Dates; an empty cell is "". */
  getValues(): unknown[][] {
    return this.reading(() => {
      const { row, column, rows, columns } = this.rect;
      return Array.from({ length: rows }, (_, index) => this.rowOfValues(this.sheet.row(row + index), column - 1, columns));
    });
  }

  private rowOfValues(row: RowModel | undefined, first: number, columns: number): unknown[] {
    const values: unknown[] = row === undefined ? [] : row.values.slice(first, first + columns);
    const formats = row?.formats;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (value === null || value === undefined) values[at] = '';
      else if (typeof value === 'number') values[at] = this.numberOrDate(value, formats?.[first + at]?.numberFormat);
    }
    while (values.length < columns) values.push('');
    return values;
  }

  private numberOrDate(value: number, format: string | undefined): number | Date {
    if (format === undefined || !isDateFormat(format)) return value;
    // A number that is no moment of JavaScript's stays the number that it is, as Sheets shows it.
    return isMoment(value) ? this.model.timeZone.instantOf(value) : value;
  }

  private scriptValue(row: number, column: number): unknown {
    return this.rowOfValues(this.sheet.row(row), column - 1, 1)[0];
  }

  getDisplayValue(): string {
    return this.reading(() => this.shown(this.rect.row, this.rect.column));
  }

  getDisplayValues(): string[][] {
    return this.reading(() => this.grid((row, column) => this.shown(row, column)));
  }

  protected shown(row: number, column: number): string {
    return displayText(this.sheet.value(row, column), this.sheet.format(row, column), this.model.locale);
  }

  getFormula(): string {
    return this.reading(() => this.sheet.formula(this.rect.row, this.rect.column)?.text ?? '');
  }

  getFormulas(): string[][] {
    return this.reading(() => this.grid((row, column) => this.sheet.formula(row, column)?.text ?? ''));
  }

  isBlank(): boolean {
    return this.reading(() =>
      this.grid((row, column) => this.sheet.value(row, column) === null && this.sheet.formula(row, column) === undefined)
        .flat()
        .every(Boolean),
    );
  }

  setValue(value: unknown): this {
    this.refuseUnknown('Range.setValue', value);
    return this.writing(() => {
      const year = this.session.thisYear();
      this.place((row, column) => prepareCell(this.model, this.sheet, row, column, value, year));
    });
  }

  setValues(values: unknown): this {
    requireShape('Range.setValues', values, this.rect.rows, this.rect.columns);
    values.forEach((row) => row.forEach((value) => this.refuseUnknown('Range.setValues', value)));
    const copy = values.map((row) => [...row]);
    return this.writing(() => {
      const year = this.session.thisYear();
      this.place((row, column) =>
        prepareCell(this.model, this.sheet, row, column, copy[row - this.rect.row]![column - this.rect.column], year),
      );
    });
  }

  setFormula(formula: unknown): this {
    if (typeof formula !== 'string') refuseArguments('Range.setFormula', [formula]);
    const { row: top, column: left } = this.rect;
    return this.writing(() => this.place((row, column) => preparedFormula(formulaMoved(formula, row - top, column - left))));
  }

  setFormulas(formulas: unknown): this {
    requireShape('Range.setFormulas', formulas, this.rect.rows, this.rect.columns);
    const copy = formulas.map((row) => row.map(String));
    return this.writing(() => this.place((row, column) => preparedFormula(copy[row - this.rect.row]![column - this.rect.column]!)));
  }

  /** True or false for a ticked or unticked box; null where the cell has none or the cells differ. */
  isChecked(): boolean | null {
    return this.reading(() => {
      const states = new Set(this.grid((row, column) => this.tickOf(row, column)).flat());
      return states.size === 1 ? [...states][0]! : null;
    });
  }

  private tickOf(row: number, column: number): boolean | null {
    const rule = this.sheet.validation(row, column);
    if (rule?.criteria !== 'CHECKBOX') return null;
    return this.sheet.value(row, column) === (rule.values[0] ?? true);
  }

  check(): this {
    return this.tick(true);
  }

  uncheck(): this {
    return this.tick(false);
  }

  private tick(on: boolean): this {
    return this.writing(() =>
      this.eachCell((row, column) => {
        const rule = this.sheet.validation(row, column);
        if (rule?.criteria !== 'CHECKBOX') return;
        this.sheet.setValue(row, column, on ? (rule.values[0] ?? true) : (rule.values[1] ?? (rule.values.length > 0 ? null : false)));
      }),
    );
  }

  /** Works every cell out before the first is changed, so that a refused block changes nothing. */
  protected place(prepare: (row: number, column: number) => PreparedCell): void {
    const prepared = this.grid(prepare);
    this.eachCell((row, column, r, c) => refuseCell(this.model, this.sheet, row, column, prepared[r]![c]!));
    this.eachCell((row, column, r, c) => placeCell(this.sheet, row, column, prepared[r]![c]!));
  }

  private refuseUnknown(method: string, value: unknown): void {
    const plain = value === null || typeof value !== 'object' || value instanceof Date;
    if (!plain || typeof value === 'function' || typeof value === 'symbol') refuseArguments(method, [value]);
  }
}

function preparedFormula(text: string): PreparedCell {
  if (text === '') return { value: null };
  return text.startsWith('=') ? prepareFormula(text) : prepareFormula(`=${text}`);
}
