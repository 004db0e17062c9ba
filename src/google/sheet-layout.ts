import { PLAIN_TEXT_FORMAT, PROTECTION_WORDS } from '../tabs/layout.ts';
import type { ColourRule, ColumnLayout, SheetLayout } from '../tabs/layout.ts';
import { countCalls } from './call-count.ts';
import { asTyped } from './safe-text.ts';
import { validationRule } from './sheet-validation.ts';
import { columnLetters } from './spreadsheet.ts';
import { instantOf } from './zone.ts';
import { activeSpreadsheet } from './service.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Columns of a sheet that is there already: the sheet's column number (from 1) of each described column, by key. */
export type PlacedColumns = ReadonlyMap<string, number>;

const HEADING_COLOUR = '#dfe3e8';
const COMPUTED_HEADING_COLOUR = '#c4c7cc';
const COMPUTED_COLOUR = '#f3f3f3';

/** Counts a change and makes it. */
function change(act: () => unknown): number {
  countCalls();
  act();
  return 1;
}

function read<T>(ask: () => T): T {
  countCalls();
  return ask();
}

const belowHeading = (sheet: Sheet, firstColumn: number, lastColumn = firstColumn): Range =>
  sheet.getRange(`${columnLetters(firstColumn)}2:${columnLetters(lastColumn)}`);

/** Makes a new tab, at this place among the tabs (from 0), exactly as described. */
export function createSheet(layout: SheetLayout, place: number): void {
  const sheet = read(() => activeSpreadsheet().insertSheet(layout.name, place));
  const count = layout.columns.length;
  const columns = read(() => sheet.getMaxColumns());
  if (columns < count) change(() => sheet.insertColumnsAfter(columns, count - columns));
  dressSheet(sheet);
  const placed = new Map(layout.columns.map(({ key }, index) => [key, index + 1]));
  if (layout.hasFilter) writeHeadings(sheet, layout.columns, 1);
  if (layout.firstRows.length > 0)
    change(() => sheet.getRange(2, 1, layout.firstRows.length, count).setValues(layout.firstRows.map(valuesOf)));
  setWidths(sheet, layout.columns);
  for (const column of layout.columns) dressColumn(sheet, column, placed.get(column.key) ?? 1);
  completeSheet(sheet, layout, placed);
  if (layout.isHidden) change(() => sheet.hideSheet());
}

function valuesOf(row: SheetLayout['firstRows'][number]): (string | number | boolean | Date)[] {
  return row.map((cell) => (typeof cell === 'string' ? asTyped(cell) : typeof cell === 'object' ? instantOf(cell) : cell));
}

