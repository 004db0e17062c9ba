import type { CellStyle, ConditionalRule } from 'hucre';
import { cellName } from '../spreadsheet/model/rect.ts';
import type {
  BooleanConditionModel,
  BooleanCriteriaName,
  ConditionalLook,
  ConditionalRuleModel,
  GradientModel,
  GradientPoint,
} from '../spreadsheet/rules/conditional-rule.ts';
import { rectList, rectsOf } from './rects.ts';
import { fileColour, hexColour } from './styles.ts';

type Operator = NonNullable<ConditionalRule['operator']>;

const SIGNS: readonly (readonly [string, Operator])[] = [
  ['BETWEEN', 'between'],
  ['NOT_BETWEEN', 'notBetween'],
  ['EQUAL_TO', 'equal'],
  ['NOT_EQUAL_TO', 'notEqual'],
  ['GREATER_THAN', 'greaterThan'],
  ['GREATER_THAN_OR_EQUAL_TO', 'greaterThanOrEqual'],
  ['LESS_THAN', 'lessThan'],
  ['LESS_THAN_OR_EQUAL_TO', 'lessThanOrEqual'],
];

const literal = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const unquoted = (text: string): string | undefined => /^"((?:[^"]|"")*)"$/.exec(text)?.[1]?.replace(/""/g, '"');

/** A file's rule as the spreadsheet's; one of a kind that Google does not have is carried as it is. */
export function readConditionalRule(
  rule: ConditionalRule,
  size: { rows: number; columns: number },
  themeColors: readonly string[],
): ConditionalRuleModel {
  const ranges = rectsOf(rule.range, size);
  const look = readLook(rule.style, themeColors);
  const gradient = rule.type === 'colorScale' ? readGradient(rule) : undefined;
  if (gradient) return { ranges, look: {}, gradient };
  const condition = readCondition(rule);
  if (condition) return { ranges, look, condition };
  const { range: _range, priority: _priority, ...kept } = rule;
  return { ranges, look, fileRule: JSON.stringify(kept) };
}

function readCondition({ type, operator, formula, text }: ConditionalRule): BooleanConditionModel | undefined {
  const formulas = formula === undefined ? [] : Array.isArray(formula) ? formula : [formula];
  const word = text ?? /SEARCH\(("(?:[^"]|"")*")/.exec(formulas[0] ?? '')?.[1]?.slice(1, -1);
  switch (type) {
    case 'expression':
      return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] };
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    case 'containsText':
      return word === undefined ? undefined : { criteria: 'TEXT_CONTAINS', values: [word] };
    case 'notContainsText':
      return word === undefined ? undefined : { criteria: 'TEXT_DOES_NOT_CONTAIN', values: [word] };
    case 'beginsWith':
      return text === undefined ? undefined : { criteria: 'TEXT_STARTS_WITH', values: [text] };
    case 'endsWith':
      return text === undefined ? undefined : { criteria: 'TEXT_ENDS_WITH', values: [text] };
    case 'cellIs':
      return readComparison(operator, formulas);
    default:
      return undefined;
  }
}

function readComparison(operator: Operator | undefined, formulas: readonly string[]): BooleanConditionModel | undefined {
  const text = unquoted(formulas[0] ?? '');
  if (operator === 'equal' && text !== undefined) return { criteria: 'TEXT_EQUAL_TO', values: [text] };
  const name = SIGNS.find(([, sign]) => sign === operator)?.[0];
  const figures = formulas.map(Number);
  if (!name || figures.length === 0 || figures.some(Number.isNaN)) return undefined;
  return { criteria: `NUMBER_${name}` as BooleanCriteriaName, values: figures };
}

