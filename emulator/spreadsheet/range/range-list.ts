import type { MembersOf } from '../arguments.ts';
import type { Range } from '../service-links.ts';

type GoogleList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of one sheet that are changed alike. */
export class RangeList {
  static readonly typeName = 'RangeList';
  static readonly members = {
    getRanges: 'navigation',
    activate: 'write',
    clear: 'write',
    clearContent: 'write',
    clearDataValidations: 'write',
    clearFormat: 'write',
    clearNote: 'write',
    setBackground: 'write',
    setFontColor: 'write',
    setFontFamily: 'write',
    setFontLine: 'write',
    setFontSize: 'write',
    setFontStyle: 'write',
    setFontWeight: 'write',
    setFormula: 'write',
    setHorizontalAlignment: 'write',
    setNote: 'write',
    setNumberFormat: 'write',
    setValue: 'write',
    setVerticalAlignment: 'write',
    setWrap: 'write',
    setWrapStrategy: 'write',
    insertCheckboxes: 'write',
    removeCheckboxes: 'write',
    check: 'write',
    uncheck: 'write',
    breakApart: 'write',
    trimWhitespace: 'write',
    setBorder: 'write',
  } as const satisfies MembersOf<GoogleList>;

  constructor(private readonly ranges: readonly Range[]) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }

  private each(change: (range: Range) => unknown): this {
    this.ranges.forEach(change);
    return this;
  }

  activate = (): this => this.each((range) => range.activate());
  clear = (...options: Parameters<Range['clear']>): this => this.each((range) => range.clear(...options));
  clearContent = (): this => this.each((range) => range.clearContent());
  clearDataValidations = (): this => this.each((range) => range.clearDataValidations());
  clearFormat = (): this => this.each((range) => range.clearFormat());
  clearNote = (): this => this.each((range) => range.clearNote());
  setBackground = (colour: unknown): this => this.each((range) => range.setBackground(colour));
  setFontColor = (colour: unknown): this => this.each((range) => range.setFontColor(colour));
  setFontFamily = (family: unknown): this => this.each((range) => range.setFontFamily(family));
  setFontLine = (line: unknown): this => this.each((range) => range.setFontLine(line));
  setFontSize = (size: unknown): this => this.each((range) => range.setFontSize(size));
  setFontStyle = (style: unknown): this => this.each((range) => range.setFontStyle(style));
  setFontWeight = (weight: unknown): this => this.each((range) => range.setFontWeight(weight));
  setFormula = (formula: unknown): this => this.each((range) => range.setFormula(formula));
  setHorizontalAlignment = (alignment: unknown): this => this.each((range) => range.setHorizontalAlignment(alignment));
  setVerticalAlignment = (alignment: unknown): this => this.each((range) => range.setVerticalAlignment(alignment));
  setNote = (note: unknown): this => this.each((range) => range.setNote(note));
  setNumberFormat = (format: unknown): this => this.each((range) => range.setNumberFormat(format));
  setValue = (value: unknown): this => this.each((range) => range.setValue(value));
  setWrap = (wrap: unknown): this => this.each((range) => range.setWrap(wrap));
  setWrapStrategy = (strategy: unknown): this => this.each((range) => range.setWrapStrategy(strategy));
  setBorder = (...sides: Parameters<Range['setBorder']>): this => this.each((range) => range.setBorder(...sides));
  insertCheckboxes = (...values: Parameters<Range['insertCheckboxes']>): this => this.each((range) => range.insertCheckboxes(...values));
  removeCheckboxes = (): this => this.each((range) => range.removeCheckboxes());
  check = (): this => this.each((range) => range.check());
  uncheck = (): this => this.each((range) => range.uncheck());
  breakApart = (): this => this.each((range) => range.breakApart());
  trimWhitespace = (): this => this.each((range) => range.trimWhitespace());
}
