import type { ScriptFile } from '../../emulator/host.ts';
import { WorkbookModel } from '../../emulator/spreadsheet/index.ts';
import { pasteBlock } from '../../emulator/spreadsheet/officer-edits.ts';

const ROWS = [
  ['Name', 'Email', 'Date', 'Amount', 'Status', 'Done'],
  ['Alex Example', 'alex@example.com', '01/04/2026', '12.50', 'Open', 'FALSE'],
  ['Sam Sample', 'sam@example.com', '15/04/2026', '1,200', 'Closed', 'TRUE'],
  ['Kit Case', 'kit@example.com', '30/04/2026', '0', '', 'FALSE'],
];
/** The name in a call such as getSheetByName('Data'). */
const NAMED = (method: string): RegExp => new RegExp(`\\.${method}\\(\\s*(['"\`])([^'"\`$]{1,100})\\1`, 'g');

/**
 * Two sheets with a small table of names, addresses, dates, amounts and ticks, and one more for each sheet and a name for
 * each range that the project asks for by a name of its own: something for a script to find.
 */
export function seededWorkbook(files: readonly ScriptFile[]): WorkbookModel {
  const model = WorkbookModel.blank({ name: 'Seeded workbook' });
  for (const name of ['Sheet2', ...namesIn(files, 'getSheetByName')]) if (model.sheetByName(name) === undefined) model.addSheet(name);
  for (const sheet of model.sheets) pasteBlock(model, sheet.name, 'A1', ROWS, 2026);
  for (const name of namesIn(files, 'getRangeByName')) {
    model.namedRanges.push({ name, sheetId: model.activeSheet().id, rect: { row: 2, column: 1, rows: ROWS.length - 1, columns: 1 } });
  }
  return model;
}

function namesIn(files: readonly ScriptFile[], method: string): Set<string> {
  return new Set(files.flatMap(({ text }) => [...text.matchAll(NAMED(method))].map((match) => match[2] ?? '')));
}
