import type { SourceGrid } from '../source-grid.ts';
import { detectDelimiter, parseDelimited } from './delimited.ts';
import { htmlTables } from './html-tables.ts';

const NAME = 'the pasted table';

/**
 * What was pasted, as one grid: the tables of its HTML below one another, or else its text, tab-separated or with other
 * delimiters. `undefined` where it holds no table.
 */
export function pastedTable({ html = '', text = '' }: { readonly html?: string; readonly text?: string }): SourceGrid | undefined {
  const tables = htmlTables(html, NAME);
  if (tables.length > 0) return joinTables(tables, NAME);
  if (/<table\b/i.test(text)) return pastedTable({ html: text });
  const delimiter = text.includes('\t') ? '\t' : detectDelimiter(text);
  const rows = parseDelimited(text, delimiter);
  return rows.some((row) => row.filter((cell) => cell.trim() !== '').length > 1) ? { name: NAME, rows } : undefined;
}

/** Tables below one another, an empty row between them. */
export function joinTables(tables: readonly SourceGrid[], name: string): SourceGrid {
  const rows: SourceGrid['rows'][number][] = [];
  const merges: NonNullable<SourceGrid['merges']>[number][] = [];
  for (const table of tables) {
    if (rows.length > 0) rows.push([]);
    for (const merge of table.merges ?? []) merges.push({ ...merge, row: merge.row + rows.length });
    rows.push(...table.rows);
  }
  return { name, rows, merges };
}
