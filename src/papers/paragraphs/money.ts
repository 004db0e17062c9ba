import { fundingByYear, fundingSentence, postCountdowns } from '../../plan/position/money.ts';
import { sentenceCase } from '../../words/words.ts';
import { stopped } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** What it costs, with "cost-neutral" said explicitly, what is drawn from where, and which posts end when. */
export const money: ParagraphWriter = ({ plan, asAt, calendar }) => {
  const live = plan.actions.filter((action) => action.progress !== 'Closed');
  if (live.length === 0 && plan.funding.length === 0) return [];
  const isNeutral = live.every(({ funding }) => funding === 'Cost-neutral' || funding === 'Within existing resources');
  const sentences =
    live.length === 0
      ? []
      : [...(isNeutral ? ['The plan is cost-neutral or met from within existing resources.'] : []), fundingSentence(live)];
  const bullets = [
    ...fundingByYear(plan.funding).map((year) => stopped(sentenceCase(year.sentence))),
    ...postCountdowns(plan.funding, asAt, calendar).map((post) => stopped(sentenceCase(post.sentence))),
  ];
  return [{ text: sentences.join(' ') || 'The plan is funded as follows:', bullets }];
};
