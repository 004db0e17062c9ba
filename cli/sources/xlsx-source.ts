import { dateToSerial, openXlsx } from 'hucre';
import type { Sheet } from 'hucre';
import { addDays, day } from '../../src/days/plain-date.ts';
import type { Cell } from '../../src/tabs/cells.ts';
import type { SourceGrid } from '../../src/imports/source-grid.ts';

/** Day 0 of the serial numbers that spreadsheets give dates. */
const SERIAL_START = day('1899-12-30');

/** Every sheet of an Excel workbook as a grid; hidden ones only where they are wanted. */
export async function xlsxSources(bytes: Uint8Array, withHidden = false): Promise<SourceGrid[]> {
  const { sheets } = await openXlsx(bytes, { readStyles: true });
  return sheets.filter(({ hidden, veryHidden }) => withHidden || (hidden !== true && veryHidden !== true)).map(sheetGrid);
}

function sheetGrid(sheet: Sheet): SourceGrid {
  return {
    name: sheet.name,
    rows: sheet.rows.map((row, index) =>
      Array.from(row, (value, column) => cellOf(value, sheet.cells?.get(`${index},${column}`)?.style?.numFmt)),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
  };
}

/** A number that is shown with fixed decimals is a code such as 1.10 as likely as a number: it is kept as shown. */
const FIXED_DECIMALS = /^0\.(0+)$/;

function cellOf(value: unknown, format = ''): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateCell(dateToSerial(value));
  if (typeof value === 'number') {
    const decimals = FIXED_DECIMALS.exec(format)?.[1]?.length;
    return decimals === undefined ? value : value.toFixed(decimals);
  }
  return typeof value === 'boolean' ? value : String(value);
}

function dateCell(serial: number): Cell {
  const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60);
  const two = (n: number): string => String(n).padStart(2, '0');
  return { date: addDays(SERIAL_START, Math.floor(serial)), time: `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}` };
}
