import type { ConformanceCase } from './conformance-case.ts';
import { fact, same } from './conformance-case.ts';

/** Charts on a sheet: made, found again by their title, and made to show other cells. */
export const CHART_CASES: readonly ConformanceCase[] = [
  fact(
    'a chart is on the sheet once inserted, and stays the same chart when it is modified',
    'spreadsheet/sheet#insertchartchart',
    ({ google, sheet }) => {
      sheet.getRange('G20:H21').setValues([
        ['Status', 'Actions'],
        ['Red', 2],
      ]);
      const builder = sheet.newChart().setChartType(google.Charts.ChartType.BAR).addRange(sheet.getRange('G20:G21'));
      sheet.insertChart(builder.setNumHeaders(1).setOption('title', 'Counts').setPosition(25, 7, 2, 2).build());
      const [made] = sheet.getCharts();
      const shown = (chart: typeof made): unknown => [
        chart?.getOptions().get('title'),
        chart?.getRanges().map((range) => range.getA1Notation()),
      ];
      const first = shown(made);
      if (made !== undefined) sheet.updateChart(made.modify().clearRanges().addRange(sheet.getRange('G20:H21')).build());
      const after = sheet.getCharts();
      return same([first, after.length, shown(after[0])], [['Counts', ['G20:G21']], 1, ['Counts', ['G20:H21']]]);
    },
  ),
];
