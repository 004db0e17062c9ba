import { parsePlainDate } from '../../days/plain-date.ts';
import type { Cell } from '../../tabs/cells.ts';
import { isDateCell } from '../../tabs/cells.ts';
import { shownText } from '../source-grid.ts';

/** One tab as it is exported. */
export interface ExportedTab {
  readonly name: string;
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The JSON export; `docs/export-format.md` describes it. */
export interface PlanJson {
  readonly format: 'inspection-action-plan';
  readonly version: 1;
  /** yyyy-mm-dd */
  readonly exportedOn: string;
  readonly tabs: readonly {
    readonly name: string;
    readonly columns: readonly { readonly key: string; readonly heading: string }[];
    readonly rows: readonly Readonly<Record<string, JsonCell>>[];
  }[];
}

/** Empty cells are left out. A date is `{ "date": "2027-03-31" }`, with a `time` where it has one. */
type JsonCell = string | number | boolean | { readonly date: string; readonly time?: string };

export function planJson(tabs: readonly ExportedTab[], exportedOn: string): PlanJson {
  return {
    format: 'inspection-action-plan',
    version: 1,
    exportedOn,
    tabs: tabs.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ key, heading }) => ({ key, heading })),
      rows: rows.map((cells) => Object.fromEntries(columns.flatMap(({ key }, index) => entryOf(key, cells[index] ?? '')))),
    })),
  };
}

function entryOf(key: string, cell: Cell): (readonly [string, JsonCell])[] {
  if (cell === '') return [];
  if (!isDateCell(cell)) return [[key, cell]];
  return [[key, cell.time === '00:00' ? { date: cell.date } : { date: cell.date, time: cell.time }]];
}

/** The tabs of a JSON export, or a sentence that says what is wrong with it. */
export function readPlanJson(json: string): { readonly tabs: readonly ExportedTab[] } | { readonly refusal: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return { refusal: `The file is not JSON: ${(error as Error).message}.` };
  }
  const plan = parsed as Partial<PlanJson> | null;
  if (plan === null || plan.format !== 'inspection-action-plan')
    return { refusal: 'The file is not an export of an inspection action plan.' };
  if (plan.version !== 1) return { refusal: `The export has version ${String(plan.version)}; this product reads version 1.` };
  if (!Array.isArray(plan.tabs)) return { refusal: 'The export has no tabs.' };
  const tabs: ExportedTab[] = [];
  for (const tab of plan.tabs as PlanJson['tabs']) {
    const rows = tab.rows.map((row) => tab.columns.map(({ key }) => cellOf(row[key])));
    if (rows.some((cells) => cells.includes(undefined)))
      return { refusal: `The tab "${tab.name}" of the export holds a date that does not exist.` };
    tabs.push({ name: tab.name, columns: tab.columns, rows: rows as Cell[][] });
  }
  return { tabs };
}

function cellOf(value: JsonCell | undefined): Cell | undefined {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  const date = parsePlainDate(value.date);
  return date === undefined ? undefined : { date, time: value.time ?? '00:00' };
}

/** Signs that make a spreadsheet take text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A tab as .csv: a byte order mark (so that Excel reads the letters), commas, CRLF, quotation marks where needed (RFC
 * 4180). Dates are 31/03/2027, ticks Yes and No. Text that a spreadsheet would run as a formula has an apostrophe before
 * it, which the import takes off again.
 */
export function planCsv({ columns, rows }: ExportedTab): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((cells) => columns.map((_, index) => csvText(cells[index] ?? '')))];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function csvText(cell: Cell): string {
  if (typeof cell !== 'string') return isDateCell(cell) && cell.time !== '00:00' ? `${shownText(cell)} ${cell.time}` : shownText(cell);
  return FORMULA.test(cell) || /^'[=+\-@\d']/.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
