/** One row or column of numbers in a chart. */
export interface ChartSeries {
  readonly name: string;
  /** As the cells show them; empty where the chart has no labels. */
  readonly labels: readonly string[];
  /** Null for cells without a number. */
  readonly numbers: readonly (number | null)[];
  /** "#rrggbb" */
  readonly colour: string;
}

/** A chart with everything that drawing it needs. */
export interface ChartView {
  readonly id: number;
  readonly kind: 'area' | 'bar' | 'column' | 'line' | 'pie' | 'scatter';
  readonly title: string;
  readonly subtitle: string;
  /** What the picture shows, in a sentence. */
  readonly altText: string;
  readonly series: readonly ChartSeries[];
  /** For a pie: a colour for each label. */
  readonly sliceColours: readonly string[];
  /** The cell of the upper left corner, and pixels from that cell's own corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly stacked: 'no' | 'absolute' | 'percent';
  readonly legend: 'right' | 'top' | 'bottom' | 'left' | 'none';
  readonly xTitle: string;
  readonly yTitle: string;
}
