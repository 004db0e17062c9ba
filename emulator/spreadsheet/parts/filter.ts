import type { SheetModel } from '../model/sheet-model.ts';
import { lastColumnOf, rect } from '../model/rect.ts';
import { sortRows } from '../model/sort.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { refuseArguments, requireNumbers, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { FilterCriteria } from '../builders/filter-criteria.ts';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;

/** The filter of a sheet. Hiding rows changes nothing of what scripts read. */
export class Filter {
  static readonly typeName = 'Filter';
  static readonly members = {
    getRange: 'read',
    remove: 'write',
    sort: 'write',
    getColumnFilterCriteria: 'read',
    setColumnFilterCriteria: 'write',
    removeColumnFilterCriteria: 'write',
  } as const satisfies MembersOf<GoogleFilter>;

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
  ) {}

  private get model(): NonNullable<SheetModel['filter']> {
    if (!this.sheet.filter) throw new ServiceError('The filter no longer exists.');
    return this.sheet.filter;
  }

  getRange(): Range {
    return this.session.read(() => serviceFor.range(this.session, this.sheet, this.model.rect));
  }

  remove(): void {
    this.session.now(() => {
      this.sheet.filter = null;
    });
  }

  /** Sorts the filtered rows, but not their headings, by a column of the sheet. */
  sort(column: number, ascending: boolean): this {
    this.session.now(() => {
      const block = this.model.rect;
      this.column('Filter.sort', column);
      if (block.rows > 1) sortRows(this.sheet, rect(block.row + 1, block.column, block.rows - 1, block.columns), [{ column, ascending }]);
    });
    return this;
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    return this.session.read(() => {
      const criteria = this.model.criteria.get(this.column('Filter.getColumnFilterCriteria', column));
      return criteria ? new FilterCriteria(this.session, criteria) : null;
    });
  }

  setColumnFilterCriteria(column: number, criteria: unknown): this {
    if (criteria !== null && !(criteria instanceof FilterCriteria)) refuseArguments('Filter.setColumnFilterCriteria', [column, criteria]);
    this.session.now(() => {
      const at = this.column('Filter.setColumnFilterCriteria', column);
      if (criteria === null) this.model.criteria.delete(at);
      else this.model.criteria.set(at, criteria.criteria);
    });
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  private column(method: string, column: number): number {
    requireNumbers(method, [column]);
    if (column < this.model.rect.column || column > lastColumnOf(this.model.rect)) {
      throw new ServiceError('Column position must be within the range of the filter.');
    }
    return column;
  }
}

/** @throws Google's sentence when the sheet has a filter already. */
export function createFilter(
  session: Session,
  sheet: SheetModel,
  block: { row: number; column: number; rows: number; columns: number },
): Filter {
  return session.now(() => {
    if (sheet.filter) throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { rect: block, criteria: new Map() };
    return new Filter(session, sheet);
  });
}
