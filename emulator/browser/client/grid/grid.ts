import type { SheetView } from '../../protocol.ts';
import { element } from '../dom.ts';
import type { Leave } from './cell-editor.ts';
import { editCell } from './cell-editor.ts';
import type { Block, Place } from './cell-names.ts';
import { blockBetween, cellName } from './cell-names.ts';
import { drawTable, fillCell, roomToSpill, shapeOf } from './draw-table.ts';
import { placeFrozenRows, shownColumns, shownRows, useStyles } from './grid-styles.ts';
import { listenToGrid } from './grid-events.ts';

/** What the grid asks for: the host alone changes cells. */
export interface GridDeeds {
  type(place: Place, text: string): void;
  clear(block: Block): void;
  paste(place: Place, texts: readonly (readonly string[])[]): void;
  selected(place: Place, block: Block): void;
  openLink(url: string): void;
}

/** A sheet on the screen, worked by mouse or keyboard. It shows what the host last said and keeps nothing of its own. */
export class Grid {
  readonly box = element('div', { class: 'grid-box' });
  private view: SheetView | undefined;
  private table = element('table');
  private cells = new Map<string, HTMLTableCellElement>();
  private active: Place = { row: 1, column: 1 };
  private anchor: Place = { row: 1, column: 1 };
  private rows: number[] = [];
  private columns: number[] = [];
  private editing = false;

  constructor(readonly deeds: GridDeeds) {
    listenToGrid(this);
  }

  /** Draws a sheet. Of the same sheet in the same shape, only cells that differ are touched. */
  show(view: SheetView): void {
    const before = this.view;
    this.view = view;
    if (this.editing) return;
    const sameShape = before !== undefined && shapeOf(before) === shapeOf(view);
    useStyles(view);
    if (sameShape) this.redrawCells(before);
    else this.redraw(before?.id === view.id);
    placeFrozenRows(this.table);
  }

  private redraw(sameSheet: boolean): void {
    const view = this.view as SheetView;
    const hadFocus = this.box.contains(document.activeElement);
    const { scrollTop, scrollLeft } = this.box;
    this.cells = new Map();
    this.table = drawTable(view, this.cells);
    [this.rows, this.columns] = [shownRows(view), shownColumns(view)];
    this.box.replaceChildren(this.table);
    this.box.scrollTo(sameSheet ? { top: scrollTop, left: scrollLeft } : { top: 0, left: 0 });
    const start = { row: this.rows[view.frozenRows] ?? 1, column: this.columns[0] ?? 1 };
    this.select(sameSheet && this.cells.has(cellName(this.active)) ? this.active : start, { focus: hadFocus, scroll: false });
  }

  private redrawCells(before: SheetView): void {
    const view = this.view as SheetView;
    for (const [name, cell] of this.cells) {
      const place = this.placeOf(cell);
      if (place !== undefined && differs(before, view, place, name)) fillCell(view, place, cell);
    }
    this.mark();
    this.deeds.selected(this.active, this.selection);
  }

  get selection(): Block {
    return blockBetween(this.anchor, this.active);
  }

  get activePlace(): Place {
    return this.active;
  }

  get isEditing(): boolean {
    return this.editing;
  }

  placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
    return cell === null ? undefined : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }

  /** The texts of the selected block. */
  get selectedTexts(): string[][] {
    const { top, left, bottom, right } = this.selection;
    return this.rows
      .filter((row) => row >= top && row <= bottom)
      .map((row) =>
        this.columns.filter((column) => column >= left && column <= right).map((column) => this.view?.texts[row - 1]?.[column - 1] ?? ''),
      );
  }

  select(place: Place, options: { readonly extend?: boolean; readonly focus?: boolean; readonly scroll?: boolean } = {}): void {
    this.cellAt(this.active)?.setAttribute('tabindex', '-1');
    this.active = place;
    if (options.extend !== true) this.anchor = place;
    const cell = this.cellAt(place);
    cell?.setAttribute('tabindex', '0');
    if (options.focus !== false) cell?.focus({ preventScroll: true });
    if (options.scroll !== false) this.scrollTo(cell);
    this.mark();
    this.deeds.selected(place, this.selection);
  }

  /** Moves by shown rows and columns, and stops at the edges. */
  move(down: number, right: number, extend = false): void {
    const row = stepped(this.rows, this.active.row, down);
    const column = stepped(this.columns, this.active.column, right);
    this.select({ row, column }, { extend });
  }

  /** To the first or last shown column, and with `corner` row. */
  moveToEdge(edge: 'start' | 'end', corner: boolean): void {
    const pick = (places: number[]): number => (edge === 'start' ? places[0] : places[places.length - 1]) ?? 1;
    this.select({ row: corner ? pick(this.rows) : this.active.row, column: pick(this.columns) });
  }

  /** Opens the editor of the active cell, with its own text or with what has been typed. */
  edit(typed?: string): void {
    const cell = this.cellAt(this.active);
    if (cell === undefined || this.view === undefined) return;
    const place = this.active;
    const name = cellName(place);
    const shown = this.view.formulas[name] ?? this.view.texts[place.row - 1]?.[place.column - 1] ?? '';
    const dropdown = this.view.dropdowns[this.view.dropdownOf[name] ?? -1];
    this.editing = true;
    editCell({
      cell,
      label: `Edit cell ${name}`,
      text: shown,
      ...(typed === undefined ? {} : { typed }),
      ...(dropdown === undefined ? {} : { dropdown }),
      done: (text, leave) => this.endEdit(place, text !== undefined && text !== shown ? text : undefined, leave),
    });
  }

  private endEdit(place: Place, text: string | undefined, leave: Leave): void {
    this.editing = false;
    const cell = this.cellAt(place);
    if (cell !== undefined && this.view !== undefined) fillCell(this.view, place, cell);
    const [down, right] = { stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] }[leave] as [number, number];
    if (leave === 'stay')
      this.select(place, { focus: this.box.contains(document.activeElement) || document.activeElement === document.body });
    else this.move(down, right);
    if (text !== undefined) this.deeds.type(place, text);
  }

  private cellAt(place: Place): HTMLTableCellElement | undefined {
    return this.cells.get(cellName(place));
  }

  private mark(): void {
    const { top, left, bottom, right } = this.selection;
    for (const cell of this.table.querySelectorAll('.chosen')) cell.classList.remove('chosen');
    if (top === bottom && left === right) return;
    for (const row of this.rows) {
      if (row < top || row > bottom) continue;
      for (const column of this.columns) if (column >= left && column <= right) this.cellAt({ row, column })?.classList.add('chosen');
    }
  }

  /** Into view, clear of the frozen rows and columns. */
  private scrollTo(cell: HTMLElement | undefined): void {
    if (cell === undefined) return;
    const box = this.box.getBoundingClientRect();
    const place = cell.getBoundingClientRect();
    const frozen = this.frozenEdges();
    if (cell.closest('.frozen-row') === null) {
      if (place.top < frozen.bottom) this.box.scrollTop -= frozen.bottom - place.top;
      else if (place.bottom > box.bottom - SCROLL_BAR)
        this.box.scrollTop += Math.min(place.bottom - box.bottom + SCROLL_BAR, place.top - frozen.bottom);
    }
    if (!/frozen-\d/.test(cell.className)) {
      if (place.left < frozen.right) this.box.scrollLeft -= frozen.right - place.left;
      else if (place.right > box.right - SCROLL_BAR)
        this.box.scrollLeft += Math.min(place.right - box.right + SCROLL_BAR, place.left - frozen.right);
    }
  }

  private frozenEdges(): { bottom: number; right: number } {
    const rows = this.table.querySelectorAll('tr.frozen-row > th');
    const above = rows[rows.length - 1] ?? this.table.tHead?.rows[0]?.cells[0];
    const columns = this.table.tHead?.rows[0]?.querySelectorAll('th[class^=frozen-]') ?? [];
    const before = columns[columns.length - 1] ?? this.table.tHead?.rows[0]?.cells[0];
    return { bottom: above?.getBoundingClientRect().bottom ?? 0, right: before?.getBoundingClientRect().right ?? 0 };
  }
}

/** Pixels. */
const SCROLL_BAR = 16;

function stepped(places: readonly number[], from: number, by: number): number {
  const at = places.findIndex((place) => place >= from);
  return places[Math.max(0, Math.min(places.length - 1, (at === -1 ? places.length - 1 : at) + by))] ?? from;
}

/** Whether a cell has to be drawn anew; the cells on its right decide how far a long text runs. */
function differs(before: SheetView, after: SheetView, { row, column }: Place, name: string): boolean {
  const [old, now] = [before.texts[row - 1], after.texts[row - 1]];
  return (
    old?.[column - 1] !== now?.[column - 1] ||
    roomToSpill(before, { row, column }) !== roomToSpill(after, { row, column }) ||
    before.notes[name] !== after.notes[name] ||
    before.links[name] !== after.links[name] ||
    (before.dropdownOf[name] === undefined) !== (after.dropdownOf[name] === undefined) ||
    before.lookOf[row - 1]?.[column - 1] !== after.lookOf[row - 1]?.[column - 1]
  );
}
