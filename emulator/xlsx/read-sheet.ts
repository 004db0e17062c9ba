import { dateToSerial } from 'hucre';
import type { Cell, CellStyle, Sheet } from 'hucre';
import { DEFAULT_FORMAT, type CellFormat } from '../spreadsheet/model/cell-format.ts';
import { FORMULA_NOT_CALCULATED, type CellValue, type TextRun } from '../spreadsheet/model/cell.ts';
import { formulaMoved } from '../spreadsheet/model/formula-references.ts';
import { groupAt } from '../spreadsheet/model/groups.ts';
import { lastColumnOf, lastRowOf, parseA1, rect, type Axis } from '../spreadsheet/model/rect.ts';
import type { Line, SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import { hiddenByFilter } from '../spreadsheet/rules/filter-rows.ts';
import { readBandings } from './bandings.ts';
import { readConditionalRule } from './conditional-rules.ts';
import { rectsOf } from './rects.ts';
import { hexColour, readStyle, type StyleContext } from './styles.ts';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './units.ts';

/** Reads a file's sheet into the document's. Dropdowns come later, when every sheet is there to refer to. */
export function readSheet(file: Sheet, sheet: SheetModel, model: WorkbookModel, context: StyleContext): void {
  readLines(file, sheet);
  readCells(file, sheet, context);
  const { maxRows: rows, maxColumns: columns } = sheet;
  sheet.merges = (file.merges ?? []).map((merge) =>
    rect(merge.startRow + 1, merge.startCol + 1, merge.endRow - merge.startRow + 1, merge.endCol - merge.startCol + 1),
  );
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.hidden = file.hidden === true || file.veryHidden === true;
  sheet.tabColor = hexColour(file.view?.tabColor, context.themeColors) ?? null;
  sheet.hiddenGridlines = file.view?.showGridLines === false;
  sheet.rightToLeft = file.view?.rightToLeft === true;
  const { bandings, rest } = readBandings(
    [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority),
    { rows, columns },
  );
  sheet.bandings = bandings;
  sheet.conditionalRules = rest
    .map((rule) => readConditionalRule(rule, { rows, columns }, context.themeColors))
    .filter((rule) => rule.ranges.length > 0);
  readFilter(file, sheet, model);
  sheet.fileSheet = keptParts(file);
}

/** What the document has no place for, given back on saving. */
function keptParts(file: Sheet): Partial<Sheet> {
  const {
    images,
    protection,
    pageSetup,
    headerFooter,
    tables,
    rowBreaks,
    colBreaks,
    splitPane,
    backgroundImage,
    sparklines,
    textBoxes,
    charts,
    view,
    veryHidden,
  } = file;
  return Object.fromEntries(
    Object.entries({
      images,
      protection,
      pageSetup,
      headerFooter,
      tables,
      rowBreaks,
      colBreaks,
      splitPane,
      backgroundImage,
      sparklines,
      textBoxes,
      charts,
      view,
      veryHidden,
    }).filter(([, part]) => part !== undefined),
  );
}

/** How many rows and columns a file's sheet has something in. */
export function usedSize(file: Sheet): { rows: number; columns: number } {
  const columns = file.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filter = file.autoFilter && parseA1(file.autoFilter.range, { rows: 1, columns: 1 });
  const filtered = filter ? [{ rows: lastRowOf(filter), columns: lastColumnOf(filter) }] : [];
  const merged = (file.merges ?? []).map((merge) => ({ rows: merge.endRow + 1, columns: merge.endCol + 1 }));
  return [...filtered, ...merged].reduce(
    (most, size) => ({ rows: Math.max(most.rows, size.rows), columns: Math.max(most.columns, size.columns) }),
    { rows: file.rows.length, columns },
  );
}

function readLines(file: Sheet, sheet: SheetModel): void {
  sheet.columnGroupsAfter = file.outlineProperties?.summaryRight !== false;
  sheet.rowGroupsAfter = file.outlineProperties?.summaryBelow !== false;
  file.columns?.slice(0, sheet.maxColumns).forEach((column, index) => {
    if (Object.keys(column).length === 0) return;
    const line = sheet.columnForWriting(index + 1);
    if (column.width !== undefined) line.size = Math.round(column.width * PIXELS_PER_CHARACTER);
    readLine(line, column);
  });
  for (const [index, row] of file.rowDefs ?? []) {
    if (index >= sheet.maxRows) continue;
    const line = sheet.rowForWriting(index + 1);
    if (row.height !== undefined) line.size = Math.round(row.height * PIXELS_PER_POINT);
    readLine(line, row);
  }
  markCollapsed(sheet, 'rows');
  markCollapsed(sheet, 'columns');
}

function readLine(line: Line, file: { hidden?: boolean; outlineLevel?: number }): void {
  if (file.hidden) line.hidden = true;
  if (file.outlineLevel) line.depth = file.outlineLevel;
}

/** A group whose lines are all hidden is collapsed, at its innermost depth. */
function markCollapsed(sheet: SheetModel, axis: Axis): void {
  const lines = axis === 'rows' ? sheet.rowModels : sheet.columnLines;
  for (let at = 1; at <= lines.length; at++) {
    const group = groupAt(sheet, axis, at, lines[at - 1]?.depth ?? 0);
    if (!group) continue;
    const inside = lines.slice(group.start - 1, group.start + group.count - 1);
    if (inside.every((line) => line?.hidden)) for (const line of inside) line!.collapsedAt = [group.depth];
    at = group.start + group.count - 1;
  }
}

function readCells(file: Sheet, sheet: SheetModel, context: StyleContext): void {
  file.rows.forEach((cells, index) => {
    const values = cells.map(plainValue);
    while (values.length > 0 && values.at(-1) === null) values.pop();
    if (values.length > 0) sheet.rowForWriting(index + 1).values = values;
  });
  const formats = new StyleReader(context);
  const shared = new Map<number, { row: number; column: number; text: string }>();
  for (const [key, cell] of file.cells ?? []) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma)) + 1;
    const column = Number(key.slice(comma + 1)) + 1;
    if (row > sheet.maxRows || column > sheet.maxColumns) continue;
    const format = formats.read(cell.style);
    if (cell.formula !== undefined) readFormula(sheet, row, column, cell, shared);
    if (format !== DEFAULT_FORMAT) sheet.setFormat(row, column, format);
    if (cell.comment?.text)
      sheet.setNote(row, column, { text: cell.comment.text, ...(cell.comment.author ? { author: cell.comment.author } : {}) });
    const runs = runsOf(cell);
    if (runs.length > 0) sheet.setRuns(row, column, runs);
  }
}

