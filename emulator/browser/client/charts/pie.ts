import type { ChartView } from '../../protocol/chart-view.ts';
import { fillOf } from './marks.ts';
import type { Area } from './plot.ts';
import { labelAt, numberInWords } from './plot.ts';
import { fitted, round, svg, words } from './svg.ts';

const LINE_HEIGHT = 17;

/** A pie of the first series; beside it each slice's words, number and share, with its pattern. */
export function pie(chart: ChartView, area: Area): SVGElement[] {
  const numbers = (chart.series[0]?.numbers ?? []).map((number) => Math.max(0, number ?? 0));
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const radius = Math.min(area.height / 2, area.width / 4);
  const [cx, cy] = [area.left + radius + 4, area.top + area.height / 2];
  let turned = 0;
  return numbers.flatMap((number, place) => {
    const { fill, pattern } = fillOf(chart.id, place, chart.sliceColours[place] ?? '#4285f4');
    const share = total === 0 ? 0 : number / total;
    const text = `${labelAt(chart, place)}: ${numberInWords(number)} (${Math.round(share * 100)}%)`;
    const slice = sliceOf(cx, cy, radius, turned, turned + share);
    turned += share;
    const left = cx + radius + 18;
    const top = cy - (numbers.length * LINE_HEIGHT) / 2 + place * LINE_HEIGHT;
    return [
      ...(pattern === undefined ? [] : [svg('defs', {}, pattern)]),
      ...(share === 0 ? [] : [svg('path', { d: slice, fill, class: 'chart-edge' }, svg('title', {}, text))]),
      svg('rect', { x: left, y: round(top), width: 12, height: 12, fill, class: 'chart-edge' }),
      words(fitted(text, area.left + area.width - left - 18), left + 18, top + 10),
    ];
  });
}

function sliceOf(cx: number, cy: number, radius: number, from: number, to: number): string {
  if (to - from > 0.9999) return `M${round(cx - radius)} ${round(cy)} a${radius} ${radius} 0 1 1 0 0.1 Z`;
  const at = (share: number): string =>
    `${round(cx + radius * Math.sin(share * 2 * Math.PI))} ${round(cy - radius * Math.cos(share * 2 * Math.PI))}`;
  return `M${round(cx)} ${round(cy)} L${at(from)} A${round(radius)} ${round(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)} Z`;
}
