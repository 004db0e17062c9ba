import { mergedCells } from '../../google/sheets/rows-and-notes.ts';
import { readGrid } from '../../google/spreadsheet.ts';
import type { ExportedTab } from '../../imports/export/plan-export.ts';
import { readPlanJson } from '../../imports/export/plan-export.ts';
import type { SourceGrid } from '../../imports/source-grid.ts';
import { pastedTable } from '../../imports/sources/pasted-table.ts';
import type { TabDescription } from '../../tabs/tab-description.ts';
import { TAB_OF } from '../../tabs/tabs.ts';

/** What an officer wants imported: one of these. */
export interface ImportRequest {
  /** A tab of this spreadsheet. */
  readonly tab?: string;
  /** What was pasted, as HTML and as text. */
  readonly html?: string;
  readonly text?: string;
  /** A table that was read from a file. */
  readonly grid?: SourceGrid;
  /** The JSON of an export. */
  readonly export?: string;
  readonly mapping?: {
    readonly columns?: Readonly<Record<string, string>>;
    readonly answers?: Readonly<Record<string, string>>;
  };
}

/** The source as read, or the sentence why there is none. */
export type ImportSource =
  { readonly grid: SourceGrid } | { readonly name: string; readonly tabs: readonly ExportedTab[] } | { readonly refusal: string };

/** Letters of a paste or a file beyond which Google's own limits are near. */
const MOST_CHARACTERS = 8_000_000;

/** Reads what is to be imported. */
export function readSource(request: ImportRequest): ImportSource {
  const { tab, html = '', text = '', grid } = request;
  if (request.export !== undefined) {
    const read = readPlanJson(String(request.export));
    return 'refusal' in read ? read : { name: 'an exported plan', tabs: read.tabs };
  }
  if (grid !== undefined) return { grid };
  if (tab !== undefined && tab !== '') return tabSource(String(tab));
  if (html.length + text.length > MOST_CHARACTERS)
    return { refusal: 'What was pasted is too long to be one table of actions. Paste a part of it.' };
  if (html.trim() === '' && text.trim() === '') return { refusal: 'Paste a table first, or choose a tab.' };
  const pasted = pastedTable({ html, text });
  return pasted === undefined
    ? { refusal: 'What was pasted holds no table. Copy the whole table, with its row of headings, and paste it again.' }
    : { grid: pasted };
}

function tabSource(tab: string): ImportSource {
  if (Object.values<TabDescription>(TAB_OF).some(({ name }) => name === tab))
    return { refusal: `"${tab}" is a tab of the plan itself. Choose the tab that holds your own table.` };
  const found = readGrid(tab);
  if (found === undefined) return { refusal: `There is no tab "${tab}". It may have been renamed: open this window again.` };
  return { grid: { name: tab, rows: found.rows, merges: mergedCells(tab) } };
}
