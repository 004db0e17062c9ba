import type { ChartView } from '../../protocol/chart-view.ts';
import { dashOf, marker } from './marks.ts';
import type { Area } from './plot.ts';
import { labelAt, labelAxis, lengthOf, numberInWords, scaleOfChart, stackedNumbers, valueAxis } from './plot.ts';
import { shareOf } from './scale.ts';
import { round, svg } from './svg.ts';

/** Lines, filled areas, or points alone: each series with a dash and a shape of its own. A missing number breaks the line. */
export function lines(chart: ChartView, area: Area): SVGElement[] {
  const scale = scaleOfChart(chart);
  const band = area.width / Math.max(1, lengthOf(chart.series));
  const x = (place: number): number => area.left + (place + 0.5) * band;
  const y = (value: number): number => area.top + (1 - shareOf(scale, value)) * area.height;
  const drawn = stackedNumbers(chart).flatMap((values, index) => {
    const series = chart.series[index];
    if (series === undefined) return [];
    const known = values
      .map((value, place) => ({ ...value, place, number: series.numbers[place] ?? null }))
      .filter(({ number }) => number !== null);
    const path = known.map(({ to, place }, at) => {
      const isNext = at > 0 && known[at - 1]?.place === place - 1;
      return `${isNext ? 'L' : 'M'}${round(x(place))} ${round(y(to))}`;
    });
    const line = svg('path', {
      d: path.join(' '),
      fill: 'none',
      stroke: series.colour,
      'stroke-width': 2.5,
      'stroke-dasharray': dashOf(index),
    });
    const points = known.map(({ to, place, number }) => {
      const point = marker(index, x(place), y(to), series);
      point.append(
        svg('title', {}, `${labelAt(chart, place)}${series.name === '' ? '' : `, ${series.name}`}: ${numberInWords(number ?? 0)}`),
      );
      return point;
    });
    const back = [...known].reverse().map(({ from, place }) => `L${round(x(place))} ${round(y(from))}`);
    const filled =
      chart.kind === 'area' && known.length > 1
        ? [svg('path', { d: `${path.join(' ').replace(/(?!^)M/g, 'L')} ${back.join(' ')} Z`, fill: series.colour, 'fill-opacity': 0.3 })]
        : [];
    return [...filled, ...(chart.kind === 'scatter' ? [] : [line]), ...points];
  });
  return [valueAxis(area, scale, false, chart.stacked === 'percent' ? '%' : ''), labelAxis(chart, area, false), ...drawn];
}
