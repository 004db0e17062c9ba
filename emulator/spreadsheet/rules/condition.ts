import type { CellValue } from '../model/cell.ts';
import type { BooleanConditionModel } from './conditional-rule.ts';

/**
 * Whether a condition holds for a cell; undefined for custom formulas and for dates relative to today, which need more
 * than the cell.
 */
export function conditionHolds(condition: BooleanConditionModel, value: CellValue, text: string): boolean | undefined {
  const { criteria, values } = condition;
  const [first = '', second = ''] = values;
  const [low, high] = [Number(first), Number(second)];
  const number = typeof value === 'number' ? value : NaN;
  const small = text.toLowerCase();
  const wanted = String(first).toLowerCase();
  switch (criteria) {
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    case 'TEXT_EQUAL_TO':
      return small === wanted;
    case 'TEXT_CONTAINS':
      return small.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !small.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return small.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return small.endsWith(wanted);
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_NOT_BETWEEN':
      return number < low || number > high;
    case 'NUMBER_EQUAL_TO':
      return number === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return typeof value === 'number' && number !== low;
    case 'NUMBER_GREATER_THAN':
      return number > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= low;
    case 'NUMBER_LESS_THAN':
      return number < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= low;
    case 'DATE_AFTER':
      return Math.floor(number) > low;
    case 'DATE_BEFORE':
      return Math.floor(number) < low;
    case 'DATE_EQUAL_TO':
      return Math.floor(number) === low;
    default:
      return undefined;
  }
}
