import type { CellFormat, DataValidationRule, Rect, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { a1Of, allGroups, allowedTexts, cellName, displayText, hiddenByFilter, rect, shownLook } from '../../spreadsheet/index.ts';
import { DEFAULT_COLUMN_WIDTH } from '../../spreadsheet/model/sheet-model.ts';
import type { DropdownView, LookView, SheetView } from '../protocol.ts';

/** Rows that the window draws at most; the sheet itself may hold more. */
const MOST_ROWS = 600;
/** Empty rows below the last one with content, to type into. */
const SPARE_ROWS = 15;
const FEWEST_ROWS = 30;
const FEWEST_COLUMNS = 8;

/** A sheet as the window draws it: displayed texts, looks with conditional formats worked out, dropdowns, notes. */
export function sheetView(model: WorkbookModel, sheet: SheetModel): SheetView {
  const lastRow = sheet.lastRow();
  const rows = Math.min(sheet.maxRows, Math.max(FEWEST_ROWS, Math.min(lastRow, MOST_ROWS) + SPARE_ROWS));
  const columns = Math.min(sheet.maxColumns, Math.max(FEWEST_COLUMNS, sheet.lastColumn()));
  return {
    id: sheet.id,
    name: sheet.name,
    rows,
    columns,
    rowsLeftOut: Math.max(0, lastRow - rows),
    frozenRows: sheet.frozenRows,
    frozenColumns: Math.min(sheet.frozenColumns, columns),
    widths: counted(columns).map((column) => sheet.column(column).size ?? DEFAULT_COLUMN_WIDTH),
    hiddenColumns: counted(columns).filter((column) => sheet.column(column).hidden === true),
    hiddenRows: counted(rows).filter((row) => sheet.row(row)?.hidden === true || hiddenByFilter(model, sheet, row)),
    texts: counted(rows).map((row) =>
      counted(columns).map((column) => displayText(sheet.value(row, column), sheet.format(row, column), model.locale)),
    ),
    ...looks(model, sheet, rows, columns),
    ...dropdowns(model, sheet, rows, columns),
    ...marks(sheet, rows, columns),
    merges: sheet.merges.map((block) => ({ a1: cellName(block.row, block.column), rows: block.rows, columns: block.columns })),
    protections: sheet.protections.map((each) => ({
      ...(each.rect ?? rect(1, 1, sheet.maxRows, sheet.maxColumns)),
      words: each.description,
    })),
    columnGroups: allGroups(sheet, 'columns').map(({ start, count, depth, collapsed }) => ({ start, count, depth, folded: collapsed })),
  };
}

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function looks(model: WorkbookModel, sheet: SheetModel, rows: number, columns: number): Pick<SheetView, 'looks' | 'lookOf'> {
  const known = new Map<string, number>();
  const list: LookView[] = [];
  const placeOf = (look: LookView): number => {
    const key = JSON.stringify(look);
    const place = known.get(key) ?? list.push(look) - 1;
    known.set(key, place);
    return place;
  };
  const lookOf = counted(rows).map((row) => counted(columns).map((column) => placeOf(lookAt(model, sheet, row, column))));
  return { looks: list, lookOf };
}

function lookAt(model: WorkbookModel, sheet: SheetModel, row: number, column: number): LookView {
  const shown = shownLook(model, sheet, row, column);
  const format = sheet.format(row, column);
  return {
    ...(shown.background === undefined ? {} : { background: shown.background }),
    ...(shown.fontColor === undefined ? {} : { color: shown.fontColor }),
    ...(shown.bold ? { bold: true } : {}),
    ...(shown.italic ? { italic: true } : {}),
    ...(shown.underline ? { underline: true } : {}),
    ...(shown.strikethrough ? { strikethrough: true } : {}),
    ...aligned(format, sheet.value(row, column)),
    ...(format.vertical === undefined ? {} : { vertical: format.vertical }),
    ...(format.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(format.fontSize === undefined ? {} : { size: format.fontSize }),
  };
}

/** Without an alignment of its own a number stands on the right and a truth value in the middle. */
function aligned(format: CellFormat, value: unknown): Pick<LookView, 'align'> {
  if (format.horizontal !== undefined && format.horizontal !== 'general-left') return { align: format.horizontal };
  if (typeof value === 'number') return { align: 'right' };
  return typeof value === 'boolean' ? { align: 'center' } : {};
}

function dropdowns(model: WorkbookModel, sheet: SheetModel, rows: number, columns: number): Pick<SheetView, 'dropdowns' | 'dropdownOf'> {
  const places = new Map<DataValidationRule, number>();
  const list: DropdownView[] = [];
  const dropdownOf: Record<string, number> = {};
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const rule = sheet.validation(row, column);
      if (rule === undefined || !offersList(rule)) continue;
      let place = places.get(rule);
      if (place === undefined) places.set(rule, (place = list.push({ options: optionsOf(model, rule), strict: !rule.allowInvalid }) - 1));
      dropdownOf[cellName(row, column)] = place;
    }
  }
  return { dropdowns: list, dropdownOf };
}

const offersList = ({ criteria, showDropdown }: DataValidationRule): boolean =>
  criteria === 'CHECKBOX' || ((criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') && showDropdown !== false);

function optionsOf(model: WorkbookModel, rule: DataValidationRule): string[] {
  if (rule.criteria !== 'CHECKBOX') return allowedTexts(model, rule);
  return rule.values.length > 0 ? rule.values.map(String) : ['TRUE', 'FALSE'];
}

/** Notes, formulas and links, by cell name. */
function marks(sheet: SheetModel, rows: number, columns: number): Pick<SheetView, 'notes' | 'formulas' | 'links'> {
  const [notes, formulas, links]: Record<string, string>[] = [{}, {}, {}];
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const name = a1Of(rect(row, column) as Rect);
      const note = sheet.note(row, column);
      const formula = sheet.formula(row, column);
      const link = sheet.runs(row, column)?.find((run) => run.link !== undefined)?.link ?? linkOfFormula(formula?.text);
      if (note !== undefined) notes![name] = note.text;
      if (formula !== undefined) formulas![name] = formula.text;
      if (link !== undefined) links![name] = link;
    }
  }
  return { notes: notes!, formulas: formulas!, links: links! };
}

function linkOfFormula(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(text)?.[1];
}
