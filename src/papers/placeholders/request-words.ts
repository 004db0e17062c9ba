import type { Body, Power } from '../../plan/model.ts';
import { listed } from '../../words/words.ts';

const WORDS: Readonly<Record<Power, string>> = {
  note: 'note',
  comment: 'comment on',
  agree: 'agree',
  approve: 'approve',
  endorse: 'endorse',
  recommend: 'make recommendations on',
};

/** What a body may be asked of a progress paper, in its own verbs: scrutiny notes and comments, an executive agrees. */
export function requestWords(body: Pick<Body, 'powers' | 'kind'>, planName: string): string {
  return `${listed(verbsOf(body).map((power) => WORDS[power]))} the progress made against the ${planName}`;
}

/** The verbs that suit a progress paper: looking ones where the body has them, or else deciding ones. */
function verbsOf({ powers, kind }: Pick<Body, 'powers' | 'kind'>): readonly Power[] {
  const looking = powers.filter((power) => power === 'note' || power === 'comment');
  if (looking.length > 0) return looking;
  const deciding = powers.filter((power) => power !== 'recommend');
  if (deciding.length > 0) return deciding.slice(0, 1);
  if (powers.length > 0) return powers;
  return kind === 'Executive' ? ['agree'] : ['note'];
}
