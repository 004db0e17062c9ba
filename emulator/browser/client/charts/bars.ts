import type { ChartView } from '../../protocol/chart-view.ts';
import { fillOf } from './marks.ts';
import type { Area } from './plot.ts';
import { labelAt, labelAxis, lengthOf, numberInWords, scaleOfChart, stackedNumbers, valueAxis } from './plot.ts';
import { shareOf } from './scale.ts';
import { round, svg, widthOf, words } from './svg.ts';

/** The part of a label's place that its bars take. */
const BAND_SHARE = 0.72;
const LEAST_LABELLED = 12;

/** Upright columns, or bars that lie; the number stands at each bar that has room for it. */
export function bars(chart: ChartView, area: Area): SVGElement[] {
  const lying = chart.kind === 'bar';
  const scale = scaleOfChart(chart);
  const band = (lying ? area.height : area.width) / Math.max(1, lengthOf(chart.series));
  const lanes = chart.stacked === 'no' ? chart.series.length : 1;
  const thickness = (band * BAND_SHARE) / Math.max(1, lanes);
  const drawn = stackedNumbers(chart).flatMap((line, index) => {
    const { name, colour, numbers } = chart.series[index] ?? { name: '', colour: '', numbers: [] };
    const { fill, pattern } = fillOf(chart.id, index, colour);
    const lane = chart.stacked === 'no' ? index : 0;
    const parts = line.map(({ from, to }, place) => {
      const number = numbers[place];
      if (number === null || number === undefined) return svg('g');
      const across = place * band + band * ((1 - BAND_SHARE) / 2) + lane * thickness;
      const [a, b] = [shareOf(scale, from), shareOf(scale, to)].sort((x, y) => x - y) as [number, number];
      const box = lying
        ? { x: area.left + a * area.width, y: area.top + across, width: (b - a) * area.width, height: thickness }
        : { x: area.left + across, y: area.top + (1 - b) * area.height, width: thickness, height: (b - a) * area.height };
      const shape = Object.fromEntries(Object.entries(box).map(([key, value]) => [key, round(value)]));
      const title = svg('title', {}, `${labelAt(chart, place)}${name === '' ? '' : `, ${name}`}: ${numberInWords(number)}`);
      return svg('g', {}, svg('rect', { ...shape, fill, class: 'chart-edge' }, title), numberAt(box, numberInWords(number), lying, chart));
    });
    return [...(pattern === undefined ? [] : [svg('defs', {}, pattern)]), ...parts];
  });
  return [valueAxis(area, scale, lying, chart.stacked === 'percent' ? '%' : ''), labelAxis(chart, area, lying), ...drawn];
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Beyond the end of a single bar, in the middle of a stacked one; none where it would not fit. */
function numberAt({ x, y, width, height }: Box, text: string, lying: boolean, { stacked }: ChartView): SVGElement {
  const room = lying ? height : width;
  if (lying ? room < LEAST_LABELLED : room < widthOf(text) - 4) return svg('g');
  if (stacked !== 'no') {
    if (lying ? width < widthOf(text) + 6 : height < LEAST_LABELLED) return svg('g');
    return words(text, x + width / 2, y + height / 2 + 4, { 'text-anchor': 'middle', class: 'chart-words on-mark' });
  }
  return lying ? words(text, x + width + 4, y + height / 2 + 4) : words(text, x + width / 2, y - 4, { 'text-anchor': 'middle' });
}
