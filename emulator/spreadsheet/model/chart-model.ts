import type { Rect } from './rect.ts';

/** The kinds of chart that are drawn here; others are refused by name. */
export const CHART_KINDS = ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** The size of a chart of which no width and height were set, in pixels. */
export const DEFAULT_CHART_WIDTH = 600;
export const DEFAULT_CHART_HEIGHT = 371;

/** Options by name, parts of a dotted name one in another: `{ legend: { position: 'none' } }`. */
export interface ChartOptionTree {
  readonly [name: string]: unknown;
}

/** A block of cells that a chart draws. */
export interface ChartRange {
  readonly sheetId: number;
  readonly rect: Rect;
}

/** A chart as the document holds it. Each change makes a new one. */
export interface ChartModel {
  /** 0 for one that is not on a sheet yet. */
  readonly id: number;
  readonly kind: ChartKind;
  readonly ranges: readonly ChartRange[];
  /** The cell of its upper left corner, counted from 1, and how far from that cell's own corner in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly options: ChartOptionTree;
  /** Rows of the ranges that name the series; -1: to be guessed. */
  readonly headers: number;
  /** True: rows are series. */
  readonly transposed: boolean;
  /** Whether hidden rows and columns are left out of the picture. */
  readonly ignoresHidden: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
}

export const NEW_CHART: Omit<ChartModel, 'kind'> = {
  id: 0,
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: -1,
  transposed: false,
  ignoresHidden: 'IGNORE_BOTH',
};

/** The chart after lines of a sheet moved: its ranges there, and its own place when it lies on that sheet. */
export function movedChart(chart: ChartModel, sheetId: number, isOn: boolean, moved: (block: Rect) => Rect | undefined): ChartModel {
  const ranges = chart.ranges.flatMap((range) => {
    const rect = range.sheetId === sheetId ? moved(range.rect) : range.rect;
    return rect === undefined ? [] : [{ ...range, rect }];
  });
  const place = isOn ? moved({ row: chart.row, column: chart.column, rows: 1, columns: 1 }) : undefined;
  return { ...chart, ranges, ...(place === undefined ? {} : { row: place.row, column: place.column }) };
}
