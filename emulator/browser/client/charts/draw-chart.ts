import type { ChartView } from '../../protocol/chart-view.ts';
import { element } from '../dom.ts';
import { bars } from './bars.ts';
import { lines } from './lines.ts';
import { dashOf, fillOf, marker } from './marks.ts';
import { pie } from './pie.ts';
import type { Area } from './plot.ts';
import { labelAt, lengthOf, numberInWords } from './plot.ts';
import { fitted, svg, widthOf, words } from './svg.ts';

const TITLE_HEIGHT = 24;
const SUBTITLE_HEIGHT = 18;
const LEGEND_HEIGHT = 22;
const AXIS_HEIGHT = 22;
const AXIS_TITLE = 18;
/** The part of a lying chart's width that its labels may take. */
const MOST_LABELS = 0.38;

/** The picture of a chart, with its title, axes and legend. */
export function drawPicture(chart: ChartView): SVGElement {
  const { width, height, title, subtitle } = chart;
  const head = (title === '' ? 8 : TITLE_HEIGHT + 6) + (subtitle === '' ? 0 : SUBTITLE_HEIGHT);
  const area = areaOf(chart, head);
  const marks =
    chart.kind === 'pie' ? pie(chart, area) : chart.kind === 'bar' || chart.kind === 'column' ? bars(chart, area) : lines(chart, area);
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': chart.altText, class: 'chart-picture' },
    words(fitted(title, (width - 24) * 0.8), 12, TITLE_HEIGHT - 2, { class: 'chart-words chart-title' }),
    words(fitted(subtitle, width - 24), 12, TITLE_HEIGHT + SUBTITLE_HEIGHT - 4),
    ...(hasLegend(chart) ? [legend(chart, head)] : []),
    ...axisTitles(chart, area),
    ...marks,
  );
}

const hasLegend = ({ kind, series, legend: place }: ChartView): boolean => kind !== 'pie' && series.length > 1 && place !== 'none';

function areaOf(chart: ChartView, head: number): Area {
  const { width, height, kind, xTitle, yTitle } = chart;
  const top = head + (hasLegend(chart) ? LEGEND_HEIGHT : 0) + 8;
  if (kind === 'pie') return { left: 12, top, width: width - 24, height: height - top - 12 };
  const places = Array.from({ length: lengthOf(chart.series) }, (_, place) => labelAt(chart, place));
  const labels = Math.min(width * MOST_LABELS, Math.max(30, ...places.map(widthOf)) + 12);
  const left = (kind === 'bar' ? labels : 46) + (yTitle === '' ? 0 : AXIS_TITLE);
  return {
    left,
    top,
    width: width - left - (kind === 'bar' ? 40 : 16),
    height: height - top - AXIS_HEIGHT - (xTitle === '' ? 0 : AXIS_TITLE),
  };
}

function axisTitles({ xTitle, yTitle, height }: ChartView, area: Area): SVGElement[] {
  const middle = area.top + area.height / 2;
  return [
    ...(xTitle === '' ? [] : [words(xTitle, area.left + area.width / 2, height - 6, { 'text-anchor': 'middle' })]),
    ...(yTitle === '' ? [] : [words(yTitle, 14, middle, { 'text-anchor': 'middle', transform: `rotate(-90 14 ${middle})` })]),
  ];
}

function legend(chart: ChartView, top: number): SVGElement {
  let x = 12;
  const entries = chart.series.map((series, index) => {
    const name = series.name === '' ? `Series ${index + 1}` : series.name;
    const text = fitted(name, chart.width / chart.series.length - 34);
    const isLine = chart.kind === 'line' || chart.kind === 'scatter' || chart.kind === 'area';
    const key = isLine
      ? svg(
          'g',
          {},
          svg('line', {
            x1: x,
            x2: x + 22,
            y1: top + 8,
            y2: top + 8,
            stroke: series.colour,
            'stroke-width': 2.5,
            'stroke-dasharray': dashOf(index),
          }),
          marker(index, x + 11, top + 8, series),
        )
      : svg('rect', {
          x: x + 6,
          y: top + 2,
          width: 12,
          height: 12,
          fill: fillOf(chart.id, index, series.colour).fill,
          class: 'chart-edge',
        });
    const entry = svg('g', {}, key, words(text, x + 26, top + 12));
    x += widthOf(text) + 44;
    return entry;
  });
  return svg('g', {}, ...entries);
}

/** The numbers of a chart as a table. */
export function drawNumbers(chart: ChartView): HTMLTableElement {
  const { series } = chart;
  const names = series.map(({ name }, index) => (name === '' ? `Series ${index + 1}` : name));
  const cell = (number: number | null | undefined): HTMLElement =>
    element('td', {}, number === null || number === undefined ? '–' : numberInWords(number));
  return element(
    'table',
    { class: 'plain-table' },
    element('caption', {}, chart.title === '' ? 'Numbers of the chart' : chart.title),
    element('thead', {}, element('tr', {}, element('td'), ...names.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...Array.from({ length: lengthOf(series) }, (_, place) =>
        element('tr', {}, element('th', { scope: 'row' }, labelAt(chart, place)), ...series.map(({ numbers }) => cell(numbers[place]))),
      ),
    ),
  );
}
