import { InterpolationType, type EnumValue } from '../enums.ts';
import type { ConditionalLook, ConditionalRuleModel, GradientModel, GradientPoint } from '../rules/conditional-rule.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { Session } from '../session.ts';
import { serviceFor, type Range } from '../service-links.ts';
import { colourOf, refuseArguments, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';
import { conditionValues, CriteriaBuilder, criteriaType, WHEN_MEMBERS } from './criteria.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;

/** When a rule applies, and the look it gives. */
export class BooleanCondition {
  static readonly typeName = 'BooleanCondition';
  static readonly members = {
    getCriteriaType: 'navigation',
    getCriteriaValues: 'navigation',
    getBackground: 'navigation',
    getFontColor: 'navigation',
    getBold: 'navigation',
    getItalic: 'navigation',
    getStrikethrough: 'navigation',
    getUnderline: 'navigation',
  } as const satisfies MembersOf<GoogleCondition>;

  constructor(
    private readonly session: Session,
    private readonly rule: ConditionalRuleModel,
  ) {}

  getCriteriaType = (): EnumValue => criteriaType(this.rule.condition!);
  getCriteriaValues = (): unknown[] => conditionValues(this.session, this.rule.condition!);
  getBackground = (): string | null => this.rule.look.background ?? null;
  getFontColor = (): string | null => this.rule.look.fontColor ?? null;
  getBold = (): boolean | null => this.rule.look.bold ?? null;
  getItalic = (): boolean | null => this.rule.look.italic ?? null;
  getStrikethrough = (): boolean | null => this.rule.look.strikethrough ?? null;
  getUnderline = (): boolean | null => this.rule.look.underline ?? null;
}

/** A colour scale. */
export class GradientCondition {
  static readonly typeName = 'GradientCondition';
  static readonly members = {
    getMinColor: 'navigation',
    getMinType: 'navigation',
    getMinValue: 'navigation',
    getMidColor: 'navigation',
    getMidType: 'navigation',
    getMidValue: 'navigation',
    getMaxColor: 'navigation',
    getMaxType: 'navigation',
    getMaxValue: 'navigation',
  } as const satisfies MembersOf<GoogleGradient>;

  constructor(private readonly gradient: GradientModel) {}

  getMinColor = (): string => this.gradient.min?.color ?? '';
  getMidColor = (): string => this.gradient.mid?.color ?? '';
  getMaxColor = (): string => this.gradient.max?.color ?? '';
  getMinType = (): EnumValue | null => typeOf(this.gradient.min);
  getMidType = (): EnumValue | null => typeOf(this.gradient.mid);
  getMaxType = (): EnumValue | null => typeOf(this.gradient.max);
  getMinValue = (): string => this.gradient.min?.value ?? '';
  getMidValue = (): string => this.gradient.mid?.value ?? '';
  getMaxValue = (): string => this.gradient.max?.value ?? '';
}

const typeOf = (point: GradientPoint | undefined): EnumValue | null => (point ? InterpolationType[point.type] : null);

const READING = {
  copy: 'navigation',
  getBooleanCondition: 'navigation',
  getGradientCondition: 'navigation',
  getRanges: 'navigation',
} as const satisfies MembersOf<GoogleRule>;

/** A rule as a sheet holds it. */
export class ConditionalFormatRule {
  static readonly typeName = 'ConditionalFormatRule';
  static readonly members = READING;

  constructor(
    private readonly session: Session,
    readonly sheet: SheetModel,
    readonly rule: ConditionalRuleModel,
  ) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.session, this);
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.rule.condition ? new BooleanCondition(this.session, this.rule) : null;
  }

  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient ? new GradientCondition(this.rule.gradient) : null;
  }

  getRanges(): Range[] {
    return this.rule.ranges.map((block) => serviceFor.range(this.session, this.sheet, block));
  }
}

