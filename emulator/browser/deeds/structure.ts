import type { RowModel, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import type { Formula } from '../../spreadsheet/model/cell.ts';
import type { DataValidationRule } from '../../spreadsheet/index.ts';

/** What lies on a sheet, each as plain data. */
const PARTS = ['merges', 'protections', 'conditionalRules', 'bandings'] as const;

interface Lists {
  readonly sheet: Pick<SheetModel, (typeof PARTS)[number]>;
  readonly filter: SheetModel['filter'];
  readonly names: WorkbookModel['namedRanges'];
  /** Of every sheet, by its id: a chart may draw the cells of another. */
  readonly charts: ReadonlyMap<number, SheetModel['charts']>;
}

interface References {
  readonly line: RowModel;
  readonly formulas: readonly (Formula | undefined)[];
  readonly validations: readonly (DataValidationRule | undefined)[];
}

interface Between {
  /** As it was right after the deed. */
  readonly after: Structure;
  readonly now: Structure;
  readonly placeIn: (at: number) => number;
}

/** The blocks that lie on a sheet, and the formulas and dropdowns of the workbook: what deleting rows changes beside the rows. */
export class Structure {
  private constructor(
    private readonly lists: Lists,
    private readonly references: readonly References[],
  ) {}

  static of(model: WorkbookModel, sheet: SheetModel): Structure {
    const lists: Lists = {
      sheet: structuredClone(Object.fromEntries(PARTS.map((part) => [part, sheet[part]])) as unknown as Lists['sheet']),
      filter: structuredClone(sheet.filter),
      names: structuredClone(model.namedRanges),
      charts: new Map(model.sheets.map(({ id, charts }) => [id, charts])),
    };
    const references = model.sheets
      .flatMap((each) => each.rowModels)
      .filter((line) => line !== undefined)
      .map((line) => ({ line, formulas: [...(line.formulas ?? [])], validations: [...(line.validations ?? [])] }))
      .filter(({ formulas, validations }) => formulas.length > 0 || validations.length > 0);
    return new Structure(lists, references);
  }

  /**
   * Puts these back in place of those of `after`; whatever has been changed since is left. `now` was taken before anything
   * was put back; `placeIn` says at which place of a row, counted from 0, a cell stood then.
   */
  putBack(model: WorkbookModel, sheet: SheetModel, { after, now, placeIn }: Between): void {
    for (const part of PARTS)
      if (isAlike(now.lists.sheet[part], after.lists.sheet[part]))
        Object.assign(sheet, { [part]: structuredClone(this.lists.sheet[part]) });
    if (isAlike(filterData(now.lists.filter), filterData(after.lists.filter))) sheet.filter = structuredClone(this.lists.filter);
    if (isAlike(now.lists.names, after.lists.names)) model.namedRanges = structuredClone<WorkbookModel['namedRanges']>(this.lists.names);
    for (const other of model.sheets) {
      const charts = this.lists.charts.get(other.id);
      if (charts !== undefined && isAlike(now.lists.charts.get(other.id), after.lists.charts.get(other.id))) other.charts = charts;
    }
    this.putReferencesBack(sheet, { after, now, placeIn });
  }

  private putReferencesBack(sheet: SheetModel, { after, now, placeIn }: Between): void {
    const own = new Set(sheet.rowModels);
    const left = new Map(after.references.map((each) => [each.line, each]));
    const current = new Map(now.references.map((each) => [each.line, each]));
    for (const { line, formulas, validations } of this.references) {
      const [was, is] = [left.get(line), current.get(line)];
      if (was === undefined || is === undefined) continue;
      const then = (at: number): number => (own.has(line) ? placeIn(at) : at);
      formulas.forEach((formula, at) => {
        if (formula !== undefined && line.formulas !== undefined && is.formulas[then(at)]?.text === was.formulas[then(at)]?.text)
          line.formulas[at] = formula;
      });
      validations.forEach((rule, at) => {
        if (rule?.range !== undefined && line.validations !== undefined && is.validations[then(at)] === was.validations[then(at)])
          line.validations[at] = rule;
      });
    }
  }
}

const filterData = (filter: SheetModel['filter']): unknown => filter && { rect: filter.rect, criteria: [...filter.criteria] };
const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
