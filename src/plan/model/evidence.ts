import type {
  FUNDING_TAB,
  INSPECTIONS_TAB,
  JUDGEMENTS_TAB,
  READINESS_TAB,
  REGIONAL_OUTCOMES_TAB,
  STRENGTHS_TAB,
} from '../../tabs/evidence-tabs.ts';
import type { MEASURES_TAB, RISKS_TAB } from '../../tabs/plan-tabs.ts';
import type { RowOf } from '../../tabs/tab-description.ts';

export type Measure = RowOf<typeof MEASURES_TAB>;
/** Likelihood and impact are 1–5 each; score = likelihood × impact. */
export type Risk = RowOf<typeof RISKS_TAB>;
/** Amounts are pounds; a financial year, such as 2016/17, runs from April to March. */
export type Funding = RowOf<typeof FUNDING_TAB>;
export type Inspection = RowOf<typeof INSPECTIONS_TAB>;
export type Judgement = RowOf<typeof JUDGEMENTS_TAB>;
export type RegionalOutcome = RowOf<typeof REGIONAL_OUTCOMES_TAB>;
export type Strength = RowOf<typeof STRENGTHS_TAB>;
export type ReadinessItem = RowOf<typeof READINESS_TAB>;
