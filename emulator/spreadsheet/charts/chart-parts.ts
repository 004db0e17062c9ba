import type { ChartModel, ChartOptionTree } from '../model/chart-model.ts';
import type { MembersOf } from '../arguments.ts';
import { optionOf } from './chart-options.ts';

/** Where a chart lies. @see https://developers.google.com/apps-script/reference/spreadsheet/container-info */
export class ContainerInfo implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  static readonly typeName = 'ContainerInfo';
  static readonly members = {
    getAnchorColumn: 'navigation',
    getAnchorRow: 'navigation',
    getOffsetX: 'navigation',
    getOffsetY: 'navigation',
  } as const satisfies MembersOf<GoogleAppsScript.Spreadsheet.ContainerInfo>;

  constructor(private readonly chart: ChartModel) {}

  getAnchorColumn = (): number => this.chart.column;
  getAnchorRow = (): number => this.chart.row;
  getOffsetX = (): number => this.chart.offsetX;
  getOffsetY = (): number => this.chart.offsetY;
}

/** The options of a chart. @see https://developers.google.com/apps-script/reference/charts/chart-options */
export class ChartOptions {
  static readonly typeName = 'ChartOptions';
  static readonly members = { get: 'navigation', getOrDefault: 'navigation' } as const satisfies Record<string, 'navigation'>;

  constructor(private readonly options: ChartOptionTree) {}

  /** Null for an option that was not set. */
  get(name: unknown): unknown {
    return optionOf(this.options, String(name)) ?? null;
  }

  getOrDefault(name: unknown): unknown {
    return this.get(name);
  }
}