function plainValue(value: Cell['value']): CellValue {
  return value instanceof Date ? dateToSerial(value) : value === '' ? null : value;
}

/** Cells that share a formula with a first one get a copy of it, as it reads where they are. */
function readFormula(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  shared: Map<number, { row: number; column: number; text: string }>,
): void {
  const index = cell.formulaType === 'shared' ? cell.formulaSharedIndex : undefined;
  const first = index === undefined ? undefined : shared.get(index);
  if (index !== undefined && cell.formula) shared.set(index, { row, column, text: `=${cell.formula}` });
  const text = cell.formula ? `=${cell.formula}` : first && formulaMoved(first.text, row - first.row, column - first.column);
  if (text === undefined) return;
  const cached = plainValue(cell.value ?? cell.formulaResult ?? null);
  sheet.setFormula(
    row,
    column,
    { text, ...(cell.formulaType === 'array' && cell.formulaRef ? { arrayRange: cell.formulaRef } : {}) },
    cached ?? FORMULA_NOT_CALCULATED,
  );
}

/** Ten thousand cells share a few styles: each is translated once. */
class StyleReader {
  private readonly ids = new WeakMap<object, number>();
  private readonly known = new Map<string, CellFormat>();
  private next = 1;

  constructor(private readonly context: StyleContext) {}

  read(style: CellStyle | undefined): CellFormat {
    if (!style) return DEFAULT_FORMAT;
    const key =
      `${this.id(style.font)},${this.id(style.fill)},${this.id(style.border)},${this.id(style.alignment)},` +
      `${this.id(style.protection)},${style.numFmt ?? ''}`;
    let format = this.known.get(key);
    if (!format) this.known.set(key, (format = readStyle(style, this.context)));
    return format;
  }

  private id(part: object | undefined): number {
    if (!part) return 0;
    let id = this.ids.get(part);
    if (id === undefined) this.ids.set(part, (id = this.next++));
    return id;
  }
}

function runsOf(cell: Cell): TextRun[] {
  const runs: TextRun[] = [];
  let start = 0;
  for (const { text, font } of cell.richText ?? []) {
    const color = hexColour(font?.color, []);
    const run = {
      ...(font?.bold ? { bold: true } : {}),
      ...(font?.italic ? { italic: true } : {}),
      ...(font?.underline ? { underline: true } : {}),
      ...(font?.strikethrough ? { strikethrough: true } : {}),
      ...(color ? { fontColor: color } : {}),
      ...(font?.name ? { fontFamily: font.name } : {}),
      ...(font?.size ? { fontSize: font.size } : {}),
    };
    if (Object.keys(run).length > 0) runs.push({ ...run, start, end: start + text.length });
    start += text.length;
  }
  const { hyperlink } = cell;
  if (hyperlink && typeof cell.value === 'string' && cell.value !== '') {
    const link = hyperlink.location ? `#${hyperlink.location}` : hyperlink.target;
    if (link) runs.push({ start: 0, end: cell.value.length, link });
  }
  return runs;
}

function readFilter(file: Sheet, sheet: SheetModel, model: WorkbookModel): void {
  const block = file.autoFilter && rectsOf(file.autoFilter.range, { rows: sheet.maxRows, columns: sheet.maxColumns })[0];
  if (!block) return;
  const criteria = new Map(
    (file.autoFilter?.columns ?? []).flatMap(({ colIndex, filters }) =>
      filters && filters.length > 0 ? [[block.column + colIndex, { visibleValues: filters }] as const] : [],
    ),
  );
  sheet.filter = { rect: block, criteria };
  for (let row = block.row + 1; row <= lastRowOf(block); row++) {
    const line = sheet.row(row);
    if (line?.hidden && hiddenByFilter(model, sheet, row)) delete line.hidden;
  }
}