export class ConditionalFormatRuleBuilder extends CriteriaBuilder {
  static readonly typeName = 'ConditionalFormatRuleBuilder';
  static readonly members = {
    ...READING,
    ...WHEN_MEMBERS,
    build: 'navigation',
    setBackground: 'navigation',
    setFontColor: 'navigation',
    setBold: 'navigation',
    setItalic: 'navigation',
    setStrikethrough: 'navigation',
    setUnderline: 'navigation',
    setRanges: 'navigation',
    setGradientMinpoint: 'navigation',
    setGradientMaxpoint: 'navigation',
    setGradientMinpointWithValue: 'navigation',
    setGradientMidpointWithValue: 'navigation',
    setGradientMaxpointWithValue: 'navigation',
  } as const satisfies MembersOf<GoogleBuilder>;

  protected readonly typeLabel = 'ConditionalFormatRuleBuilder';
  private look: ConditionalLook;
  private gradient: GradientModel | undefined;
  private ranges: readonly RangeBase[];

  constructor(session: Session, from?: ConditionalFormatRule) {
    super(session);
    this.look = from?.rule.look ?? {};
    this.gradient = from?.rule.gradient;
    this.condition = from?.rule.condition;
    this.ranges = from?.getRanges() ?? [];
  }

  build(): ConditionalFormatRule {
    const sheet = this.ranges[0]?.sheet;
    if (!sheet) throw new ServiceError('Conditional format rules must have at least one range.');
    if (this.ranges.some((range) => range.sheet !== sheet))
      throw new ServiceError('All ranges of a conditional format rule must be on the same sheet.');
    if (!this.condition && !this.gradient) throw new ServiceError('Conditional format rules must have a condition.');
    return new ConditionalFormatRule(this.session, sheet, {
      ranges: this.ranges.map((range) => range.rect),
      look: this.look,
      ...(this.gradient ? { gradient: this.gradient } : {}),
      ...(this.condition && !this.gradient ? { condition: this.condition } : {}),
    });
  }

  copy = (): ConditionalFormatRuleBuilder => this.build().copy();
  getBooleanCondition = (): BooleanCondition | null => (this.condition ? this.build().getBooleanCondition() : null);
  getGradientCondition = (): GradientCondition | null => (this.gradient ? new GradientCondition(this.gradient) : null);
  getRanges = (): RangeBase[] => [...this.ranges];

  setRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || ranges.some((range) => !(range instanceof RangeBase)))
      refuseArguments('ConditionalFormatRuleBuilder.setRanges', [ranges]);
    this.ranges = ranges as RangeBase[];
    return this;
  }

  private change(look: { [K in keyof ConditionalLook]?: ConditionalLook[K] | null }): this {
    const kept = Object.entries({ ...this.look, ...look }).filter(([, value]) => value !== null && value !== undefined);
    this.look = Object.fromEntries(kept);
    return this;
  }

  setBackground = (colour: unknown): this => this.change({ background: colourOf('ConditionalFormatRuleBuilder.setBackground', colour) });
  setFontColor = (colour: unknown): this => this.change({ fontColor: colourOf('ConditionalFormatRuleBuilder.setFontColor', colour) });
  setBold = (on: boolean | null): this => this.change({ bold: on });
  setItalic = (on: boolean | null): this => this.change({ italic: on });
  setStrikethrough = (on: boolean | null): this => this.change({ strikethrough: on });
  setUnderline = (on: boolean | null): this => this.change({ underline: on });

  private point(name: keyof GradientModel, colour: unknown, type: unknown, value: unknown): this {
    const types: GradientPoint['type'][] = ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'];
    const found = types.find((key) => InterpolationType[key] === type || key === type);
    const color = colourOf('ConditionalFormatRuleBuilder.setGradient', colour);
    if (!found || color === null) refuseArguments('ConditionalFormatRuleBuilder.setGradient', [colour, type, value]);
    this.gradient = { ...this.gradient, [name]: { color, type: found, value: String(value ?? '') } };
    return this;
  }

  setGradientMinpoint = (colour: unknown): this => this.point('min', colour, 'MIN', '');
  setGradientMaxpoint = (colour: unknown): this => this.point('max', colour, 'MAX', '');
  setGradientMinpointWithValue = (colour: unknown, type: unknown, value: unknown): this => this.point('min', colour, type, value);
  setGradientMidpointWithValue = (colour: unknown, type: unknown, value: unknown): this => this.point('mid', colour, type, value);
  setGradientMaxpointWithValue = (colour: unknown, type: unknown, value: unknown): this => this.point('max', colour, type, value);
}
