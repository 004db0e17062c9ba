import { chartsOf } from '../../../../emulator/spreadsheet/index.ts';
import { deleteRows, insertRows } from '../../../../emulator/spreadsheet/officer-edits.ts';
import type { Host } from '../../../../emulator/host.ts';
import { emulatedScript, refusalOf, resultOf } from '../../../support/emulated-script.ts';

/** Sources: https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder and its neighbours. */
const COUNTS = `
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1:C4').setValues([['Week', 'Red', 'Green'], ['Week 1', 4, 10], ['Week 2', 3, 12], ['Week 3', '', 15]]);`;
const CHART = `${COUNTS}
  const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C4')).setNumHeaders(1).setStacked()
    .setTitle('Actions by week').setColors(['#d4351c', 'green']).setXAxisTitle('Week').setYAxisTitle('Actions')
    .setLegendPosition(Charts.Position.BOTTOM).setOption('width', 480).setOption('height', 300).setPosition(6, 2, 5, 10).build();
  sheet.insertChart(chart);`;

async function charted(): Promise<Host> {
  const host = await emulatedScript(`function main() { ${CHART} }`);
  host.call('main');
  return host;
}

const shown = (host: Host) => chartsOf(host.model, host.model.sheets[0]!);

describe('a chart on a sheet', () => {
  it('is given as plain data: its series with labels and numbers, its place, size, colours and words', async () => {
    const [chart] = shown(await charted());
    expect(chart).toMatchObject({
      kind: 'column',
      title: 'Actions by week',
      xTitle: 'Week',
      yTitle: 'Actions',
      stacked: 'absolute',
      legend: 'bottom',
      row: 6,
      column: 2,
      offsetX: 5,
      offsetY: 10,
      width: 480,
      height: 300,
      series: [
        { name: 'Red', labels: ['Week 1', 'Week 2', 'Week 3'], numbers: [4, 3, null], colour: '#d4351c' },
        { name: 'Green', labels: ['Week 1', 'Week 2', 'Week 3'], numbers: [10, 12, 15], colour: '#008000' },
      ],
      altText: 'Column chart: Actions by week. It shows Red, Green. 3 points.',
    });
  });

  it('has no id before it is inserted, and one afterwards', async () => {
    expect(await resultOf(`${CHART} return [chart.getChartId(), typeof sheet.getCharts()[0].getChartId()];`)).toEqual([null, 'number']);
  });

  it('gives back what it was made with', async () => {
    const body =
      `${CHART} const kept = sheet.getCharts()[0]; const place = kept.getContainerInfo();
      return [kept.getRanges().map((range) => range.getA1Notation()), kept.getOptions().get('title'), ` +
      `kept.getOptions().get('legend.position'),
        kept.getNumHeaders(), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(),
        String(kept.modify().getChartType()), String(kept.getMergeStrategy()), String(kept.getHiddenDimensionStrategy()), ` +
      `kept.getOptions().get('no')];`;
    expect(await resultOf(body)).toEqual([
      ['A1:C4'],
      'Actions by week',
      'bottom',
      1,
      6,
      2,
      5,
      10,
      'COLUMN',
      'MERGE_COLUMNS',
      'IGNORE_BOTH',
      null,
    ]);
  });

  it('stays as it is until it is updated, then keeps its id', async () => {
    const body =
      `${CHART} const before = sheet.getCharts()[0];
      const changed = before.modify().setOption('title', 'Changed').asLineChart().build();
      const meanwhile = sheet.getCharts()[0].getOptions().get('title');
      sheet.updateChart(changed);
      const after = sheet.getCharts()[0];
      return [meanwhile, after.getOptions().get('title'), String(after.modify().getChartType()), after.getChartId() ` +
      `=== before.getChartId()];`;
    expect(await resultOf(body)).toEqual(['Actions by week', 'Changed', 'LINE', true]);
  });

  it('is gone when it is removed, and cannot be updated then', async () => {
    const gone = `${CHART} const kept = sheet.getCharts()[0]; sheet.removeChart(kept);`;
    expect(await resultOf(`${gone} return sheet.getCharts().length;`)).toBe(0);
    expect(await refusalOf(`${gone} sheet.updateChart(kept);`)).toBe('Exception: There is no such chart on this sheet.');
  });

  it('moves with its cells, and so does what it draws', async () => {
    const host = await charted();
    const { name } = host.model.sheets[0]!;
    insertRows(host.model, name, 1, 2);
    deleteRows(host.model, name, 5, 1);
    expect(shown(host)[0]).toMatchObject({ row: 7, series: [{ name: 'Red', numbers: [4, null] }, { numbers: [10, 15] }] });
  });

  it('leaves hidden rows out, unless it shows both', async () => {
    const hidden = await emulatedScript(`function main() { ${CHART} sheet.hideRows(3); }
      function showAll() { const sheet = SpreadsheetApp.getActiveSheet();
        const both = Charts.ChartHiddenDimensionStrategy.SHOW_BOTH;
        sheet.updateChart(sheet.getCharts()[0].modify().setHiddenDimensionStrategy(both).build()); }`);
    hidden.call('main');
    expect(shown(hidden)[0]?.series[1]?.numbers).toEqual([10, 15]);
    hidden.call('showAll');
    expect(shown(hidden)[0]?.series[1]?.numbers).toEqual([10, 12, 15]);
  });

  it('goes along when its sheet is copied, and draws the copy', async () => {
    const host = await emulatedScript(
      `function main() { ${CHART} SpreadsheetApp.getActive().duplicateActiveSheet().getRange('B2').setValue(99); }`,
    );
    host.call('main');
    expect(chartsOf(host.model, host.model.sheets[1]!)[0]?.series[0]?.numbers).toEqual([99, 3, null]);
    expect(shown(host)[0]?.series[0]?.numbers).toEqual([4, 3, null]);
  });
});

