import type { DeadlineRule, Inspection, Plan } from '../model.ts';
import { nearestName } from '../../words/nearest-name.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { gradedJudgements } from '../inspections/limiting-judgement.ts';
import { plainWords, sameWords } from '../../words/words.ts';
import { INSPECTION_ANCHORS } from './anchor-dates.ts';
import { ruleKind } from './rule-kinds.ts';

/** Rules whose name speaks of one framework, and how that framework is written on the Inspections tab. */
const RULES_OF_FRAMEWORK: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:jtai|joint targeted area)\b/, /\b(?:jtai|joint targeted area)\b/],
  [/\bsend\b/, /\bsend\b/],
  [/\bfocused visit\b/, /\bfocused visit\b/],
];
/** Frameworks after which no statement of action is due. */
const WITHOUT_STATEMENT = /\b(?:peer review|lga|diagnostic|thematic|monitoring visit)\b/;

/** Where no judgements are at hand, no rule is called for by a grade. */
export type RulesSource = Pick<Plan, 'deadlineRules'> & Partial<Pick<Plan, 'judgements'>>;

/**
 * The rules that run for an inspection: those its row names; where it names none, every active rule that counts from an
 * event of an inspection and that its framework and its judgements call for.
 */
export function rulesOfInspection(inspection: Inspection, plan: RulesSource): DeadlineRule[] {
  const active = plan.deadlineRules.filter((rule) => rule.active && INSPECTION_ANCHORS[rule.anchor] !== undefined);
  if (inspection.rules.length > 0) {
    return inspection.rules.flatMap((name) => active.filter((rule) => sameWords(rule.name, name)).slice(0, 1));
  }
  return active.filter((rule) => isCalledFor(rule, inspection, plan));
}

function isCalledFor(rule: DeadlineRule, inspection: Inspection, plan: RulesSource): boolean {
  const framework = plainWords(inspection.framework);
  const name = plainWords(rule.name);
  const own = RULES_OF_FRAMEWORK.filter(([, ofFramework]) => ofFramework.test(framework));
  const named = RULES_OF_FRAMEWORK.filter(([ofRule]) => ofRule.test(name));
  if (named.length > 0) return named.some((each) => own.includes(each));
  switch (ruleKind(rule)) {
    case 'plan':
      return own.length === 0 && !WITHOUT_STATEMENT.test(framework);
    case 'publish report':
      return !WITHOUT_STATEMENT.test(framework);
    case 're-inspection':
      return name.includes('inadequate') ? isInadequate(inspection, plan) : false;
    // "Within six months" runs where the inspection report asks for it: the inspection's row names it then.
    case 'phase':
      return name.startsWith('phase ');
    case 'call':
      return false;
    default:
      return true;
  }
}

function isInadequate(inspection: Inspection, plan: RulesSource): boolean {
  return gradedJudgements(inspection, plan.judgements ?? []).some(
    ({ judgement, grade }) => judgement.isOverall && grade.rank === grade.scale.grades.length,
  );
}

/** Names on the Inspections tab that no rule has, with the nearest; and rules named though they are switched off. */
export function inspectionRuleProblems(plan: Pick<Plan, 'inspections' | 'deadlineRules'>): Problem[] {
  if (plan.deadlineRules.length === 0) return [];
  return plan.inspections.flatMap((inspection) =>
    inspection.rules.flatMap((name) => {
      const place: Place = { of: 'inspections', row: inspection.row, field: 'rules' };
      const rule = plan.deadlineRules.find((each) => sameWords(each.name, name));
      if (rule === undefined) {
        const near = nearestName(
          name,
          plan.deadlineRules.map((each) => each.name),
        );
        return [
          problem(
            place,
            'deadline-rule-unknown',
            `"${name}" is not a rule on the Deadline rules ` +
              `tab.${near === undefined ? ' Enter the name of one.' : ` Did you mean "${near}"?`}`,
          ),
        ];
      }
      if (!rule.active)
        return [
          problem(
            place,
            'deadline-rule-inactive',
            `"${name}" is switched off on the Deadline rules tab (row ${rule.row}). Switch it on, or name another rule.`,
          ),
        ];
      if (INSPECTION_ANCHORS[rule.anchor] === undefined)
        return [
          problem(
            place,
            'deadline-rule-of-meeting',
            `"${name}" counts from "${rule.anchor}", which is no event of an inspection. It runs for meetings; take it out here.`,
          ),
        ];
      return [];
    }),
  );
}
