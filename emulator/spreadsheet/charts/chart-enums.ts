import { enumeration } from '../../runtime/enumeration.ts';

export const ChartType = enumeration('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const Position = enumeration('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
export const ChartHiddenDimensionStrategy = enumeration('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const ChartMergeStrategy = enumeration('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const CurveStyle = enumeration('Charts.CurveStyle', ['NORMAL', 'SMOOTH']);
export const PointStyle = enumeration('Charts.PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
