/** Ways in which clerks record a promise made at a meeting. */
const UNDERTAKING =
  /\b(?:an? |the )?(?:undertaking|assurance) (?:was |had been |has been )?(?:given|made)\b|\bgave an undertaking\b|\bundertook (?:to|that)\b|\b(?:officers|it was) agreed to (?:provide|bring|report|circulate|share|include|write)\b/i;

/** A sentence ends at a stop followed by a capital; "No." and a bare initial do not end one. */
const SENTENCE_END = /([.!?]["”’']?)\s+(?=["“‘']?[A-Z£])/;

export interface UndertakingFound {
  /** The sentence that gives the undertaking, as the minutes have it. */
  readonly text: string;
  /** The sentence before it, which says what "this" is; '' where it opens the paragraph. */
  readonly context: string;
}

function sentencesOf(paragraph: string): string[] {
  const parts = paragraph.split(SENTENCE_END);
  const sentences: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    sentences.push(`${parts[index] ?? ''}${parts[index + 1] ?? ''}`.trim());
  }
  return sentences.filter((sentence) => sentence !== '');
}

/** The undertakings in one paragraph of narrative. */
export function undertakingsIn(paragraph: string): UndertakingFound[] {
  const sentences = sentencesOf(paragraph);
  return sentences.map((text, index) => ({ text, context: sentences[index - 1] ?? '' })).filter(({ text }) => UNDERTAKING.test(text));
}
