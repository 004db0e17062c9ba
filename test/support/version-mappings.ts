import type { ActionMapping, RecommendationMapping } from '../../src/plan/versions/version-request.ts';

/** What an officer says of a recommendation that a new version keeps. */
export const kept = (ref: string, more: Partial<RecommendationMapping> = {}): RecommendationMapping => ({
  ref,
  became: 'Kept',
  newRefs: [],
  newText: '',
  reason: 'Same',
  ...more,
});

/** What an officer says of an action that a new version carries on. */
export const carried = (ref: string, more: Partial<ActionMapping> = {}): ActionMapping => ({
  ref,
  became: 'Carried',
  recommendations: [],
  parts: [],
  reason: '',
  ...more,
});
