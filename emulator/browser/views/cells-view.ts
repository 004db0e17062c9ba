import type { CellFormat, DataValidationRule, SheetModel, WorkbookModel } from '../../spreadsheet/index.ts';
import { allowedTexts, cellName, displayText, shownLook } from '../../spreadsheet/index.ts';
import type { DropdownView, LookView } from '../protocol/look-view.ts';
import type { CellsView } from '../protocol/sheet-view.ts';
import { entryText } from './entry-text.ts';

/** Things that many cells share, each listed once. */
class Listed<Key, Thing> {
  readonly list: Thing[] = [];
  private readonly places = new Map<Key, number>();

  placeOf(key: Key, make: () => Thing): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(make()) - 1;
    this.places.set(key, place);
    return place;
  }
}

interface Marks {
  readonly dropdownOf: Record<string, number>;
  readonly notes: Record<string, string>;
  readonly formulas: Record<string, string>;
  readonly entries: Record<string, string>;
  readonly links: Record<string, string>;
}

/** The cells of these rows as the window draws them: displayed texts, looks with conditional formats worked out, dropdowns, notes. */
export function cellsView(model: WorkbookModel, sheet: SheetModel, wanted: readonly number[], thisYear: number): CellsView {
  const rows = wanted.filter((row) => row >= 1 && row <= sheet.maxRows);
  const columns = Array.from({ length: sheet.maxColumns }, (_, index) => index + 1);
  const looks = new Listed<string, LookView>();
  const dropdowns = new Listed<DataValidationRule, DropdownView>();
  const marks: Marks = { dropdownOf: {}, notes: {}, formulas: {}, entries: {}, links: {} };
  const texts: string[][] = [];
  const lookOf: number[][] = [];
  for (const row of rows) {
    texts.push(columns.map((column) => displayText(sheet.value(row, column), sheet.format(row, column), model.locale)));
    lookOf.push(
      columns.map((column) => {
        const look = lookAt(model, sheet, row, column);
        return looks.placeOf(JSON.stringify(look), () => look);
      }),
    );
    for (const column of columns) mark(model, sheet, { row, column, thisYear }, marks, dropdowns);
  }
  return { version: model.version, rows, texts, looks: looks.list, lookOf, dropdowns: dropdowns.list, ...marks };
}

interface At {
  readonly row: number;
  readonly column: number;
  readonly thisYear: number;
}

/** Notes, formulas, links, dropdowns and what an editor begins with. */
function mark(
  model: WorkbookModel,
  sheet: SheetModel,
  { row, column, thisYear }: At,
  marks: Marks,
  dropdowns: Listed<DataValidationRule, DropdownView>,
): void {
  const name = cellName(row, column);
  const note = sheet.note(row, column);
  const formula = sheet.formula(row, column);
  const link = sheet.runs(row, column)?.find((run) => run.link !== undefined)?.link ?? linkOfFormula(formula?.text);
  const rule = sheet.validation(row, column);
  const entry = formula === undefined ? entryText(model, sheet, row, column, thisYear) : undefined;
  if (note !== undefined) marks.notes[name] = note.text;
  if (formula !== undefined) marks.formulas[name] = formula.text;
  if (link !== undefined) marks.links[name] = link;
  if (entry !== undefined) marks.entries[name] = entry;
  if (rule !== undefined && offersList(rule))
    marks.dropdownOf[name] = dropdowns.placeOf(rule, () => ({ options: optionsOf(model, rule), strict: !rule.allowInvalid }));
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

const offersList = ({ criteria, showDropdown }: DataValidationRule): boolean =>
  criteria === 'CHECKBOX' || ((criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') && showDropdown !== false);

function optionsOf(model: WorkbookModel, rule: DataValidationRule): string[] {
  if (rule.criteria !== 'CHECKBOX') return allowedTexts(model, rule);
  return rule.values.length > 0 ? rule.values.map(String) : ['TRUE', 'FALSE'];
}

function linkOfFormula(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^=\s*HYPERLINK\(\s*"([^"]+)"/i.exec(text)?.[1];
}
