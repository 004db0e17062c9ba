import type { Cell, CellStyle, CellValue as FileValue, ColumnDef, RichTextRun, RowDef, Sheet } from 'hucre';
import type { CellFormat } from '../spreadsheet/model/cell-format.ts';
import { DEFAULT_FORMAT } from '../spreadsheet/model/cell-format.ts';
import { FORMULA_NOT_CALCULATED, type TextRun } from '../spreadsheet/model/cell.ts';
import { allGroups } from '../spreadsheet/model/groups.ts';
import { lastColumnOf, lastRowOf } from '../spreadsheet/model/rect.ts';
import { DEFAULT_COLUMN_WIDTH, type Line, type RowModel, type SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import { hiddenByFilter } from '../spreadsheet/rules/filter-rows.ts';
import { writeBanding } from './bandings.ts';
import { contentRegion, leftOut } from './blank-formats.ts';
import { writeConditionalRule } from './conditional-rules.ts';
import { wrappedHeights } from './row-heights.ts';
import { fileColour, writeStyle, type StyleContext } from './styles.ts';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './units.ts';
import { lastColumnUnderCharts } from './write-charts.ts';
import { writeValidation } from './validations.ts';
import { validationBlocks } from './validation-blocks.ts';
import { writeFilter } from './write-filter.ts';

/** How other programs print a sheet that came from no file: on landscape A4 at the sheet's whole width. */
const PRINTED: NonNullable<Sheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** A sheet of the document as a file's, with what the file's own sheet held beyond it. */
export function writeSheet(sheet: SheetModel, name: string, model: WorkbookModel, context: StyleContext): Sheet {
  const kept = (sheet.fileSheet ?? {}) as Partial<Sheet>;
  const { rows, cells } = writeCells(sheet, context);
  const rules = sheet.conditionalRules.map((rule, index) => writeConditionalRule(rule, index + 1));
  const bandings = sheet.bandings.flatMap((banding, index) => writeBanding(sheet, banding, rules.length + 1 + 4 * index));
  const validations = validationBlocks(sheet)
    .map(({ rule, rects }) => writeValidation(rule, rects, model))
    .filter((rule) => rule !== undefined);
  const rowDefs = writeRowDefs(model, sheet);
  return {
    pageSetup: PRINTED,
    ...kept,
    name,
    rows,
    cells,
    columns: writeColumns(model, sheet),
    rowDefs,
    merges: sheet.merges.map((merge) => ({
      startRow: merge.row - 1,
      startCol: merge.column - 1,
      endRow: lastRowOf(merge) - 1,
      endCol: lastColumnOf(merge) - 1,
    })),
    ...(validations.length > 0 ? { dataValidations: validations } : {}),
    ...(rules.length + bandings.length > 0 ? { conditionalRules: [...rules, ...bandings] } : {}),
    ...(sheet.filter ? { autoFilter: writeFilter(model, sheet, sheet.filter) } : {}),
    ...(sheet.frozenRows > 0 || sheet.frozenColumns > 0 ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } } : {}),
    ...(kept.tables ? { tables: keptTables(kept.tables, sheet) } : {}),
    view: writeView(sheet, kept.view),
    hidden: sheet.hidden && kept.veryHidden !== true,
    veryHidden: sheet.hidden && kept.veryHidden === true,
    outlineProperties: { summaryBelow: sheet.rowGroupsAfter, summaryRight: sheet.columnGroupsAfter },
  };
}

function writeView(sheet: SheetModel, kept: Sheet['view']): NonNullable<Sheet['view']> {
  const { tabColor: _colour, showGridLines: _lines, rightToLeft: _right, ...rest } = kept ?? {};
  return {
    ...rest,
    ...(sheet.tabColor ? { tabColor: fileColour(sheet.tabColor) } : {}),
    ...(sheet.hiddenGridlines ? { showGridLines: false } : {}),
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
  };
}

function writeCells(sheet: SheetModel, context: StyleContext): { rows: FileValue[][]; cells: Map<string, Cell> } {
  const rows: FileValue[][] = [];
  const cells = new Map<string, Cell>();
  const styles = new Map<CellFormat, CellStyle | undefined>();
  const styleOf = (format: CellFormat): CellStyle | undefined => {
    if (!styles.has(format)) styles.set(format, writeStyle(format, context));
    return styles.get(format);
  };
  const region = contentRegion(sheet);
  for (let index = 0; index < sheet.rowModels.length; index++) {
    const row = sheet.rowModels[index];
    const values: FileValue[] = (row?.values ?? []).map((value) => fileValue(value ?? null));
    rows.push(values);
    if (!row) continue;
    const width = Math.max(row.values.length, row.formats?.length ?? 0, row.formulas?.length ?? 0, row.notes?.length ?? 0);
    for (let at = 0; at < width; at++) {
      const format = row.formats?.[at];
      const empty = (row.values[at] ?? null) === null && !row.formulas?.[at] && !row.notes?.[at];
      if (empty && (!format || leftOut(format, index + 1, at + 1, region))) continue;
      const cell = writeCell(row, at, styleOf);
      if (cell) cells.set(`${index},${at}`, cell);
    }
  }
  while (rows.length > 0 && rows.at(-1)!.length === 0) rows.pop();
  return { rows, cells };
}

