import { element } from '../dom.ts';
import { drawRow, fillRow } from './draw-cells.ts';
import { LETTERS_HEIGHT } from './grid-styles.ts';
import { RowHeights } from './row-heights.ts';
import type { SheetData } from './sheet-data.ts';

/** Pixels above and below what is seen that are drawn as well, so that scrolling finds rows ready. */
const MARGIN = 500;
/** A merged block of more rows is not drawn whole. */
const MOST_MERGED_ROWS = 100;

/**
 * The rows of a table that stand where the box is scrolled to, with empty space for all others: a sheet of ten thousand
 * rows has some sixty elements. Rows that stay in sight keep their elements, and with them the focus.
 */
export class RowsInSight {
  private readonly lines = new Map<number, HTMLTableRowElement>();
  private readonly keys = new Map<number, string>();
  private readonly gaps: HTMLTableRowElement[] = [];
  readonly heights: RowHeights;
  /** Pixels that the frozen rows take. */
  frozenHeight = 0;

  constructor(
    private data: SheetData,
    private readonly box: HTMLElement,
    private readonly body: HTMLTableSectionElement,
  ) {
    this.heights = new RowHeights(data.shownRows, data.frame.heights);
  }

  /** Other cells of the same sheet in the same shape. */
  renew(data: SheetData): void {
    this.data = data;
  }

  lineOf(row: number): HTMLTableRowElement | undefined {
    return this.lines.get(row);
  }

  /** The rows that are drawn. */
  get drawn(): readonly number[] {
    return [...this.lines.keys()];
  }

  /** Draws the rows in sight, and these others beside them. What stands at the top of the box stays there. */
  draw(others: readonly number[]): void {
    const anchor = this.anchor();
    // While rows are put in and out the box is shorter for a moment, and the browser would scroll it.
    const { scrollTop } = this.box;
    const wanted = this.wantedRows(others);
    this.putLines(wanted);
    this.measure(wanted);
    this.putGaps(wanted);
    this.placeFrozen();
    const stays = scrollTop + (anchor === undefined ? 0 : this.heights.top(anchor.row) - anchor.top);
    if (this.box.scrollTop !== stays) this.box.scrollTop = stays;
  }

  /** The first row below the frozen ones that is seen, and where it stood before anything changes. */
  private anchor(): { row: number; top: number } | undefined {
    const { shownRows, frame } = this.data;
    const row = shownRows[this.heights.placeAt(this.box.scrollTop + this.frozenHeight)];
    return row === undefined || row <= frame.frozenRows || this.box.scrollTop === 0 ? undefined : { row, top: this.heights.top(row) };
  }

  private wantedRows(others: readonly number[]): number[] {
    const { shownRows, frame } = this.data;
    const { scrollTop, clientHeight } = this.box;
    const first = this.heights.placeAt(Math.max(0, scrollTop - MARGIN));
    const last = this.heights.placeAt(scrollTop + clientHeight + MARGIN);
    const wanted = new Set(shownRows.slice(first, last + 1));
    for (const row of shownRows) {
      if (row > frame.frozenRows) break;
      wanted.add(row);
    }
    for (const row of others) wanted.add(row);
    for (const { top, bottom } of frame.merges) {
      if (bottom - top >= MOST_MERGED_ROWS || bottom === top) continue;
      for (let row = top; row <= bottom; row++) if (wanted.has(row)) this.addRun(wanted, top, bottom);
    }
    const shown = new Set(shownRows);
    return [...wanted].filter((row) => shown.has(row)).sort((a, b) => a - b);
  }

  private addRun(wanted: Set<number>, top: number, bottom: number): void {
    for (let row = top; row <= bottom; row++) wanted.add(row);
  }

  private putLines(wanted: readonly number[]): void {
    const keep = new Set(wanted);
    for (const gap of this.gaps.splice(0)) gap.remove();
    for (const [row, line] of this.lines) {
      if (keep.has(row)) continue;
      line.remove();
      this.lines.delete(row);
      this.keys.delete(row);
    }
    let next = this.body.firstElementChild;
    for (const row of wanted) {
      const line = this.lines.get(row) ?? drawRow(this.data, row);
      if (line === next) next = next.nextElementSibling;
      else this.body.insertBefore(line, next);
      this.lines.set(row, line);
      const key = this.data.keyOf(row);
      if (this.keys.get(row) === key) continue;
      this.keys.set(row, key);
      fillRow(this.data, line);
      line.toggleAttribute('data-waiting', !this.data.has(row));
    }
  }

  private measure(wanted: readonly number[]): void {
    for (const row of wanted) {
      const line = this.lines.get(row);
      if (line !== undefined && this.data.has(row)) this.heights.set(row, line.getBoundingClientRect().height);
    }
  }

  /** Space for the rows between those that are drawn. */
  private putGaps(wanted: readonly number[]): void {
    let end = 0;
    for (const row of wanted) {
      const top = this.heights.top(row);
      if (top > end) this.lines.get(row)?.before(this.gap(top - end));
      end = top + this.heights.of(row);
    }
    if (this.heights.total > end) this.body.append(this.gap(this.heights.total - end));
  }

  private gap(height: number): HTMLTableRowElement {
    const gap = element('tr', { class: 'gap', role: 'presentation', 'aria-hidden': 'true' }, element('td', { role: 'presentation' }));
    gap.style.height = `${height}px`;
    this.gaps.push(gap);
    return gap;
  }

  /** Frozen rows stand below one another; their heights are known only once they are drawn. */
  private placeFrozen(): void {
    this.frozenHeight = 0;
    for (const row of this.data.shownRows) {
      if (row > this.data.frame.frozenRows) break;
      this.lines.get(row)?.style.setProperty('--top', `${LETTERS_HEIGHT + this.frozenHeight}px`);
      this.frozenHeight += this.heights.of(row);
    }
  }
}
