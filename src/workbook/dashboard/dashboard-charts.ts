import type { StatusKeyRow } from '../../plan/model.ts';
import { STANDINGS } from '../../plan/position/trend.ts';
import { DEFAULT_STATUS_KEY } from '../../plan/status/status-key.ts';
import { DASHBOARD_CHARTS, chartSize } from '../../tabs/dashboard-page.ts';
import type { PageChart } from '../../tabs/dashboard-page.ts';

/** A chart as it must stand on the Dashboard. */
export interface DashboardChart {
  readonly kind: PageChart['kind'];
  readonly title: string;
  readonly ranges: readonly string[];
  readonly colours: readonly string[];
  readonly isStacked: boolean;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

const ONE_COLOUR = '#1f4e9e';
/** Complete and other have no status of their own. */
const OTHERS = { complete: '#5b2c83', other: '#767676' } as const;

/** The charts, with the council's own colours. They name places, not numbers: nothing is made anew while these stay. */
export function dashboardCharts(key: readonly StatusKeyRow[], workstreams: number): DashboardChart[] {
  const colourOf = (code: string): string => [...key, ...DEFAULT_STATUS_KEY].find((row) => row.code === code)?.colour ?? ONE_COLOUR;
  const groups = STANDINGS.map((group) => (group === 'complete' || group === 'other' ? OTHERS[group] : colourOf(group)));
  return Object.entries<PageChart>(DASHBOARD_CHARTS).map(([name, { block, kind, title, columns, isStacked }]) => {
    const heading = block.row + block.chartRows + 1;
    const lines = name === 'workstreams' ? Math.max(1, Math.min(block.lines, workstreams)) : block.lines;
    const letters = columns.map((offset) => String.fromCharCode(64 + block.column + offset));
    return {
      kind,
      title,
      ranges: letters.map((letter) => `${letter}${heading}:${letter}${heading + lines}`),
      colours: isStacked ? groups : [ONE_COLOUR],
      isStacked,
      row: block.row + 1,
      column: block.column,
      ...chartSize(block),
    };
  });
}
