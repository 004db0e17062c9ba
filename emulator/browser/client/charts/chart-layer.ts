import type { ChartView } from '../../protocol/chart-view.ts';
import { element } from '../dom.ts';
import type { Grid } from '../grid/grid.ts';
import { drawNumbers, drawPicture } from './draw-chart.ts';

/** Pixels of the bar below a picture. It stands within the chart's own height, so that no cell below is covered. */
const NUMBERS_BAR = 26;

/** The charts that lie over a sheet, each with a table of its numbers to open. */
export class ChartLayer {
  private readonly layer = element('div', { class: 'charts' });
  private figures: readonly { readonly chart: ChartView; readonly figure: HTMLElement }[] = [];
  private drawn = '';

  constructor(private readonly grid: Grid) {
    grid.canvas.append(this.layer);
  }

  draw(charts: readonly ChartView[]): void {
    const wanted = JSON.stringify(charts);
    if (wanted === this.drawn) return this.place();
    this.drawn = wanted;
    this.figures = charts.map((chart) => ({ chart, figure: figureOf(chart) }));
    this.layer.replaceChildren(...this.figures.map(({ figure }) => figure));
    this.place();
  }

  /** Puts each chart at its cell. */
  place(): void {
    for (const { chart, figure } of this.figures) {
      const { top, left } = this.grid.cornerOf(chart);
      figure.style.top = `${top + chart.offsetY}px`;
      figure.style.left = `${left + chart.offsetX}px`;
    }
  }
}

function figureOf(chart: ChartView): HTMLElement {
  const name = chart.title === '' ? 'Chart' : chart.title;
  const figure = element(
    'figure',
    { class: 'chart', 'aria-label': name },
    drawPicture({ ...chart, height: chart.height - NUMBERS_BAR }) as unknown as HTMLElement,
    element('details', {}, element('summary', {}, 'Numbers', element('span', { class: 'aside' }, ` of ${name}`)), drawNumbers(chart)),
  );
  figure.style.width = `${chart.width}px`;
  return figure;
}
