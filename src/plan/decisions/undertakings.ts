/** What officers promise to do. */
const DEED =
  '(?:provide|circulate|bring|report|share|send|write|supply|prepare|forward|arrange|include|follow up|' +
  'come back|look into|present|submit|produce|respond|check|raise|ensure|make)';
/** An officer or officers; a body decides and does not promise. */
const OFFICER =
  "(?:officers?|he|she|they|[Tt]he (?!committee|board|panel|cabinet|council|executive|members|chairman and members)[\\w ,()&’'-]{3,80}?)";

/** Ways in which clerks record a promise made at a meeting. */
const UNDERTAKINGS: readonly RegExp[] = [
  /\b(?:an? |the )?(?:undertaking|assurance|commitment) (?:was |had been |has been )?(?:given|made)\b/i,
  /\bgave (?:an |the |his |her |their )?(?:undertaking|commitment|promise)s?\b/i,
  /\bgave (?:an |the |his |her |their )?assurances?\b.*\b(?:would|will)\b/i,
  /\bundertook (?:to|that)\b/i,
  new RegExp(`\\bit was agreed to ${DEED}\\b`, 'i'),
  new RegExp(`\\b${OFFICER} (?:also |then )?(?:agreed|offered|promised|committed) (?:to|that (?:he|she|they) would) ${DEED}\\b`, 'i'),
  new RegExp(
    `\\b(?:confirmed|advised|said|stated|explained|responded|replied|indicated) that (?:he|she|they|` +
      `officers|it|this|the [\\w ]{3,50}?) would ${DEED}\\b`,
    'i',
  ),
  new RegExp(
    '\\b(?:an? |the |this |further |that )?(?:information|update|report|figures?|data|breakdown|briefing|' +
      'note|answer|response|details|analysis|paper|copy) would be (?:provided|circulated|brought|shared|' +
      'sent|supplied|forwarded|submitted)\\b',
    'i',
  ),
];

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
  return sentences
    .map((text, index) => ({ text, context: sentences[index - 1] ?? '' }))
    .filter(({ text }) => UNDERTAKINGS.some((pattern) => pattern.test(text)));
}
