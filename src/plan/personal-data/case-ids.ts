import type { Detector } from './detector.ts';

const OF_A_PERSON =
  "(?:early help|case|child(?:[’']s)?|client|person|pupil|family|service user|social care|mosaic|lcs|ics|" +
  'liquid ?logic|eclipse|carefirst|azeus|capita(?: one)?|frameworki|swift|ehm|early help module|cin|cpp?|lac|cla)';
/** Systems in which social care, health, schools and police keep files on people. */
const SYSTEM =
  '(?:mosaic|lcs|ics|liquid ?logic|carefirst|eclipse|azeus|capita one|frameworki|ehm|niche|athena|cms|systm ' +
  '?one|emis|rio|paris|charms|cpoms|' +
  'childview|core\\+|impulse|synergy|tribal)';
const ID = '[A-Z]{0,5}[-/ ]?(?:\\d{1,2}[-/])?\\d{3,}(?:[-/]?\\d+)*[A-Z]?';
/** With a file's label before it a reference may also hold words and years: CF-2019-0331, ChS/0098/14. */
const FILE_ID =
  '[A-Z][A-Za-z]{0,5}[-/ ' +
  ']?\\d[\\dA-Za-z]*(?:[-/]\\d[\\dA-Za-z]*)*|\\d{1,4}/[A-Z]{1,4}/\\d{3,}|\\d{4,}(?:[-/]\\d+)*|\\d{1,3}[-/]\\d{3,}(?:[-/]\\d+)*';

/** What is said of a file on a child, and of no invoice. */
const CASEWORK = new RegExp(
  String.raw`\b(?:chronology|genogram|oversight|sign(?:ed)?[- ]off|case (?:notes?|file|summary|recording|audit|` +
    String.raw`supervision)|supervision|(?:single|needs|C&F|parenting) assessment|care plan|closed (?:to|without|with|` +
    String.raw`before)|strategy (?:meeting|discussion)|(?:un)?allocated|allocation|social workers?|` +
    String.raw`stat(?:utory)? visits?|visits?|child['’]s|children['’]s file|famil(?:y|ies)|siblings?|child(?:ren in)?|` +
    String.raw`boy|girl|mother|mum|father|dad|foster|placement|NFA|step(?:ped)?[- ]down|tribunal|parents?|assessment|` +
    String.raw`reopen|closed in error|rationale|` +
    String.raw`outcome|section 47|s47|re-?referr\w+|` +
    String.raw`escalated|drift|RI|inadequate|good)\b`,
  'i',
);
const OF_A_FAMILY = new RegExp(
  String.raw`^ ?[,(–-]? ?\(?(?:of |for |re |about |is |\w+ by )?(?:looked[- ]after )?\(?(?:the |this |` +
    String.raw`a )?(?:looked[- ]after )?(?:child|famil(?:y|ies)|siblings?|boy|girl|baby|mother|mum|young person|` +
    String.raw`sibling group|pupil)(?:['’]s?)?\b(?! (?:services?|hub|help))`,
  'i',
);

/** "Mosaic 2024" is a year's release, and "case no. 2019/20" a year. */
function isNoYear(found: string): boolean {
  return !/^(?:19|20)\d\d(?:\/\d{2,4})?$/.test(found);
}

