import { refuseArguments, type MembersOf } from '../arguments.ts';
import { EmbeddedChart, newChart, type EmbeddedChartBuilder } from '../charts/embedded-chart.ts';
import { ServiceError } from '../../runtime/service.ts';
import { SheetGroups } from './sheet-groups.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SHEET_CHARTS_MEMBERS = {
  getCharts: 'read',
  newChart: 'navigation',
  insertChart: 'write',
  updateChart: 'write',
  removeChart: 'write',
} as const satisfies MembersOf<GoogleSheet>;

/** The charts that lie on a sheet. */
export class SheetCharts extends SheetGroups {
  getCharts(): EmbeddedChart[] {
    return this.reading(() => this.sheet.charts.map((chart) => new EmbeddedChart(this.session, chart)));
  }

  newChart(): EmbeddedChartBuilder {
    return newChart(this.session);
  }

  /** Draws a chart that a builder made. */
  insertChart(chart: unknown): void {
    const { chart: given } = builtChart('insertChart', chart);
    this.changing(() => {
      this.sheet.charts = [...this.sheet.charts, { ...given, id: this.model.freeId() }];
    });
  }

  /** Puts a chart that was changed with `modify()` in the place of the one that it was. */
  updateChart(chart: unknown): void {
    const { chart: given } = builtChart('updateChart', chart);
    this.changing(() => {
      this.refuseUnknownChart(given.id);
      this.sheet.charts = this.sheet.charts.map((known) => (known.id === given.id ? given : known));
    });
  }

  removeChart(chart: unknown): void {
    const { chart: given } = builtChart('removeChart', chart);
    this.changing(() => {
      this.refuseUnknownChart(given.id);
      this.sheet.charts = this.sheet.charts.filter((known) => known.id !== given.id);
    });
  }

  private refuseUnknownChart(id: number): void {
    if (!this.sheet.charts.some((known) => known.id === id)) throw new ServiceError('There is no such chart on this sheet.');
  }
}

function builtChart(method: string, chart: unknown): EmbeddedChart {
  return chart instanceof EmbeddedChart ? chart : refuseArguments(`Sheet.${method}`, [chart]);
}
