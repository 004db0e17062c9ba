import { becameSentence, versionEnds } from '../../plan/versions/what-became.ts';
import type { ParagraphWriter } from './draft.ts';

/** Each version that ended, and what became of every recommendation in it, with the reason. */
export const versions: ParagraphWriter = ({ plan }) =>
  versionEnds(plan).map(({ sentence, recommendations }) => ({
    text: sentence,
    ...(recommendations.length === 0 ? {} : { bullets: recommendations.map((change) => becameSentence(change, plan)) }),
  }));
