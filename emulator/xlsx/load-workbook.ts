import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openXlsx } from 'hucre';
import type { RoundtripWorkbook, Sheet } from 'hucre';
import { DEFAULT_FONT_FAMILY, DEFAULT_FONT_SIZE } from '../spreadsheet/model/cell-format.ts';
import { parseA1, rect, splitSheetName } from '../spreadsheet/model/rect.ts';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../spreadsheet/model/sheet-model.ts';
import { WorkbookModel, type WorkbookOptions } from '../spreadsheet/model/workbook-model.ts';
import { applySheetExtras, applyWorkbookExtras, hashOf, setRule, type SheetExtras, type WorkbookExtras } from './extras.ts';
import { extrasPathOf } from './paths.ts';
import { readSheet, usedSize } from './read-sheet.ts';
import { rectsOf } from './rects.ts';
import { lyingCharts, readChart } from './read-charts.ts';
import type { StyleContext } from './styles.ts';
import { readValidation } from './validations.ts';
import { chartsInFile } from './write-charts.ts';

/** What a document keeps of the file that it was read from. */
export interface FileOrigin {
  /** What `chartsInFile` gave when it was read: as long as it gives the same, the file's own drawings are right. */
  charts?: string;
  readonly workbook: RoundtripWorkbook;
  /** The ids of its sheets, in the file's order. */
  readonly sheetIds: readonly number[];
  /** Names that are no plain blocks of cells. */
  readonly otherNames: NonNullable<RoundtripWorkbook['namedRanges']>;
}

/**
 * Reads an .xlsx. From a path, what lies beside it (ids, time zone, locale …) is read too.
 * @throws Error with a sentence for anything that is not a workbook
 */
export async function loadWorkbook(
  source: string | Uint8Array,
  extras?: WorkbookExtras,
  options: WorkbookOptions = {},
): Promise<WorkbookModel> {
  const bytes = typeof source === 'string' ? readBytes(source) : source;
  const beside = extras ?? (typeof source === 'string' ? readExtras(source) : undefined);
  const name = typeof source === 'string' ? basename(source).replace(/\.xlsx$/i, '') : undefined;
  const workbook = await parse(bytes, typeof source === 'string' ? source : 'The file');
  const model = new WorkbookModel({ ...(name === undefined ? {} : { name }), ...options });
  if (beside) applyWorkbookExtras(model, beside);
  fill(model, workbook, bytes, beside, beside?.fileHash === hashOf(bytes));
  (model.file as FileOrigin).charts = chartsInFile(model);
  return model;
}

function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`There is no file "${path}".`);
  return new Uint8Array(readFileSync(path));
}

function readExtras(path: string): WorkbookExtras | undefined {
  const file = extrasPathOf(path);
  if (!existsSync(file)) return undefined;
  let read: WorkbookExtras;
  try {
    read = JSON.parse(readFileSync(file, 'utf8')) as WorkbookExtras;
  } catch (cause) {
    throw new Error(
      `${file} is not JSON. Correct it, or delete it: the workbook then gets new sheet ids and the time zone Europe/London.`,
      { cause },
    );
  }
  if (read.version !== 1)
    throw new Error(`${file} is of version ${String(read.version)}; only version 1 can be read. Delete it to start afresh.`);
  return read;
}

async function parse(bytes: Uint8Array, place: string): Promise<RoundtripWorkbook> {
  if (bytes.length === 0) throw new Error(`${place} is empty. Give an Excel workbook (.xlsx).`);
  let workbook: RoundtripWorkbook;
  try {
    workbook = await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    const password = cause instanceof Error && /encrypt|password/i.test(cause.message);
    throw new Error(
      password
        ? `${place} is protected by a password. Save it without one first.`
        : `${place} is not an Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet program and save it as .xlsx.`,
      { cause },
    );
  }
  if (workbook.sheets.length === 0) throw new Error(`${place} has no sheets. Give an Excel workbook (.xlsx) with at least one sheet.`);
  return workbook;
}

