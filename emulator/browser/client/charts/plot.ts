import type { ChartSeries, ChartView } from '../../protocol/chart-view.ts';
import type { Scale } from './scale.ts';
import { scaleOf, shareOf } from './scale.ts';
import { fitted, round, svg, widthOf, words } from './svg.ts';

/** The part of the picture in which the numbers stand, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const numberInWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** How many places the longest series has. */
export const lengthOf = (series: readonly ChartSeries[]): number => Math.max(0, ...series.map(({ numbers }) => numbers.length));

/** The label of a place, or its number where the chart has no labels. */
export const labelAt = ({ series }: ChartView, place: number): string =>
  series.find(({ labels }) => labels.length > 0)?.labels[place] ?? String(place + 1);

/** Each number with where it begins: at zero, or on top of the series before it where the chart is stacked. */
export function stackedNumbers({ series, stacked }: ChartView): { readonly from: number; readonly to: number }[][] {
  const places = Array.from({ length: lengthOf(series) }, (_, place) => place);
  const totals = places.map((place) => series.reduce((sum, { numbers }) => sum + Math.abs(numbers[place] ?? 0), 0));
  const ends = places.map(() => ({ up: 0, down: 0 }));
  return series.map(({ numbers }) =>
    places.map((place) => {
      const own = numbers[place] ?? 0;
      const value = stacked === 'percent' ? (totals[place] === 0 ? 0 : (own / (totals[place] ?? 1)) * 100) : own;
      const end = ends[place];
      if (stacked === 'no' || end === undefined) return { from: 0, to: value };
      const side = value < 0 ? 'down' : 'up';
      const from = end[side];
      end[side] = from + value;
      return { from, to: end[side] };
    }),
  );
}

export const scaleOfChart = (chart: ChartView): Scale =>
  scaleOf(stackedNumbers(chart).flatMap((line) => line.flatMap(({ from, to }) => [from, to])));

/** Lines across at round numbers, upright or lying, with the numbers beside them. */
export function valueAxis(area: Area, scale: Scale, lying: boolean, unit = ''): SVGElement {
  const lines = scale.ticks.flatMap((tick) => {
    const share = shareOf(scale, tick);
    const text = `${numberInWords(tick)}${unit}`;
    const [x, y] = lying ? [area.left + share * area.width, area.top + area.height] : [area.left, area.top + (1 - share) * area.height];
    const end = lying ? { x2: round(x), y2: area.top } : { x2: area.left + area.width, y2: round(y) };
    const line = svg('line', { x1: round(x), y1: round(y), ...end, class: tick === 0 ? 'chart-zero' : 'chart-line' });
    return [line, lying ? words(text, x, y + 15, { 'text-anchor': 'middle' }) : words(text, x - 6, y + 4, { 'text-anchor': 'end' })];
  });
  return svg('g', {}, ...lines);
}

/** The labels below an upright picture, or beside a lying one; where they would touch, every second or third is written. */
export function labelAxis(chart: ChartView, area: Area, lying: boolean): SVGElement {
  const count = lengthOf(chart.series);
  const band = (lying ? area.height : area.width) / Math.max(1, count);
  const labels = Array.from({ length: count }, (_, place) => labelAt(chart, place));
  const widest = Math.max(0, ...labels.map(widthOf));
  const every = lying ? Math.ceil(14 / band) : Math.max(1, Math.ceil(Math.min(widest, 90) / Math.max(1, band - 4)));
  const written = labels.map((label, place) => {
    if (place % every !== 0) return svg('g');
    const at = (place + 0.5) * band;
    if (lying) return words(fitted(label, area.left - 10), area.left - 6, area.top + at + 4, { 'text-anchor': 'end' });
    return words(fitted(label, band * every - 2), area.left + at, area.top + area.height + 15, { 'text-anchor': 'middle' });
  });
  return svg('g', {}, ...written);
}