function dressSheet(sheet: Sheet): void {
  const all = read(() => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
  change(() => all.setWrap(true));
  change(() => all.setVerticalAlignment('top'));
}

function writeHeadings(sheet: Sheet, columns: readonly ColumnLayout[], first: number): void {
  const range = sheet.getRange(1, first, 1, columns.length);
  countCalls(4);
  range
    .setValues([columns.map(({ heading }) => asTyped(heading))])
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight('bold');
  range.setBackgrounds([columns.map(({ isGrey }) => (isGrey ? COMPUTED_HEADING_COLOUR : HEADING_COLOUR))]);
}

function setWidths(sheet: Sheet, columns: readonly ColumnLayout[]): void {
  columns.forEach(({ width }, index) => {
    if (index > 0 && columns[index - 1]?.width === width) return;
    const next = columns.findIndex((column, later) => later > index && column.width !== width);
    change(() => sheet.setColumnWidths(index + 1, (next < 0 ? columns.length : next) - index, width));
  });
}

function dressColumn(sheet: Sheet, column: ColumnLayout, place: number): void {
  const range = belowHeading(sheet, place);
  const { numberFormat, validation } = column;
  if (numberFormat !== undefined) change(() => range.setNumberFormat(numberFormat));
  if (column.align !== 'left') change(() => range.setHorizontalAlignment(column.align));
  if (!column.wraps) change(() => sheet.getRange(`${columnLetters(place)}1:${columnLetters(place)}`).setWrap(false));
  if (column.isGrey) change(() => range.setBackground(COMPUTED_COLOUR));
  const rule = validation === undefined ? undefined : validationRule(validation, column.note);
  if (rule !== undefined) change(() => range.setDataValidation(rule));
}

/** Brings a tab that is there to what is described, adding only what is missing. Gives the number of changes made. */
export function repairSheet(layout: SheetLayout, placed: PlacedColumns, lastHeading: number): number {
  const sheet = activeSpreadsheet().getSheetByName(layout.name);
  if (sheet === null) return 0;
  const missing = layout.columns.filter(({ key, heading }) => heading !== '' && !placed.has(key));
  const all = new Map(placed);
  missing.forEach(({ key }, index) => all.set(key, lastHeading + index + 1));
  return addColumns(sheet, missing, lastHeading) + repairColumns(sheet, layout, placed) + completeSheet(sheet, layout, all);
}

function addColumns(sheet: Sheet, missing: readonly ColumnLayout[], lastHeading: number): number {
  if (missing.length === 0) return 0;
  const columns = read(() => sheet.getMaxColumns());
  const wanted = lastHeading + missing.length;
  if (wanted > columns) change(() => sheet.insertColumnsAfter(columns, wanted - columns));
  writeHeadings(sheet, missing, lastHeading + 1);
  missing.forEach((column, index) => {
    change(() => sheet.setColumnWidth(lastHeading + index + 1, column.width));
    dressColumn(sheet, column, lastHeading + index + 1);
  });
  return missing.length;
}

/** Notes, formats and dropdowns that have gone missing. What officers set themselves stays, and no cell that holds something is made text. */
function repairColumns(sheet: Sheet, layout: SheetLayout, placed: PlacedColumns): number {
  const last = Math.max(0, ...placed.values());
  if (last === 0 || !layout.hasFilter) return 0;
  const notes = read(() => sheet.getRange(1, 1, 1, last).getNotes())[0] ?? [];
  const below = sheet.getRange(2, 1, 1, last);
  const formats = read(() => below.getNumberFormats())[0] ?? [];
  const rules = read(() => below.getDataValidations())[0] ?? [];
  let changes = 0;
  for (const column of layout.columns) {
    const place = placed.get(column.key);
    if (place === undefined) continue;
    const { numberFormat, validation } = column;
    if ((notes[place - 1] ?? '') === '') changes += change(() => sheet.getRange(1, place).setNote(column.note));
    if (numberFormat !== undefined && numberFormat !== PLAIN_TEXT_FORMAT && isAutomatic(formats[place - 1]))
      changes += change(() => belowHeading(sheet, place).setNumberFormat(numberFormat));
    const rule = validation !== undefined && (rules[place - 1] ?? null) === null ? validationRule(validation, column.note) : undefined;
    if (rule !== undefined) changes += change(() => belowHeading(sheet, place).setDataValidation(rule));
  }
  return changes;
}

function isAutomatic(format: string | undefined): boolean {
  return format === undefined || format === '' || format === 'General' || /^0\.#+$/.test(format);
}

/** Frozen parts, filter, colours, groups, protection and status colours, each only where it is missing. */
function completeSheet(sheet: Sheet, layout: SheetLayout, placed: PlacedColumns): number {
  const last = Math.max(1, ...placed.values());
  let changes = 0;
  if (read(() => sheet.getTabColor()) === null) changes += change(() => sheet.setTabColor(layout.colour));
  if (read(() => sheet.getFrozenRows()) === 0) changes += change(() => sheet.setFrozenRows(layout.frozenRows));
  const frozen = layout.frozenThrough === undefined ? undefined : placed.get(layout.frozenThrough);
  if (frozen !== undefined && read(() => sheet.getFrozenColumns()) === 0) changes += change(() => sheet.setFrozenColumns(frozen));
  if (layout.hasFilter) {
    if (read(() => sheet.getBandings()).length === 0)
      changes += change(() =>
        sheet.getRange(1, 1, sheet.getMaxRows(), last).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false),
      );
    if (read(() => sheet.getFilter()) === null) changes += change(() => sheet.getRange(1, 1, sheet.getMaxRows(), last).createFilter());
  }
  return changes + foldGroups(sheet, layout, placed) + protect(sheet, layout, placed) + colourStatuses(sheet, layout, placed);
}

