import type { Rect } from '../spreadsheet/model/rect.ts';
import type { SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { DataValidationRule } from '../spreadsheet/rules/data-validation-rule.ts';
import { RectGatherer } from './rects.ts';

/** Each rule of a sheet with the blocks that it holds for; rules that say the same are one. */
export function validationBlocks(sheet: SheetModel): { rule: DataValidationRule; rects: Rect[] }[] {
  const sameRule = new Map<DataValidationRule, string>();
  const gathered = new Map<string, { rule: DataValidationRule; cells: RectGatherer }>();
  sheet.rowModels.forEach((row, index) =>
    row?.validations?.forEach((rule, at) => {
      if (!rule) return;
      let key = sameRule.get(rule);
      if (key === undefined) sameRule.set(rule, (key = JSON.stringify(rule)));
      let entry = gathered.get(key);
      if (!entry) gathered.set(key, (entry = { rule, cells: new RectGatherer() }));
      entry.cells.add(index + 1, at + 1);
    }),
  );
  return [...gathered.values()].map(({ rule, cells }) => ({ rule, rects: cells.rects() }));
}
