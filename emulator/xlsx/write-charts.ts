import type { ChartSeries, SheetChart } from 'hucre';
import { optionOf } from '../spreadsheet/charts/chart-options.ts';
import { seriesOf, type CellLine } from '../spreadsheet/charts/chart-series.ts';
import { shownChart, type ShownChart } from '../spreadsheet/charts/shown-chart.ts';
import type { ChartModel } from '../spreadsheet/model/chart-model.ts';
import { quotedSheetName } from '../spreadsheet/model/rect.ts';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetModel } from '../spreadsheet/model/sheet-model.ts';
import type { WorkbookModel } from '../spreadsheet/model/workbook-model.ts';
import { fileSheetNames } from './extras.ts';
import { absolute } from './validations.ts';
import { fileColour } from './styles.ts';

const TITLE_POINTS = 12;
const LABEL_POINTS = 9;

/** The charts of a sheet as a file's. A file places them by whole cells; where exactly they lie is in the extras. */
export function writeCharts(model: WorkbookModel, sheet: SheetModel, names: ReadonlyMap<SheetModel, string>): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const series = fileSeries(model, chart, names);
    return series.length === 0 ? [] : [writeChart(model, sheet, chart, series)];
  });
}

/** Everything that the file says of the document's charts: when it changes, the file's drawings must be made afresh. */
export function chartsInFile(model: WorkbookModel): string {
  const names = fileSheetNames(model);
  return JSON.stringify(model.sheets.map((sheet) => writeCharts(model, sheet, names)));
}

function writeChart(model: WorkbookModel, sheet: SheetModel, chart: ChartModel, series: ChartSeries[]): SheetChart {
  const shown = shownChart(model, chart);
  return {
    type: shown.kind,
    series: shown.kind === 'pie' ? series.slice(0, 1).map((only) => ({ ...only, dataPoints: slices(shown) })) : series,
    anchor: anchorOf(sheet, shown),
    altText: shown.altText,
    legend: shown.legend === 'none' ? false : shown.legend,
    legendFontSize: LABEL_POINTS,
    plotVisOnly: chart.ignoresHidden !== 'SHOW_BOTH',
    ...(shown.title === ''
      ? { showTitle: false, autoTitleDeleted: true }
      : { title: shown.title, titleFontSize: TITLE_POINTS, titleBold: true }),
    ...stacking(shown),
    ...axesOf(shown, chart),
    ...(shown.kind === 'line' ? { showLineMarkers: true } : {}),
    ...dataLabels(shown, chart),
    ...(shown.kind === 'scatter' ? { scatterStyle: 'marker' as const } : {}),
  };
}

function fileSeries(model: WorkbookModel, chart: ChartModel, names: ReadonlyMap<SheetModel, string>): ChartSeries[] {
  const shown = shownChart(model, chart);
  const reference = ({ sheet, rect }: CellLine): string => `${quotedSheetName(names.get(sheet) ?? sheet.name)}!${absolute(rect)}`;
  return seriesOf(model, chart).map(({ numbers, labels }, index) => {
    const { name, colour } = shown.series[index] ?? { name: '', colour: '#4285f4' };
    const color = fileColour(colour).rgb;
    return {
      values: reference(numbers),
      ...(name === '' ? {} : { name }),
      ...(labels === undefined ? {} : { categories: reference(labels) }),
      ...(color === undefined ? {} : { color }),
      ...(optionOf(chart.options, 'curveType') === 'function' ? { smooth: true } : {}),
    };
  });
}

/** The macro recorder writes `series.N.dataLabel` as 'value'. */
function dataLabels({ kind }: ShownChart, { options }: ChartModel): Pick<SheetChart, 'dataLabels'> {
  if (kind === 'pie') return { dataLabels: { showPercent: true } };
  return optionOf(options, 'series.0.dataLabel') === 'value' ? { dataLabels: { showValue: true } } : {};
}

const slices = (shown: ShownChart): NonNullable<ChartSeries['dataPoints']> =>
  shown.sliceColours.map((colour, idx) => ({ idx, fillColor: colour.slice(1).toUpperCase() }));

function stacking({ kind, stacked }: ShownChart): Partial<SheetChart> {
  if (stacked === 'no') return {};
  const grouping = stacked === 'percent' ? ('percentStacked' as const) : ('stacked' as const);
  if (kind === 'bar' || kind === 'column') return { barGrouping: grouping, overlap: 100 };
  if (kind === 'area') return { areaGrouping: grouping };
  return kind === 'line' ? { lineGrouping: grouping } : {};
}

/** A file's x axis is the one of the labels; a bar chart's lies on its side, so its titles change places. */
function axesOf(shown: ShownChart, chart: ChartModel): Partial<SheetChart> {
  if (shown.kind === 'pie') return {};
  const [labelsTitle, valuesTitle] = shown.kind === 'bar' ? [shown.yTitle, shown.xTitle] : [shown.xTitle, shown.yTitle];
  const [least, most] = ['min', 'max'].map((end) => optionOf(chart.options, `vAxis.viewWindow.${end}`));
  // A file counts a bar chart's labels from below; on the sheet the first stands on top.
  const isLying = shown.kind === 'bar';
  const scale = { ...(typeof least === 'number' ? { min: least } : {}), ...(typeof most === 'number' ? { max: most } : {}) };
  return {
    axes: {
      x: { ...axisLook(labelsTitle, isLying), gridlines: {}, ...(isLying ? { reverse: true } : {}) },
      y: {
        ...axisLook(valuesTitle, !isLying),
        ...(isLying ? { crosses: 'max' as const } : {}),
        gridlines: { major: true },
        ...(Object.keys(scale).length > 0 ? { scale } : {}),
      },
    },
  };
}

/** Without small ticks, which some programs draw densely; the title of an upright axis runs along it. */
function axisLook(title: string, upright: boolean): NonNullable<NonNullable<SheetChart['axes']>['y']> {
  return {
    majorTickMark: 'out',
    minorTickMark: 'none',
    labelFontSize: LABEL_POINTS,
    ...(title === '' ? {} : { title, axisTitleFontSize: LABEL_POINTS, ...(upright ? { axisTitleRotation: -90 } : {}) }),
  };
}

function anchorOf(sheet: SheetModel, shown: ShownChart): SheetChart['anchor'] {
  const from = { row: shown.row - 1, col: shown.column - 1 };
  const row = reached(shown.row, shown.height + shown.offsetY, (at) => sheet.row(at)?.size ?? DEFAULT_ROW_HEIGHT);
  const col = reached(shown.column, shown.width + shown.offsetX, (at) => sheet.column(at).size ?? DEFAULT_COLUMN_WIDTH);
  return { from, to: { row: row - 1, col: col - 1 } };
}

/** The last column that lies under one of the sheet's charts; 0 without charts. */
export function lastColumnUnderCharts(model: WorkbookModel, sheet: SheetModel): number {
  return Math.max(0, ...sheet.charts.map((chart) => anchorOf(sheet, shownChart(model, chart)).to?.col ?? 0));
}

/** The line, counted from 1, at whose start a picture of so many pixels ends, to the nearest; at least one further. */
function reached(start: number, pixels: number, sizeOf: (at: number) => number): number {
  let at = start;
  let left = pixels;
  while (left > sizeOf(at) / 2) left -= sizeOf(at++);
  return Math.max(at, start + 1);
}
