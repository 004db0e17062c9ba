/** A tab of the spreadsheet as officers see it: cells by row and heading. */
import type { Host } from '../../emulator/host.ts';
import { columnLetters } from '../../emulator/spreadsheet/model/rect.ts';
import type { SheetModel } from '../../emulator/spreadsheet/model/sheet-model.ts';

export interface OpenedTab {
  readonly sheet: SheetModel;
  readonly value: (row: number, heading: string) => string;
  /** "C12" for row 12 under a heading. Throws where there is none. */
  readonly cell: (row: number, heading: string) => string;
  /** Puts a value where no trigger sees it: a paste on another machine, the API, a telephone without connection. */
  readonly put: (row: number, heading: string, value: string) => void;
  /** Rows with something under the heading. */
  readonly rows: (heading: string) => readonly number[];
}

export function openTab(host: Host, name: string): OpenedTab {
  const sheet = host.model.sheetByName(name);
  if (sheet === undefined) throw new Error(`There is no tab "${name}".`);
  const headings = Array.from({ length: sheet.lastColumn() }, (_, index) => String(sheet.value(1, index + 1) ?? ''));
  const columnOf = (heading: string): number => {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`The tab "${name}" has no column "${heading}".`);
    return at + 1;
  };
  const value = (row: number, heading: string): string => String(sheet.value(row, columnOf(heading)) ?? '');
  return {
    sheet,
    value,
    cell: (row, heading) => `${columnLetters(columnOf(heading))}${row}`,
    put: (row, heading, text) => sheet.setValue(row, columnOf(heading), text),
    rows: (heading) =>
      Array.from({ length: Math.max(0, sheet.lastRow() - 1) }, (_, index) => index + 2).filter((row) => value(row, heading) !== ''),
  };
}
