import type { Sheet } from 'hucre';
import { a1Of, lastRowOf } from '../spreadsheet/model/rect.ts';
import { type FilterModel, type SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import { hiddenByFilter } from '../spreadsheet/rules/filter-rows.ts';
import { displayText } from '../spreadsheet/values/number-format.ts';

/** Files list the values that a filter shows. */
export function writeFilter(model: WorkbookModel, sheet: SheetModel, filter: FilterModel): NonNullable<Sheet['autoFilter']> {
  const columns = [...filter.criteria.keys()].map((column) => {
    const shown = new Set<string>();
    for (let row = filter.rect.row + 1; row <= lastRowOf(filter.rect); row++) {
      const text = displayText(sheet.value(row, column), sheet.format(row, column), model.locale);
      if (text !== '' && !hiddenByFilter(model, { ...filteredByOne(sheet, filter, column) } as SheetModel, row)) shown.add(text);
    }
    return { colIndex: column - filter.rect.column, filters: [...shown] };
  });
  return { range: a1Of(filter.rect), ...(columns.length > 0 ? { columns } : {}) };
}

/** The sheet with the filter of one column alone. */
function filteredByOne(sheet: SheetModel, filter: FilterModel, column: number): Pick<SheetModel, 'filter' | 'value' | 'format'> {
  return {
    filter: { rect: filter.rect, criteria: new Map([[column, filter.criteria.get(column)!]]) },
    value: sheet.value.bind(sheet),
    format: sheet.format.bind(sheet),
  };
}
