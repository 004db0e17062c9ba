import type { Around } from './detector.ts';

/** Where one sentence ends: not behind initials and titles, nor before "He" or "Her"; before who leads it and when it is due. */
const SENTENCE_END = new RegExp(
  String.raw`(?<!\b(?:\p{Lu}|Insp|Sgt|Supt|Dr|Mr|Mrs|Ms|Cllr|Prof|Rev|St))[.!?]\s+(?!(?:He|She|His|Her|They|Their)\b)(?=["“(]?\p{Lu})|\n|` +
    String.raw`\s[([](?=(?:[Ll]ead|[Oo]wner|[Dd]ue|[Bb]y whom)\b)`,
  'u',
);

/** What stands before and behind in the same sentence. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

export function sentenceAround({ before, after }: Around): Sentence {
  // With a letter behind it, so that a sentence may begin with what stands there.
  const own = `${before}X`.split(SENTENCE_END).pop() ?? '';
  return { before: own.slice(0, -1), after: after.split(SENTENCE_END)[0] ?? '' };
}

/** One child, as a noun that may stand before a name. */
export const CHILD_NOUN =
  '[Cc]hild|YP|yp|[Yy]oung ' +
  '[Pp]erson|[Bb]oy|[Gg]irl|[Bb]aby|[Nn]ewborn|[Tt]oddler|[Tt]eenager|[Pp]upil|UASC|[Ss]ibling|[Bb]rother|[Ss]ister|' +
  '[Ss]on|[Dd]aughter|[Nn]ephew|[Nn]iece|[Tt]win|[Cc]are [Ll]eaver';
