import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { chartsOf, type WorkbookModel } from '../../../emulator/spreadsheet/index.ts';
import { loadWorkbook, saveWorkbook } from '../../../emulator/xlsx/index.ts';
import { emulatedScript } from '../../support/emulated-script.ts';

/** One chart of each kind, over a small table. */
async function chartedWorkbook(): Promise<WorkbookModel> {
  const host = await emulatedScript(`function main() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0].setName("Officers' counts");
    sheet.getRange('A1:C4').setValues([['Week', 'Red', 'Green'], ['Week 1', 4, 10], ['Week 2', 3, 12], ['Week 3', 2, 15]]);
    ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER'].forEach((kind, index) => sheet.insertChart(
      sheet.newChart().setChartType(Charts.ChartType[kind]).addRange(sheet.getRange('A1:C4')).setNumHeaders(1)
        .setOption('title', kind + ' of actions').setOption('hAxis.title', 'across').setOption('vAxis.title', 'up')
        .setOption('colors', ['#d4351c', '#00703c', '#1d70b8']).setOption('isStacked', kind === 'AREA' || kind === 'BAR')
        .setOption('legend.position', 'bottom').setOption('curveType', 'none').setPosition(6 + 20 * index, 1, 0, 0).build()));
  }`);
  host.call('main');
  return host.model;
}

const shown = (model: WorkbookModel) => model.sheets.flatMap((sheet) => chartsOf(model, sheet));

describe('charts in an .xlsx', () => {
  it('lie with their first label on top, as on the sheet, and the numbers below', async () => {
    const file = await openXlsx(await saveWorkbook(await chartedWorkbook()));
    const [, bar, column] = file.sheets[0]?.charts ?? [];
    expect(bar?.axes).toMatchObject({ x: { reverse: true }, y: { crosses: 'max' } });
    expect(column?.axes?.x?.reverse).toBeUndefined();
  });

  it('come back whole from a file with what lies beside it', async () => {
    const model = await chartedWorkbook();
    const path = join(mkdtempSync(join(tmpdir(), 'charts-')), 'plan.xlsx');
    await saveWorkbook(model, path);
    expect(shown(await loadWorkbook(path))).toEqual(shown(model));
  });

  it('come back from the file alone: kind, words, series, colours and the place', async () => {
    const model = await chartedWorkbook();
    const read = await loadWorkbook(await saveWorkbook(model));
    const told = (charts: ReturnType<typeof shown>) =>
      charts.map(({ kind, title, altText, series, row, column, stacked, legend, xTitle, yTitle }) => ({
        kind,
        title,
        altText,
        row,
        column,
        stacked,
        legend,
        xTitle,
        yTitle,
        series: series.map(({ labels, numbers, name }) => [name, labels, numbers]),
      }));
    const expected = told(shown(model)).map((chart) =>
      chart.kind === 'pie' ? { ...chart, xTitle: '', yTitle: '', series: chart.series.slice(0, 1) } : chart,
    );
    expect(told(shown(read))).toEqual(expected);
  });

  it('are drawn by the file itself: references to the cells, titles, descriptions', async () => {
    const file = await openXlsx(await saveWorkbook(await chartedWorkbook()));
    const charts = file.sheets[0]?.charts ?? [];
    expect(charts.map((chart) => chart.title)).toEqual(
      ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER'].map((kind) => `${kind} of actions`),
    );
    expect(charts[2]?.series?.map((series) => [series.name, series.valuesRef, series.categoriesRef])).toEqual([
      ['Red', "'Officers'' counts'!$B$2:$B$4", "'Officers'' counts'!$A$2:$A$4"],
      ['Green', "'Officers'' counts'!$C$2:$C$4", "'Officers'' counts'!$A$2:$A$4"],
    ]);
    expect(charts[2]?.altText).toBe('Column chart: COLUMN of actions. It shows Red, Green. 3 points.');
  });

  it('follow a change made after the file was read', async () => {
    const read = await loadWorkbook(await saveWorkbook(await chartedWorkbook()));
    const [sheet] = read.sheets;
    sheet!.charts = sheet!.charts.slice(0, 2);
    sheet!.name = 'Counts';
    const again = await openXlsx(await saveWorkbook(read));
    expect(again.sheets[0]?.charts?.map((chart) => chart.series?.[0]?.valuesRef)).toEqual(['Counts!$B$2:$B$4', 'Counts!$B$2:$B$4']);
  });

  it('stay the file’s own while nothing of them changes', async () => {
    const read = await loadWorkbook(await saveWorkbook(await chartedWorkbook()));
    read.sheets[0]!.setValue(2, 2, 40);
    const again = await loadWorkbook(await saveWorkbook(read));
    expect(shown(again).map((chart) => chart.series[0]?.numbers[0])).toEqual([40, 40, 40, 40, 40, 40]);
  });
});
