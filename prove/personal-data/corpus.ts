import type { PersonalDataKind } from '../../src/plan/personal-data/personal-data.ts';
import { seededRandom } from './random.ts';
import { COLLEAGUE_SENTENCES } from './colleague-sentences.ts';
import { SENTENCES } from './sentences.ts';
import type { Sentences } from './sentences.ts';

/** Whose words the cells are in. The two were written apart: what finds the one only must not pass. */
export const HANDS = { first: SENTENCES, colleague: COLLEAGUE_SENTENCES } as const satisfies Record<string, readonly Sentences[]>;
export type Hand = keyof typeof HANDS;

/** A cell as an officer may have typed it, and what is in it. */
export interface LabelledCell {
  readonly text: string;
  readonly kind: PersonalDataKind;
  /** False for a cell that only looks as if it held this kind. */
  readonly isGuilty: boolean;
}

const BEFORE = ['', '', '', 'Update: ', 'Red. ', 'In progress – ', 'The action is late because staff left. '];
const AFTER = ['', '', '', ' Review next month.', '\nSee evidence log.', ' (lead: Head of Service)'];

/** The same cells again for the same seed: half guilty, half innocent, an equal share of each kind. */
export function corpus(cells: number, seed: number, hand: Hand = 'first'): LabelledCell[] {
  const sentences: readonly Sentences[] = HANDS[hand];
  const random = seededRandom(seed);
  return Array.from({ length: cells }, (_, at) => {
    const { kind, guilty, innocent } = sentences[at % sentences.length] as Sentences;
    const isGuilty = Math.floor(at / sentences.length) % 2 === 0;
    const say = random.one(isGuilty ? guilty : innocent);
    return { text: `${random.one(BEFORE)}${say(random)}${random.one(AFTER)}`, kind, isGuilty };
  });
}
