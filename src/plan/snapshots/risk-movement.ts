import type { ThingField } from '../../tabs/tabs.ts';
import type { Action, Plan, Risk, Snapshot } from '../model.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';

export interface RiskMovement {
  readonly risk: Risk;
  /** Likelihood × impact, 1 to 25; `undefined` where either is not scored. */
  readonly score: number | undefined;
  readonly scoreBefore: number | undefined;
  readonly movement: 'Up' | 'Down' | 'Same' | 'New' | 'Not scored';
  /** Its linked actions, as on the plan. */
  readonly actions: readonly Action[];
  /** "Up from 9 to 12" */
  readonly words: string;
}

/** Likelihood × impact, each 1 to 5. */
export function riskScore(risk: Pick<Risk, 'likelihood' | 'impact'>): number | undefined {
  return risk.likelihood === undefined || risk.impact === undefined ? undefined : risk.likelihood * risk.impact;
}

/** Each risk with its linked actions and how its score moved since a snapshot (none yet: every risk is new). */
export function riskMovements(plan: Pick<Plan, 'risks' | 'actions'>, before: Snapshot | undefined): RiskMovement[] {
  return plan.risks.map((risk) => {
    const score = riskScore(risk);
    const kept = before?.risks.find((each) => each.ref === risk.ref);
    const actions = plan.actions.filter((action) => risk.actions.includes(action.ref));
    return { risk, score, scoreBefore: kept?.score, actions, ...movement(score, kept, before === undefined) };
  });
}

function movement(
  score: number | undefined,
  kept: { readonly score: number | undefined } | undefined,
  isFirst: boolean,
): Pick<RiskMovement, 'movement' | 'words'> {
  if (score === undefined) return { movement: 'Not scored', words: 'Not scored yet' };
  if (kept?.score === undefined) return { movement: 'New', words: isFirst ? `${score}` : `New at ${score}` };
  if (kept.score === score) return { movement: 'Same', words: `Still ${score}` };
  return score > kept.score
    ? { movement: 'Up', words: `Up from ${kept.score} to ${score}` }
    : { movement: 'Down', words: `Down from ${kept.score} to ${score}` };
}

/** Risks without a score or an owner. */
export function riskProblems(risks: readonly Risk[]): Problem[] {
  return risks.flatMap((risk) => {
    const at = (field: ThingField<'risks'>): Place => ({ of: 'risks', row: risk.row, field });
    const found: Problem[] = [];
    if (riskScore(risk) === undefined)
      found.push(problem(at('likelihood'), 'risk-not-scored', `${risk.ref} has no score. Enter likelihood and impact from 1 to 5.`));
    if (risk.ownerPost === '') found.push(problem(at('ownerPost'), 'risk-without-owner', `${risk.ref} has no owner. Enter a post.`));
    return found;
  });
}
