import type { Around, Detector } from './detector.ts';

const MONTH =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|' +
  '[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)';
const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const BELOW_HUNDRED = `(?:${TEENS}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]${UNITS})?|(?:oh[- ])?${UNITS})`;
/** 2014, '14, two thousand and fourteen, twenty fourteen. */
const YEAR = `(?:(?:19|20)\\d{2}|['’]?\\d{2}|two thousand(?: and)?(?: ${BELOW_HUNDRED})?|(?:twenty|nineteen)[- ]${BELOW_HUNDRED})`;
const ORDINAL =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|' +
  'fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
/** A whole day in any order that people write it: 4/5/2014, 12.3.16, 2014-05-04, 4th May 2014, May 4, 2014, the fourth of May 2014. */
const DATE =
  `(?:(?:the )?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?${YEAR}` +
  `|\\d{1,2} \\d{1,2} (?:19|20)\\d{2}` +
  `|(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})(?: day)?(?: of)?[ -]${MONTH}\\.?,?[ -]${YEAR}|` +
  `${MONTH}\\.? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL}),? ${YEAR}))(?!\\d)`;

/** Words that only join a birth word to its date: "date of birth is recorded as". Anything longer speaks of something else. */
const JOIN = "(?: ?(?:is|was|being|one|of|on|the|as|(?:\\p{Ll}+ed|given|shown|written|known) as|[:=(–-]|\\(?[\\p{L}.’']+\\)?:))*[ \\t:]*";
const BIRTH = '(?:d[./]? ?o[./]? ?b\\.?s?|dates? of birth|birth ?dates?|birthdays?|birth)';
const CHILD =
  '(?:child|boy|girl|baby|infant|toddler|pupil|sibling|son|daughter|brother|sister|twin|young person|' +
  'teenager|youngster|nephew|niece|grandson|granddaughter)';
const NAME = "(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
const AGE =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';

const BORN_OF_A_SCHEME = new RegExp(
  '\\b(?:programme|service|partnership|idea|strategy|plan|project|board|policy|initiative|scheme|team|' +
    'council|approach|concept|charity|company|trust|forum|academy|hub)\\b[^.;]{0,24}\\bborn\\b',
  'i',
);

/** A scheme may be born as well as a child. */
function isOfAPerson(_: string, { before }: Around, [, lead]: readonly (string | undefined)[]): boolean {
  const clause = `${before.slice(-60)} ${lead ?? ''}`;
  return !BORN_OF_A_SCHEME.test(clause);
}

const LIST_POINT = new RegExp(
  '\\b(?:section|paragraph|para|part|appendix|annex|item|option|schedule|clause|regulation|table|class|' +
    'band|grade|plan|group)\\s*\\(?b[.:]?\\s*$',
  'i',
);

function isPartOfAList({ before }: Around): boolean {
  return LIST_POINT.test(before) || /(?:^|[\s(])[aA][.:)] /.test(before);
}

/** Dates of birth by what stands beside them. A date alone is a date of anything. */
export const BIRTHS: readonly Detector[] = [
  { kind: 'date-of-birth', pattern: new RegExp(`(?<!\\p{L})${BIRTH}${JOIN}(${DATE}|\\d{8}(?!\\d)|\\d{6}(?!\\d))`, 'giu'), group: 1 },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<!\\p{L})(born(?:(?: (?!on )[\\p{L}\\d-]+,?){0,7} on|(?: (?:in|at) \\p{L}+(?: \\p{L}+)?,?)?)(?: (?:Mon|Tues|Wednes|Thurs|` +
        `Fri|Satur|Sun)day,?)?[ :,(–-]+)(${DATE})`,
      'giu',
    ),
    group: 2,
    accepts: isOfAPerson,
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:b\\. ?|b: ?|(?<=^|[(,] ?|\\p{Lu}[\\p{L}’'-]*,? )b |(?<=^|\\(|, )B\\. ?)(${DATE})`, 'gu'),
    group: 1,
    accepts: (_, around) => !isPartOfAList(around),
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(${DATE}) ?(?:[(,–-] ?|as (?:his|her|their|the|a) )?(?:d\\.?o\\.?b\\.?|date of birth|birth ?date)(?!\\p{L})`,
      'giu',
    ),
    group: 1,
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<!\\p{L})(?:aged?:? ${AGE}|${AGE}[ -]?(?:years?|yrs?|months?)[ -]olds?|${AGE} ?(?:yo|yrs?|` +
        `years?))[ ,]*[([–-] ?(?:d\\.?o\\.?b\\.?:? ?)?(${DATE})`,
      'giu',
    ),
    group: 1,
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${CHILD}|Child|Boy|Girl|Baby|Sibling|Twin|Pupil|Young [Pp]erson)${NAME},? ?[([] ?(${DATE}) ?[)\\]]`,
      'gu',
    ),
    group: 1,
  },
  {
    kind: 'date-of-birth',
    pattern: new RegExp(
      `(?<!\\p{L})${BIRTH} (?:on|in|from|per|at|given|recorded|entered|shown|held) (?:[\\p{L}’']+ ){1,7}(?:[–-] )?(?:\\(|is ` +
        `|as |was |says |shows |reads |should be |should read |was set at |set as )(${DATE})`,
      'giu',
    ),
    group: 1,
  },
  // place and date of birth Hollins Green, 08/11/2011
  {
    kind: 'date-of-birth',
    pattern: new RegExp(`(?<!\\p{L})(?:${BIRTH}|Date of birth|DOB|DoB):? (?:\\p{Lu}\\p{Ll}+ ){0,2}\\p{Lu}\\p{Ll}+, (${DATE})`, 'gu'),
    group: 1,
  },
  { kind: 'date-of-birth', pattern: new RegExp(`(?<!\\p{L})turn(?:s|ed|ing)? ${AGE} on (${DATE})`, 'giu'), group: 1 },
];
