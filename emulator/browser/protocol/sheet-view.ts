import type { ChartView } from './chart-view.ts';
import type { DropdownView, LookView } from './look-view.ts';

/** A block of cells by its corners, both inside. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet without its cells: its size and everything that lies on it. */
export interface SheetFrame {
  readonly id: number;
  readonly name: string;
  /** Raised with every change; cells of another version are old. */
  readonly version: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column. */
  readonly widths: readonly number[];
  /** Pixels, by row: as set, or as estimated from the text; what is drawn may be higher. */
  readonly heights: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** By column, the runs of rows with content: first, last, first, last … */
  readonly filled: readonly (readonly number[])[];
  readonly merges: readonly Block[];
  readonly protections: readonly (Block & { readonly words: string })[];
  readonly columnGroups: readonly { readonly start: number; readonly count: number; readonly depth: number; readonly folded: boolean }[];
  readonly filter?: Block & { /** Columns by which rows are hidden. */ readonly filtering: readonly number[] };
  readonly charts: readonly ChartView[];
}

/** The cells of some rows. */
export interface CellsView {
  readonly version: number;
  /** The rows, in order; lists below have one entry for each. */
  readonly rows: readonly number[];
  /** What each cell shows. */
  readonly texts: readonly (readonly string[])[];
  readonly looks: readonly LookView[];
  /** For each cell, its place in `looks`. */
  readonly lookOf: readonly (readonly number[])[];
  readonly dropdowns: readonly DropdownView[];
  /** By cell name; its place in `dropdowns`. */
  readonly dropdownOf: Readonly<Record<string, number>>;
  /** By cell name. */
  readonly notes: Readonly<Record<string, string>>;
  /** By cell name, with the equals sign. */
  readonly formulas: Readonly<Record<string, string>>;
  /** By cell name, where what is shown, typed again, would not give what the cell holds: what would. */
  readonly entries: Readonly<Record<string, string>>;
  /** By cell name. */
  readonly links: Readonly<Record<string, string>>;
}

export interface SheetView {
  readonly frame: SheetFrame;
  readonly cells: CellsView;
}

/** What the status bar says of selected cells. */
export interface SelectionSummary {
  /** Cells with content. */
  readonly filled: number;
  /** Of these, numbers; dates count as none. */
  readonly numbers: number;
  readonly sum?: string;
  readonly average?: string;
}

/** A value in a column of the filter. */
export interface FilterValue {
  readonly text: string;
  readonly count: number;
  readonly shown: boolean;
}
