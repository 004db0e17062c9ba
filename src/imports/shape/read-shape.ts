import { shownText } from '../source-grid.ts';
import type { MergedCells, SourceGrid } from '../source-grid.ts';
import { headingMeanings } from '../../tabs/headings/read-heading.ts';
import { findHeadings, headingScore, repeatsHeadings, withSecondRow } from './heading-rows.ts';
import type { FoundHeadings, Texts } from './heading-rows.ts';
import { isKeyRow, rowKind } from './row-kinds.ts';

/** A row of a table below its headings. */
export interface TableRow {
  /** Its row in the grid. */
  readonly row: number;
  readonly kind: 'data' | 'section';
  /** For a section: its words and where they stand. */
  readonly section?: { readonly column: number; readonly text: string };
}

/** Headings and the rows below them, until other headings. */
export interface TableBlock {
  readonly headings: readonly string[];
  readonly headingRows: readonly number[];
  readonly rows: readonly TableRow[];
}

export interface Shape {
  readonly texts: Texts;
  readonly blocks: readonly TableBlock[];
  /** Why whole rows are left out, by row of the grid. */
  readonly leftOut: ReadonlyMap<number, string>;
}

const HEADINGS = 'It is a heading.';
const TITLE = 'A title above the table.';

/** Finds the tables of a grid: their headings below titles and keys, their rows, sections, and what is no row. */
export function readShape(grid: SourceGrid): Shape {
  const texts = grid.rows.map((row) => row.map(shownText));
  const leftOut = new Map<number, string>();
  const first = findHeadings(texts);
  if (first === undefined) return { texts, blocks: [], leftOut };
  const reader = new BlockReader(texts, grid.merges ?? [], leftOut);
  const before = reader.leadingSection(first);
  for (let row = 0; row < Math.min(...first.rows); row += 1) if (row !== before?.row) leftOut.set(row, TITLE);
  return { texts, blocks: reader.read(first, before), leftOut };
}

class BlockReader {
  private readonly blocks: { readonly headings: readonly string[]; readonly headingRows: number[]; readonly rows: TableRow[] }[] = [];
  private inKey = false;
  private readonly mergedAcross: ReadonlySet<number>;

  constructor(
    private readonly texts: Texts,
    merges: readonly MergedCells[],
    private readonly leftOut: Map<number, string>,
  ) {
    this.mergedAcross = new Set(merges.filter(({ columns, column }) => columns >= 3 && column <= 1).map(({ row }) => row));
  }

  /** The row above the first headings where it names a section rather than the document. */
  leadingSection({ rows, headings }: FoundHeadings): TableRow | undefined {
    const row = Math.min(...rows) - 1;
    const cells = this.texts[row] ?? [];
    const kind = rowKind(cells, width(headings, this.texts), this.mergedAcross.has(row), false);
    if (kind.kind !== 'section' || DOCUMENT.test(kind.text) || kind.text.length > 250) return undefined;
    const isOnlyTitle = row === 0 && !/[:]|^\w+ \d+\b/.test(kind.text);
    return isOnlyTitle ? undefined : { row, kind: 'section', section: kind };
  }

  read(first: FoundHeadings, before: TableRow | undefined): TableBlock[] {
    this.begin(first, before === undefined ? [] : [before]);
    for (let row = Math.max(...first.rows) + 1; row < this.texts.length; row += 1) row = this.readRow(row);
    for (const block of this.blocks) this.dropTrailing(block.rows);
    return this.blocks.filter(({ rows }) => rows.length > 0);
  }

  private get block() {
    return this.blocks[this.blocks.length - 1] as (typeof this.blocks)[number];
  }

  private begin({ headings, rows }: FoundHeadings, sections: readonly TableRow[]): void {
    this.blocks.push({ headings, headingRows: [...rows], rows: [...sections] });
    for (const row of rows) this.leftOut.set(row, HEADINGS);
    this.inKey = false;
  }

  /** Reads a row; gives the last row it used. */
  private readRow(row: number): number {
    const cells = this.texts[row] as readonly string[];
    const { headings, headingRows, rows } = this.block;
    if (
      repeatsHeadings(
        cells,
        headings,
        headingRows.map((index) => this.texts[index] as readonly string[]),
      )
    ) {
      this.leftOut.set(row, HEADINGS);
      return row;
    }
    const other = this.otherHeadings(row);
    if (other !== undefined) {
      const sections = this.takeTrailingSections(rows);
      this.begin(other, sections);
      return Math.max(...other.rows);
    }
    const kind = rowKind(cells, width(headings, this.texts), this.mergedAcross.has(row), mayHoldAction(headings[0] ?? ''));
    if (kind.kind === 'left out') {
      this.leftOut.set(row, kind.why);
      this.inKey = /key/i.test(kind.why);
    } else if (this.inKey && (isKeyRow(cells) || kind.kind === 'section' || cells.filter((text) => text !== '').length === 1))
      this.leftOut.set(row, 'A key or a note of the table.');
    else if (kind.kind === 'section') rows.push({ row, kind: 'section', section: kind });
    else if (kind.kind === 'data') {
      rows.push({ row, kind: 'data' });
      this.inKey = false;
    }
    return row;
  }

  /** Other headings than those of the table: each cell a heading, after a break, a section, or ended with colons. */
  private otherHeadings(row: number): FoundHeadings | undefined {
    const cells = (this.texts[row] as readonly string[]).filter((text) => text !== '');
    if (cells.length < 2 || cells.some((text) => text.length > 60 || /\d{3}/.test(text))) return undefined;
    const above = (this.texts[row - 1] ?? []).filter((text) => text !== '');
    const isBroken = above.length <= 1 || cells.filter((text) => /[:?]$/.test(text)).length >= cells.length / 2;
    if (!isBroken || headingScore(cells) < cells.length * 0.85) return undefined;
    return withSecondRow(this.texts, row);
  }

  private takeTrailingSections(rows: TableRow[]): TableRow[] {
    const found: TableRow[] = [];
    while (rows[rows.length - 1]?.kind === 'section') found.unshift(rows.pop() as TableRow);
    return found;
  }

  /** A section without rows under it is a note below the table. */
  private dropTrailing(rows: TableRow[]): void {
    for (const { row } of this.takeTrailingSections(rows)) this.leftOut.set(row, 'A note under the table.');
  }
}

/** Words of a document's title. */
const DOCUMENT = new RegExp(
  String.raw`\b(?:plan|tracker|tracking|council|report|trust|list|log|register|board|committee|directorate|department|` +
    String.raw`appendix|annex|version|draft|updated?|as at|inspection|ofsted)\b|^(?:public|confidential|official|` +
    String.raw`restricted)\b.{0,15}$|\b20\d\d\b`,
  'i',
);

function width(headings: readonly string[], texts: Texts): number {
  return Math.max(headings.length, texts[0]?.length ?? 0);
}

/** True where the first column's own rows may be all that a row has: actions or recommendations in words. */
function mayHoldAction(heading: string): boolean {
  const [meaning] = headingMeanings(heading);
  return meaning !== undefined && (meaning.key === 'action' || meaning.key === 'recommendation');
}
