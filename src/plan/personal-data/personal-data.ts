import { isNationalInsuranceNumber, isNhsNumber, isUniquePupilNumber } from './personal-numbers.ts';

/**
 * Looks for what could identify a child before anything is published or mailed. A finding names the kind and the
 * place and never carries the text, so that a log of findings holds no personal data itself.
 */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** Zero-based position of the first character, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

export type PersonalDataKind =
  'pupil-number' | 'nhs-number' | 'national-insurance-number' | 'date-of-birth' | 'postcode' | 'phone' | 'case-id' | 'small-count';

interface Detector {
  readonly kind: PersonalDataKind;
  /** As it stands in a sentence after "what looks like". */
  readonly words: string;
  readonly pattern: RegExp;
  /** Which capture group is the finding; the whole match where absent. */
  readonly group?: number;
  readonly accepts?: (found: string, before: string, after: string) => boolean;
}

const CHILD =
  'child(?:ren)?|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|pupils?|siblings?|young (?:person|people)|care leavers?|looked after children';
const ONE_CHILD = 'child|boy|girl|baby|infant|toddler|pupil|sibling|son|daughter|young person';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{2,4})`;

/** What counts as personal data here, and how each kind is told apart from ordinary numbers. */
const DETECTORS: readonly Detector[] = [
  {
    kind: 'pupil-number',
    words: 'a unique pupil number',
    pattern: /(?<![A-Za-z0-9])[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z](?![A-Za-z0-9])/gi,
    accepts: isUniquePupilNumber,
  },
  {
    kind: 'nhs-number',
    words: 'an NHS number',
    pattern: /(?<![\d.,£/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d%])/g,
    accepts: isNhsNumber,
  },
  {
    kind: 'national-insurance-number',
    words: 'a National Insurance number',
    pattern: /(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z0-9])/gi,
    accepts: isNationalInsuranceNumber,
  },
  {
    kind: 'date-of-birth',
    words: 'a date of birth',
    pattern: new RegExp(`\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born)\\b.{0,30}?(${DATE})`, 'gi'),
    group: 1,
  },
  {
    kind: 'date-of-birth',
    words: 'a date of birth',
    pattern: new RegExp(`\\b(?:${ONE_CHILD})\\b[^.;()]{0,15}\\((${DATE})\\)`, 'gi'),
    group: 1,
  },
  {
    kind: 'postcode',
    words: 'a postcode',
    pattern: /(?<![A-Za-z0-9])(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/g,
  },
  {
    kind: 'phone',
    words: 'a telephone number',
    pattern: /(?<![\d.,£/-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:\d[ )-]{0,2}){9,10}(?!\d)/g,
    accepts: (found) => /^(?:\+44|0\d{9,10}$)/.test(found.replace(/[^\d+]/g, '')),
  },
  {
    kind: 'case-id',
    words: 'a case reference',
    pattern:
      /\b(?:case|child|client|person|mosaic|lcs|ics|liquidlogic|eclipse|carefirst|cin|cpp?|lac) ?(?:id|no\.?|number|ref(?:erence)?|file)\b[ :#-]{0,3}([A-Z]{0,4}[-/ ]?\d{3,}[\d/-]*)/gi,
    group: 1,
  },
  { kind: 'case-id', words: 'a case reference', pattern: /\b(?:mosaic|lcs|liquidlogic|carefirst|eclipse) ?[:#]? ?(\d{4,})\b/gi, group: 1 },
  {
    kind: 'small-count',
    words: 'a count under 5 of children',
    pattern: new RegExp(
      `(?<![\\w.,/£-])([1-4]|one|two|three|four)(?: of (?:the )?(?:\\d+|[a-z]+))?(?: [a-z-]+){0,2}? (?:${CHILD})\\b(?!['’]s?\\b|['’])`,
      'gi',
    ),
    group: 1,
    accepts: (found, before, after) =>
      !/(?:phase|workstream|section|paragraph|appendix|year|stage|tier|level|item|table|act|version|no\.|standard|group|of) $/i.test(
        before,
      ) && !(/^one$/i.test(found) && /^ (?:of|or more|another|that|which|way)\b/i.test(after)),
  },
];

/** "an NHS number": each kind as it stands in a sentence. */
export function personalDataKindInWords(kind: PersonalDataKind): string {
  return (DETECTORS.find((detector) => detector.kind === kind) as Detector).words;
}

/** Everything in the text that could identify a child, in order of position; one finding per stretch of text. */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  const all = DETECTORS.flatMap((detector) => detect(detector, text));
  all.sort((a, b) => a.start - b.start || b.length - a.length);
  const kept: PersonalDataFinding[] = [];
  for (const finding of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || finding.start >= last.start + last.length) kept.push(finding);
  }
  return kept;
}

/** "What looks like an NHS number stands at character 15. …" It never repeats the text. */
export function personalDataSentence(finding: PersonalDataFinding): string {
  return (
    `What looks like ${personalDataKindInWords(finding.kind)} stands at character ${finding.start + 1}. ` +
    'Take it out, or say it without anything that could identify a child.'
  );
}

function detect(detector: Detector, text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  const pattern = new RegExp(detector.pattern.source, detector.pattern.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const words = match[detector.group ?? 0] as string;
    const start = match.index + match[0].indexOf(words);
    const accepted = detector.accepts?.(words, text.slice(0, start), text.slice(start + words.length)) ?? true;
    if (accepted) found.push({ kind: detector.kind, start, length: words.length });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
