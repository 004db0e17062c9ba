import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action, Plan, Recommendation } from '../model.ts';
import { isInForce } from '../versions/in-force.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { counted, listed } from '../../words/words.ts';

export interface RecommendationCoverage {
  readonly recommendation: Recommendation;
  /** Its actions that are not closed. */
  readonly actions: readonly Action[];
  /** True where at least one of them has a lead, a deadline and a success measure. */
  readonly isCovered: boolean;
  /** What stops it from being covered, or how many actions answer it. */
  readonly sentence: string;
}

/** What a live action needs before it answers a recommendation. An event-driven deadline is one; an unreadable one is not. */
function missingFrom(action: Action): string[] {
  const { deadline } = action;
  const hasDeadline = dueDate(deadline) !== undefined || deadline.kind === 'event' || deadline.kind === 'recurring';
  return [
    action.leadPost === '' ? 'a lead' : '',
    hasDeadline ? '' : 'a deadline',
    action.successMeasure === '' ? 'a success measure' : '',
  ].filter((missing) => missing !== '');
}

/**
 * Whether each recommendation is answered. Inspectors reject plans that do not reflect the findings, so every
 * recommendation needs a live action (not closed) with a lead, a deadline and a success measure.
 */
export function recommendationCoverage(plan: Pick<Plan, 'recommendations' | 'actions'>): RecommendationCoverage[] {
  return plan.recommendations.filter(isInForce).map((recommendation) => {
    const all = plan.actions.filter((action) => action.recommendations.includes(recommendation.ref));
    const actions = all.filter((action) => action.progress !== 'Closed');
    const isCovered = actions.some((action) => missingFrom(action).length === 0);
    return { recommendation, actions, isCovered, sentence: sentenceFor(recommendation, all.length, actions, isCovered) };
  });
}

function sentenceFor(recommendation: Recommendation, total: number, live: readonly Action[], isCovered: boolean): string {
  const { ref } = recommendation;
  if (isCovered) return `${ref} is answered by ${counted(live.length, 'live action')}.`;
  if (total === 0) return `${ref} has no action. Add one, or enter ${ref} as the recommendation of an action.`;
  if (live.length === 0) return `${ref} has only closed actions. Add a live one.`;
  const wanting = live.map((action) => `${action.ref} needs ${listed(missingFrom(action))}`);
  return `${ref} has no complete action: ${listed(wanting)}.`;
}

/** "17 of 18 recommendations have a live action with a lead, a deadline and a success measure." */
export function coverageSentence(coverage: readonly RecommendationCoverage[]): string {
  const covered = coverage.filter((each) => each.isCovered).length;
  const verb = covered === 1 || coverage.length === 1 ? 'has' : 'have';
  return `${covered} of ${counted(coverage.length, 'recommendation')} ${verb} a live action with a lead, a deadline and a success measure.`;
}

/** A problem for each recommendation that is not answered. */
export function coverageProblems(plan: Pick<Plan, 'recommendations' | 'actions'>): Problem[] {
  return recommendationCoverage(plan)
    .filter((each) => !each.isCovered)
    .map(({ recommendation, actions, sentence }) =>
      problem(
        { of: 'recommendations', row: recommendation.row },
        actions.length === 0 ? 'recommendation-without-action' : 'recommendation-action-incomplete',
        sentence,
      ),
    );
}
