import { BooleanCriteria, RelativeDate, type EnumValue } from '../enums.ts';
import type { BooleanConditionModel, BooleanCriteriaName } from '../rules/conditional-rule.ts';
import type { Session } from '../session.ts';
import { refuseArguments } from '../arguments.ts';

/** The conditions that conditional formats and filters share. */
export abstract class CriteriaBuilder {
  protected condition: BooleanConditionModel | undefined;

  constructor(protected readonly session: Session) {}

  /** The class's name in messages. */
  protected abstract readonly typeLabel: string;

  protected when(criteria: BooleanCriteriaName, values: readonly (string | number)[] = []): this {
    this.condition = { criteria, values };
    return this;
  }

  private numbers(criteria: BooleanCriteriaName, values: readonly unknown[]): this {
    if (values.some((value) => typeof value !== 'number')) refuseArguments(`${this.typeLabel}.${criteria}`, values);
    return this.when(criteria, values as number[]);
  }

  private date(criteria: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO', date: unknown): this {
    if (date instanceof Date) return this.when(criteria, [Math.floor(this.session.model.timeZone.serialOf(date))]);
    const relative = relativeDateName(date);
    if (!relative) refuseArguments(`${this.typeLabel}.${criteria}`, [date]);
    return this.when(`${criteria}_RELATIVE`, [relative]);
  }

  whenCellEmpty = (): this => this.when('CELL_EMPTY');
  whenCellNotEmpty = (): this => this.when('CELL_NOT_EMPTY');
  whenDateAfter = (date: unknown): this => this.date('DATE_AFTER', date);
  whenDateBefore = (date: unknown): this => this.date('DATE_BEFORE', date);
  whenDateEqualTo = (date: unknown): this => this.date('DATE_EQUAL_TO', date);
  whenFormulaSatisfied = (formula: unknown): this => this.when('CUSTOM_FORMULA', [String(formula)]);
  whenNumberBetween = (start: unknown, end: unknown): this => this.numbers('NUMBER_BETWEEN', [start, end]);
  whenNumberEqualTo = (number: unknown): this => this.numbers('NUMBER_EQUAL_TO', [number]);
  whenNumberGreaterThan = (number: unknown): this => this.numbers('NUMBER_GREATER_THAN', [number]);
  whenNumberGreaterThanOrEqualTo = (number: unknown): this => this.numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  whenNumberLessThan = (number: unknown): this => this.numbers('NUMBER_LESS_THAN', [number]);
  whenNumberLessThanOrEqualTo = (number: unknown): this => this.numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  whenNumberNotBetween = (start: unknown, end: unknown): this => this.numbers('NUMBER_NOT_BETWEEN', [start, end]);
  whenNumberNotEqualTo = (number: unknown): this => this.numbers('NUMBER_NOT_EQUAL_TO', [number]);
  whenTextContains = (text: unknown): this => this.when('TEXT_CONTAINS', [String(text)]);
  whenTextDoesNotContain = (text: unknown): this => this.when('TEXT_DOES_NOT_CONTAIN', [String(text)]);
  whenTextEqualTo = (text: unknown): this => this.when('TEXT_EQUAL_TO', [String(text)]);
  whenTextStartsWith = (text: unknown): this => this.when('TEXT_STARTS_WITH', [String(text)]);
  whenTextEndsWith = (text: unknown): this => this.when('TEXT_ENDS_WITH', [String(text)]);

  withCriteria(criteria: unknown, values: unknown): this {
    const name = (Object.keys(BooleanCriteria) as BooleanCriteriaName[]).find((key) => BooleanCriteria[key] === criteria);
    if (!name || !Array.isArray(values)) refuseArguments(`${this.typeLabel}.withCriteria`, [criteria, values]);
    const plain = values.map((value) =>
      value instanceof Date
        ? Math.floor(this.session.model.timeZone.serialOf(value))
        : (relativeDateName(value) ?? (value as string | number)),
    );
    return this.when(name, plain);
  }
}

export const WHEN_MEMBERS = {
  whenCellEmpty: 'navigation',
  whenCellNotEmpty: 'navigation',
  whenDateAfter: 'navigation',
  whenDateBefore: 'navigation',
  whenDateEqualTo: 'navigation',
  whenFormulaSatisfied: 'navigation',
  whenNumberBetween: 'navigation',
  whenNumberEqualTo: 'navigation',
  whenNumberGreaterThan: 'navigation',
  whenNumberGreaterThanOrEqualTo: 'navigation',
  whenNumberLessThan: 'navigation',
  whenNumberLessThanOrEqualTo: 'navigation',
  whenNumberNotBetween: 'navigation',
  whenNumberNotEqualTo: 'navigation',
  whenTextContains: 'navigation',
  whenTextDoesNotContain: 'navigation',
  whenTextEqualTo: 'navigation',
  whenTextStartsWith: 'navigation',
  whenTextEndsWith: 'navigation',
  withCriteria: 'navigation',
} as const;

const relativeDateName = (value: unknown): string | undefined =>
  Object.keys(RelativeDate).find((key) => RelativeDate[key as keyof typeof RelativeDate] === value);

/** The values of a condition as scripts see them. */
export function conditionValues(session: Session, condition: BooleanConditionModel): unknown[] {
  if (condition.criteria.endsWith('_RELATIVE')) return condition.values.map((name) => RelativeDate[name as keyof typeof RelativeDate]);
  if (condition.criteria.startsWith('DATE_')) return condition.values.map((serial) => session.model.timeZone.instantOf(Number(serial)));
  return [...condition.values];
}

export const criteriaType = (condition: BooleanConditionModel): EnumValue => BooleanCriteria[condition.criteria];
