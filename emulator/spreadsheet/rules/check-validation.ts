import { cellName } from '../model/rect.ts';
import type { CellFormat } from '../model/cell-format.ts';
import type { CellValue } from '../model/cell.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { displayText, isDateFormat } from '../values/number-format.ts';
import { ServiceError } from '../../runtime/service.ts';
import type { DataValidationRule } from './data-validation-rule.ts';

/** How many values a refusal names before it stops. */
const VALUES_NAMED = 10;

/** Whether a value may stand in a cell with this rule. Empty always may; formulas are not checked (no formula engine). */
function satisfies(model: WorkbookModel, rule: DataValidationRule, value: CellValue, format: CellFormat): boolean {
  if (value === null || value === '') return true;
  const text = displayText(value, format, model.locale);
  const { criteria, values } = rule;
  if (criteria === 'CHECKBOX') return (values.length > 0 ? values : [true, false]).some((allowed) => allowed === value);
  if (criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') {
    return allowedTexts(model, rule).some((allowed) => allowed === text || allowed === String(value));
  }
  if (criteria.startsWith('NUMBER_')) return typeof value === 'number' && compares(criteria.slice(7), value, values as number[]);
  if (criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDateFormat(format.numberFormat);
  if (criteria.startsWith('DATE_')) return typeof value === 'number' && compares(criteria.slice(5), Math.floor(value), values as number[]);
  return satisfiesText(criteria, String(value), String(values[0] ?? ''));
}

function satisfiesText(criteria: string, text: string, wanted: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|www\.)?[^\s/]+\.[^\s]+$/i.test(text);
    default:
      return true;
  }
}

function compares(relation: string, value: number, [a = 0, b = 0]: readonly number[]): boolean {
  switch (relation) {
    case 'BETWEEN':
      return value >= a && value <= b;
    case 'NOT_BETWEEN':
      return value < a || value > b;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > a;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < a;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= a;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= a;
    default:
      return true;
  }
}

/** The texts that a dropdown offers, in its order, each once. */
export function allowedTexts(model: WorkbookModel, rule: DataValidationRule): string[] {
  if (!rule.range) return rule.values.map(String);
  const sheet = model.sheetById(rule.range.sheetId);
  if (!sheet) return [];
  const { row, column, rows, columns } = rule.range.rect;
  const texts = new Set<string>();
  for (let r = row; r < row + Math.min(rows, sheet.maxRows); r++) {
    for (let c = column; c < column + columns; c++) texts.add(displayText(sheet.value(r, c), sheet.format(r, c), model.locale));
  }
  texts.delete('');
  return [...texts];
}

/** @throws Google's sentence when a strict rule refuses the value. */
export function refuseInvalid(
  model: WorkbookModel,
  rule: DataValidationRule | undefined,
  cell: { row: number; column: number; value: CellValue; format: CellFormat },
): void {
  if (!rule || rule.allowInvalid || satisfies(model, rule, cell.value, cell.format)) return;
  const start = `The data you entered in cell ${cellName(cell.row, cell.column)} violates the data validation rules set on this cell.`;
  throw new ServiceError(`${start}${rule.helpText ? ` ${rule.helpText}` : advice(model, rule)}`);
}

function advice(model: WorkbookModel, rule: DataValidationRule): string {
  if (rule.criteria !== 'VALUE_IN_LIST') return '';
  const texts = allowedTexts(model, rule);
  const named = texts.slice(0, VALUES_NAMED).join(', ');
  return ` Please enter one of the following values: ${named}${texts.length > VALUES_NAMED ? ', …' : ''}.`;
}
