import { BorderStyle } from '../enums.ts';
import { changedFormat, type BorderSide, type BorderStyleName, type Borders } from '../model/cell-format.ts';
import { intersect, lastColumnOf, lastRowOf, type Rect } from '../model/rect.ts';
import type { DataValidationRule } from '../rules/data-validation-rule.ts';
import { colourOf, refuseArguments, requireShape, type MembersOf } from '../arguments.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { ServiceError } from '../../runtime/service.ts';
import { DataValidation } from '../builders/data-validation.ts';
import type { Protection } from '../parts/protection.ts';
import { newProtection } from '../parts/protection.ts';
import { RangeFormats } from './range-formats.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE_RULES_MEMBERS = {
  getDataValidation: 'read',
  getDataValidations: 'read',
  setDataValidation: 'write',
  setDataValidations: 'write',
  clearDataValidations: 'write',
  insertCheckboxes: 'write',
  removeCheckboxes: 'write',
  getNote: 'read',
  getNotes: 'read',
  setNote: 'write',
  setNotes: 'write',
  clearNote: 'write',
  merge: 'write',
  mergeAcross: 'write',
  mergeVertically: 'write',
  breakApart: 'write',
  isPartOfMerge: 'read',
  getMergedRanges: 'read',
  setBorder: 'write',
  protect: 'write',
  canEdit: 'read',
} as const satisfies MembersOf<GoogleRange>;

/** What lies on cells beside their values and looks: dropdowns, notes, merges, borders, protection. */
export class RangeRules extends RangeFormats implements Pick<GoogleRange, 'getNote' | 'getNotes' | 'isPartOfMerge' | 'canEdit'> {
  getDataValidation(): DataValidation | null {
    return this.reading(() => this.wrapRule(this.sheet.validation(this.rect.row, this.rect.column)));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this.reading(() => this.grid((row, column) => this.wrapRule(this.sheet.validation(row, column))));
  }

  private wrapRule(rule: DataValidationRule | undefined): DataValidation | null {
    return rule ? new DataValidation(this.session, rule) : null;
  }

  setDataValidation(rule: unknown): this {
    const kept = ruleOf('Range.setDataValidation', rule);
    return this.writing(() => this.eachCell((row, column) => this.sheet.setValidation(row, column, kept)));
  }

