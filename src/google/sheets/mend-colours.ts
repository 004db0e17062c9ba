import type { ColourRule } from '../../tabs/layout.ts';
import { columnLetters } from '../spreadsheet.ts';
import { put, read } from './calls.ts';
import type { Range } from './calls.ts';
import type { Comparison, Mend } from './mend.ts';

/** The rules that colour statuses by their words; officers' own rules on the sheet stay, below them. */
export function colourMends({ sheet, layout, placed, facts }: Comparison): Mend[] {
  const places = layout.colouredColumns.flatMap((key) => placed.get(key) ?? []);
  if (places.length === 0 || layout.colourRules.length === 0) return [];
  const standing = facts.isNew ? [] : read(() => sheet.getConditionalFormatRules());
  const whole = `A2:${columnLetters(layout.columns.length)}`;
  const own = layout.colourRules.flatMap((rule): { rule: ColourRule; ranges: readonly string[] }[] =>
    layout.hasHeadings
      ? places.map((place) => ({ rule, ranges: [`${columnLetters(place)}2:${columnLetters(place)}`] }))
      : [{ rule, ranges: rule.ranges ?? [whole] }],
  );
  const isOurs = (rule: FormatRule): boolean => (layout.hasHeadings ? isStatusRule(rule, places) : isPageRule(rule, layout.columns.length));
  const kept = standing.filter((rule) => !isOurs(rule));
  const before = standing.filter(isOurs).map(signature);
  if (before.join('|') === own.map(({ rule }) => signatureOf(rule)).join('|')) return [];
  const act = (): unknown =>
    put(() =>
      sheet.setConditionalFormatRules([
        ...own.map(({ rule, ranges }) =>
          built(
            rule,
            ranges.map((range) => sheet.getRange(range)),
          ),
        ),
        ...kept,
      ]),
    );
  return [{ part: 'status colours', act }];
}

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function isStatusRule(rule: FormatRule, places: readonly number[]): boolean {
  const condition = rule.getBooleanCondition();
  if (condition === null) return false;
  const ranges = rule.getRanges();
  const [range] = ranges;
  if (ranges.length !== 1 || range === undefined) return false;
  const type = condition.getCriteriaType();
  return type === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO && places.includes(range.getColumn()) && range.getNumColumns() === 1;
}

/** The formulas of a page's rules, as this version and earlier ones make them. */
const PAGE_FORMULA = /\$E1|^=\$A\$[12]<>""$/;

/** Rules of a page: on its titles and headings, and on statuses wherever they stand. */
function isPageRule(rule: FormatRule, columns: number): boolean {
  const condition = rule.getBooleanCondition();
  const type = condition?.getCriteriaType();
  if (type === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return PAGE_FORMULA.test(String(condition?.getCriteriaValues()[0]));
  const [range] = rule.getRanges();
  return type === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO && range?.getColumn() === 1 && [1, columns].includes(range.getNumColumns());
}

function signature(rule: FormatRule): string {
  const condition = rule.getBooleanCondition();
  return [condition?.getCriteriaValues()[0], colour(condition?.getBackground()), colour(condition?.getFontColor())].join(' ');
}

function colour(found: string | null | undefined): string {
  return (found ?? '').toLowerCase().slice(-6);
}

function signatureOf(rule: ColourRule): string {
  return [rule.text ?? rule.formula, rule.background.slice(1).toLowerCase(), rule.textColour.slice(1).toLowerCase()].join(' ');
}

function built(rule: ColourRule, ranges: Range[]): FormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setBackground(rule.background).setFontColor(rule.textColour).setRanges(ranges);
  if (rule.bold === true) builder.setBold(true);
  return (rule.formula === undefined ? builder.whenTextEqualTo(rule.text ?? '') : builder.whenFormulaSatisfied(rule.formula)).build();
}
