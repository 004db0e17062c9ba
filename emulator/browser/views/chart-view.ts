import type { ShownChart } from '../../spreadsheet/index.ts';
import type { ChartView } from '../protocol/chart-view.ts';

/** A chart as the window draws it: without the options as the script set them. */
export function chartView({ options: _options, ...chart }: ShownChart): ChartView {
  return chart;
}
