import { likeness } from '../decisions/known-decisions.ts';
import type { Plan } from '../model.ts';
import { plainWords } from '../../words/words.ts';
import { isInForce } from './in-force.ts';
import { oldRecommendations, openActions } from './version-request.ts';
import type { ActionMapping, RecommendationMapping, VersionRequest } from './version-request.ts';

/** What an officer starts from: what can be told from the words, and nothing that cannot. */
export interface ProposedVersion {
  readonly recommendations: readonly (RecommendationMapping & { readonly text: string })[];
  readonly actions: readonly (ActionMapping & { readonly text: string })[];
  /** The recommendations that the new version brings. */
  readonly fresh: readonly { readonly ref: string; readonly text: string }[];
}

/** Wordings this close ask the same; those less close may be what replaces it, which an officer must say. */
const SAME = 0.9;
const CHANGED = 0.6;

/**
 * The mapping to start from. An old recommendation that the new version asks in the same words is proposed as kept, in
 * nearly the same words as changed; every other one is left open. Without new recommendations nothing is proposed.
 */
export function proposedVersion(
  plan: Pick<Plan, 'recommendations' | 'actions' | 'versions'>,
  request: Pick<VersionRequest, 'closing' | 'inspection'>,
): ProposedVersion {
  const old = oldRecommendations(plan, request);
  const fresh = plan.recommendations.filter((each) => isInForce(each) && each.ref !== '' && !old.includes(each));
  return {
    fresh: fresh.map(({ ref, text }) => ({ ref, text })),
    recommendations: old.map(({ ref, text }) => {
      const open = { ref, text, became: '', newRefs: [], newText: '', reason: '' } as const;
      const near = fresh
        .map((each) => ({ ref: each.ref, alike: plainWords(each.text) === plainWords(text) ? 1 : likeness(each.text, text) }))
        .reduce((best, each) => (each.alike > best.alike ? each : best), { ref: '', alike: 0 });
      if (near.alike >= SAME) return { ...open, became: 'Kept', newRefs: [near.ref], reason: 'The new version asks the same.' };
      if (near.alike < CHANGED) return open;
      return { ...open, became: 'Changed', newRefs: [near.ref], reason: 'The new version asks it in other words.' };
    }),
    actions: openActions(plan).map(({ ref, action }) => ({
      ref,
      text: action,
      became: 'Carried',
      recommendations: [],
      parts: [],
      reason: '',
    })),
  };
}