function fill(
  model: WorkbookModel,
  workbook: RoundtripWorkbook,
  bytes: Uint8Array,
  extras: WorkbookExtras | undefined,
  sameFile: boolean,
): void {
  const context: StyleContext = {
    defaultFont: { name: DEFAULT_FONT_FAMILY, size: DEFAULT_FONT_SIZE, ...workbook.defaultFont },
    themeColors: workbook.themeColors ?? [],
    localeDateFormat: model.locale.dateFormat,
  };
  const known = new Map(extras?.sheets.map((sheet) => [sheet.fileName, sheet]));
  for (const file of workbook.sheets) addSheet(model, file, known.get(file.name));
  readNames(model, workbook);
  workbook.sheets.forEach((file, index) => readSheet(file, model.sheets[index]!, model, context));
  readCharts(model, workbook, bytes);
  workbook.sheets.forEach((file, index) => {
    const sheet = model.sheets[index]!;
    const size = { rows: sheet.maxRows, columns: sheet.maxColumns };
    for (const validation of file.dataValidations ?? []) {
      const rule = readValidation(validation, model, file.name);
      for (const block of rectsOf(validation.range, size)) setRule(sheet, block, rule);
    }
  });
  for (const [index, file] of workbook.sheets.entries()) {
    const kept = known.get(file.name);
    if (kept) applySheetExtras(model.sheets[index]!, kept, sameFile);
  }
  model.activeSheetId = (model.sheets[workbook.activeSheet ?? 0] ?? model.sheets[0]!).id;
  for (const sheet of workbook.sheets) release(sheet);
}

/** Ids come from the extras; the first sheet of a file without them has id 0, as Google's first has. */
function addSheet(model: WorkbookModel, file: Sheet, extras: SheetExtras | undefined): void {
  const used = usedSize(file);
  const free = extras && !model.sheetById(extras.id) ? { id: extras.id } : model.sheets.length === 0 ? { id: 0 } : {};
  model.addSheet(file.name, {
    ...free,
    rows: Math.max(extras?.rows ?? NEW_SHEET_ROWS, used.rows),
    columns: Math.max(extras?.columns ?? NEW_SHEET_COLUMNS, used.columns),
  });
}

/** Charts that can be drawn here become the document's; the others stay the file's. */
function readCharts(model: WorkbookModel, workbook: RoundtripWorkbook, bytes: Uint8Array): void {
  if (!workbook.sheets.some((file) => file.charts?.length)) return;
  const lying = lyingCharts(bytes);
  workbook.sheets.forEach((file, index) => {
    const sheet = model.sheets[index];
    if (sheet === undefined) return;
    const others = (file.charts ?? []).filter((chart) => {
      const read = readChart(model, sheet, chart, lying);
      if (read !== undefined) sheet.charts = [...sheet.charts, read];
      return read === undefined;
    });
    sheet.fileSheet = { ...(sheet.fileSheet as object), charts: others };
  });
}

function readNames(model: WorkbookModel, workbook: RoundtripWorkbook): void {
  const otherNames: NonNullable<RoundtripWorkbook['namedRanges']> = [];
  for (const named of workbook.namedRanges ?? []) {
    const { sheet: sheetName, cells } = splitSheetName(named.range.replace(/^=/, ''));
    const sheet = sheetName === undefined ? undefined : model.sheetByName(sheetName);
    const block = sheet && parseA1(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
    if (sheet && block && named.scope === undefined && !named.name.startsWith('_xlnm')) {
      model.namedRanges.push({ name: named.name, sheetId: sheet.id, rect: rect(block.row, block.column, block.rows, block.columns) });
    } else if (!/^_xlnm\._FilterDatabase$/i.test(named.name)) otherNames.push(named);
  }
  const origin: FileOrigin = { workbook, sheetIds: model.sheets.map((sheet) => sheet.id), otherNames };
  model.file = origin;
}

/** The document holds the cells now. */
function release(sheet: Sheet): void {
  sheet.rows = [];
  delete sheet.cells;
}
