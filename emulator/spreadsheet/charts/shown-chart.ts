import { DEFAULT_CHART_HEIGHT, DEFAULT_CHART_WIDTH, type ChartModel, type ChartOptionTree } from '../model/chart-model.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { hiddenByFilter } from '../rules/filter-rows.ts';
import { displayText } from '../values/number-format.ts';
import { optionOf, wordsOf } from './chart-options.ts';
import { placesOf, seriesOf, type CellLine, type SeriesCells } from './chart-series.ts';

type LegendPlace = 'right' | 'top' | 'bottom' | 'left' | 'none';

interface ShownSeries {
  readonly name: string;
  /** As the cells show them; empty where the chart has no labels. */
  readonly labels: readonly string[];
  /** Null for cells without a number. */
  readonly numbers: readonly (number | null)[];
  /** "#rrggbb" */
  readonly colour: string;
}

/** A chart with everything that drawing it needs, as plain data. */
export interface ShownChart {
  readonly id: number;
  readonly kind: 'area' | 'bar' | 'column' | 'line' | 'pie' | 'scatter';
  readonly title: string;
  readonly subtitle: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly altText: string;
  readonly series: readonly ShownSeries[];
  /** For a pie: a colour for each label. Otherwise empty. */
  readonly sliceColours: readonly string[];
  /** The cell of the upper left corner, counted from 1, and pixels from that cell's own corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly stacked: 'no' | 'absolute' | 'percent';
  readonly legend: LegendPlace;
  readonly xTitle: string;
  readonly yTitle: string;
  /** Every option as the script set it. */
  readonly options: ChartOptionTree;
}

/** The colours of series in a new spreadsheet's theme, in order. */
const THEME_COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f', '#71c287'];

/** The charts on a sheet, in the order in which they were put there. */
export function chartsOf(model: WorkbookModel, sheet: SheetModel): ShownChart[] {
  return sheet.charts.map((chart) => shownChart(model, chart));
}

export function shownChart(model: WorkbookModel, chart: ChartModel): ShownChart {
  const { id, options, row, column, offsetX, offsetY } = chart;
  const series = seriesOf(model, chart).map((cells, index) => shownSeries(model, chart, cells, index));
  const [xTitle, yTitle] = axisTitles(chart);
  const kind = chart.kind.toLowerCase() as ShownChart['kind'];
  const title = wordsOf(options, 'title');
  return {
    id,
    kind,
    title,
    subtitle: wordsOf(options, 'subtitle'),
    altText: wordsOf(options, 'altText') || described(kind, title, series),
    series,
    sliceColours: kind === 'pie' ? (series[0]?.numbers ?? []).map((_, index) => sliceColour(options, index)) : [],
    row,
    column,
    offsetX,
    offsetY,
    width: sizeOf(options, 'width', DEFAULT_CHART_WIDTH),
    height: sizeOf(options, 'height', DEFAULT_CHART_HEIGHT),
    stacked: stackingOf(options),
    legend: legendOf(options),
    xTitle,
    yTitle,
    options,
  };
}

/** A bar chart lies on its side: its values run along the horizontal axis. Titles here follow the picture. */
function axisTitles({ options }: ChartModel): [string, string] {
  return [wordsOf(options, 'hAxis.title', 'hAxes.0.title'), wordsOf(options, 'vAxis.title', 'vAxes.0.title')];
}

function shownSeries(model: WorkbookModel, chart: ChartModel, cells: SeriesCells, index: number): ShownSeries {
  const text = (sheet: SheetModel, at: readonly [number, number]): string =>
    displayText(sheet.value(...at), sheet.format(...at), model.locale);
  const places = visible(model, chart, cells.numbers);
  const { labels, name } = cells;
  return {
    name:
      wordsOf(chart.options, `series.${index}.labelInLegend`) ||
      (name === undefined ? '' : text(name.sheet, [name.rect.row, name.rect.column])),
    labels: labels === undefined ? [] : visible(model, chart, labels).map((at) => text(labels.sheet, at)),
    numbers: places.map((at) => {
      const value = cells.numbers.sheet.value(...at);
      return typeof value === 'number' ? value : null;
    }),
    colour: seriesColour(chart.options, index),
  };
}

function visible(model: WorkbookModel, { ignoresHidden }: ChartModel, line: CellLine): [number, number][] {
  const { sheet } = line;
  const rows = ignoresHidden === 'IGNORE_BOTH' || ignoresHidden === 'IGNORE_ROWS';
  const columns = ignoresHidden === 'IGNORE_BOTH' || ignoresHidden === 'IGNORE_COLUMNS';
  return placesOf(line, (axis, at) =>
    axis === 'rows'
      ? rows && (sheet.row(at)?.hidden === true || hiddenByFilter(model, sheet, at))
      : columns && sheet.column(at).hidden === true,
  );
}

/** `series.0.color`, then `colors`, then the theme's. */
function seriesColour(options: ChartOptionTree, index: number): string {
  return wordsOf(options, `series.${index}.color`, `colors.${index}`).toLowerCase() || themeColour(index);
}

function sliceColour(options: ChartOptionTree, index: number): string {
  return wordsOf(options, `slices.${index}.color`, `colors.${index}`).toLowerCase() || themeColour(index);
}

const themeColour = (index: number): string => THEME_COLOURS[index % THEME_COLOURS.length] ?? '#4285f4';

function sizeOf(options: ChartOptionTree, name: 'width' | 'height', standard: number): number {
  const value = optionOf(options, name);
  return typeof value === 'number' && value > 0 ? Math.round(value) : standard;
}

/** The macro recorder writes the option as a text: 'absolute', 'percent', 'false'. */
function stackingOf(options: ChartOptionTree): ShownChart['stacked'] {
  const value = String(optionOf(options, 'isStacked') ?? 'false');
  if (value === 'percent' || value === 'relative') return 'percent';
  return value === 'true' || value === 'absolute' ? 'absolute' : 'no';
}

function legendOf(options: ChartOptionTree): LegendPlace {
  const place = wordsOf(options, 'legend.position', 'legend').toLowerCase();
  return (['right', 'top', 'bottom', 'left', 'none'] as const).find((known) => known === place) ?? 'right';
}

function described(kind: string, title: string, series: readonly ShownSeries[]): string {
  const points = Math.max(0, ...series.map((each) => each.numbers.length));
  const names = series.map((each) => each.name).filter((name) => name !== '');
  const start = `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)} chart${title === '' ? '' : `: ${title}`}.`;
  return `${start} ${names.length === 0 ? '' : `It shows ${names.join(', ')}. `}${points} ${points === 1 ? 'point' : 'points'}.`;
}
