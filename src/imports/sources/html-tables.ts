import type { MergedCells, SourceGrid } from '../source-grid.ts';
import { decodeEntities } from './html-entities.ts';

/** Tags whose whole content is no text of a table. */
const DROPPED = new RegExp(
  String.raw`<(script|style|head|title|noscript|template|svg|math|iframe|object|xml|o:p)\b[^>]*>[\s\S]*?</\1\s*>|` +
    String.raw`<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<\?[\s\S]*?\?>`,
  'gi',
);
const TAG = /<(\/?)([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol']);
/** A cell that claims to cover more than this is damaged. */
const MOST_SPANNED = 200;

/**
 * The tables of pasted HTML, from Word, Docs, Sheets, Excel or a web page: the words of their cells, with line breaks, and
 * which cells are merged. Markup, scripts, styles and comments are left out; a table inside a cell is a part of its words.
 */
export function htmlTables(html: string, name = 'the pasted table'): SourceGrid[] {
  const reader = new TableReader(name);
  const source = html.replace(DROPPED, ' ');
  let at = 0;
  for (let tag = TAG.exec(source); tag !== null; tag = TAG.exec(source)) {
    reader.text(source.slice(at, tag.index));
    at = tag.index + tag[0].length;
    const tagName = (tag[2] as string).toLowerCase();
    if (tag[1] === '/') reader.close(tagName);
    else reader.open(tagName, tag[3] as string);
  }
  reader.text(source.slice(at));
  return reader.done();
}

interface OpenTable {
  readonly rows: string[][];
  readonly merges: MergedCells[];
}

class TableReader {
  private readonly tables: OpenTable[] = [];
  /** 1 inside a table, 2 inside a table in a cell of it, and so on. */
  private depth = 0;
  private cell: { readonly row: number; readonly column: number; words: string } | undefined;

  constructor(private readonly name: string) {}

  open(tag: string, attributes: string): void {
    if (tag === 'table') {
      this.depth += 1;
      if (this.depth === 1) this.tables.push({ rows: [], merges: [] });
    } else if (this.depth === 1 && tag === 'tr') {
      this.endCell();
      this.table?.rows.push([]);
    } else if (this.depth === 1 && (tag === 'td' || tag === 'th')) this.openCell(attributes);
    else if (this.cell !== undefined)
      this.cell.words += tag === 'li' ? '\u0001• ' : BREAKS.has(tag) ? '\u0001' : tag === 'td' || tag === 'th' ? ' ' : '';
  }

  close(tag: string): void {
    if (tag === 'table' && this.depth > 0) {
      if (this.depth === 1) this.endCell();
      this.depth -= 1;
    } else if (this.depth === 1 && (tag === 'td' || tag === 'th' || tag === 'tr')) this.endCell();
    else if (this.cell !== undefined && BREAKS.has(tag)) this.cell.words += '\u0001';
  }

  text(words: string): void {
    if (this.cell !== undefined) this.cell.words += words;
  }

  done(): SourceGrid[] {
    this.endCell();
    return this.tables
      .map(({ rows, merges }) => ({ name: this.name, merges, rows: rows.map((row) => Array.from(row, (text) => text ?? '')) }))
      .filter(({ rows }) => rows.some((row) => row.some((text) => text !== '')));
  }

  private get table(): OpenTable | undefined {
    return this.tables[this.tables.length - 1];
  }

  private openCell(attributes: string): void {
    this.endCell();
    const table = this.table as OpenTable;
    if (table.rows.length === 0) table.rows.push([]);
    const row = table.rows.length - 1;
    const cells = table.rows[row] as string[];
    let column = 0;
    while (cells[column] !== undefined || isCovered(table.merges, row, column)) column += 1;
    const span = { row, column, rows: spanOf(attributes, 'rowspan'), columns: spanOf(attributes, 'colspan') };
    if (span.rows > 1 || span.columns > 1) table.merges.push(span);
    for (let covered = column; covered < column + span.columns; covered += 1) cells[covered] = '';
    this.cell = { row, column, words: '' };
  }

  private endCell(): void {
    if (this.cell === undefined) return;
    const { row, column, words } = this.cell;
    ((this.table as OpenTable).rows[row] as string[])[column] = cellText(words);
    this.cell = undefined;
  }
}

function isCovered(merges: readonly MergedCells[], row: number, column: number): boolean {
  return merges.some(
    (merge) => merge.row < row && row < merge.row + merge.rows && merge.column <= column && column < merge.column + merge.columns,
  );
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(attributes);
  return Math.min(MOST_SPANNED, Math.max(1, Number(found?.[1] ?? 1)));
}

/** White space in the source is one space; breaks are lines; empty lines are left out. */
function cellText(words: string): string {
  return decodeEntities(words.replace(/[ \t\r\n]+/g, ' '))
    .split('\u0001')
    .map((line) => line.replace(/\u00a0/g, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n')
    .replace(/•\n/g, '• ')
    .replace(/^• (?![\s\S]*\n)/, '');
}
