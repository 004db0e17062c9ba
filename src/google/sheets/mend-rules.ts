import type { ColumnLayout, SheetLayout, Validation } from '../../tabs/layout.ts';
import { put, sheetNamed } from './calls.ts';
import { columnLetters } from '../spreadsheet.ts';
import { isFresh, neighbours } from './mend.ts';
import type { Comparison, Mend } from './mend.ts';
import { belowHeadings } from './sheet-facts.ts';
import type { ValidationRule } from './sheet-facts.ts';

/** A dropdown made from another tab offers this many of its rows. */
const LIST_ROWS = 500;

/** Google's rule for what a column may hold. Other entries are marked, never refused; `undefined` while its tab is missing. */
function validationRule(validation: Validation, help: string): ValidationRule | undefined {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  switch (validation.kind) {
    case 'list':
      return builder.requireValueInList([...validation.choices], true).build();
    case 'date':
      return builder.requireDate().build();
    case 'number':
      return builder.requireNumberBetween(validation.min, validation.max).build();
    case 'range': {
      const sheet = sheetNamed(validation.tab);
      return sheet === undefined
        ? undefined
        : builder.requireValueInRange(sheet.getRange(2, validation.column, LIST_ROWS, 1), true).build();
    }
  }
}

/** Sets the dropdowns of a new tab that come from other tabs, which were not there when it was made. */
export function linkDropdowns(layout: SheetLayout): void {
  const sheet = sheetNamed(layout.name);
  layout.columns.forEach(({ validation, note }, index) => {
    const rule = validation?.kind === 'range' ? validationRule(validation, note) : undefined;
    if (sheet !== undefined && rule !== undefined) put(() => sheet.getRange(belowHeadings(index + 1)).setDataValidation(rule));
  });
}

/** What a rule comes to, to compare two. */
function meaningOf(rule: ValidationRule): string {
  if (rule === null) return '';
  const values = rule.getCriteriaValues().map((value: unknown) => meaningOfValue(value));
  return `${String(rule.getCriteriaType())} ${JSON.stringify(values)}`;
}

function meaningOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaningOfValue);
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? 'shown' : value;
  const range = value as GoogleAppsScript.Spreadsheet.Range;
  return [range.getGridId(), range.getColumn()];
}

interface WantedRule {
  readonly place: number;
  readonly rule: NonNullable<ValidationRule>;
  /** "D2:D" for all of the column. */
  readonly ranges: readonly string[];
}

/** Dropdowns that have gone, or that an earlier version of the product made. A rule that an officer set stays. */
export function ruleMends(comparison: Comparison): Mend[] {
  const { sheet, layout, facts } = comparison;
  const wanted = layout.columns.flatMap((column) => wantedRule(comparison, column));
  const own = new Map(layout.columns.map(({ key, validation }) => [comparison.placed.get(key), validation?.kind]));
  // Rules that name no other cells can go on one row and be copied down: two calls for all of them.
  const plain = facts.isNew ? wanted.filter(({ place }) => own.get(place) !== 'range') : [];
  const oneByOne = plain.length > 2 ? wanted.filter((each) => !plain.includes(each)) : wanted;
  return [
    ...(plain.length > 2 ? [{ part: 'dropdowns' as const, act: () => copiedDown(plain) }] : []),
    ...oneByOne.flatMap(({ rule, ranges }) =>
      ranges.map((range) => ({ part: 'dropdowns' as const, act: () => put(() => sheet.getRange(range).setDataValidation(rule)) })),
    ),
  ];

  function copiedDown(rules: readonly WantedRule[]): void {
    const last = Math.max(...rules.map(({ place }) => place));
    const row = Array.from({ length: last }, (_, index) => rules.find(({ place }) => place === index + 1)?.rule ?? null);
    const first = sheet.getRange(2, 1, 1, last);
    put(() => first.setDataValidations([row]));
    const rest = sheet.getRange(`A3:${columnLetters(last)}`);
    put(() => first.copyTo(rest, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false));
  }
}

function wantedRule(comparison: Comparison, { key, validation, note }: ColumnLayout): WantedRule[] {
  const { placed, facts } = comparison;
  const place = placed.get(key);
  if (validation === undefined || place === undefined) return [];
  const rule = validationRule(validation, note);
  if (rule === undefined || rule === null) return [];
  if (isFresh(comparison, key)) return [{ place, rule, ranges: [belowHeadings(place)] }];
  // An earlier version of the product may have made another rule: it is known by its help, and asked about once.
  const first = facts.rules.find((row) => (row[place - 1] ?? null) !== null)?.[place - 1] ?? null;
  const isOutdated = first !== null && first.getHelpText() === note && meaningOf(first) !== meaningOf(rule);
  const isMissing = (present: ValidationRule): boolean => present === null || (isOutdated && present.getHelpText() === note);
  const rows = facts.rules.flatMap((row, index) => (isMissing(row[place - 1] ?? null) ? [index + 2] : []));
  if (rows.length === 0) return [];
  const letters = columnLetters(place);
  const all = rows.length === facts.rules.length;
  return [
    {
      place,
      rule,
      ranges: all ? [belowHeadings(place)] : neighbours(rows).map(({ first, last }) => `${letters}${first}:${letters}${last}`),
    },
  ];
}
