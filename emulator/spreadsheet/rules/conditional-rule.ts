import type { Rect } from '../model/rect.ts';

export type BooleanCriteriaName =
  | 'CELL_EMPTY'
  | 'CELL_NOT_EMPTY'
  | 'DATE_AFTER'
  | 'DATE_BEFORE'
  | 'DATE_EQUAL_TO'
  | 'DATE_AFTER_RELATIVE'
  | 'DATE_BEFORE_RELATIVE'
  | 'DATE_EQUAL_TO_RELATIVE'
  | 'NUMBER_BETWEEN'
  | 'NUMBER_EQUAL_TO'
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_NOT_BETWEEN'
  | 'NUMBER_NOT_EQUAL_TO'
  | 'TEXT_CONTAINS'
  | 'TEXT_DOES_NOT_CONTAIN'
  | 'TEXT_EQUAL_TO'
  | 'TEXT_STARTS_WITH'
  | 'TEXT_ENDS_WITH'
  | 'CUSTOM_FORMULA';

/** Dates are serial numbers; relative dates are the names of Google's enumeration ("TODAY"). */
export interface BooleanConditionModel {
  readonly criteria: BooleanCriteriaName;
  readonly values: readonly (string | number)[];
}

export interface ConditionalLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface GradientPoint {
  readonly color: string;
  readonly type: 'NUMBER' | 'PERCENT' | 'PERCENTILE' | 'MIN' | 'MAX';
  readonly value: string;
}

export interface GradientModel {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

export interface ConditionalRuleModel {
  readonly ranges: readonly Rect[];
  readonly condition?: BooleanConditionModel;
  readonly gradient?: GradientModel;
  readonly look: ConditionalLook;
  /** A file's rule of a kind that spreadsheets of Google do not have (data bars, icons), as JSON; given back on saving. */
  readonly fileRule?: string;
}
