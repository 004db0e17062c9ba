import type { PlainDate } from '../../days/plain-date.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { inspectionProblems } from '../clocks/inspection-problems.ts';
import { ruleProblems } from '../clocks/rule-problems.ts';
import { inspectionRuleProblems } from '../clocks/rules-of-inspection.ts';
import { redatingProblems } from '../deadlines/approved-redating.ts';
import { decisionProblems } from '../decisions/follow-up.ts';
import { bodyProblems, meetingDayProblems } from '../meetings/body-problems.ts';
import { governancePaths } from '../meetings/governance-path.ts';
import type { PathSource } from '../meetings/governance-path.ts';
import { versionProblems } from '../meetings/version-problems.ts';
import type { Plan } from '../model.ts';
import { withoutRepeats } from '../problem.ts';
import type { Problem } from '../problem.ts';

export interface HealthContext {
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
}

/** The lists in which faults are looked for with every refresh. */
type FaultSource = PathSource & Pick<Plan, 'decisions' | 'actions'>;

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
