import { fundingByYear, fundingSentence, postCountdowns } from '../../plan/money.ts';
import { counted, sentenceCase } from '../../plan/words.ts';
import { stopped } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** What it costs, with "cost-neutral" said explicitly, what is drawn from where, and which posts end when. */
export const money: ParagraphWriter = ({ plan, asAt, calendar }) => {
  const live = plan.actions.filter((action) => action.progress !== 'Closed');
  if (live.length === 0 && plan.funding.length === 0) return [];
  const neutral = live.filter((action) => action.funding === 'Cost-neutral').length;
  const within = live.filter((action) => action.funding === 'Within existing resources').length;
  const sentences = live.length === 0 ? [] : [
    neutral + within === live.length
      ? `The plan is cost-neutral or met from within existing resources: ${neutral} of ${counted(live.length, 'action')} ${neutral === 1 ? 'is' : 'are'} cost-neutral and ${within} of ${live.length} ${within === 1 ? 'is' : 'are'} met from within existing resources.`
      : `${neutral} of ${counted(live.length, 'action')} ${neutral === 1 ? 'is' : 'are'} cost-neutral and ${within} of ${live.length} ${within === 1 ? 'is' : 'are'} met from within existing resources. ${fundingSentence(plan.actions)}`,
  ];
  const bullets = [
    ...fundingByYear(plan.funding).map((year) => stopped(sentenceCase(year.sentence))),
    ...postCountdowns(plan.funding, asAt, calendar).map((post) => stopped(sentenceCase(post.sentence))),
  ];
  return [{ text: sentences.join(' ') || 'The plan is funded as follows:', bullets }];
};
