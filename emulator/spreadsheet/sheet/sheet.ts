import { ConditionalFormatRule } from '../builders/conditional-format.ts';
import { ProtectionType } from '../enums.ts';
import { DEFAULT_FORMAT } from '../model/cell-format.ts';
import { rect } from '../model/rect.ts';
import { sortRows } from '../model/sort.ts';
import { Banding } from '../parts/banding.ts';
import { Filter } from '../parts/filter.ts';
import { NamedRange } from '../parts/named-range.ts';
import { newProtection, Protection } from '../parts/protection.ts';
import { TextFinder } from '../parts/text-finder.ts';
import { requireNumbers, refuseArguments, type MembersOf } from '../arguments.ts';
import { ServiceError, type EmulatedClass } from '../../runtime/service.ts';
import { SHEET_BASE_MEMBERS } from './sheet-base.ts';
import { SHEET_CHARTS_MEMBERS, SheetCharts } from './sheet-charts.ts';
import { SHEET_GROUPS_MEMBERS } from './sheet-groups.ts';
import { SHEET_LINES_MEMBERS } from './sheet-lines.ts';
import { copySheet } from './copy-sheet.ts';
import { serviceFor, type Spreadsheet } from '../service-links.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_RULES_MEMBERS = {
  clear: 'write',
  clearContents: 'write',
  clearFormats: 'write',
  clearNotes: 'write',
  sort: 'write',
  protect: 'write',
  getProtections: 'read',
  getConditionalFormatRules: 'read',
  setConditionalFormatRules: 'write',
  clearConditionalFormatRules: 'write',
  getFilter: 'read',
  getBandings: 'read',
  getNamedRanges: 'read',
  copyTo: 'write',
  createTextFinder: 'navigation',
  getFormUrl: 'read',
  getPivotTables: 'read',
} as const satisfies MembersOf<GoogleSheet>;

/** A sheet: cells and ways to them (sheet-base), rows and columns (sheet-lines), charts, and the rules that lie on it. */
export class Sheet extends SheetCharts {
  static readonly typeName = 'Sheet';
  static readonly members = {
    ...SHEET_BASE_MEMBERS,
    ...SHEET_LINES_MEMBERS,
    ...SHEET_GROUPS_MEMBERS,
    ...SHEET_CHARTS_MEMBERS,
    ...SHEET_RULES_MEMBERS,
  } as const satisfies EmulatedClass['members'];

  /** Content and formats; notes stay. */
  clear(options: { formatOnly?: boolean; contentsOnly?: boolean } = {}): this {
    if (!options.formatOnly) this.clearContents();
    return options.contentsOnly ? this : this.clearFormats();
  }

  clearContents(): this {
    return this.changing(() =>
      this.sheet.rowModels.forEach((row) => {
        if (!row) return;
        row.values = [];
        delete row.formulas;
        delete row.runs;
      }),
    );
  }

  clearFormats(): this {
    return this.changing(() => {
      for (const row of this.sheet.rowModels) row?.formats?.fill(DEFAULT_FORMAT);
      this.sheet.conditionalRules = [];
    });
  }

  clearNotes(): this {
    return this.changing(() => this.sheet.rowModels.forEach((row) => delete row?.notes));
  }

  /** Sorts every row below the frozen ones. */
  sort(column: number, ascending = true): this {
    requireNumbers('Sheet.sort', [column]);
    return this.changing(() => {
      const first = this.sheet.frozenRows + 1;
      const rows = this.sheet.rowModels.length - this.sheet.frozenRows;
      if (rows > 1) sortRows(this.sheet, rect(first, 1, rows, this.sheet.maxColumns), [{ column, ascending }]);
    });
  }

  /** The protection of the whole sheet: there is one at most. */
  protect(): Protection {
    return this.session.now(() => {
      const known = this.sheet.protections.find((protection) => !protection.rect);
      return known ? new Protection(this.session, this.sheet, known) : newProtection(this.session, this.sheet);
    });
  }

  getProtections(type: unknown): Protection[] {
    if (type !== ProtectionType.RANGE && type !== ProtectionType.SHEET) refuseArguments('Sheet.getProtections', [type]);
    return this.reading(() =>
      this.sheet.protections
        .filter((protection) => (protection.rect !== undefined) === (type === ProtectionType.RANGE))
        .map((protection) => new Protection(this.session, this.sheet, protection)),
    );
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.reading(() => this.sheet.conditionalRules.map((rule) => new ConditionalFormatRule(this.session, this.sheet, rule)));
  }

  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules) || rules.some((rule) => !(rule instanceof ConditionalFormatRule)))
      refuseArguments('Sheet.setConditionalFormatRules', [rules]);
    const given = rules as ConditionalFormatRule[];
    if (given.some((rule) => rule.sheet !== this.sheet)) throw new ServiceError('Conditional format rule ranges must be on this sheet.');
    this.session.later(() => {
      this.sheet.conditionalRules = given.map((rule) => rule.rule);
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): Filter | null {
    return this.reading(() => (this.sheet.filter ? new Filter(this.session, this.sheet) : null));
  }

  getBandings(): Banding[] {
    return this.reading(() => this.sheet.bandings.map((banding) => new Banding(this.session, this.sheet, banding)));
  }

  getNamedRanges(): NamedRange[] {
    return this.reading(() =>
      this.model.namedRanges.filter((named) => named.sheetId === this.sheet.id).map((named) => new NamedRange(this.session, named)),
    );
  }

  createTextFinder(text: unknown): TextFinder {
    if (typeof text !== 'string') refuseArguments('Sheet.createTextFinder', [text]);
    return new TextFinder(this.session, text, () => [{ sheet: this.sheet, rect: rect(1, 1, this.sheet.maxRows, this.sheet.maxColumns) }]);
  }

  /** No form is ever linked here. */
  getFormUrl = (): string | null => null;
  /** A file's pivot tables are kept, but scripts see none. */
  getPivotTables = (): object[] => this.reading(() => []);

  /** "Copy of …", at the end of the spreadsheet. */
  copyTo(spreadsheet: Spreadsheet): Sheet {
    if (spreadsheet.session.model !== this.model)
      throw new ServiceError('Sheet.copyTo into another spreadsheet is not emulated yet. To add it: emulator/README.md');
    return this.session.now(() => serviceFor.sheet(this.session, copySheet(this.model, this.sheet, this.model.sheets.length)));
  }
}
