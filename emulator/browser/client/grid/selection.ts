import type { Block } from '../../protocol/sheet-view.ts';
import type { Place, Size } from './cell-names.ts';
import { blockBetween, isInside, isOneCell } from './cell-names.ts';

/** How a new choice joins what is selected: alone, as a further block, or by stretching the last block to it. */
export type Joining = 'alone' | 'further' | 'stretch';

/** What is selected: one or more blocks, the last of them between the active cell and a moving end. */
export class Selection {
  private earlier: readonly Block[] = [];
  private last: Block = { top: 1, left: 1, bottom: 1, right: 1 };
  active: Place = { row: 1, column: 1 };
  /** The corner that moves with Shift. */
  end: Place = { row: 1, column: 1 };

  /** Every block, the one that is being made last. */
  get blocks(): readonly Block[] {
    return [...this.earlier, this.last];
  }

  get current(): Block {
    return this.last;
  }

  get isOneCell(): boolean {
    return this.earlier.length === 0 && isOneCell(this.last);
  }

  has(place: Place): boolean {
    return this.blocks.some((block) => isInside(block, place));
  }

  choose(place: Place, joining: Joining = 'alone'): void {
    this.join(joining, place);
    this.end = place;
    this.last = blockBetween(this.active, place);
  }

  /** Whole rows, from the active cell's when stretched. */
  chooseRows(row: number, size: Size, joining: Joining = 'alone'): void {
    this.join(joining, { row, column: 1 });
    this.end = { row, column: size.columns };
    const { top, bottom } = blockBetween(this.active, { row, column: 1 });
    this.last = { top, bottom, left: 1, right: size.columns };
  }

  chooseColumns(column: number, size: Size, joining: Joining = 'alone'): void {
    this.join(joining, { row: 1, column });
    this.end = { row: size.rows, column };
    const { left, right } = blockBetween(this.active, { row: 1, column });
    this.last = { left, right, top: 1, bottom: size.rows };
  }

  /** A block, with an active cell in it. */
  chooseBlock(block: Block, active: Place = { row: block.top, column: block.left }): void {
    this.earlier = [];
    this.active = active;
    this.end = { row: block.bottom, column: block.right };
    this.last = block;
  }

  /** Moves the active cell within what is selected, as Enter and Tab do; false where one cell is selected. */
  step(down: number, right: number, lines: { readonly rows: readonly number[]; readonly columns: readonly number[] }): boolean {
    if (this.isOneCell) return false;
    const { top, left, bottom, right: edge } = this.last;
    const rows = lines.rows.filter((row) => row >= top && row <= bottom);
    const columns = lines.columns.filter((column) => column >= left && column <= edge);
    const [row, column] = [rows.indexOf(this.active.row), columns.indexOf(this.active.column)];
    const count = rows.length * columns.length;
    const at = down === 0 ? row * columns.length + column + right : column * rows.length + row + down;
    const next = (at + count) % count;
    const [r, c] =
      down === 0 ? [Math.floor(next / columns.length), next % columns.length] : [next % rows.length, Math.floor(next / rows.length)];
    this.active = { row: rows[r] ?? top, column: columns[c] ?? left };
    return true;
  }

  private join(joining: Joining, place: Place): void {
    if (joining === 'stretch') return;
    this.earlier = joining === 'further' ? this.blocks : [];
    this.active = place;
  }
}
