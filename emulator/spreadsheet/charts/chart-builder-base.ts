import { CHART_KINDS, type ChartKind, type ChartModel } from '../model/chart-model.ts';
import type { EnumValue } from '../enums.ts';
import { colourOf, refuseArguments, requireNumbers, type MembersOf } from '../arguments.ts';
import { ServiceError } from '../../runtime/service.ts';
import { RangeBase } from '../range/range-base.ts';
import { serviceFor, type Range } from '../service-links.ts';
import type { Session } from '../session.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './chart-enums.ts';
import { ContainerInfo } from './chart-parts.ts';
import { withOption } from './chart-options.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What every builder of a chart has, whatever the kind, but for what gives another class. */
export const BUILDER_MEMBERS = {
  addRange: 'navigation',
  asAreaChart: 'navigation',
  asBarChart: 'navigation',
  asColumnChart: 'navigation',
  asLineChart: 'navigation',
  asPieChart: 'navigation',
  asScatterChart: 'navigation',
  build: 'navigation',
  clearRanges: 'navigation',
  getChartType: 'navigation',
  getContainer: 'navigation',
  getRanges: 'navigation',
  removeRange: 'navigation',
  setChartType: 'navigation',
  setHiddenDimensionStrategy: 'navigation',
  setMergeStrategy: 'navigation',
  setNumHeaders: 'navigation',
  setOption: 'navigation',
  setPosition: 'navigation',
  setTransposeRowsAndColumns: 'navigation',
} as const satisfies MembersOf<GoogleBuilder>;

/** The chart that a builder and those made from it by `as…Chart()` work on. */
export interface ChartDraft {
  chart: ChartModel;
}

/** Gathers a chart. Nothing is drawn until `Sheet.insertChart` or `updateChart`. */
export class ChartBuilderBase {
  constructor(
    protected readonly session: Session,
    protected readonly draft: ChartDraft,
  ) {}

  protected change(change: Partial<ChartModel>): this {
    this.draft.chart = { ...this.draft.chart, ...change };
    return this;
  }

  /** "Doesn't add any range that has already been added". */
  addRange(range: unknown): this {
    if (!(range instanceof RangeBase)) refuseArguments('EmbeddedChartBuilder.addRange', [range]);
    if (this.draft.chart.ranges.some((known) => isSame(known, range))) return this;
    return this.change({ ranges: [...this.draft.chart.ranges, { sheetId: range.sheet.id, rect: range.rect }] });
  }

  removeRange(range: unknown): this {
    if (!(range instanceof RangeBase)) refuseArguments('EmbeddedChartBuilder.removeRange', [range]);
    return this.change({ ranges: this.draft.chart.ranges.filter((known) => !isSame(known, range)) });
  }

  clearRanges(): this {
    return this.change({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.draft.chart.ranges.flatMap(({ sheetId, rect }) => {
      const sheet = this.session.model.sheetById(sheetId);
      return sheet === undefined ? [] : [serviceFor.range(this.session, sheet, rect)];
    });
  }

  getChartType(): EnumValue {
    return ChartType[this.draft.chart.kind];
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.draft.chart);
  }

  setChartType(type: unknown): this {
    const name = (Object.keys(ChartType) as (keyof typeof ChartType)[]).find((key) => ChartType[key] === type);
    if (name === undefined) refuseArguments('EmbeddedChartBuilder.setChartType', [type]);
    const kind = CHART_KINDS.find((known): known is ChartKind => known === name);
    if (kind === undefined) throw notEmulated(`EmbeddedChartBuilder.setChartType with ${name}`);
    return this.change({ kind });
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    const name = (['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const).find(
      (key) => ChartHiddenDimensionStrategy[key] === strategy,
    );
    if (name === undefined) refuseArguments('EmbeddedChartBuilder.setHiddenDimensionStrategy', [strategy]);
    return this.change({ ignoresHidden: name });
  }

  setMergeStrategy(strategy: unknown): this {
    if (strategy === ChartMergeStrategy.MERGE_COLUMNS) return this;
    if (strategy !== ChartMergeStrategy.MERGE_ROWS) refuseArguments('EmbeddedChartBuilder.setMergeStrategy', [strategy]);
    throw notEmulated('EmbeddedChartBuilder.setMergeStrategy with MERGE_ROWS');
  }

  /** How many rows or columns name the series; -1 leaves it to the spreadsheet. */
  setNumHeaders(headers: number): this {
    requireNumbers('EmbeddedChartBuilder.setNumHeaders', [headers]);
    return this.change({ headers });
  }

  setOption(name: unknown, value: unknown): this {
    if (typeof name !== 'string') refuseArguments('EmbeddedChartBuilder.setOption', [name, value]);
    return this.change({ options: withOption(this.draft.chart.options, name, value) });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    requireNumbers('EmbeddedChartBuilder.setPosition', [row, column, offsetX, offsetY]);
    if (row < 1 || column < 1) throw new ServiceError('The coordinates of the chart are outside the dimensions of the sheet.');
    return this.change({ row, column, offsetX, offsetY });
  }

  setTransposeRowsAndColumns(transposed: unknown): this {
    if (typeof transposed !== 'boolean') refuseArguments('EmbeddedChartBuilder.setTransposeRowsAndColumns', [transposed]);
    return this.change({ transposed });
  }

  protected colour(method: string, colour: unknown): string | null {
    return colourOf(`EmbeddedChartBuilder.${method}`, colour);
  }
}

const isSame = (known: ChartModel['ranges'][number], range: RangeBase): boolean =>
  known.sheetId === range.sheet.id && JSON.stringify(known.rect) === JSON.stringify(range.rect);

const notEmulated = (what: string): ServiceError => new ServiceError(`${what} is not emulated yet. To add it: emulator/README.md`);