export function readLook(style: CellStyle | undefined, themeColors: readonly string[]): ConditionalLook {
  const { font, fill } = style ?? {};
  const background = fill?.type === 'pattern' ? hexColour(fill.bgColor ?? fill.fgColor, themeColors) : undefined;
  const fontColor = hexColour(font?.color, themeColors);
  return {
    ...(background ? { background } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
  };
}

const POINTS = ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'] as const;
const FILE_POINTS = ['num', 'percent', 'percentile', 'min', 'max'] as const;

function readGradient({ colorScale }: ConditionalRule): GradientModel | undefined {
  if (!colorScale) return undefined;
  const points = colorScale.cfvo.map(({ type, value }, index): GradientPoint => ({
    type: POINTS[FILE_POINTS.indexOf(type)] ?? 'NUMBER',
    value: value ?? '',
    color: `#${(colorScale.colors[index] ?? 'FFFFFF').slice(-6).toLowerCase()}`,
  }));
  const [min, mid, max] = points.length > 2 ? points : [points[0], undefined, points[1]];
  return { ...(min ? { min } : {}), ...(mid ? { mid } : {}), ...(max ? { max } : {}) };
}

/** The spreadsheet's rule as a file's. */
export function writeConditionalRule(rule: ConditionalRuleModel, priority: number): ConditionalRule {
  const range = rectList(rule.ranges);
  if (rule.fileRule !== undefined)
    return { ...withSolidFill(JSON.parse(rule.fileRule) as Omit<ConditionalRule, 'range' | 'priority'>), range, priority };
  if (rule.gradient) return { type: 'colorScale', range, priority, colorScale: writeGradient(rule.gradient) };
  const first = cellName(rule.ranges[0]!.row, rule.ranges[0]!.column);
  return { ...writeCondition(rule.condition!, first), range, priority, style: writeLook(rule.look) };
}

/** A fill that a reader gives back as "none" with a colour would show as no fill at all. */
function withSolidFill<T extends { style?: CellStyle }>(rule: T): T {
  const fill = rule.style?.fill;
  if (fill?.type !== 'pattern' || (fill.pattern !== 'none' && fill.pattern !== undefined) || !fill.bgColor) return rule;
  return { ...rule, style: { ...rule.style, fill: { ...fill, pattern: 'solid', fgColor: fill.fgColor ?? fill.bgColor } } };
}

function writeCondition(
  { criteria, values }: BooleanConditionModel,
  first: string,
): Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'> {
  const text = String(values[0] ?? '');
  const word = literal(text);
  const named = (type: ConditionalRule['type'], operator: string, formula: string) => ({
    type,
    operator: operator as Operator,
    formula,
    text,
  });
  switch (criteria) {
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${first}))=0` };
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${first}))>0` };
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formula: text.replace(/^=/, '') };
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formula: word };
    case 'TEXT_CONTAINS':
      return named('containsText', 'containsText', `NOT(ISERROR(SEARCH(${word},${first})))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return named('notContainsText', 'notContains', `ISERROR(SEARCH(${word},${first}))`);
    case 'TEXT_STARTS_WITH':
      return named('beginsWith', 'beginsWith', `LEFT(${first},${text.length})=${word}`);
    case 'TEXT_ENDS_WITH':
      return named('endsWith', 'endsWith', `RIGHT(${first},${text.length})=${word}`);
    case 'DATE_AFTER':
      return { type: 'cellIs', operator: 'greaterThan', formula: text };
    case 'DATE_BEFORE':
      return { type: 'cellIs', operator: 'lessThan', formula: text };
    case 'DATE_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formula: text };
    default:
      break;
  }
  if (criteria.endsWith('_RELATIVE')) return { type: 'expression', formula: relativeFormula(criteria, text, first) };
  const operator = SIGNS.find(([name]) => `NUMBER_${name}` === criteria)![1];
  return { type: 'cellIs', operator, formula: values.map(String) };
}

function relativeFormula(criteria: BooleanCriteriaName, day: string, first: string): string {
  const back = { TODAY: 0, TOMORROW: -1, YESTERDAY: 1, PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 }[day] ?? 0;
  const sign = criteria.startsWith('DATE_AFTER') ? '>' : criteria.startsWith('DATE_BEFORE') ? '<' : '=';
  return `AND(ISNUMBER(${first}),INT(${first})${sign}TODAY()-${back})`.replace('--', '+');
}

/** "Solid" with the colour both ways round: programs differ in which of the two they draw. */
export function writeLook(look: ConditionalLook): CellStyle {
  const { background, fontColor, bold, italic, underline, strikethrough } = look;
  const font = {
    ...(fontColor ? { color: fileColour(fontColor) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColour(background), bgColor: fileColour(background) } }
      : {}),
  };
}

function writeGradient({ min, mid, max }: GradientModel): NonNullable<ConditionalRule['colorScale']> {
  const points = [min, mid, max].filter((point) => point !== undefined);
  return {
    cfvo: points.map(({ type, value }) => ({ type: FILE_POINTS[POINTS.indexOf(type)]!, ...(value === '' ? {} : { value }) })),
    colors: points.map(({ color }) => `FF${color.slice(1).toUpperCase()}`),
  };
}
