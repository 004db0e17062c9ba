import type { PlainDate } from '../days/plain-date.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { CellReader } from '../tabs/cell-reader.ts';
import type { Cell, NewCell } from '../tabs/cells.ts';
import type { FieldOf, KeyedColumn } from '../tabs/tab-description.ts';
import type { Sheet } from './sheet.ts';

type Field = FieldOf<typeof ACTION_PLAN_TAB>;

/** What an action's lead tells of it, in the order in which it is asked. */
export const UPDATE_FIELDS = [
  'progress',
  'percent',
  'latestUpdate',
  'confidence',
  'cause',
  'pathToGreen',
  'impact',
  'evidence',
] as const satisfies readonly Field[];
export type UpdateField = (typeof UPDATE_FIELDS)[number];

/** What tells the lead which action it is. */
export const SHOWN_FIELDS = ['action', 'leadPost', 'deadline'] as const satisfies readonly Field[];
export type FormField = UpdateField | (typeof SHOWN_FIELDS)[number];
const FORM_FIELDS: readonly FormField[] = [...SHOWN_FIELDS, ...UPDATE_FIELDS];

/** What a row says, as words, by field. A field whose column the tab no longer has is left out. */
export type FormWords = Readonly<Partial<Record<FormField, string>>>;

/** A row of the Action plan tab: its cells, and how they are read. */
export interface FormRow {
  readonly sheet: Sheet;
  /** Index in the grid. */
  readonly row: number;
  readonly today: PlainDate;
  /** True where the % column is held in parts of 1. */
  readonly holdsParts: boolean;
}

export function columnOf(field: FormField): KeyedColumn {
  const column = ACTION_PLAN_TAB.columns.find(({ key }) => key === field);
  if (column === undefined) throw new Error(`The Action plan tab has no field "${field}".`);
  return column;
}

/** A cell in the words in which an officer sees it; a percentage as its number of hundredths. */
function wordsOf(field: FormField, cell: Cell, { today, holdsParts }: FormRow): string {
  const at = new CellReader({ today, partsOfOne: holdsParts });
  const words = oneLineEnd(at.text(cell));
  if (field !== 'percent' || cell === '') return words;
  const percent = columnOf(field).holds.read(cell, at);
  return percent === undefined ? words : String(percent);
}

/** Lines that end as a page's do, without space around all of them. */
function oneLineEnd(words: string): string {
  return words.replace(/\r\n?/g, '\n').trim();
}

/** What the row says in every field of the form. */
export function formWords(of: FormRow): FormWords {
  const { sheet, row } = of;
  const words: Partial<Record<FormField, string>> = {};
  for (const field of FORM_FIELDS) {
    const column = sheet.columns.get(field);
    if (column !== undefined) words[field] = wordsOf(field, sheet.grid.rows[row]?.[column] ?? '', of);
  }
  return words;
}

/** True where words are wanted in place of others that stand. */
export function differs(wanted: string | undefined, standing: string | undefined): boolean {
  return wanted !== undefined && oneLineEnd(wanted) !== (standing ?? '');
}

/** New cells by column index, and what is wrong with words that cannot stand there. */
export interface FormCells {
  readonly cells: ReadonlyMap<number, NewCell>;
  readonly fields: readonly UpdateField[];
  /** Sentences, each beginning with the column's heading. */
  readonly faults: readonly string[];
}

/** The cells that bring a row to these words. Fields that say so already are left alone, and so are all others. */
export function formCells(of: FormRow, wanted: FormWords): FormCells {
  const now = formWords(of);
  const cells = new Map<number, NewCell>();
  const faults: string[] = [];
  const fields = UPDATE_FIELDS.filter((field) => now[field] !== undefined && differs(wanted[field], now[field]));
  for (const field of fields) {
    const at = new CellReader({ today: of.today });
    at.field = field;
    const { holds, heading } = columnOf(field);
    const value = holds.read(oneLineEnd(wanted[field] ?? ''), at);
    faults.push(...at.problems.map(({ words }) => `${heading}: ${words}`));
    const cell = field === 'percent' && of.holdsParts && typeof value === 'number' ? value / 100 : holds.write(value);
    cells.set(of.sheet.columns.get(field) ?? -1, cell);
  }
  return { cells, fields, faults };
}

/** The rows of a grid with these cells in one of them. */
export function rowsWith({ grid }: Sheet, row: number, cells: ReadonlyMap<number, NewCell>): Cell[][] {
  return grid.rows.map((standing, index) => {
    if (index !== row) return standing as Cell[];
    const changed = [...standing];
    for (const [column, cell] of cells) changed[column] = cell;
    return changed;
  });
}