function writeCell(row: RowModel, at: number, styleOf: (format: CellFormat) => CellStyle | undefined): Cell | undefined {
  const format = row.formats?.[at] ?? DEFAULT_FORMAT;
  const formula = row.formulas?.[at];
  const note = row.notes?.[at];
  const runs = row.runs?.[at];
  if (format === DEFAULT_FORMAT && !formula && !note && !runs?.length) return undefined;
  const value = fileValue(row.values[at] ?? null);
  const style = styleOf(format);
  return {
    value,
    type: typeOf(value),
    ...(style ? { style } : {}),
    ...(formula
      ? { formula: formula.text.replace(/^=/, ''), ...(value === null || value === FORMULA_NOT_CALCULATED ? {} : { formulaResult: value }) }
      : {}),
    ...(formula?.arrayRange ? { formulaType: 'array' as const, formulaRef: formula.arrayRange } : {}),
    ...(note ? { comment: { text: note.text.replace(CONTROL_CHARACTERS, ''), author: note.author ?? '' } } : {}),
    ...(runs && typeof value === 'string' ? richParts(value, runs) : {}),
  };
}

/** Notes of a file cannot hold these; cells hold them as "_x0001_". */
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Files write control characters as "_x0001_", so a text that looks like that must say that it does not mean it. */
function fileValue(value: FileValue): FileValue {
  return typeof value === 'string' && value.includes('_x') ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : value;
}

function typeOf(value: FileValue): Cell['type'] {
  if (value === null) return 'empty';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}

/** Files link whole cells only: the first link is the cell's. Looks of parts become rich text. */
function richParts(text: string, runs: readonly TextRun[]): Pick<Cell, 'hyperlink' | 'richText'> {
  const link = runs.find((run) => run.link)?.link;
  const styled = runs.some(({ start: _s, end: _e, link: _l, ...look }) => Object.keys(look).length > 0);
  return {
    ...(link ? { hyperlink: link.startsWith('#') && link.includes('!') ? { target: '', location: link.slice(1) } : { target: link } } : {}),
    ...(styled ? { richText: richText(text, runs) } : {}),
  };
}

function richText(text: string, runs: readonly TextRun[]): RichTextRun[] {
  const edges = [...new Set([0, text.length, ...runs.flatMap((run) => [run.start, run.end])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const { bold, italic, underline, strikethrough, fontColor, fontFamily, fontSize } = runs
      .filter((run) => run.start <= start && start < run.end)
      .reduce<Partial<TextRun>>((all, run) => ({ ...all, ...run }), {});
    const font = {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
      ...(fontColor ? { color: fileColour(fontColor) } : {}),
      ...(fontFamily ? { name: fontFamily } : {}),
      ...(fontSize ? { size: fontSize } : {}),
    };
    return { text: text.slice(start, edges[index + 1]), ...(Object.keys(font).length > 0 ? { font } : {}) };
  });
}

/**
 * In a sheet of our own every used column, and every one under a chart, gets a width, since programs' own default is narrower than
 * Google's.
 */
function writeColumns(model: WorkbookModel, sheet: SheetModel): ColumnDef[] {
  const used = Math.max(
    sheet.columnLines.length,
    sheet.fileSheet === undefined ? Math.max(sheet.lastColumn(), lastColumnUnderCharts(model, sheet)) : 0,
  );
  const collapsedMarks = controlLines(sheet, 'columns');
  return Array.from({ length: Math.max(used, ...[...collapsedMarks, 0]) }, (_, index) => {
    const line = sheet.column(index + 1);
    const size = line.size ?? (sheet.fileSheet === undefined ? DEFAULT_COLUMN_WIDTH : undefined);
    return { ...(size === undefined ? {} : { width: size / PIXELS_PER_CHARACTER }), ...lineDef(line, collapsedMarks.has(index + 1)) };
  });
}

function writeRowDefs(model: WorkbookModel, sheet: SheetModel): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  const collapsedMarks = controlLines(sheet, 'rows');
  const wrapped = wrappedHeights(sheet);
  const last = Math.max(sheet.rowModels.length, sheet.filter?.criteria.size ? lastRowOf(sheet.filter.rect) : 0, ...collapsedMarks, 0);
  for (let row = 1; row <= last; row++) {
    const line = sheet.row(row);
    const def: RowDef = {
      ...heightDef(line?.size ?? wrapped.get(row)),
      ...lineDef(line ?? {}, collapsedMarks.has(row)),
      ...(sheet.filter?.criteria.size && hiddenByFilter(model, sheet, row) ? { hidden: true } : {}),
    };
    if (Object.keys(def).length > 0) defs.set(row - 1, def);
  }
  return defs;
}

const heightDef = (pixels: number | undefined): RowDef => (pixels === undefined ? {} : { height: pixels / PIXELS_PER_POINT });

const lineDef = (line: Line, collapsedMark: boolean): { hidden?: boolean; outlineLevel?: number; collapsed?: boolean } => ({
  ...(line.hidden ? { hidden: true } : {}),
  ...(line.depth ? { outlineLevel: line.depth } : {}),
  ...(collapsedMark ? { collapsed: true } : {}),
});

/** The rows or columns that carry the + of a collapsed group. */
function controlLines(sheet: SheetModel, axis: 'rows' | 'columns'): Set<number> {
  const after = axis === 'rows' ? sheet.rowGroupsAfter : sheet.columnGroupsAfter;
  return new Set(
    allGroups(sheet, axis)
      .filter((group) => group.collapsed)
      .map((group) => (after ? group.start + group.count : group.start - 1))
      .filter((at) => at > 0),
  );
}

/** Tables of a file go back with the headings that the cells hold now; one whose headings no longer suit is left out. */
function keptTables(tables: NonNullable<Sheet['tables']>, sheet: SheetModel): NonNullable<Sheet['tables']> {
  return tables.flatMap((table) => {
    const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)/.exec(table.range ?? '') ?? [];
    if (!letters || !row) return [];
    const first = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const columns = table.columns.map((column, index) => ({ ...column, name: String(sheet.value(Number(row), first + index) ?? '') }));
    const names = new Set(columns.map((column) => column.name.toLowerCase()));
    return names.size === columns.length && !names.has('') ? [{ ...table, columns }] : [];
  });
}
