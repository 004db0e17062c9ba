import { pasteBlock, typeIntoCell } from '../emulator/spreadsheet/officer-edits.ts';
import { columnLetters } from '../emulator/spreadsheet/model/rect.ts';
import type { SheetModel } from '../emulator/spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../emulator/spreadsheet/model/workbook-model.ts';
import type { ExampleRows, ExampleWorkbook } from './example-workbook.ts';

/**
 * Types an example into a workbook whose tabs are set up, by heading, as officers would. Throws where a tab or a heading
 * is missing: an example must not lose a column unnoticed.
 */
export function typeExample(model: WorkbookModel, example: ExampleWorkbook): void {
  for (const [tab, rows] of Object.entries(example.tabs)) {
    if (tab === 'Settings') typeSettings(model, rows);
    else typeRows(model, tab, withKept(rows, example.kept?.[tab]));
  }
  for (const [tab, rows] of Object.entries(example.kept ?? {})) if (example.tabs[tab] === undefined) typeRows(model, tab, rows);
}

function withKept(rows: ExampleRows, kept: ExampleRows | undefined): ExampleRows {
  const byRef = new Map(kept?.map((row) => [row['Ref'], row]));
  return rows.map((row) => ({ ...row, ...byRef.get(row['Ref']) }));
}

function typeRows(model: WorkbookModel, tab: string, rows: ExampleRows): void {
  if (rows.length === 0) return;
  const sheet = sheetNamed(model, tab);
  const columns = columnsOf(sheet);
  const texts = rows.map((row) => {
    const line = Array.from({ length: Math.max(...columns.values()) }, () => '');
    for (const [heading, cell] of Object.entries(row)) line[columnOf(columns, tab, heading) - 1] = String(cell);
    return line;
  });
  pasteBlock(model, tab, `A${sheet.lastRow() + 1}`, texts);
}

function typeSettings(model: WorkbookModel, rows: ExampleRows): void {
  const sheet = sheetNamed(model, 'Settings');
  const columns = columnsOf(sheet);
  const names = columnOf(columns, 'Settings', 'Setting');
  for (const { Setting: name, Value: value } of rows) {
    let row = 2;
    while (row <= sheet.lastRow() && sheet.value(row, names) !== name) row += 1;
    if (row > sheet.lastRow()) throw new Error(`The Settings tab has no setting "${String(name)}".`);
    typeIntoCell(model, 'Settings', `${columnLetters(columnOf(columns, 'Settings', 'Value'))}${row}`, String(value));
  }
}

function sheetNamed(model: WorkbookModel, tab: string): SheetModel {
  const sheet = model.sheetByName(tab);
  if (sheet === undefined) throw new Error(`The workbook has no tab "${tab}".`);
  return sheet;
}

function columnsOf(sheet: SheetModel): Map<string, number> {
  return new Map(Array.from({ length: sheet.lastColumn() }, (_, index) => [String(sheet.value(1, index + 1) ?? ''), index + 1]));
}

function columnOf(columns: Map<string, number>, tab: string, heading: string): number {
  const column = columns.get(heading);
  if (column === undefined) throw new Error(`The ${tab} tab has no heading "${heading}".`);
  return column;
}
