import { phaseProblems } from '../deadlines/phase-deadlines.ts';
import { promiseProblems } from '../meetings/body-problems.ts';
import type { Plan } from '../model.ts';
import { withoutRepeats } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { riskProblems } from '../snapshots/risk-movement.ts';
import { measureProblems } from './measures.ts';
import { actionFundingProblems } from './money.ts';
import type { HealthContext } from './plan-faults.ts';
import { readinessProblems } from './readiness.ts';
import { coverageProblems } from './recommendation-coverage.ts';

/** A measure is expected to be read at least once a quarter, with a week's grace. */
const MEASURE_STALE_AFTER_DAYS = 99;

/** What the plan still owes: promises unmet, recommendations without action, money unsaid, readings and documents out of date. */
export function planGaps(plan: Plan, { today, calendar }: HealthContext): Problem[] {
  return withoutRepeats([
    ...promiseProblems(plan, today, calendar),
    ...coverageProblems(plan),
    ...phaseProblems(plan, today, calendar),
    ...actionFundingProblems(plan.actions),
    ...riskProblems(plan.risks),
    ...measureProblems(plan.measures, today, MEASURE_STALE_AFTER_DAYS),
    ...readinessProblems(plan.readiness, today),
  ]);
}
