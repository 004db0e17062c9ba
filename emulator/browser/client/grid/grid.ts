import type { SheetView, CellsView, Block } from '../../protocol/sheet-view.ts';
import { element } from '../dom.ts';
import type { Leave } from './cell-editor.ts';
import { editCell } from './cell-editor.ts';
import type { Place } from './cell-names.ts';
import { cellName, isInside } from './cell-names.ts';
import { drawFrame, fillCell } from './draw-cells.ts';
import { freezeColumns, LETTERS_HEIGHT } from './grid-styles.ts';
import { markSelection } from './marking.ts';
import type { Step } from './moves.ts';
import { moved } from './moves.ts';
import { RowsInSight } from './rows-in-sight.ts';
import { scrollIntoSight } from './scrolling.ts';
import type { Joining } from './selection.ts';
import { Selection } from './selection.ts';
import { SheetData } from './sheet-data.ts';

/** What the grid asks for: the host alone knows and changes cells. */
export interface GridHost {
  type(place: Place, text: string): void;
  selected(): void;
  /** The cells of rows that have come into sight. */
  load(rows: readonly number[]): Promise<CellsView | undefined>;
  /** Rows and columns stand elsewhere, or were scrolled to. */
  drawn(): void;
}

/** Times that a cell is scrolled to before it is left where it is. */
const MOST_AIMS = 4;

/** A sheet on the screen. It shows what the host last said and keeps nothing of its own but what is selected. */
export class Grid {
  readonly box = element('div', { class: 'grid-box' });
  /** Holds the table, and what lies over it. */
  readonly canvas = element('div', { class: 'grid-canvas' });
  readonly selection = new Selection();
  private current: SheetData | undefined;
  private rows: RowsInSight | undefined;
  private table: HTMLTableElement | undefined;
  private shape = '';
  private waiting: SheetView | undefined;
  private asked: ReadonlySet<number> = new Set();
  private drawing = false;
  isEditing = false;

  constructor(private readonly host: GridHost) {
    this.box.append(this.canvas);
    this.box.addEventListener('scroll', () => this.drawSoon());
    new ResizeObserver(() => this.drawSoon()).observe(this.box);
  }

  get data(): SheetData | undefined {
    return this.current;
  }

  /** Draws a sheet. Of the same sheet in the same shape, only rows that differ are touched. */
  show(view: SheetView): void {
    if (this.isEditing) {
      this.waiting = view;
      return;
    }
    const data = new SheetData(view.frame);
    data.take(view.cells);
    const shape = data.shape;
    const isSameSheet = this.current?.frame.id === view.frame.id;
    this.current = data;
    this.asked = new Set();
    if (shape === this.shape && this.rows !== undefined) this.rows.renew(data);
    else this.redraw(data, isSameSheet);
    this.shape = shape;
    this.draw();
    this.host.selected();
  }

  private redraw(data: SheetData, isSameSheet: boolean): void {
    const hadFocus = this.box.contains(document.activeElement);
    const { scrollTop, scrollLeft } = this.box;
    const { table, body } = drawFrame(data);
    this.table?.remove();
    this.table = table;
    this.canvas.prepend(table);
    this.rows = new RowsInSight(data, this.box, body);
    freezeColumns(data, this.box.clientWidth);
    const { active } = this.selection;
    const isThere = isSameSheet && active.row <= data.frame.rows && active.column <= data.frame.columns;
    if (!isThere) this.selection.choose({ row: data.shownRows[data.frame.frozenRows] ?? 1, column: data.shownColumns[0] ?? 1 });
    this.rows.draw([this.selection.active.row]);
    this.box.scrollTo(isSameSheet ? { top: scrollTop, left: scrollLeft } : { top: 0, left: 0 });
    if (hadFocus) this.focus();
  }