/** Folds each run of neighbouring columns of one group that is not in a group yet. */
function foldGroups(sheet: Sheet, layout: SheetLayout, placed: PlacedColumns): number {
  const runs: { group: string; first: number; last: number }[] = [];
  for (const { key, group } of layout.columns) {
    const place = placed.get(key);
    if (group === '' || place === undefined) continue;
    const run = runs[runs.length - 1];
    if (run !== undefined && run.group === group && run.last === place - 1) run.last = place;
    else runs.push({ group, first: place, last: place });
  }
  return runs.reduce((changes, { first, last }) => {
    if (read(() => sheet.getColumnGroupDepth(first)) > 0) return changes;
    change(() => sheet.getRange(1, first, 1, last - first + 1).shiftColumnGroupDepth(1));
    return changes + change(() => sheet.getColumnGroup(first, 1)?.collapse());
  }, 0);
}

/** A warning before somebody types over what the product works out. */
function protect(sheet: Sheet, layout: SheetLayout, placed: PlacedColumns): number {
  const places = layout.columns.flatMap(({ key, computed }) => (computed ? (placed.get(key) ?? []) : []));
  if (places.length === 0) return 0;
  const types = SpreadsheetApp.ProtectionType;
  const standing = read(() => sheet.getProtections(layout.isProtected ? types.SHEET : types.RANGE));
  if (standing.some((protection) => read(() => protection.getDescription()) === PROTECTION_WORDS)) return 0;
  if (layout.isProtected) return change(() => sheet.protect().setDescription(PROTECTION_WORDS).setWarningOnly(true));
  return change(() =>
    sheet
      .getRange(`${columnLetters(Math.min(...places))}:${columnLetters(Math.max(...places))}`)
      .protect()
      .setDescription(PROTECTION_WORDS)
      .setWarningOnly(true),
  );
}

/** The rules that colour statuses by their words; officers' own rules on the sheet stay, below them. */
function colourStatuses(sheet: Sheet, layout: SheetLayout, placed: PlacedColumns): number {
  const places = layout.colouredColumns.flatMap((key) => placed.get(key) ?? []);
  if (places.length === 0 || layout.colourRules.length === 0) return 0;
  const standing = read(() => sheet.getConditionalFormatRules());
  const own = layout.colourRules.flatMap((rule) =>
    places.map((place) => ({
      rule,
      range: rule.formula === undefined ? `${columnLetters(place)}2:${columnLetters(place)}` : `A1:${columnLetters(layout.columns.length)}`,
    })),
  );
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean => isStatusRule(rule, places);
  const kept = standing.filter((rule) => !isOurs(rule));
  const before = standing.filter(isOurs).map(signature);
  if (before.join('|') === own.map(({ rule }) => signatureOf(rule)).join('|')) return 0;
  return change(() => sheet.setConditionalFormatRules([...own.map(({ rule, range }) => built(rule, sheet.getRange(range))), ...kept]));
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

/** The spreadsheet's language and time zone; gives the number of changes made. */
export function setLocaleAndZone(locale: string, zone: string): number {
  const spreadsheet = activeSpreadsheet();
  let changes = 0;
  if (read(() => spreadsheet.getSpreadsheetLocale()) !== locale) changes += change(() => spreadsheet.setSpreadsheetLocale(locale));
  if (read(() => spreadsheet.getSpreadsheetTimeZone()) !== zone) changes += change(() => spreadsheet.setSpreadsheetTimeZone(zone));
  return changes;
}

/** Deletes the empty tab that Google puts into a new spreadsheet, where nobody has used it. */
export function deleteUnusedSheet(isUnused: (name: string) => boolean): boolean {
  const spreadsheet = activeSpreadsheet();
  const sheet = read(() => spreadsheet.getSheets()).find(
    (candidate) => read(() => candidate.getLastRow()) === 0 && isUnused(candidate.getName()),
  );
  if (sheet === undefined) return false;
  change(() => spreadsheet.deleteSheet(sheet));
  return true;
}
