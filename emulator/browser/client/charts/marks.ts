import type { ChartSeries } from '../../protocol/chart-view.ts';
import { round, svg } from './svg.ts';

/** Series are told apart by pattern, dash and shape as well as by colour. */
const PATTERNS = [
  '',
  'M0 8 L8 0 M-2 2 L2 -2 M6 10 L10 6',
  'M0 0 L8 8 M-2 6 L2 10 M6 -2 L10 2',
  'M0 4 H8',
  'M4 0 V8',
  'M0 4 H8 M4 0 V8',
] as const;
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 4', '12 4'] as const;

/** The fill of a series' bars and slices: its colour, from the second on with a pattern in it. */
export function fillOf(chartId: number, index: number, colour: string): { readonly fill: string; readonly pattern?: SVGElement } {
  const lines = PATTERNS[index % PATTERNS.length];
  if (lines === '' || lines === undefined) return { fill: colour };
  const id = `pattern-${chartId}-${index}`;
  const pattern = svg(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: 8, height: 8, fill: colour }),
    svg('path', { d: lines, stroke: '#ffffff', 'stroke-width': 1.6, 'stroke-opacity': 0.8 }),
  );
  return { fill: `url(#${id})`, pattern };
}

export const dashOf = (index: number): string | undefined => DASHES[index % DASHES.length] || undefined;

/** A small shape at a point, another for each series. */
export function marker(index: number, x: number, y: number, { colour }: Pick<ChartSeries, 'colour'>): SVGElement {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  const shapes = [
    svg('circle', { cx: round(x), cy: round(y), r: 4 }),
    svg('rect', { x: round(x - 3.5), y: round(y - 3.5), width: 7, height: 7 }),
    svg('path', { d: `M${at(0, -5)} L${at(5, 4)} L${at(-5, 4)} Z` }),
    svg('path', { d: `M${at(0, -5)} L${at(5, 0)} L${at(0, 5)} L${at(-5, 0)} Z` }),
  ];
  const shape = shapes[index % shapes.length] as SVGElement;
  shape.setAttribute('fill', colour);
  shape.setAttribute('class', 'chart-edge');
  return shape;
}
