import type { EnumValue } from '../enums.ts';
import type { FilterCriteriaModel } from '../model/sheet-model.ts';
import type { Session } from '../session.ts';
import type { MembersOf } from '../arguments.ts';
import { conditionValues, CriteriaBuilder, criteriaType, WHEN_MEMBERS } from './criteria.ts';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const READING = {
  copy: 'navigation',
  getCriteriaType: 'navigation',
  getCriteriaValues: 'navigation',
  getHiddenValues: 'navigation',
  getVisibleValues: 'navigation',
} as const satisfies MembersOf<GoogleCriteria>;

/** Which rows a column of a filter shows. */
export class FilterCriteria implements Pick<GoogleCriteria, 'getCriteriaValues' | 'getHiddenValues' | 'getVisibleValues'> {
  static readonly typeName = 'FilterCriteria';
  static readonly members = READING;

  constructor(
    private readonly session: Session,
    readonly criteria: FilterCriteriaModel,
  ) {}

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.session, this.criteria);
  }

  getCriteriaType(): EnumValue | null {
    return this.criteria.condition ? criteriaType(this.criteria.condition) : null;
  }

  getCriteriaValues(): unknown[] {
    return this.criteria.condition ? conditionValues(this.session, this.criteria.condition) : [];
  }

  getHiddenValues(): string[] {
    return [...(this.criteria.hiddenValues ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this.criteria.visibleValues ?? [])];
  }
}

export class FilterCriteriaBuilder extends CriteriaBuilder {
  static readonly typeName = 'FilterCriteriaBuilder';
  static readonly members = {
    ...READING,
    ...WHEN_MEMBERS,
    build: 'navigation',
    setHiddenValues: 'navigation',
    setVisibleValues: 'navigation',
  } as const satisfies MembersOf<GoogleBuilder>;

  protected readonly typeLabel = 'FilterCriteriaBuilder';
  private hidden: readonly string[] | undefined;
  private visible: readonly string[] | undefined;

  constructor(session: Session, from?: FilterCriteriaModel) {
    super(session);
    this.condition = from?.condition;
    this.hidden = from?.hiddenValues;
    this.visible = from?.visibleValues;
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.session, {
      ...(this.hidden ? { hiddenValues: this.hidden } : {}),
      ...(this.visible ? { visibleValues: this.visible } : {}),
      ...(this.condition ? { condition: this.condition } : {}),
    });
  }

  copy = (): FilterCriteriaBuilder => this.build().copy();
  getCriteriaType = (): EnumValue | null => this.build().getCriteriaType();
  getCriteriaValues = (): unknown[] => this.build().getCriteriaValues();
  getHiddenValues = (): string[] => this.build().getHiddenValues();
  getVisibleValues = (): string[] => this.build().getVisibleValues();

  setHiddenValues(values: unknown[]): this {
    this.hidden = values.map(String);
    return this;
  }

  setVisibleValues(values: unknown[]): this {
    this.visible = values.map(String);
    return this;
  }
}
