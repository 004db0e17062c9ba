import { YEARS } from './name-grammar.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a sentence tells of: a child's life, what is done for one child, or the work of an office. Words of the field, by what they
 * mean and not by the sentences in which they were met.
 */
const oneOf = (...kinds: readonly string[]): string => `(?<![\\p{L}\\d])(?:${kinds.join('|')})(?![\\p{L}\\d])`;

/** A child, whoever belongs to one family, or an age. "Children" are many, and nobody's life. */
const OF_A_FAMILY = oneOf(
  "child(?:[’']s)?|pupil|boys?|girls?|lads?|kids?|newborn|unborn|bab(?:y|ies)|toddler|teenager|young " +
    '(?:person|man|woman|lad|mum|dad)|yp|uasc|care leaver|young(?=  )',
  '(?:step-?|half-?|grand|foster |birth |little |big |twin |own ' +
    ')*(?:sons?|daughters?|sibs?|siblings?|brothers?|sisters?|mothers?|mums?|dads?|fathers?|parents?)',
  'twins?|grandma|grandpa|nanna?|gran|granny|grandad|aunt(?:ie|y)?|uncles?|cousins?|nephews?|nieces?',
  '(?:foster )?carers?|foster (?:home|family|placement)|host family|bedroom|birthday|looked after|in care|leaving ' +
    'care|family(?! (?:hubs?|group|support|information|services?|court|help|time|centre|justice|safeguarding))',
  `(?:aged?|turned|turns|nearly) ?${YEARS}|(?:is|was) (?:1[0-8]|\\d)(?=[,.;]| and|$)`,
  '1?\\d ?(?:months|weeks|years|yrs|mths|yo|y/o)(?: old)?|\\d{1,2}-(?:year|month|week)-old|year \\d{1,2}|y\\d{1,2}',
);
/** What is planned, ordered, held or done for one child, and what befalls one. */
const OF_ONE_CHILD = oneOf(
  'foster\\p{Ll}*|adopt(?:ive|ers?|ion)|placements?|placed|nursery|tutor|social worker|(?:two|three|four|five|six|seven|eight|\\d+) ' +
    '(?:different |new )?social workers|personal ' +
    'advis[eo]r|key ?worker|iro|guardian|advocate',
  '(?:age|risk|viability|care act|parenting|pre-birth|single|safety) assessment|social care record|(?:care|pathway|contact|cp|cin|child ' +
    'protection|child in need|safety) plan|pep|ehcp|ehc plan|sdq|(?:initial |review ' +
    ')?health assessment|school place',
  'icpc|rcpc|plo|sgo|ico|epo|(?:care|supervision|liberty|dol|protection|placement|special guardianship) ' +
    'order|proceedings|legal gateway|core group',
  'strategy (?:meeting|discussion)|(?:section|s\\.?) ?(?:20|31|47)|conference|(?:lac|cla|looked after) ' +
    '(?:review|minutes)|nrm|edt|life story|wishes and feelings',
  'disclos(?:ed|es)|injur(?:y|ies|ed)|bruis\\p{Ll}+|surgery|autistic|adhd|dental|dentist|immunis\\p{Ll}+|jabs|health ' +
    'visitor|therap\\p{Ll}+|cot',
  'missing (?:from|again|since|for|over|overnight|episodes?|education)|went missing|goes ' +
    'missing|arrest(?:ed)?|assault(?:ed)?|stabb(?:ed|ing)|remanded',
  'custody|sentenced|charged with|on bail|on ' +
    'tag|exclu(?:ded|sions?)|restrain(?:t|ed)|transition|debrief|cse|cce|fgm|lead professional|case ' +
    '(?:file|summary|notes?|recording)|chronology|genogram|harmful|direct work|delegated authority|sleepovers?|home ' +
    'educated|burns?|fracture|(?:part-time|reduced) timetable|sofa-?surfing|independent ' +
    'visitor|bull(?:ied|ying)|exploited|groomed|abused|neglected|self-?harm\\p{Ll}' +
    '*|overdose|pregnan\\p{Ll}+',
  "frightened|scared|lonely|hungry|tearful|unsafe|left alone|seen alone|not seen|short breaks?|respite|children[’']s " +
    'home|return(?: home)? interview|rhi|drugs',
);
/** What is a child's as often as an officer's. */
const OF_ANYBODY = oneOf(
  'he|she|his|him|hers?|school|college|class|contact|reviews?|panel|file|assessments?|head ' +
    '?teacher|attendance|medical|hospital|gp|disabilit\\p{Ll}+',
  'mash|marac|camhs|yjs|yot|found|police|secure|residential|semi|supported|lives|living|stay\\p{Ll}' +
    '*|home|moved?|safe|harm|worker|visit(?:s|ed)?|cp|cin|lac|cla',
);
/** The work of an office: in its sentence a name is an officer's, unless a family and a child's matters are both told of. */
const OF_AN_OFFICE = oneOf(
  'boards?|members?|committee|(?<!duty )teams?|posts?|deputy|seconded|recruitment|rota|' +
    'hr|budget|contracts?|polic(?:y|ies)|templates?|(?:performance|our) ' +
    'data|(?:annual|quarterly|progress|board|scrutiny|performance) ' +
    'reports?|reports? to|reported to',
  'cabinet|councillors?|cllrs?|vacanc(?:y|ies)|agency|cover(?:s|ed|ing)?|leadership|training|strategy(?! ' +
    '(?:meeting|discussion))|workshops?|meeting rooms?',
  'colleagues|staff|practitioners|programme|virtual school|(?<!down to )early help|guidance|caseloads?|chair ' +
    'of|wards?|briefings?|tender|association',
  'governors?|survey|leaders|locality|(?<!head of )services?',
);

const [family, child, anybody, office] = [OF_A_FAMILY, OF_ONE_CHILD, OF_ANYBODY, OF_AN_OFFICE].map((each) => new RegExp(each, 'iu')) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

/** What leads up to a colon says where the sentence stands, and a label with a dash in which column. */
const LED_UP = /^(?:[\s\S]*: |\s*\p{Lu}[\p{L} ]{2,25} [–-] )/u;
/** Whether it tells of the work of an office. */
export function isOfAnOffice({ before, after }: Sentence): boolean {
  return office.test(`${before.replace(LED_UP, '')} ${after.split(';')[0] ?? ''}`);
}

/** Whether the sentence around a name tells of the life of a child. */
export function tellsOfALife(sentence: Sentence): boolean {
  const words = `${sentence.before} ${sentence.after}`;
  if (isOfAnOffice(sentence)) return family.test(words) && child.test(words);
  return family.test(words) || child.test(words) || anybody.test(words);
}

/** The same without what may be anybody's: where it is not sure that a name is meant. */
export function tellsOfAChild(sentence: Sentence): boolean {
  const words = `${sentence.before} ${sentence.after}`;
  return !isOfAnOffice(sentence) && (family.test(words) || child.test(words));
}