  private drawSoon(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      this.draw();
    });
  }

  /** Draws what is in sight, and asks for the rows of it that are not known yet. */
  draw(): void {
    const { current: data, rows } = this;
    if (data === undefined || rows === undefined || this.box.clientHeight === 0) return;
    rows.draw([this.selection.active.row]);
    if (this.table !== undefined) markSelection(this.table, this.selection);
    this.host.drawn();
    const missing = rows.drawn.filter((row) => !data.has(row) && !this.asked.has(row));
    if (missing.length === 0) return;
    this.asked = new Set([...this.asked, ...missing]);
    void this.host.load(missing).then((cells) => {
      if (cells !== undefined && this.current?.take(cells) === true) this.draw();
    });
  }

  /** The rows that are drawn: what to ask for when anything has changed. */
  get rowsInSight(): readonly number[] {
    return this.rows?.drawn ?? [];
  }

  placeOf(target: EventTarget | null): Place | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
    return cell === null ? undefined : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }

  /** Where a cell stands on the canvas, in pixels. */
  cornerOf({ row, column }: Place): { top: number; left: number } {
    const { current: data, rows } = this;
    const head = this.table?.tHead;
    const heading = head?.querySelector<HTMLElement>(`[data-heading-column="${column}"]`);
    const before = data?.shownColumns.filter((each) => each < column).reduce((sum, each) => sum + (data.frame.widths[each - 1] ?? 0), 0);
    const numbers = head?.querySelector<HTMLElement>('.corner')?.offsetWidth ?? 0;
    return { top: (rows?.heights.top(row) ?? 0) + (head?.offsetHeight ?? 0), left: heading?.offsetLeft ?? numbers + (before ?? 0) };
  }

  select(place: Place, options: { readonly joining?: Joining; readonly focus?: boolean; readonly scroll?: boolean } = {}): void {
    const { current: data } = this;
    if (data === undefined) return;
    const merge = data.mergeAt(place);
    if (merge !== undefined && options.joining !== 'stretch') this.selection.chooseBlock(merge);
    else this.selection.choose(place, options.joining);
    this.reveal(options);
  }

  /** A block, with its first cell active. */
  selectBlock(block: Block): void {
    this.selection.chooseBlock(block);
    this.reveal({});
  }

  /** Shows what has been selected: marked, in sight, and with the focus on the active cell. */
  reveal(options: { readonly focus?: boolean; readonly scroll?: boolean }): void {
    const { current: data, rows } = this;
    if (data === undefined || rows === undefined) return;
    // Rows that come into sight tell their true heights, and what was aimed at may then stand elsewhere.
    for (let aims = options.scroll === false ? 0 : MOST_AIMS; aims > 0; aims--) {
      const { scrollTop, scrollLeft } = this.box;
      scrollIntoSight(this.box, data, rows, this.selection.end);
      if (this.box.scrollTop === scrollTop && this.box.scrollLeft === scrollLeft) break;
      rows.draw([this.selection.active.row]);
    }
    this.draw();
    if (options.focus !== false) this.focus();
    this.host.selected();
  }

  focus(): void {
    this.cellAt(this.selection.active)?.focus({ preventScroll: true });
  }

  /** Moves by shown rows and columns, and stops at the edges. */
  move(step: Step, stretch = false): void {
    const { current: data } = this;
    if (data === undefined) return;
    const from = stretch ? this.selection.end : this.selection.active;
    this.select(moved(data, from, step), { joining: stretch ? 'stretch' : 'alone' });
  }

  /** To the next cell: within the selection, where several cells are selected. */
  step(step: Step): void {
    const { current: data } = this;
    if (data === undefined) return;
    const { active, current, blocks } = this.selection;
    const isMerge = blocks.length === 1 && data.mergeAt(active) !== undefined && isInside(current, active);
    const isWithin = !isMerge && this.selection.step(...step, { rows: data.shownRows, columns: data.shownColumns });
    if (!isWithin) return this.move(step);
    this.draw();
    this.focus();
    this.host.selected();
  }

  /** Opens the editor of the active cell, with its own text or with what has been typed. */
  edit(typed?: string): void {
    const place = this.selection.active;
    const cell = this.cellAt(place);
    const { current: data } = this;
    if (cell === undefined || data === undefined) return;
    const { dropdown } = data.cell(place);
    const text = data.entryOf(place);
    this.isEditing = true;
    editCell({
      cell,
      label: `Edit cell ${cellName(place)}`,
      text,
      ...(typed === undefined ? {} : { typed }),
      ...(dropdown === undefined ? {} : { dropdown }),
      done: (changed, leave) => this.endEdit(place, changed !== undefined && changed !== text ? changed : undefined, leave),
    });
  }

  private endEdit(place: Place, text: string | undefined, leave: Leave): void {
    this.isEditing = false;
    const cell = this.cellAt(place);
    if (cell !== undefined && this.current !== undefined) fillCell(this.current, cell);
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) this.show(waiting);
    const steps: Readonly<Record<Leave, Step>> = { stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] };
    if (leave === 'stay')
      this.reveal({ scroll: false, focus: this.box.contains(document.activeElement) || document.activeElement === document.body });
    else this.step(steps[leave]);
    if (text !== undefined) this.host.type(place, text);
  }

  /** How many rows fit between the frozen ones and the lower edge. */
  get rowsOfPage(): number {
    const { rows } = this;
    if (rows === undefined) return 1;
    const top = this.box.scrollTop + rows.frozenHeight;
    return rows.heights.placeAt(this.box.scrollTop + this.box.clientHeight - LETTERS_HEIGHT) - rows.heights.placeAt(top);
  }

  /** The element that gives a column its width. */
  columnElement(column: number): HTMLTableColElement | undefined {
    const place = this.current?.shownColumns.indexOf(column) ?? -1;
    return place === -1 ? undefined : this.table?.querySelectorAll('col')[place + 1];
  }

  /** The columns that change together with one: all that are selected whole, where it is one of them. */
  columnsWith(column: number): number[] {
    const rows = this.current?.frame.rows;
    const whole = this.selection.blocks.filter(({ top, bottom }) => top === 1 && bottom === rows);
    const chosen = whole.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index));
    return chosen.includes(column) ? [...new Set(chosen)].sort((a, b) => a - b) : [column];
  }

  cellAt({ row, column }: Place): HTMLTableCellElement | undefined {
    return this.rows?.lineOf(row)?.querySelector<HTMLTableCellElement>(`td[data-column="${column}"]`) ?? undefined;
  }
}