  setDataValidations(rules: unknown): this {
    requireShape('Range.setDataValidations', rules, this.rect.rows, this.rect.columns);
    const kept = rules.map((row) => row.map((rule) => ruleOf('Range.setDataValidations', rule)));
    return this.writing(() => this.eachCell((row, column, r, c) => this.sheet.setValidation(row, column, kept[r]![c])));
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Tick boxes; cells that hold neither value become unticked. */
  insertCheckboxes(...values: (string | number | boolean)[]): this {
    const rule: DataValidationRule = { criteria: 'CHECKBOX', values, allowInvalid: true };
    const off = values.length === 0 ? false : (values[1] ?? null);
    return this.writing(() =>
      this.eachCell((row, column) => {
        this.sheet.setValidation(row, column, rule);
        const value = this.sheet.value(row, column);
        if (value !== (values[0] ?? true)) this.sheet.setValue(row, column, off);
      }),
    );
  }

  removeCheckboxes(): this {
    return this.writing(() =>
      this.eachCell((row, column) => {
        if (this.sheet.validation(row, column)?.criteria !== 'CHECKBOX') return;
        this.sheet.setValidation(row, column, undefined);
        this.sheet.setValue(row, column, null);
      }),
    );
  }

  getNote(): string {
    return this.reading(() => this.sheet.note(this.rect.row, this.rect.column)?.text ?? '');
  }

  getNotes(): string[][] {
    return this.reading(() => this.grid((row, column) => this.sheet.note(row, column)?.text ?? ''));
  }

  setNote(note: unknown): this {
    if (note !== null && typeof note !== 'string') refuseArguments('Range.setNote', [note]);
    return this.writing(() => this.eachCell((row, column) => this.sheet.setNote(row, column, note ? { text: note } : undefined)));
  }

  setNotes(notes: unknown): this {
    requireShape('Range.setNotes', notes, this.rect.rows, this.rect.columns);
    const texts = notes.map((row) => row.map((note) => (note === null || note === '' ? undefined : { text: String(note) })));
    return this.writing(() => this.eachCell((row, column, r, c) => this.sheet.setNote(row, column, texts[r]![c])));
  }

  clearNote(): this {
    return this.setNote(null);
  }

  merge(): this {
    return this.mergeBlocks([this.rect]);
  }

  mergeAcross(): this {
    return this.mergeBlocks(Array.from({ length: this.rect.rows }, (_, index) => ({ ...this.rect, row: this.rect.row + index, rows: 1 })));
  }

  mergeVertically(): this {
    return this.mergeBlocks(
      Array.from({ length: this.rect.columns }, (_, index) => ({ ...this.rect, column: this.rect.column + index, columns: 1 })),
    );
  }

  /** Only the top left cell keeps what it holds. */
  private mergeBlocks(blocks: readonly Rect[]): this {
    return this.writing(() => {
      for (const block of blocks) {
        const crossed = this.sheet.merges.find((merge) => intersect(merge, block) && !within(merge, block));
        if (crossed) throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
        this.sheet.merges = [
          ...this.sheet.merges.filter((merge) => !intersect(merge, block)),
          ...(block.rows * block.columns > 1 ? [block] : []),
        ];
        for (let row = block.row; row <= lastRowOf(block); row++) {
          for (let column = block.column; column <= lastColumnOf(block); column++) {
            if (row !== block.row || column !== block.column) this.sheet.setValue(row, column, null);
          }
        }
      }
    });
  }

  breakApart(): this {
    return this.writing(() => {
      const crossed = this.sheet.merges.find((merge) => intersect(merge, this.rect) && !within(merge, this.rect));
      if (crossed) throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
      this.sheet.merges = this.sheet.merges.filter((merge) => !intersect(merge, this.rect));
    });
  }

  isPartOfMerge(): boolean {
    return this.reading(() => this.sheet.merges.some((merge) => intersect(merge, this.rect)));
  }

  getMergedRanges(): Range[] {
    return this.reading(() =>
      this.sheet.merges.filter((merge) => intersect(merge, this.rect)).map((merge) => serviceFor.range(this.session, this.sheet, merge)),
    );
  }

  /** true draws a line, false takes it away, null leaves it. Lines are black and solid unless said otherwise. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: unknown = null,
    style: unknown = null,
  ): this {
    const side: BorderSide = { color: colourOf('Range.setBorder', colour) ?? '#000000', style: borderStyleName(style) };
    return this.writing(() =>
      this.eachCell((row, column) => {
        const edges: [keyof Borders, boolean | null][] = [
          ['top', row === this.rect.row ? top : horizontal],
          ['bottom', row === lastRowOf(this.rect) ? bottom : horizontal],
          ['left', column === this.rect.column ? left : vertical],
          ['right', column === lastColumnOf(this.rect) ? right : vertical],
        ];
        const format = this.sheet.format(row, column);
        const borders: { -readonly [K in keyof Borders]: Borders[K] } = { ...format.borders };
        for (const [edge, wanted] of edges) {
          if (wanted === true) borders[edge] = side;
          if (wanted === false) delete borders[edge];
        }
        this.sheet.setFormat(row, column, changedFormat(format, { borders: Object.keys(borders).length > 0 ? borders : null }));
      }),
    );
  }

  protect(): Protection {
    return this.session.now(() => newProtection(this.session, this.sheet, this.rect));
  }

  canEdit(): boolean {
    return this.reading(() => serviceFor.mayEdit(this.session, this.sheet, this.rect));
  }
}

const within = (inner: Rect, outer: Rect): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRowOf(inner) <= lastRowOf(outer) &&
  lastColumnOf(inner) <= lastColumnOf(outer);

function ruleOf(method: string, rule: unknown): DataValidationRule | undefined {
  if (rule === null || rule === undefined) return undefined;
  if (!(rule instanceof DataValidation)) refuseArguments(method, [rule]);
  return rule.rule;
}

function borderStyleName(style: unknown): BorderStyleName {
  if (style === null || style === undefined) return 'SOLID';
  const names: BorderStyleName[] = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'];
  return names.find((name) => BorderStyle[name] === style) ?? refuseArguments('Range.setBorder', [style]);
}
