import type { DataValidation } from 'hucre';
import { a1Of, cellName, parseA1, quotedSheetName, splitSheetName, type Rect } from '../spreadsheet/model/rect.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import type { DataValidationRule, ValidationCriteria } from '../spreadsheet/rules/data-validation-rule.ts';
import { rectList } from './rects.ts';

/** Excel refuses a file with a longer list of values in a rule. */
const MAX_LIST_CHARACTERS = 255;

type Operator = NonNullable<DataValidation['operator']>;

const NUMBERS: readonly (readonly [string, Operator])[] = [
  ['BETWEEN', 'between'],
  ['NOT_BETWEEN', 'notBetween'],
  ['EQUAL_TO', 'equal'],
  ['NOT_EQUAL_TO', 'notEqual'],
  ['GREATER_THAN', 'greaterThan'],
  ['LESS_THAN', 'lessThan'],
  ['GREATER_THAN_OR_EQUAL_TO', 'greaterThanOrEqual'],
  ['LESS_THAN_OR_EQUAL_TO', 'lessThanOrEqual'],
];

const DATES: readonly (readonly [string, Operator])[] = [
  ['BETWEEN', 'between'],
  ['NOT_BETWEEN', 'notBetween'],
  ['EQUAL_TO', 'equal'],
  ['AFTER', 'greaterThan'],
  ['BEFORE', 'lessThan'],
  ['ON_OR_AFTER', 'greaterThanOrEqual'],
  ['ON_OR_BEFORE', 'lessThanOrEqual'],
];

/** The first day that a spreadsheet can hold, so that "a valid date" can be said in a file. */
const FIRST_DAY = '1';

/** A file's rule as the spreadsheet's. Rules that Google has no word for come as custom ones and go back as they were. */
export function readValidation(validation: DataValidation, model: WorkbookModel, onSheet: string): DataValidationRule {
  const rest = {
    allowInvalid: !validation.showErrorMessage || validation.errorStyle === 'warning' || validation.errorStyle === 'information',
    ...(validation.inputMessage ? { helpText: validation.inputMessage } : {}),
  };
  const known = readKnown(validation, model, onSheet);
  const { range: _range, ...fileRule } = validation;
  if (known && validation.type === 'whole') return { ...known, ...rest, fileRule: JSON.stringify(fileRule) };
  return known
    ? { ...known, ...rest }
    : { criteria: 'CUSTOM_FORMULA', values: [`=${validation.formula1 ?? 'TRUE'}`], ...rest, fileRule: JSON.stringify(fileRule) };
}

function readKnown(
  { type, operator, values, formula1, formula2 }: DataValidation,
  model: WorkbookModel,
  onSheet: string,
): Pick<DataValidationRule, 'criteria' | 'values' | 'range' | 'showDropdown'> | undefined {
  if (type === 'list' && values) {
    const texts = values.map((text) => text.trim().replace(/""/g, '"'));
    return texts.join() === 'TRUE,FALSE'
      ? { criteria: 'CHECKBOX', values: [] }
      : { criteria: 'VALUE_IN_LIST', values: texts, showDropdown: true };
  }
  if (type === 'list' && formula1 !== undefined) {
    const range = readReference(formula1, model, onSheet);
    return range && { criteria: 'VALUE_IN_RANGE', values: [], range, showDropdown: true };
  }
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${formula1 ?? ''}`] };
  const figures = [formula1, formula2].filter((text) => text !== undefined && text !== '').map(Number);
  if (type === 'date' && operator === 'greaterThanOrEqual' && formula1 === FIRST_DAY) return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  const table = type === 'date' ? DATES : type === 'decimal' || type === 'whole' ? NUMBERS : [];
  const name = table.find(([, sign]) => sign === (operator ?? 'between'))?.[0];
  if (!name || figures.some(Number.isNaN)) return undefined;
  return { criteria: `${type === 'date' ? 'DATE' : 'NUMBER'}_${name}` as ValidationCriteria, values: figures };
}

function readReference(text: string, model: WorkbookModel, onSheet: string): { sheetId: number; rect: Rect } | undefined {
  const { sheet: name = onSheet, cells } = splitSheetName(text.replace(/^=/, ''));
  const sheet = model.sheetByName(name);
  const block = sheet && parseA1(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (sheet && block) return { sheetId: sheet.id, rect: block };
  const named = model.namedRanges.find((range) => range.name.toLowerCase() === text.toLowerCase());
  return named && { sheetId: named.sheetId, rect: named.rect };
}

/** The spreadsheet's rule as a file's; undefined for one that no file can hold. */
export function writeValidation(rule: DataValidationRule, rects: readonly Rect[], model: WorkbookModel): DataValidation | undefined {
  const first = cellName(rects[0]!.row, rects[0]!.column);
  const known = rule.fileRule ? (JSON.parse(rule.fileRule) as Omit<DataValidation, 'range'>) : writeKnown(rule, first, model);
  if (!known) return undefined;
  return {
    ...known,
    range: rectList(rects),
    allowBlank: true,
    ...(rule.fileRule ? {} : { showErrorMessage: true, errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const) }),
    ...(rule.helpText && !rule.fileRule ? { showInputMessage: true, inputMessage: rule.helpText.slice(0, MAX_LIST_CHARACTERS) } : {}),
  };
}

function writeKnown(rule: DataValidationRule, first: string, model: WorkbookModel): Omit<DataValidation, 'range'> | undefined {
  const { criteria, values } = rule;
  const text = `"${String(values[0] ?? '').replace(/"/g, '""')}"`;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return writeList(values.map(String));
    case 'CHECKBOX':
      return writeList(values.length > 0 ? values.map(String) : ['TRUE', 'FALSE']);
    case 'VALUE_IN_RANGE':
      return writeRange(rule, model);
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formula1: String(values[0]).replace(/^=/, '') };
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: FIRST_DAY };
    case 'TEXT_CONTAINS':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH(${text},${first}))` };
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'custom', formula1: `ISERROR(SEARCH(${text},${first}))` };
    case 'TEXT_EQUAL_TO':
      return { type: 'custom', formula1: `EXACT(${first},${text})` };
    case 'TEXT_IS_VALID_EMAIL':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH("?*@?*.?*",${first}))` };
    case 'TEXT_IS_VALID_URL':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH("?*.?*",${first}))` };
    default:
      break;
  }
  const date = criteria.startsWith('DATE_');
  const operator = (date ? DATES : NUMBERS).find(([name]) => name === criteria.replace(/^(DATE|NUMBER)_/, ''))?.[1];
  return (
    operator && {
      type: date ? 'date' : 'decimal',
      operator,
      formula1: String(values[0]),
      ...(values.length > 1 ? { formula2: String(values[1]) } : {}),
    }
  );
}

/** Commas part the values in a file, so a value with one cannot be written; the extras beside the file keep such lists. */
function writeList(values: readonly string[]): Omit<DataValidation, 'range'> | undefined {
  const quoted = values.map((value) => value.replace(/"/g, '""'));
  if (values.some((value) => value.includes(',')) || quoted.join().length > MAX_LIST_CHARACTERS) return undefined;
  return { type: 'list', values: quoted };
}

function writeRange(rule: DataValidationRule, model: WorkbookModel): Omit<DataValidation, 'range'> | undefined {
  const sheet = rule.range && model.sheetById(rule.range.sheetId);
  return sheet && { type: 'list', formula1: `${quotedSheetName(sheet.name)}!${absolute(rule.range.rect)}` };
}

/** "$A$2:$A$9" */
export const absolute = (block: Rect): string => a1Of(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
