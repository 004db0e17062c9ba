import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cloneChart, saveXlsx, writeXlsx } from 'hucre';
import type { NamedRange, RoundtripWorkbook, Sheet, SheetChart, WriteOptions, WriteSheet } from 'hucre';
import { DEFAULT_FONT_FAMILY, DEFAULT_FONT_SIZE } from '../spreadsheet/model/cell-format.ts';
import { quotedSheetName } from '../spreadsheet/model/rect.ts';
import type { SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import { extrasOf, fileSheetNames } from './extras.ts';
import type { FileOrigin } from './load-workbook.ts';
import { extrasPathOf } from './paths.ts';
import type { StyleContext } from './styles.ts';
import { absolute } from './validations.ts';
import { chartsInFile, writeCharts } from './write-charts.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * Writes the document as an .xlsx. With a path, the file is replaced in one step and what an .xlsx cannot hold is
 * written beside it.
 */
export async function saveWorkbook(model: WorkbookModel, path?: string): Promise<Uint8Array> {
  const bytes = await bytesOf(model);
  if (path === undefined) return bytes;
  replace(path, bytes);
  const beside = extrasPathOf(path);
  mkdirSync(dirname(beside), { recursive: true });
  replace(beside, `${JSON.stringify(extrasOf(model, bytes), null, 1)}\n`);
  return bytes;
}

function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

async function bytesOf(model: WorkbookModel): Promise<Uint8Array> {
  const origin = model.file as FileOrigin | undefined;
  const defaultFont = { name: DEFAULT_FONT_FAMILY, size: DEFAULT_FONT_SIZE, ...origin?.workbook.defaultFont };
  const context: StyleContext = { defaultFont, themeColors: origin?.workbook.themeColors ?? [], localeDateFormat: model.locale.dateFormat };
  const names = fileSheetNames(model);
  const sheets = model.sheets.map((sheet) => writeSheet(sheet, names.get(sheet)!, model, context));
  const shared = {
    namedRanges: [...namesOf(model, names), ...(origin?.otherNames ?? [])],
    activeSheet: Math.max(0, model.sheets.indexOf(model.activeSheet())),
    defaultFont,
  };
  if (origin && keepsOrder(model, origin) && keepsCharts(model, origin)) {
    const { workbook } = origin;
    Object.assign(workbook, shared, { sheets, dateSystem: '1900' });
    try {
      return await saveXlsx(workbook);
    } finally {
      workbook.sheets = [];
    }
  }
  const drawn = model.sheets.map((sheet, index) => withCharts(sheets[index] as Sheet, writeCharts(model, sheet, names)));
  return writeXlsx({ ...shared, sheets: drawn, ...propertiesOf(origin?.workbook) });
}

/** The parts of a file that are carried byte for byte belong to sheets by their place. */
const keepsOrder = (model: WorkbookModel, origin: FileOrigin): boolean =>
  origin.sheetIds.every((id, index) => model.sheets[index]?.id === id);

/** The file's own drawings still show what the document's charts say, and no picture beside them makes them anew. */
function keepsCharts(model: WorkbookModel, origin: FileOrigin): boolean {
  const mixed = model.sheets.some((sheet) => {
    const { images, textBoxes } = (sheet.fileSheet ?? {}) as Partial<Sheet>;
    return sheet.charts.length > 0 && ((images?.length ?? 0) > 0 || (textBoxes?.length ?? 0) > 0);
  });
  return !mixed && origin.charts === chartsInFile(model);
}

function propertiesOf(workbook: RoundtripWorkbook | undefined): Partial<WriteOptions> {
  return workbook?.properties ? { properties: workbook.properties } : {};
}

/** Where sheets or charts changed, the file is made afresh: charts of other kinds come along as far as they can be drawn. */
function withCharts(sheet: Sheet, ours: readonly SheetChart[]): WriteSheet {
  const { charts, pivotTables: _pivots, slicers: _slicers, timelines: _timelines, threadedComments: _threads, ...rest } = sheet;
  const others = (charts ?? []).flatMap((chart) => {
    try {
      return [cloneChart(chart, { anchor: chart.anchor ?? { from: { row: 0, col: 0 } } })];
    } catch {
      // A kind of chart that the writer cannot draw (radar, surface, bubble): left out.
      return [];
    }
  });
  const drawn = [...ours, ...others];
  return { ...rest, ...(drawn.length > 0 ? { charts: drawn } : {}) };
}

/** With the hidden names by which LibreOffice finds a sheet's filter. */
function namesOf(model: WorkbookModel, names: ReadonlyMap<SheetModel, string>): NamedRange[] {
  const filters = model.sheets.flatMap((sheet) =>
    sheet.filter
      ? [
          {
            name: '_xlnm._FilterDatabase',
            scope: names.get(sheet)!,
            range: `${quotedSheetName(names.get(sheet)!)}!${absolute(sheet.filter.rect)}`,
          },
        ]
      : [],
  );
  return [...filters, ...ownNames(model, names)];
}

function ownNames(model: WorkbookModel, names: ReadonlyMap<SheetModel, string>): NamedRange[] {
  return model.namedRanges.flatMap((named) => {
    const sheet = model.sheetById(named.sheetId);
    return sheet ? [{ name: named.name, range: `${quotedSheetName(names.get(sheet)!)}!${absolute(named.rect)}` }] : [];
  });
}
