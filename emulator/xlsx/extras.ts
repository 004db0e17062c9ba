/**
 * What an .xlsx cannot hold, as plain JSON for a file beside it. Ids, zone and locale always count. What the file holds
 * in its own words too (dropdowns, conditional formats, filters) counts only while the file is the one that was saved:
 * after another program has changed it, the file is right.
 */
import { createHash } from 'node:crypto';
import type { ChartModel } from '../spreadsheet/model/chart-model.ts';
import type { Rect } from '../spreadsheet/model/rect.ts';
import type { FilterCriteriaModel, ProtectionModel, SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import type { ConditionalRuleModel } from '../spreadsheet/rules/conditional-rule.ts';
import type { DataValidationRule } from '../spreadsheet/rules/data-validation-rule.ts';
import { localeByName } from '../spreadsheet/values/locales.ts';
import { SpreadsheetTimeZone } from '../spreadsheet/values/time-zone.ts';
import { applyBlocks, leftOutBlocks, type FormatBlock } from './blank-formats.ts';
import { validationBlocks } from './validation-blocks.ts';

export interface SheetExtras {
  readonly id: number;
  readonly name: string;
  /** The name in the file, where a file cannot hold the real one. */
  readonly fileName: string;
  readonly rows: number;
  readonly columns: number;
  readonly selection: Rect;
  readonly protections: readonly ProtectionModel[];
  readonly validations: readonly { readonly rule: DataValidationRule; readonly rects: readonly Rect[] }[];
  /** Formats of empty cells that are not in the file. */
  readonly blankFormats?: readonly FormatBlock[];
  readonly conditionalRules: readonly ConditionalRuleModel[];
  /** Charts with every option; a file holds those that it has words for. */
  readonly charts?: readonly ChartModel[];
  readonly filterCriteria: readonly (readonly [number, FilterCriteriaModel])[];
  /** Rows whose height someone set; every other height in the file only fits the row's text. */
  readonly heights: readonly (readonly [number, number])[];
  readonly collapsedRows: readonly (readonly [number, readonly number[]])[];
  readonly collapsedColumns: readonly (readonly [number, readonly number[]])[];
}

export interface WorkbookExtras {
  readonly version: 1;
  /** SHA-256 of the file that these extras were saved with. */
  readonly fileHash: string;
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetExtras[];
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The extras of a document, for the file with these bytes. */
export function extrasOf(model: WorkbookModel, bytes: Uint8Array): WorkbookExtras {
  const names = fileSheetNames(model);
  return {
    version: 1,
    fileHash: hashOf(bytes),
    id: model.id,
    name: model.name,
    locale: model.locale.name,
    timeZone: model.timeZone.name,
    sheets: model.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      fileName: names.get(sheet)!,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      selection: sheet.selection,
      protections: sheet.protections,
      validations: validationBlocks(sheet),
      blankFormats: leftOutBlocks(sheet),
      conditionalRules: sheet.conditionalRules,
      charts: sheet.charts,
      filterCriteria: [...(sheet.filter?.criteria ?? [])],
      heights: sheet.rowModels.flatMap((row, index): [number, number][] => (row?.size === undefined ? [] : [[index + 1, row.size]])),
      collapsedRows: collapsedOf(sheet.rowModels),
      collapsedColumns: collapsedOf(sheet.columnLines),
    })),
  };
}

function collapsedOf(lines: readonly ({ collapsedAt?: readonly number[] } | undefined)[]): [number, readonly number[]][] {
  return lines.flatMap((line, index): [number, readonly number[]][] => (line?.collapsedAt ? [[index + 1, line.collapsedAt]] : []));
}

/** Names as a file may have them: at most 31 characters, without : \ / ? * [ ], each once. */
export function fileSheetNames(model: WorkbookModel): Map<SheetModel, string> {
  const taken = new Set<string>();
  const names = new Map<SheetModel, string>();
  for (const sheet of model.sheets) {
    const plain =
      sheet.name
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'|'$/g, ' ')
        .slice(0, 31) || 'Sheet';
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plain.slice(0, 31 - String(number).length - 1)} ${number}`;
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return names;
}

/** What the whole document has from its extras; before the sheets are read. */
export function applyWorkbookExtras(model: WorkbookModel, extras: WorkbookExtras): void {
  model.id = extras.id;
  model.name = extras.name;
  model.locale = localeByName(extras.locale);
  model.timeZone = new SpreadsheetTimeZone(extras.timeZone);
}

/** What a sheet has from its extras; once every sheet has been read. */
export function applySheetExtras(sheet: SheetModel, extras: SheetExtras, sameFile: boolean): void {
  sheet.protections = extras.protections.map((protection) => ({ ...protection }));
  applyBlocks(sheet, extras.blankFormats ?? []);
  if (!sameFile) return;
  sheet.name = extras.name;
  sheet.selection = extras.selection;
  sheet.conditionalRules = [...extras.conditionalRules];
  sheet.charts = extras.charts ?? sheet.charts;
  if (sheet.filter) sheet.filter.criteria = new Map(extras.filterCriteria);
  for (const row of sheet.rowModels) {
    delete row?.validations;
    delete row?.size;
  }
  for (const [row, size] of extras.heights) sheet.rowForWriting(row).size = size;
  for (const { rule, rects } of extras.validations) for (const block of rects) setRule(sheet, block, rule);
  for (const [row, depths] of extras.collapsedRows) sheet.rowForWriting(row).collapsedAt = depths;
  for (const [column, depths] of extras.collapsedColumns) sheet.columnForWriting(column).collapsedAt = depths;
}

export function setRule(sheet: SheetModel, block: Rect, rule: DataValidationRule): void {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) sheet.setValidation(row, column, rule);
  }
}
