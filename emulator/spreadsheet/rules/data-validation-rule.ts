import type { Rect } from '../model/rect.ts';

export type ValidationCriteria =
  | 'DATE_AFTER'
  | 'DATE_BEFORE'
  | 'DATE_BETWEEN'
  | 'DATE_EQUAL_TO'
  | 'DATE_IS_VALID_DATE'
  | 'DATE_NOT_BETWEEN'
  | 'DATE_ON_OR_AFTER'
  | 'DATE_ON_OR_BEFORE'
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
  | 'TEXT_IS_VALID_EMAIL'
  | 'TEXT_IS_VALID_URL'
  | 'VALUE_IN_LIST'
  | 'VALUE_IN_RANGE'
  | 'CUSTOM_FORMULA'
  | 'CHECKBOX';

/** One rule; every cell that it holds for refers to the same object. */
export interface DataValidationRule {
  readonly criteria: ValidationCriteria;
  /** Numbers, texts, or dates as serial numbers. For CHECKBOX the ticked and unticked values, if not TRUE and FALSE. */
  readonly values: readonly (string | number | boolean)[];
  /** For VALUE_IN_RANGE. */
  readonly range?: { readonly sheetId: number; readonly rect: Rect };
  readonly showDropdown?: boolean;
  readonly allowInvalid: boolean;
  readonly helpText?: string;
  /** What a file's rule holds beyond this (JSON), given back on saving. */
  readonly fileRule?: string;
}
