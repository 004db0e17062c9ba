import { bodyProblems, meetingDayProblems, promiseProblems } from '../meetings/body-problems.ts';
import { inspectionProblems } from '../clocks/inspection-problems.ts';
import { ruleProblems } from '../clocks/rule-problems.ts';
import { inspectionRuleProblems } from '../clocks/rules-of-inspection.ts';
import { decisionProblems } from '../decisions/follow-up.ts';
import { judgementProblems } from '../inspections/judgement-problems.ts';
import { measureProblems } from './measures.ts';
import { governancePaths } from '../meetings/governance-path.ts';
import { versionProblems } from '../meetings/version-problems.ts';
import type { PathSource } from '../meetings/governance-path.ts';
import type { Plan } from '../model.ts';
import { actionFundingProblems, fundingProblems } from './money.ts';
import { phaseProblems } from '../deadlines/phase-deadlines.ts';
import { redatingProblems } from '../deadlines/approved-redating.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Problem } from '../problem.ts';
import { readinessProblems } from './readiness.ts';
import { coverageProblems } from './recommendation-coverage.ts';
import { riskProblems } from '../snapshots/risk-movement.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';

export interface HealthContext {
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
}

/** A measure is expected to be read at least once a quarter, with a week's grace. */
const MEASURE_STALE_AFTER_DAYS = 99;

/** The lists in which faults are looked for with every refresh. */
export type FaultSource = PathSource & Pick<Plan, 'decisions' | 'actions'>;

/**
 * What does not fit together in a plan whose cells could each be read: clocks and their anchors, the governance path,
 * meetings and bodies, decisions. One sentence each; nothing is changed. Listed on the Checks tab with every refresh.
 */
export function planFaults(plan: FaultSource, { today, calendar }: HealthContext): Problem[] {
  return withoutRepeats([
    ...ruleProblems(plan.deadlineRules),
    ...inspectionRuleProblems(plan),
    ...inspectionProblems(plan, today, calendar),
    ...governancePaths(plan, today, calendar).flatMap((path) => path.warnings),
    ...versionProblems(plan.versions),
    ...bodyProblems(plan.bodies),
    ...meetingDayProblems(plan.meetings, calendar),
    ...decisionProblems(plan),
    ...redatingProblems(plan.actions),
  ]);
}

/** The same of lists that a refresh does not read: judgements and money. */
function evidenceFaults(plan: Pick<Plan, 'inspections' | 'judgements' | 'funding'>): Problem[] {
  return withoutRepeats([...judgementProblems(plan), ...fundingProblems(plan.funding)]);
}

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

/** Faults and gaps together, as the menu item "Plan health" shows them. */
export function planHealth(plan: Plan, context: HealthContext): Problem[] {
  return [...planFaults(plan, context), ...evidenceFaults(plan), ...planGaps(plan, context)];
}

/** A meeting on the paths of two versions is said once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [[each.of, each.row, each.field, each.words].join('|'), each])).values()];
}