/** References that lead to a file on a child. */
export const CASE_IDS: readonly Detector[] = [
  // Care proceedings DE23C50077: the family court's own form, court, year, C, P or Z, and five figures
  { kind: 'case-id', pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}[CPZF]\d{5}(?![\p{L}\d])/gu },
  // case refs audited: 862958, 920320
  {
    kind: 'case-id',
    pattern: /(?<!\p{L})[Cc]ase (?:refs?|references?|numbers?|nos?\.?|IDs?)(?: \p{Ll}+){0,3}:? ?([A-Z]{0,3}\d{5,})(?![\p{L}\d%])/gu,
    group: 1,
  },
  // 3898621 on LCS · referral number REF-4607036
  {
    kind: 'case-id',
    pattern: new RegExp(`(?<![\\p{L}\\d])(\\d{5,}) (?:on|in) ${SYSTEM}(?![\\p{L}\\d])`, 'giu'),
    group: 1,
    accepts: (_, { before }) => !OF_A_PAPER.test(before),
  },
  {
    kind: 'case-id',
    pattern: /(?<!\p{L})[Rr]eferral (?:number|no\.?|ref(?:erence)?|ID|id)[ :#]{1,2}([A-Z]{0,4}-?\d{5,})(?![\p{L}\d%])/gu,
    group: 1,
  },
  // SWIS number 585197; step-down decision …: a system that no list has
  {
    kind: 'case-id',
    pattern: /(?<![\p{L}\d])\p{Lu}\p{L}+ (?:number|no\.?|ID|id|ref\.?)[ :#]{1,2}([A-Z]{0,3}\d{5,})(?![\p{L}\d%])/gu,
    group: 1,
    accepts: (_, { before, after }) => !OF_A_PAPER.test(before) && CASEWORK.test(after.slice(0, 60)),
  },
  {
    kind: 'case-id',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${OF_A_PERSON} ?(?:id|no\\.?|num(?:ber)?|ref(?:erence|\\.)?|file|record|` +
        `identifier|(?=#))(?: (?:no\\.?|number|ref|id))?(?!\\p{L})(?: (?:is|was|` +
        `of))?[ :#=–-]{0,4}(${ID})(?![\\p{L}\\d])`,
      'giu',
    ),
    group: 1,
    accepts: isNoYear,
  },
  {
    kind: 'case-id',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${SYSTEM} ?[:#–-]? ?(?=[A-Z]{0,2}(?:\\d\\d?[-/])?\\d{4})|(?:case|child|client|pupil|patient)s? ` +
        `(?=\\d{5}))([A-Z]{0,2}(?:\\d\\d?[-/])?\\d+)(?![\\p{L}\\d])`,
      'giu',
    ),
    group: 1,
    accepts: isNoYear,
  },
  // our file ref CH/2291 · the family’s reference is …
  {
    kind: 'case-id',
    pattern: new RegExp(
      `(?<![\\p{L}` +
        `\\d])(?:(?:[Oo]ur|[Yy]our|[Tt]heir|[Hh]er|[Hh]is|[Pp]olice|[Hh]ospital|[Ss]chool|[Hh]ealth|[Cc]ourt|[Cc]ase|` +
        `[Ff]amily|[Cc]hild(?:ren)?['’]?s?) ` +
        `)?[Ff]ile ` +
        `(?:[Rr]ef(?:erence)?|[Nn]o|[Nn]umber|[Nn]um|ID|id)\\.?(?: is| was)?[ :=#–-]{1,3}(${FILE_ID})(?![\\p{L}\\d])`,
      'gu',
    ),
    group: 1,
    accepts: (found, { before }) => isNoYear(found) && !OF_A_PAPER.test(before),
  },
  // ref for the child: Niche 4410293
  {
    kind: 'case-id',
    pattern: new RegExp(
      '(?<![\\p{L}\\d])(?:refs?|reference|ID|id|number|no)\\.? (?:for|of) (?:the |this |a |one )?(?:child(?:ren)?|young ' +
        'person|boy|girl|baby|pupil|famil(?:y|ies)|sibling group|siblings|mother|mum)' +
        `(?: is| was)?[ :,=–-]{1,3}(?:\\p{L}+ )?(${FILE_ID})(?![\\p{L}\\d])`,
      'gu',
    ),
    group: 1,
    accepts: isNoYear,
  },
  // file CF-2019-0331 is missing its chronology · CMS ID: 900213, chronology blank
  {
    kind: 'case-id',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[Ff]iles?|FILES?|[Cc]ases?|CASES?|[Rr]ecords?|IDs?|[Ss]ample|[Rr]eferrals?|[Cc]ontacts?)(?: ` +
        `(?:no|number|ref|id|ID))?\\.?[ :=#–-]{1,3}(${FILE_ID})(?![\\p{L}\\d%])`,
      'gu',
    ),
    group: 1,
    accepts: (found, { before, after }) =>
      isNoYear(found) &&
      /\d{3}/.test(found) &&
      !/^\d{1,4}$|^[A-Za-z]{1,2}\d{1,2}$/.test(found) &&
      !OF_A_PAPER.test(before) &&
      !/^ (?:children|famil|young|people|visits|records|files|cases|contacts|referrals)/.test(after) &&
      (CASEWORK.test(before.slice(-60)) || CASEWORK.test(after.slice(0, 60))),
  },
  // ref. ChS/0098/14 (the child’s file)
  {
    kind: 'case-id',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:[Rr]efs?|REF|[Rr]eference|[Nn]o|[Nn]umber|ID)\\.?[ :=#–-]{1,3}(${FILE_ID})(?![\\p{L}\\d%])`,
      'gu',
    ),
    group: 1,
    accepts: (found, { before, after }) => isNoYear(found) && /\d{3}/.test(found) && !OF_A_PAPER.test(before) && OF_A_FAMILY.test(after),
  },
];

/** "Contract file ref", "invoice no": what is filed there is a paper. */
const OF_A_PAPER = new RegExp(
  '\\b(?:contract|policy|tender|finance|procurement|hr|personnel|invoice|budget|legal|audit|project|grant|' +
    'planning|property|complaints?|cabinet|committee|' +
    'report|minutes?|letter|ofsted|foi|licence|asset|po|order|charity|company|ticket|job|change|service|register|' +
    "risk|decision|board|business)(?:['’]s)?" +
    '(?: (?:file|ref(?:erence)?|no|number|id|letter|record|case|request)\\.?)*[ :=#(–-]*$',
  'i',
);
