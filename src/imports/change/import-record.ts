import type { Cell } from '../../tabs/cells.ts';
import type { ListName } from '../../tabs/tabs.ts';
import type { PlanValues } from '../again/compare-imports.ts';

/** Stands among a row's values for the note on its first words: what the source says that has no column. */
export const NOTE = '(note)';

/** A row of the source as it stands in the plan after the import. */
export interface RecordedRow {
  readonly list: ListName;
  /** What the plan knows it by: its ref, or in a list without refs what stands in its first column. */
  readonly ref: string;
  /** As the source has it, by column key. */
  readonly values: PlanValues;
  /** True where this import added it. */
  readonly isNew: boolean;
}

/** A cell that an import changed. */
export interface RecordedChange {
  readonly list: ListName;
  readonly ref: string;
  readonly key: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** What one import does to the plan: enough to do it, to do the rest of it after a cut, to undo it, and to compare the next. */
export interface ImportRecord {
  readonly version: 1;
  readonly id: string;
  /** The source's name. */
  readonly source: string;
  /** Of its headings: a later source of the same headings is the same plan. */
  readonly signature: string;
  readonly rows: readonly RecordedRow[];
  readonly changed: readonly RecordedChange[];
}

/** Characters in one cell, below the 50,000 that Google allows. */
const MOST_CHARACTERS_PER_CELL = 45_000;

/** The record as text for cells, each short enough for one. */
export function packRecord(record: ImportRecord): string[] {
  const text = inAscii(JSON.stringify(record));
  const parts = Math.max(1, Math.ceil(text.length / MOST_CHARACTERS_PER_CELL));
  return Array.from({ length: parts }, (_, part) => text.slice(part * MOST_CHARACTERS_PER_CELL, (part + 1) * MOST_CHARACTERS_PER_CELL));
}

/** The same JSON in plain letters, so that no cell begins or ends in the middle of one. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The record in the parts of its text; `undefined` where they are no such: cut short, or edited by hand. */
export function unpackRecord(parts: readonly string[]): ImportRecord | undefined {
  try {
    const record = JSON.parse(parts.join('')) as ImportRecord;
    return record.version === 1 && Array.isArray(record.rows) && Array.isArray(record.changed) ? record : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
