import { DataValidationCriteria, type EnumValue } from '../enums.ts';
import type { Session } from '../session.ts';
import type { DataValidationRule, ValidationCriteria } from '../rules/data-validation-rule.ts';
import { serviceFor } from '../service-links.ts';
import { refuseArguments, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A dropdown may list 500 values of its own. https://support.google.com/docs/answer/186103 */
const MAX_LIST_VALUES = 500;

const READING = {
  copy: 'navigation',
  getAllowInvalid: 'navigation',
  getCriteriaType: 'navigation',
  getCriteriaValues: 'navigation',
  getHelpText: 'navigation',
} as const satisfies MembersOf<GoogleRule>;

/** Criteria values as scripts see them: dates as Dates, a range as a Range, the dropdown arrow last. */
function criteriaValues(session: Session, rule: DataValidationRule): unknown[] {
  if (rule.criteria === 'VALUE_IN_LIST') return [[...rule.values], rule.showDropdown ?? true];
  if (rule.range) {
    const sheet = session.model.sheetById(rule.range.sheetId);
    return [sheet ? serviceFor.range(session, sheet, rule.range.rect) : null, rule.showDropdown ?? true];
  }
  return rule.criteria.startsWith('DATE_')
    ? rule.values.map((serial) => session.model.timeZone.instantOf(Number(serial)))
    : [...rule.values];
}

/** A rule as set on cells. */
export class DataValidation implements Pick<GoogleRule, 'getAllowInvalid' | 'getCriteriaValues'> {
  static readonly typeName = 'DataValidation';
  static readonly members = READING;

  constructor(
    private readonly session: Session,
    readonly rule: DataValidationRule,
  ) {}

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.session, this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.rule.criteria];
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.session, this.rule);
  }

  getHelpText(): string | null {
    return this.rule.helpText ?? null;
  }
}

/** Gathers a rule. Invalid data is allowed (with a warning) unless said otherwise. */
export class DataValidationBuilder implements Pick<GoogleBuilder, 'getAllowInvalid' | 'getCriteriaValues' | 'getHelpText'> {
  static readonly typeName = 'DataValidationBuilder';
  static readonly members = {
    ...READING,
    build: 'navigation',
    requireCheckbox: 'navigation',
    requireDate: 'navigation',
    requireDateAfter: 'navigation',
    requireDateBefore: 'navigation',
    requireDateBetween: 'navigation',
    requireDateEqualTo: 'navigation',
    requireDateNotBetween: 'navigation',
    requireDateOnOrAfter: 'navigation',
    requireDateOnOrBefore: 'navigation',
    requireFormulaSatisfied: 'navigation',
    requireNumberBetween: 'navigation',
    requireNumberEqualTo: 'navigation',
    requireNumberGreaterThan: 'navigation',
    requireNumberGreaterThanOrEqualTo: 'navigation',
    requireNumberLessThan: 'navigation',
    requireNumberLessThanOrEqualTo: 'navigation',
    requireNumberNotBetween: 'navigation',
    requireNumberNotEqualTo: 'navigation',
    requireTextContains: 'navigation',
    requireTextDoesNotContain: 'navigation',
    requireTextEqualTo: 'navigation',
    requireTextIsEmail: 'navigation',
    requireTextIsUrl: 'navigation',
    requireValueInList: 'navigation',
    requireValueInRange: 'navigation',
    setAllowInvalid: 'navigation',
    setHelpText: 'navigation',
    withCriteria: 'navigation',
  } as const satisfies MembersOf<GoogleBuilder>;

  private rule: DataValidationRule | undefined;
  private allowInvalid: boolean;
  private helpText: string | undefined;

  constructor(
    private readonly session: Session,
    from?: DataValidationRule,
  ) {
    this.rule = from;
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText;
  }

