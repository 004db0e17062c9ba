import type { Measure, Recommendation, Risk, Workstream } from '../../plan/model.ts';
import type { RowReader } from '../row-reader.ts';

export const readRecommendation = (row: RowReader): Recommendation => ({
  row: row.row,
  ref: row.text('ref'),
  text: row.text('text'),
  inspection: row.text('inspection'),
  paragraph: row.text('paragraph'),
  strand: row.text('strand'),
});

export const readWorkstream = (row: RowReader): Workstream => ({
  row: row.row,
  ref: row.text('ref'),
  name: row.text('name'),
  leadPost: row.text('leadPost'),
  leadEmail: row.email('leadEmail'),
  agency: row.text('agency'),
  phase: row.text('phase'),
});

export const readMeasure = (row: RowReader): Measure => ({
  row: row.row,
  ref: row.text('ref'),
  name: row.text('name'),
  unit: row.text('unit'),
  baseline: row.text('baseline'),
  target: row.text('target'),
  latest: row.text('latest'),
  latestDate: row.date('latestDate'),
  actions: row.list('actions'),
});

const SCORE = { min: 1, max: 5, whole: true } as const;

export const readRisk = (row: RowReader): Risk => ({
  row: row.row,
  ref: row.text('ref'),
  text: row.text('text'),
  mitigation: row.text('mitigation'),
  ownerPost: row.text('ownerPost'),
  likelihood: row.number('likelihood', SCORE),
  impact: row.number('impact', SCORE),
  actions: row.list('actions'),
});
