import { judgementProblems } from '../inspections/judgement-problems.ts';
import type { Plan } from '../model.ts';
import { withoutRepeats } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { fundingProblems } from './money.ts';
import { planFaults } from './plan-faults.ts';
import type { HealthContext } from './plan-faults.ts';
import { planGaps } from './plan-gaps.ts';

/** Faults and gaps together, as the menu item "Plan health" shows them. */
export function planHealth(plan: Plan, context: HealthContext): Problem[] {
  return [...planFaults(plan, context), ...evidenceFaults(plan), ...planGaps(plan, context)];
}

/** Faults in lists that a refresh does not read: judgements and money. */
function evidenceFaults(plan: Pick<Plan, 'inspections' | 'judgements' | 'funding'>): Problem[] {
  return withoutRepeats([...judgementProblems(plan), ...fundingProblems(plan.funding)]);
}