  build(): DataValidation {
    if (!this.rule) throw new ServiceError('A data validation rule must have criteria.');
    const { helpText: _old, ...rule } = this.rule;
    return new DataValidation(this.session, {
      ...rule,
      allowInvalid: this.allowInvalid,
      ...(this.helpText === undefined ? {} : { helpText: this.helpText }),
    });
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.session, this.build().rule);
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.rule ? DataValidationCriteria[this.rule.criteria] : null;
  }

  getCriteriaValues(): unknown[] {
    return this.rule ? criteriaValues(this.session, this.rule) : [];
  }

  getHelpText(): string | null {
    return this.helpText ?? null;
  }

  setAllowInvalid(allow: unknown): this {
    if (typeof allow !== 'boolean') refuseArguments('DataValidationBuilder.setAllowInvalid', [allow]);
    this.allowInvalid = allow;
    return this;
  }

  setHelpText(text: unknown): this {
    this.helpText = text === null || text === '' ? undefined : String(text);
    return this;
  }

  private require(
    criteria: ValidationCriteria,
    values: readonly (string | number | boolean)[] = [],
    more: Partial<DataValidationRule> = {},
  ): this {
    this.rule = { criteria, values, allowInvalid: this.allowInvalid, ...more };
    return this;
  }

  private dates(criteria: ValidationCriteria, dates: readonly unknown[]): this {
    if (dates.some((date) => !(date instanceof Date))) refuseArguments(`DataValidationBuilder.${criteria}`, dates);
    return this.require(
      criteria,
      (dates as Date[]).map((date) => Math.floor(this.session.model.timeZone.serialOf(date))),
    );
  }

  private numbers(criteria: ValidationCriteria, numbers: readonly unknown[]): this {
    if (numbers.some((number) => typeof number !== 'number')) refuseArguments(`DataValidationBuilder.${criteria}`, numbers);
    return this.require(criteria, numbers as number[]);
  }

  requireValueInList(values: unknown, showDropdown: boolean = true): this {
    if (!Array.isArray(values)) refuseArguments('DataValidationBuilder.requireValueInList', [values]);
    if (values.length > MAX_LIST_VALUES) {
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${MAX_LIST_VALUES}. Use the "List from a range" criteria instead.`,
      );
    }
    return this.require('VALUE_IN_LIST', values.map(String), { showDropdown });
  }

  requireValueInRange(range: unknown, showDropdown: boolean = true): this {
    if (!(range instanceof RangeBase)) refuseArguments('DataValidationBuilder.requireValueInRange', [range]);
    return this.require('VALUE_IN_RANGE', [], { range: { sheetId: range.sheet.id, rect: range.rect }, showDropdown });
  }

  requireCheckbox = (...values: (string | number | boolean)[]): this => this.require('CHECKBOX', values);
  requireDate = (): this => this.require('DATE_IS_VALID_DATE');
  requireDateAfter = (date: unknown): this => this.dates('DATE_AFTER', [date]);
  requireDateBefore = (date: unknown): this => this.dates('DATE_BEFORE', [date]);
  requireDateBetween = (start: unknown, end: unknown): this => this.dates('DATE_BETWEEN', [start, end]);
  requireDateEqualTo = (date: unknown): this => this.dates('DATE_EQUAL_TO', [date]);
  requireDateNotBetween = (start: unknown, end: unknown): this => this.dates('DATE_NOT_BETWEEN', [start, end]);
  requireDateOnOrAfter = (date: unknown): this => this.dates('DATE_ON_OR_AFTER', [date]);
  requireDateOnOrBefore = (date: unknown): this => this.dates('DATE_ON_OR_BEFORE', [date]);
  requireFormulaSatisfied = (formula: unknown): this => this.require('CUSTOM_FORMULA', [String(formula)]);
  requireNumberBetween = (start: unknown, end: unknown): this => this.numbers('NUMBER_BETWEEN', [start, end]);
  requireNumberEqualTo = (number: unknown): this => this.numbers('NUMBER_EQUAL_TO', [number]);
  requireNumberGreaterThan = (number: unknown): this => this.numbers('NUMBER_GREATER_THAN', [number]);
  requireNumberGreaterThanOrEqualTo = (number: unknown): this => this.numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  requireNumberLessThan = (number: unknown): this => this.numbers('NUMBER_LESS_THAN', [number]);
  requireNumberLessThanOrEqualTo = (number: unknown): this => this.numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  requireNumberNotBetween = (start: unknown, end: unknown): this => this.numbers('NUMBER_NOT_BETWEEN', [start, end]);
  requireNumberNotEqualTo = (number: unknown): this => this.numbers('NUMBER_NOT_EQUAL_TO', [number]);
  requireTextContains = (text: unknown): this => this.require('TEXT_CONTAINS', [String(text)]);
  requireTextDoesNotContain = (text: unknown): this => this.require('TEXT_DOES_NOT_CONTAIN', [String(text)]);
  requireTextEqualTo = (text: unknown): this => this.require('TEXT_EQUAL_TO', [String(text)]);
  requireTextIsEmail = (): this => this.require('TEXT_IS_VALID_EMAIL');
  requireTextIsUrl = (): this => this.require('TEXT_IS_VALID_URL');

  /** A rule by its criteria and the values that getCriteriaValues gives. */
  withCriteria(criteria: unknown, values: unknown): this {
    const name = (Object.keys(DataValidationCriteria) as ValidationCriteria[]).find((key) => DataValidationCriteria[key] === criteria);
    if (!name || !Array.isArray(values)) refuseArguments('DataValidationBuilder.withCriteria', [criteria, values]);
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(values[0], (values[1] as boolean | undefined) ?? true);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(values[0], (values[1] as boolean | undefined) ?? true);
    if (name === 'DATE_IS_VALID_DATE') return this.requireDate();
    return name.startsWith('DATE_') ? this.dates(name, values) : this.require(name, values as (string | number | boolean)[]);
  }
}
