import type { Person } from '../../plan/model.ts';
import { sameWords } from '../../words/words.ts';
import type { PaperSource } from '../paper-source.ts';

/** A post that directs, as its title says; those who stand in for one, and members, do not. */
const DIRECTS = /\bdirector\b/i;
const DOES_NOT = /\b(?:assistant|associate|interim assistant|cabinet|executive member|portfolio|councillor|cllr|member for)\b/i;

/**
 * The director whose paper it is: the council's own setting; the first director above the contact officer on the People tab,
 * or the first there is; or a post named on the meeting whose title says that it directs. '' where nobody is.
 */
export function directorPost({ plan, meeting }: Pick<PaperSource, 'plan' | 'meeting'>): string {
  const set = plan.settings.directorPost;
  if (set !== '') return set;
  const directors = plan.people.filter(({ roles }) => roles.includes('Director'));
  const above = managersOf(meeting.contactOfficer, plan.people).find((post) => directors.some((each) => sameWords(each.post, post)));
  const named = [meeting.reportFrom, meeting.contactOfficer].find((post) => DIRECTS.test(post) && !DOES_NOT.test(post));
  return above ?? directors[0]?.post ?? named ?? '';
}

/** A post and those above it, the nearest first; a circle of managers ends where it closes. */
function managersOf(post: string, people: readonly Person[]): readonly string[] {
  const chain: string[] = [];
  for (let next = post; next !== '' && !chain.some((each) => sameWords(each, next));) {
    chain.push(next);
    next = people.find((each) => sameWords(each.post, next))?.manager ?? '';
  }
  return chain;
}
