import type { Members } from '../../runtime/service.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, CurveStyle, PointStyle, Position } from './chart-enums.ts';

/** The global Charts: the enums that charts on sheets use. @see https://developers.google.com/apps-script/reference/charts/charts */
export class Charts {
  static readonly typeName = 'Charts';
  static readonly members: Members = {};
  static readonly values = ['ChartHiddenDimensionStrategy', 'ChartMergeStrategy', 'ChartType', 'CurveStyle', 'PointStyle', 'Position'];

  readonly ChartHiddenDimensionStrategy = ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = ChartMergeStrategy;
  readonly ChartType = ChartType;
  readonly CurveStyle = CurveStyle;
  readonly PointStyle = PointStyle;
  readonly Position = Position;
}
