import { NEW_CHART, type ChartModel } from '../model/chart-model.ts';
import type { EnumValue } from '../enums.ts';
import type { MembersOf } from '../arguments.ts';
import { serviceFor, type Range } from '../service-links.ts';
import type { Session } from '../session.ts';
import { BUILDER_MEMBERS } from './chart-builder-base.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './chart-enums.ts';
import { ChartOptions, ContainerInfo } from './chart-parts.ts';
import { AREA_MEMBERS, BAR_MEMBERS, LINE_MEMBERS, PIE_MEMBERS, SCATTER_MEMBERS, StyledChartBuilder } from './styled-chart-builder.ts';

/**
 * A chart on a sheet as it was when it was asked for, or one that is to be put there.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
 */
export class EmbeddedChart {
  static readonly typeName = 'EmbeddedChart';
  static readonly members = {
    getChartId: 'navigation',
    getContainerInfo: 'navigation',
    getHiddenDimensionStrategy: 'navigation',
    getMergeStrategy: 'navigation',
    getNumHeaders: 'navigation',
    getOptions: 'navigation',
    getRanges: 'navigation',
    getTransposeRowsAndColumns: 'navigation',
    modify: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Spreadsheet.EmbeddedChart>;

  constructor(
    private readonly session: Session,
    readonly chart: ChartModel,
  ) {}

  /** Null for a chart that is not on a sheet. */
  getChartId = (): number | null => (this.chart.id === 0 ? null : this.chart.id);
  getContainerInfo = (): ContainerInfo => new ContainerInfo(this.chart);
  getHiddenDimensionStrategy = (): EnumValue => ChartHiddenDimensionStrategy[this.chart.ignoresHidden];
  getMergeStrategy = (): EnumValue => ChartMergeStrategy.MERGE_COLUMNS;
  getNumHeaders = (): number => this.chart.headers;
  getOptions = (): ChartOptions => new ChartOptions(this.chart.options);
  getTransposeRowsAndColumns = (): boolean => this.chart.transposed;
  modify = (): EmbeddedChartBuilder => new EmbeddedChartBuilder(this.session, { chart: this.chart });

  getRanges(): Range[] {
    return this.chart.ranges.flatMap(({ sheetId, rect }) => {
      const sheet = this.session.model.sheetById(sheetId);
      return sheet === undefined ? [] : [serviceFor.range(this.session, sheet, rect)];
    });
  }
}

/** Goes on with a builder of another kind over the same chart, or gives the chart. */
class TurningBuilder extends StyledChartBuilder {
  asAreaChart(): EmbeddedAreaChartBuilder {
    this.change({ kind: 'AREA' });
    return new EmbeddedAreaChartBuilder(this.session, this.draft);
  }

  asBarChart(): EmbeddedBarChartBuilder {
    this.change({ kind: 'BAR' });
    return new EmbeddedBarChartBuilder(this.session, this.draft);
  }

  asColumnChart(): EmbeddedColumnChartBuilder {
    this.change({ kind: 'COLUMN' });
    return new EmbeddedColumnChartBuilder(this.session, this.draft);
  }

  asLineChart(): EmbeddedLineChartBuilder {
    this.change({ kind: 'LINE' });
    return new EmbeddedLineChartBuilder(this.session, this.draft);
  }

  asPieChart(): EmbeddedPieChartBuilder {
    this.change({ kind: 'PIE' });
    return new EmbeddedPieChartBuilder(this.session, this.draft);
  }

  asScatterChart(): EmbeddedScatterChartBuilder {
    this.change({ kind: 'SCATTER' });
    return new EmbeddedScatterChartBuilder(this.session, this.draft);
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.session, this.draft.chart);
  }
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
export class EmbeddedChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedChartBuilder';
  static readonly members = BUILDER_MEMBERS;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-area-chart-builder */
export class EmbeddedAreaChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedAreaChartBuilder';
  static readonly members = AREA_MEMBERS;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder */
export class EmbeddedBarChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedBarChartBuilder';
  static readonly members = BAR_MEMBERS;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-column-chart-builder */
export class EmbeddedColumnChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedColumnChartBuilder';
  static readonly members = BAR_MEMBERS;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-line-chart-builder */
export class EmbeddedLineChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedLineChartBuilder';
  static readonly members = LINE_MEMBERS;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-pie-chart-builder */
export class EmbeddedPieChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedPieChartBuilder';
  static readonly members = PIE_MEMBERS;
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-scatter-chart-builder */
export class EmbeddedScatterChartBuilder extends TurningBuilder {
  static readonly typeName = 'EmbeddedScatterChartBuilder';
  static readonly members = SCATTER_MEMBERS;
}

/** A builder for a new chart: a column chart unless said otherwise. */
export function newChart(session: Session): EmbeddedChartBuilder {
  return new EmbeddedChartBuilder(session, { chart: { ...NEW_CHART, kind: 'COLUMN' } });
}
