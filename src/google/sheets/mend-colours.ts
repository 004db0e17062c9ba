import type { ColourRule } from '../../tabs/layout.ts';
import { columnLetters } from '../spreadsheet.ts';
import { change, read } from './calls.ts';
import type { Range } from './calls.ts';
import type { Comparison, Mend } from './mend.ts';

/** The rules that colour statuses by their words; officers' own rules on the sheet stay, below them. */
export function colourMends({ sheet, layout, placed, facts }: Comparison): Mend[] {
  const places = layout.colouredColumns.flatMap((key) => placed.get(key) ?? []);
  if (places.length === 0 || layout.colourRules.length === 0) return [];
  const standing = facts.isNew ? [] : read(() => sheet.getConditionalFormatRules());
  const own = layout.colourRules.flatMap((rule) =>
    places.map((place) => ({
      rule,
      range: rule.formula === undefined ? `${columnLetters(place)}2:${columnLetters(place)}` : `A1:${columnLetters(layout.columns.length)}`,
    })),
  );
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean => isStatusRule(rule, places);
  const kept = standing.filter((rule) => !isOurs(rule));
  const before = standing.filter(isOurs).map(signature);
  if (before.join('|') === own.map(({ rule }) => signatureOf(rule)).join('|')) return [];
  const act = (): unknown =>
    change(() => sheet.setConditionalFormatRules([...own.map(({ rule, range }) => built(rule, sheet.getRange(range))), ...kept]));
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
  const isText = type === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO && places.includes(range.getColumn()) && range.getNumColumns() === 1;
  return isText || (type === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA && /\$E1/.test(String(condition.getCriteriaValues()[0])));
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

function built(rule: ColourRule, range: Range): FormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setBackground(rule.background).setFontColor(rule.textColour).setRanges([range]);
  if (rule.bold === true) builder.setBold(true);
  return (rule.formula === undefined ? builder.whenTextEqualTo(rule.text ?? '') : builder.whenFormulaSatisfied(rule.formula)).build();
}
