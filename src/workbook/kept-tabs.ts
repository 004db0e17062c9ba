import type { Cell, Grid } from '../tabs/cells.ts';
import { parsePlainDate } from '../days/plain-date.ts';
import { TAB_OF } from '../tabs/tabs.ts';
import type { ListName } from '../tabs/tabs.ts';
import type { KeyedColumn, TabDescription } from '../tabs/tab-description.ts';
import type { Sheet } from './sheet.ts';

/**
 * A tab's cells as text to keep with the document, so that a later run need not read the tab. What is kept are cells, not
 * what was made of them: they are read like a tab, by its description, and so are checked each time they are used.
 */

/** Raised when the way of keeping changes: what an older version kept is not read. */
const VERSION = 1;
const NO_TAB = -1;

/** Long texts that nothing quotes which is worked out from kept tabs. */
const LEFT_OUT: Partial<Readonly<Record<ListName, readonly string[]>>> = {
  settings: ['section', 'unit', 'help'],
  meetings: ['narrative', 'notes'],
  decisions: ['reason', 'optionsRejected', 'answer'],
};

interface Kept {
  readonly version: number;
  /** Keys of the columns, in the order of the cells. */
  readonly fields: readonly string[];
  /** Index of the heading row; `NO_TAB` where there is no such tab. */
  readonly headingRow: number;
  /** Each row: its index, and its cells; a date as its day and its time. */
  readonly rows: readonly KeptRow[];
}

type KeptCell = string | number | boolean | readonly [date: string, time: string];
type KeptRow = readonly [row: number, ...cells: KeptCell[]];

/** A tab as ASCII text to keep. `isWanted` leaves out rows, by their index in the grid. */
export function packTab(list: ListName, sheet: Sheet | undefined, isWanted: (row: number) => boolean = () => true): string {
  const fields = keptFields(list).map(({ key }) => key);
  if (sheet === undefined) return ascii({ version: VERSION, fields, headingRow: NO_TAB, rows: [] });
  const { grid, headingRow, columns } = sheet;
  const rows = grid.rows.flatMap((cells, row): KeptRow[] => {
    if (row <= headingRow || !isWanted(row)) return [];
    const kept = fields.map((key) => keptCell(cells[columns.get(key) ?? -1] ?? ''));
    return kept.every((cell) => cell === '') ? [] : [[row, ...kept]];
  });
  return ascii({ version: VERSION, fields, headingRow, rows });
}

/** The tab that was kept, or that there was none; `undefined` where the text is not what this version keeps. */
export function unpackTab(list: ListName, text: string): { readonly grid: Grid | undefined } | undefined {
  const columns = keptFields(list);
  const kept = parsed(
    text,
    columns.map(({ key }) => key),
  );
  if (kept === undefined) return undefined;
  if (kept.headingRow === NO_TAB) return { grid: undefined };
  const rows: Cell[][] = [];
  rows[kept.headingRow] = columns.map(({ heading }) => heading);
  for (const [row, ...cells] of kept.rows) rows[row] = cells.map(sheetCell);
  return { grid: { tab: TAB_OF[list].name, rows: Array.from(rows, (cells: Cell[] | undefined) => cells ?? []) } };
}

function keptFields(list: ListName): KeyedColumn[] {
  const { columns }: TabDescription = TAB_OF[list];
  return columns.filter(({ key, role }) => role === 'typed' && LEFT_OUT[list]?.includes(key) !== true);
}

function keptCell(cell: Cell): KeptCell {
  return typeof cell === 'object' ? [cell.date, cell.time] : cell;
}

function sheetCell(cell: KeptCell): Cell {
  if (typeof cell !== 'object') return cell;
  const date = parsePlainDate(cell[0]);
  return date === undefined ? '' : { date, time: cell[1] };
}

function parsed(text: string, fields: readonly string[]): Kept | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isKept(content, fields) ? content : undefined;
}

/** True of what this version keeps of a tab with these columns. */
function isKept(content: unknown, wanted: readonly string[]): content is Kept {
  const { version, fields, headingRow, rows } = (content ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return (
    version === VERSION &&
    Array.isArray(fields) &&
    fields.join() === wanted.join() &&
    (headingRow === NO_TAB || isRowIndex(headingRow)) &&
    Array.isArray(rows) &&
    rows.every((row) => isKeptRow(row, headingRow, wanted.length))
  );
}

/** A sheet has no more rows than this: a broken number must not make a list without end. */
const MOST_ROWS = 10_000_000;

const isRowIndex = (at: unknown): at is number => Number.isInteger(at) && Number(at) >= 0 && Number(at) < MOST_ROWS;

function isKeptRow(row: unknown, headingRow: number, width: number): boolean {
  if (!Array.isArray(row) || row.length !== width + 1) return false;
  const [at, ...cells] = row as unknown[];
  return isRowIndex(at) && at > headingRow && cells.every(isKeptCell);
}

function isKeptCell(cell: unknown): boolean {
  if (Array.isArray(cell)) return cell.length === 2 && cell.every((part) => typeof part === 'string');
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
}

/** Letters beyond ASCII as `\uXXXX`: then its length is its size. */
function ascii(kept: Kept): string {
  return JSON.stringify(kept).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
