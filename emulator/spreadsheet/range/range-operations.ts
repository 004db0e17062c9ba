import { applyBanding, Banding } from '../parts/banding.ts';
import { createFilter, Filter } from '../parts/filter.ts';
import { DEFAULT_FORMAT } from '../model/cell-format.ts';
import { shiftGroupDepth } from '../model/groups.ts';
import { intersect, lastColumnOf, rect } from '../model/rect.ts';
import { sortRows, type SortKey } from '../model/sort.ts';
import { copyBlock, type CopyParts } from '../model/copy-block.ts';
import { refuseArguments, requireNumbers, type MembersOf } from '../arguments.ts';
import { CopyPasteType } from '../enums.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from './range-base.ts';
import { RangeRules } from './range-rules.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE_OPERATIONS_MEMBERS = {
  clear: 'write',
  clearContent: 'write',
  clearFormat: 'write',
  copyTo: 'write',
  moveTo: 'write',
  sort: 'write',
  createFilter: 'write',
  getFilter: 'read',
  applyRowBanding: 'write',
  applyColumnBanding: 'write',
  getBandings: 'read',
  shiftColumnGroupDepth: 'write',
  shiftRowGroupDepth: 'write',
} as const satisfies MembersOf<GoogleRange>;

interface ClearOptions {
  readonly commentsOnly?: boolean;
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** What is done to a block as a whole. */
export class RangeOperations extends RangeRules {
  /** Everything of the cells goes, or only what the options name. */
  clear(options: ClearOptions = {}): this {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    return this.writing(() => {
      this.eachCell((row, column) => {
        if (all || contentsOnly) this.sheet.setValue(row, column, null);
        if (all || formatOnly) this.sheet.setFormat(row, column, DEFAULT_FORMAT);
        if (all || commentsOnly) this.sheet.setNote(row, column, undefined);
        if (all || validationsOnly) this.sheet.setValidation(row, column, undefined);
      });
      if (all || formatOnly) {
        this.sheet.conditionalRules = this.sheet.conditionalRules.filter(
          (rule) => !rule.ranges.every((block) => intersect(block, this.rect) && covered(block, this.rect)),
        );
      }
    });
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }

  /** Copies into the destination, as often as it fits. */
  copyTo(destination: unknown, choice?: unknown, transposed = false): void {
    if (!(destination instanceof RangeBase)) refuseArguments('Range.copyTo', [destination, choice]);
    if (transposed) throw new ServiceError('Range.copyTo with transposed = true is not emulated yet. To add it: emulator/README.md');
    const parts = copyParts(choice);
    this.session.now(() => {
      destination.refuseProtected();
      copyBlock({ sheet: this.sheet, rect: this.rect }, { sheet: destination.sheet, rect: destination.rect }, parts);
    });
  }

  /** Cuts and pastes: formats and values go, formulas that pointed here are not followed. */
  moveTo(target: unknown): void {
    if (!(target instanceof RangeBase)) refuseArguments('Range.moveTo', [target]);
    this.session.now(() => {
      const carried = copyBlock(
        { sheet: this.sheet, rect: this.rect },
        { sheet: target.sheet, rect: target.rect },
        { values: true, formats: true, validations: true, notes: true },
      );
      this.eachCell((row, column) => {
        if (target.sheet === this.sheet && intersect(carried, rect(row, column))) return;
        this.sheet.setValue(row, column, null);
        this.sheet.setFormat(row, column, DEFAULT_FORMAT);
        this.sheet.setNote(row, column, undefined);
        this.sheet.setValidation(row, column, undefined);
      });
    });
  }

  /** By column numbers of the sheet, or `{ column, ascending }`, or several of these. */
  sort(specification: unknown): this {
    const keys = (Array.isArray(specification) ? specification : [specification]).map((key) => this.sortKey(key));
    this.session.now(() => {
      this.refuseProtected();
      sortRows(this.sheet, this.rect, keys);
    });
    return this;
  }

  private sortKey(given: unknown): SortKey {
    const key =
      typeof given === 'number' ? { column: given, ascending: true } : (given as { column?: unknown; ascending?: unknown } | null);
    if (typeof key?.column !== 'number') refuseArguments('Range.sort', [given]);
    if (key.column < this.rect.column || key.column > lastColumnOf(this.rect)) {
      throw new ServiceError('Sort column must be within the range being sorted.');
    }
    return { column: key.column, ascending: key.ascending !== false };
  }

  createFilter(): Filter {
    return createFilter(this.session, this.sheet, this.rect);
  }

  /** The sheet's filter, wherever the range lies. */
  getFilter(): Filter | null {
    return this.reading(() => (this.sheet.filter ? new Filter(this.session, this.sheet) : null));
  }

  applyRowBanding(theme?: unknown, header = true, footer = false): Banding {
    return applyBanding(this.session, this.sheet, this.rect, { direction: 'rows', theme, header, footer });
  }

  applyColumnBanding(theme?: unknown, header = true, footer = false): Banding {
    return applyBanding(this.session, this.sheet, this.rect, { direction: 'columns', theme, header, footer });
  }

  getBandings(): Banding[] {
    return this.reading(() =>
      this.sheet.bandings
        .filter((banding) => intersect(banding.rect, this.rect))
        .map((banding) => new Banding(this.session, this.sheet, banding)),
    );
  }

  shiftColumnGroupDepth(delta: number): this {
    requireNumbers('Range.shiftColumnGroupDepth', [delta]);
    this.session.now(() => shiftGroupDepth(this.sheet, 'columns', this.rect.column, this.rect.columns, delta));
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    requireNumbers('Range.shiftRowGroupDepth', [delta]);
    this.session.now(() => shiftGroupDepth(this.sheet, 'rows', this.rect.row, this.rect.rows, delta));
    return this;
  }
}

const covered = (inner: { row: number; column: number; rows: number; columns: number }, outer: typeof inner): boolean => {
  const cut = intersect(inner, outer);
  return cut !== undefined && cut.rows === inner.rows && cut.columns === inner.columns;
};

function copyParts(choice: unknown): CopyParts {
  const everything = { values: true, formats: true, validations: true, notes: true };
  if (choice === undefined || choice === CopyPasteType.PASTE_NORMAL) return everything;
  const options: { formatOnly?: boolean; contentsOnly?: boolean } | null = choice;
  if (choice === CopyPasteType.PASTE_FORMAT || options?.formatOnly) return { formats: true };
  if (choice === CopyPasteType.PASTE_VALUES) return { values: true, valuesOnly: true };
  if (choice === CopyPasteType.PASTE_DATA_VALIDATION) return { validations: true };
  if (choice === CopyPasteType.PASTE_FORMULA || options?.contentsOnly) return { values: true };
  if (options && typeof options === 'object' && !('ordinal' in options)) return everything;
  throw new ServiceError(`Range.copyTo with ${String(choice)} is not emulated yet. To add it: emulator/README.md`);
}
