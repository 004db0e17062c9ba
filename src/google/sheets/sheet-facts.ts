import { PROTECTION_WORDS } from '../../tabs/layout.ts';
import type { SheetLayout } from '../../tabs/layout.ts';
import type { Grid } from '../../tabs/cells.ts';
import { columnLetters } from '../spreadsheet.ts';
import { read } from './calls.ts';
import type { Sheet } from './calls.ts';

/** Columns of a sheet that is there: the sheet's column number (from 1) of each described column, by key. */
export type PlacedColumns = ReadonlyMap<string, number>;

export type ValidationRule = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** Formats and dropdowns are compared down to this row. */
const ROWS_COMPARED = 1000;

/** A protection that stands on a sheet. */
interface StandingProtection {
  readonly protection: GoogleAppsScript.Spreadsheet.Protection;
  /** True for the product's own, complete with what makes it a mere warning. */
  readonly isOwn: boolean;
  /** True for one that says nothing of itself, as the product's own before it is complete. */
  readonly isNameless: boolean;
}

/** Everything of a sheet that its description speaks of, as it stands. Lists by column begin with column A. */
export interface SheetFacts {
  /** True for a sheet that this run has just made: nothing of the description is on it. */
  readonly isNew: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly values: Grid['rows'];
  readonly notes: readonly string[];
  readonly headingColours: readonly string[];
  /** Below the headings, row by row. */
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly (readonly ValidationRule[])[];
  /** Of the first row below the headings. */
  readonly backgrounds: readonly string[];
  readonly wraps: readonly boolean[];
  readonly alignments: readonly string[];
  /** Pixels; empty where they were not asked for. */
  readonly widths: readonly number[];
  readonly isHidden: boolean;
  readonly tabColour: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isBanded: boolean;
  readonly hasFilter: boolean;
  /** How many groups a column lies in. */
  readonly depthOf: (column: number) => number;
  readonly protections: readonly StandingProtection[];
}

/** Reads the facts of a sheet, each kind in one call for the whole sheet where Google has one. */
export function readFacts(sheet: Sheet, layout: SheetLayout, values: Grid['rows'], last: number, withWidths: boolean): SheetFacts {
  const rows = read(() => sheet.getMaxRows());
  const columns = read(() => sheet.getMaxColumns());
  const width = Math.max(1, Math.min(last, columns));
  const heading = sheet.getRange(1, 1, 1, width);
  const first = sheet.getRange(2, 1, 1, width);
  const below = sheet.getRange(2, 1, Math.max(1, Math.min(rows, ROWS_COMPARED) - 1), width);
  const { hasHeadings, hasFilter } = layout;
  return {
    isNew: false,
    rows,
    columns,
    values,
    notes: hasHeadings ? (read(() => heading.getNotes())[0] ?? []) : [],
    headingColours: hasHeadings ? (read(() => heading.getBackgrounds())[0] ?? []) : [],
    formats: layout.columns.some(({ numberFormat }) => numberFormat !== undefined) ? read(() => below.getNumberFormats()) : [],
    rules: layout.columns.some(({ validation }) => validation !== undefined) ? read(() => below.getDataValidations()) : [],
    backgrounds: layout.columns.some(({ isGrey }) => isGrey) ? (read(() => first.getBackgrounds())[0] ?? []) : [],
    wraps: read(() => first.getWraps())[0] ?? [],
    alignments: read(() => first.getVerticalAlignments())[0] ?? [],
    widths: withWidths ? Array.from({ length: width }, (_, index) => read(() => sheet.getColumnWidth(index + 1))) : [],
    isHidden: read(() => sheet.isSheetHidden()),
    tabColour: read(() => sheet.getTabColor()),
    frozenRows: read(() => sheet.getFrozenRows()),
    frozenColumns: layout.frozenThrough === undefined ? 0 : read(() => sheet.getFrozenColumns()),
    isBanded: hasHeadings && read(() => sheet.getBandings()).length > 0,
    hasFilter: hasFilter && read(() => sheet.getFilter()) !== null,
    depthOf: (column) => read(() => sheet.getColumnGroupDepth(column)),
    protections: standingProtections(sheet, layout),
  };
}

function standingProtections(sheet: Sheet, layout: SheetLayout): StandingProtection[] {
  if (!layout.isProtected && !layout.columns.some(({ computed }) => computed)) return [];
  const types = SpreadsheetApp.ProtectionType;
  const found = read(() => sheet.getProtections(layout.isProtected ? types.SHEET : types.RANGE));
  // A sheet has one protection at most, and the product's only warns: that is how it is known, without a description.
  return found.map((protection) => {
    if (layout.isProtected) return { protection, isOwn: read(() => protection.isWarningOnly()), isNameless: true };
    const words = read(() => protection.getDescription());
    return { protection, isOwn: words === PROTECTION_WORDS, isNameless: words === '' };
  });
}

/** The address of whole columns below the headings: "B2:D". */
export function belowHeadings(first: number, last = first): string {
  return `${columnLetters(first)}2:${columnLetters(last)}`;
}
