import { contains, lastRowOf, lastColumnOf } from '../model/rect.ts';
import type { BandingModel, SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { displayText } from '../values/number-format.ts';
import { conditionHolds } from './condition.ts';
import { plainFormulaHolds } from './plain-formula.ts';
import type { ConditionalLook } from './conditional-rule.ts';

/**
 * How a cell is shown, with alternating colours and the first conditional format that applies. Rules with a formula or
 * a relative date are passed over where they need a formula engine. Scripts never see this.
 */
export function shownLook(model: WorkbookModel, sheet: SheetModel, row: number, column: number): ConditionalLook {
  const format = sheet.format(row, column);
  const band = sheet.bandings.find((banding) => contains(banding.rect, row, column));
  const background = format.background ?? (band && bandColour(band, row, column)) ?? undefined;
  const value = sheet.value(row, column);
  const text = displayText(value, format, model.locale);
  const rule = sheet.conditionalRules.find(({ condition, ranges }) => {
    const block = ranges.find((range) => contains(range, row, column));
    if (condition === undefined || block === undefined) return false;
    if (condition.criteria !== 'CUSTOM_FORMULA') return conditionHolds(condition, value, text);
    return plainFormulaHolds(String(condition.values[0] ?? ''), block, row, column, (atRow, atColumn) => sheet.value(atRow, atColumn));
  });
  return { ...(background === undefined ? {} : { background }), ...lookOf(format), ...rule?.look };
}

function lookOf({ fontColor, bold, italic, underline, strikethrough }: ConditionalLook): ConditionalLook {
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  };
}

/** The colour that a banding gives a row or column of its range. */
function bandColour(banding: BandingModel, row: number, column: number): string | null {
  const [at, last] =
    banding.direction === 'rows'
      ? [row - banding.rect.row, lastRowOf(banding.rect) - banding.rect.row]
      : [column - banding.rect.column, lastColumnOf(banding.rect) - banding.rect.column];
  if (at === 0 && banding.header !== null) return banding.header;
  if (at === last && banding.footer !== null) return banding.footer;
  return (at - (banding.header === null ? 0 : 1)) % 2 === 0 ? banding.first : banding.second;
}
