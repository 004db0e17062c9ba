import { change, read, sheetNamed } from './calls.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart of a product's tab. Rows and columns count from 1. */
export interface ChartSpec {
  readonly kind: 'bar' | 'column';
  /** By its title the product knows its chart again. */
  readonly title: string;
  /** Ranges in A1 notation, each with its heading first; the first column names the points. */
  readonly ranges: readonly string[];
  /** Of its series, in order; `#rrggbb`. */
  readonly colours: readonly string[];
  readonly isStacked: boolean;
  /** The cell in whose corner it stands. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a tab's charts as described: one that stands there under the same title is changed where it stands, so that an
 * officer may move it; others of the tab are left alone.
 */
export function putCharts(tab: string, specs: readonly ChartSpec[]): void {
  const sheet = sheetNamed(tab);
  if (sheet === undefined) return;
  const standing = read(() => sheet.getCharts());
  for (const spec of specs) {
    const known = standing.find((chart) => titleOf(chart) === spec.title);
    const builder = known === undefined ? sheet.newChart().setPosition(spec.row, spec.column, 2, 2) : known.modify().clearRanges();
    for (const range of spec.ranges) builder.addRange(sheet.getRange(range));
    const chart = dressed(builder, spec).build();
    change(() => (known === undefined ? sheet.insertChart(chart) : sheet.updateChart(chart)));
  }
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions().get('title') ?? '');
}

/** Single bars have their numbers beside them; stacked ones would be covered by theirs, and have them in the table below. */
function dressed(builder: Builder, { kind, title, colours, isStacked, width, height }: ChartSpec): Builder {
  builder
    .setChartType(kind === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend.position', isStacked ? 'bottom' : 'none');
  if (isStacked) builder.setOption('isStacked', true);
  else builder.setOption('series.0.dataLabel', 'value');
  colours.forEach((colour, index) => builder.setOption(`series.${index}.color`, colour));
  return builder;
}
