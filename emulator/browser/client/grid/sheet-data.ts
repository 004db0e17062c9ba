import type { DropdownView, LookView } from '../../protocol/look-view.ts';
import type { Block, CellsView, SheetFrame } from '../../protocol/sheet-view.ts';
import type { Place } from './cell-names.ts';
import { cellName, isInside } from './cell-names.ts';

/** What the window knows of one cell. */
export interface CellData {
  readonly text: string;
  readonly look: LookView;
  readonly dropdown?: DropdownView;
  readonly note?: string;
  readonly formula?: string;
  readonly entry?: string;
  readonly link?: string;
}

interface RowData {
  readonly cells: readonly CellData[];
  /** Equal for rows that are drawn alike. */
  readonly key: string;
}

const NO_CELL: CellData = { text: '', look: {} };

/** A sheet as the host last gave it: everything that lies on it, and the cells of the rows that were asked for. */
export class SheetData {
  private readonly rows = new Map<number, RowData>();
  /** Rows and columns that are not hidden, in order. */
  readonly shownRows: readonly number[];
  readonly shownColumns: readonly number[];
  private readonly merged: ReadonlyMap<number, readonly Block[]>;

  constructor(readonly frame: SheetFrame) {
    this.shownRows = listed(frame.rows, frame.hiddenRows);
    this.shownColumns = listed(frame.columns, frame.hiddenColumns);
    this.merged = mergesByRow(frame.merges);
  }

  /** What must stay the same for a sheet to be drawn by changing rows only. */
  get shape(): string {
    const { id, name, rows, columns, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows, merges } = this.frame;
    return JSON.stringify([id, name, rows, columns, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows, merges]);
  }

  /** Takes the cells of some rows; those of another version of the sheet are old, and are not taken. */
  take(cells: CellsView): boolean {
    if (cells.version !== this.frame.version) return false;
    cells.rows.forEach((row, place) => this.rows.set(row, rowData(cells, row, place)));
    return true;
  }

  has(row: number): boolean {
    return this.rows.has(row);
  }

  cell({ row, column }: Place): CellData {
    return this.rows.get(row)?.cells[column - 1] ?? NO_CELL;
  }

  /** Changes when a row has to be drawn anew. */
  keyOf(row: number): string {
    const { filter } = this.frame;
    const marks = filter?.top === row ? JSON.stringify(filter) : '';
    return `${this.rows.get(row)?.key ?? ''}${marks}`;
  }

  /** What an editor begins with: the formula, or the text that gives what the cell holds. */
  entryOf(place: Place): string {
    const { formula, entry, text } = this.cell(place);
    return formula ?? entry ?? text;
  }

  isFilled({ row, column }: Place): boolean {
    const runs = this.frame.filled[column - 1] ?? [];
    for (let at = 0; at < runs.length; at += 2) if (row >= (runs[at] ?? 0) && row <= (runs[at + 1] ?? 0)) return true;
    return false;
  }

  /** The merged block that a cell lies in. */
  mergeAt(place: Place): Block | undefined {
    return this.merged.get(place.row)?.find((block) => isInside(block, place));
  }

  /** The last row and column with content. */
  get lastFilled(): Place {
    const ends = this.frame.filled.map((runs) => runs[runs.length - 1] ?? 0);
    const column = ends.reduce((last, end, index) => (end > 0 ? index + 1 : last), 1);
    return { row: Math.max(1, ...ends), column };
  }
}

function listed(count: number, hidden: readonly number[]): number[] {
  const left = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index + 1).filter((each) => !left.has(each));
}

function mergesByRow(merges: readonly Block[]): Map<number, Block[]> {
  const byRow = new Map<number, Block[]>();
  for (const merge of merges) for (let row = merge.top; row <= merge.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return byRow;
}

function rowData(cells: CellsView, row: number, place: number): RowData {
  const texts = cells.texts[place] ?? [];
  const drawn = texts.map((text, index): CellData => {
    const name = cellName({ row, column: index + 1 });
    const dropdown = cells.dropdowns[cells.dropdownOf[name] ?? -1];
    return {
      text,
      look: cells.looks[cells.lookOf[place]?.[index] ?? -1] ?? {},
      ...(dropdown === undefined ? {} : { dropdown }),
      ...part('note', cells.notes[name]),
      ...part('formula', cells.formulas[name]),
      ...part('entry', cells.entries[name]),
      ...part('link', cells.links[name]),
    };
  });
  return { cells: drawn, key: JSON.stringify(drawn.map(({ dropdown, ...each }) => [each, dropdown !== undefined])) };
}

const part = <Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
