import { TAKEN } from './date-patterns.ts';
import { likelyMonth } from './period-readers.ts';

/**
 * What a deadline's words say in numbers and month names besides the dates that were read in them. A number that is a
 * time of day, money, a share, a length of time, a place in a list, the number of a named thing ("Phase 2") or a count
 * ("send 5 officers by …") is accounted for; any other may be a part of the date that was not understood.
 */
export function unaccountedIn(textWithoutPhrases: string): string | undefined {
  const ranked = RANKED.exec(textWithoutPhrases);
  if (ranked !== null) return ranked[0];
  const rest = KNOWN.reduce(
    (text, { pattern, keeps }) => text.replace(pattern, (words: string) => (keeps?.(words) === true ? words : ' ')),
    textWithoutPhrases,
  );
  return (/[a-z]*\d[\w./-]*/i.exec(rest) ?? MONTH_WORD.exec(rest) ?? MARCH_OR_MAY.exec(rest) ?? ORDINAL_WORD.exec(rest))?.[0];
}

/** "2nd week in June" is a part of June that is not worked out. */
const RANKED = /\b\d{1,2}(?:st|nd|rd|th)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?|fortnight|working day)\b/i;

const UNIT = '(?:minutes?|hours?|hrs?|days|day(?!\\s*of)|weeks?|wks?|fortnights?|months?|mths?|terms?|quarters?|years?|yrs?)';
/** Nouns that carry a number after them. */
const NUMBERED = [
  'phases?|stages?|tranches?|waves?|parts?|levels?|sections?|priorit(?:y|ies)|tasks?|actions?|recommendations?|' +
    'recs?|steps?|cohorts?|tiers?|gates?',
  'sprints?|milestones?|items?|strands?|themes?|workstreams?|objectives?|standards?|groups?|chapters?|appendi(?:x|' +
    'ces)|annex(?:es)?|paragraphs?|paras?',
  'pages?|no|nos|numbers?|refs?|versions?|drafts?|forms?|grades?|bands?|options?|questions?|outcomes?|measures?|' +
    'risks?|issues?|targets?|goals?|aims?',
  'half[- ]terms?|years?|key ' +
    'stages?|ks|points?|criteri(?:on|a)|domains?|units?|zones?|areas?|cycles?|rounds?|modules?|schedules?|domains?|visits?|meetings?',
  'audits?|reviews?|reports?|projects?|programmes?|sites?|teams?|wards?|weeks?|days?|terms?',
].join('|');
const DUE = '\\b(?:by|until|till|before|in|during|at|on|end|due|no later than|for)\\b[^\\d]*';

interface Known {
  readonly pattern: RegExp;
  /** True where the words are not what they seem. */
  readonly keeps?: (words: string) => boolean;
}

const KNOWN: readonly Known[] = [
  { pattern: /£\s?\d[\d,.]*\s?(?:k|m|bn|million|thousand)?\b/gi },
  { pattern: /\b\d+(?:\.\d+)?\s?(?:%|per ?cent\b)/gi },
  { pattern: /\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?|hrs?|hours?))?/gi },
  { pattern: /\b\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.?m\b\.?|noon|o'clock)/gi },
  { pattern: /\bat \d{1,2}[.:]\d{2}\b/gi },
  {
    pattern: new RegExp(
      `\\b\\d{1,3}(?:\\s?(?:-|to|or)\\s?\\d{1,3})?\\s*\\(?\\s*(?:(?:working|calendar|clear|school)\\s+)?${UNIT}\\b`,
      'gi',
    ),
  },
  { pattern: /\b24\/7\b/g },
  { pattern: /[([]\d{1,2}[)\]]/g },
  { pattern: /^\W*\d{1,2}[.)]\s(?=[a-z])/gi },
  {
    pattern: new RegExp(
      `\\b(?:${NUMBERED})\\s?#?\\d+(?:\\.\\d+)*[a-z]?\\b(?!\\s*[-/.]?\\s*${TAKEN})(?:(?:\\s*(?:-|,` +
        `|&|and|to)\\s*)\\d+(?:\\.\\d+)*\\b(?!\\s*[-/.]?\\s*${TAKEN}))*`,
      'gi',
    ),
  },
  { pattern: new RegExp(`\\b(?:${NUMBERED})\\s?#?\\d+(?:\\.\\d+)*[a-z]?\\b(?=\\s*[:,-]\\s*${TAKEN})`, 'gi') },
  {
    pattern: /\b(?!(?:q|qtr|fy|h|w|wk|y|yr|m|d)\d)[a-z]+(?![-_]?(?:19|20)\d\d\b)[-_]?\d[\w./-]*(?:\([a-z]\))?/gi,
    keeps: (words) => isLikeMonth(/^[a-z]+/i.exec(words)?.[0] ?? ''),
  },
  // "28/29 March", "1st to 30th June": the later day is read. Four signs taken are a year alone, and "16 - 2024" no two days.
  {
    pattern: new RegExp(
      `\\b(?:[12]?\\d|3[01])(?:st|nd|rd|th)?\\s*(?:-|/|&|\\b(?:to|and|or|until|till)\\b)\\s*(?:the\\s+)?(?=${TAKEN}{5})`,
      'gi',
    ),
  },
  // "237 signed contracts by …", "2nd draft by …": counts and ranks of things.
  { pattern: new RegExp(`\\b\\d[\\d,]*(?:st|nd|rd|th)?\\s+[a-z][a-z'-]{2,}(?=[^\\d${TAKEN}]*${DUE}${TAKEN})`, 'gi'), keeps: isLikeMonth },
  // "… for 5 schools", after the date.
  {
    pattern: new RegExp(
      `(?<=${TAKEN}[^\\d]*\\b(?:for|with|to|of|in|at|across|all|including|then|covering|over)\\s+(?:the\\s+|all\\s+)?)\\d[\\d,` +
        `]*\\s+[a-z][a-z'-]{2,}`,
      'gi',
    ),
    keeps: isLikeMonth,
  },
];

const MONTH_BEGINNING = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|[ey]|ust|tember|ober|ember)?$/i;

function isLikeMonth(words: string): boolean {
  return MONTH_BEGINNING.test(words) || likelyMonth(/[a-z][a-z'-]{2,}$/i.exec(words)?.[0]) !== undefined;
}

const MONTH_WORD =
  /\b(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
/** Verbs where they are written small, and "May" before another verb. */
const MARCH_OR_MAY = /\b(?:March|Mar|May|MARCH|MAR|MAY)\b(?!\s+(?:be|need|have|not|also|require|take|include|well)\b)/;
/** "the first Monday of March" is a day that is not worked out. */
const ORDINAL_WORD = new RegExp(
  String.raw`\b(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|` +
    String.raw`[a-z]+teenth|twelfth|eleventh|twentieth|thirtieth|last)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|` +
    String.raw`sun)days?|weeks?|(?:working\s+)?days?|of\s+\u0001|\u0001)`,
  'i',
);
