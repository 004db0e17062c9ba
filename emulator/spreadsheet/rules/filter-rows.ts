import { lastRowOf } from '../model/rect.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { displayText } from '../values/number-format.ts';
import { conditionHolds } from './condition.ts';

/** Whether the sheet's filter hides a row. The filter's first row holds its headings. */
export function hiddenByFilter(model: WorkbookModel, sheet: SheetModel, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.rect.row || row > lastRowOf(filter.rect)) return false;
  return [...filter.criteria].some(([column, criteria]) => {
    const value = sheet.value(row, column);
    const text = displayText(value, sheet.format(row, column), model.locale);
    if (criteria.hiddenValues?.includes(text)) return true;
    if (criteria.visibleValues && criteria.visibleValues.length > 0 && !criteria.visibleValues.includes(text)) return true;
    return criteria.condition !== undefined && conditionHolds(criteria.condition, value, text) === false;
  });
}