describe('what a chart takes for headings, labels and series', () => {
  const seriesOf = async (chain: string) => {
    const host = await emulatedScript(
      `function main() { ${COUNTS} sheet.insertChart(sheet.newChart()${chain}.setPosition(1, 5, 0, 0).build()); }`,
    );
    host.call('main');
    return shown(host)[0]?.series.map(({ name, labels, numbers }) => [name, labels.length, numbers]);
  };

  it.each([
    ['words over numbers are headings', ".addRange(sheet.getRange('A1:B4'))", [['Red', 3, [4, 3, null]]]],
    ['without headings the first row is data', ".addRange(sheet.getRange('A2:B4')).setNumHeaders(0)", [['', 3, [4, 3, null]]]],
    ['ranges stand side by side', ".addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'))", [['Green', 3, [10, 12, 15]]]],
    ['a range added twice counts once', ".addRange(sheet.getRange('A1:B4')).addRange(sheet.getRange('A1:B4'))", [['Red', 3, [4, 3, null]]]],
    ['a single column has no labels', ".addRange(sheet.getRange('B1:B4'))", [['Red', 0, [4, 3, null]]]],
    [
      'rows are series when transposed',
      ".addRange(sheet.getRange('A1:C3')).setTransposeRowsAndColumns(true).setNumHeaders(1)",
      [
        ['Week 1', 2, [4, 10]],
        ['Week 2', 2, [3, 12]],
      ],
    ],
  ])('%s', async (_because, chain, expected) => {
    expect(await seriesOf(chain)).toEqual(expected);
  });
});

describe('what is not drawn here is refused by name', () => {
  it.each([
    ['asHistogramChart()', 'EmbeddedChartBuilder.asHistogramChart is not emulated yet. To add it: emulator/README.md'],
    ['setChartType(Charts.ChartType.GEO)', 'EmbeddedChartBuilder.setChartType with GEO is not emulated yet. To add it: emulator/README.md'],
    ['setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)', 'EmbeddedChartBuilder.setMergeStrategy with MERGE_ROWS is not emulated yet'],
    ["addRange('A1:B2')", "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange."],
    ['setPosition(0, 1, 0, 0)', 'The coordinates of the chart are outside the dimensions of the sheet.'],
  ])('%s', async (call, words) => {
    expect(await refusalOf(`SpreadsheetApp.getActiveSheet().newChart().${call};`)).toContain(words);
  });
});
