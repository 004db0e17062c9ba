import type { Around, Detector } from './detector.ts';

const PLURAL =
  'children|boys|girls|babies|infants|toddlers|pupils|siblings|young people|care leavers|twins|' +
  'teenagers|adolescents|brothers|sisters|young (?:women|men|adults)|unaccompanied ' +
  'minors|minors|UASC|kids|lads|lasses|juveniles|youths|teens|newborns|neonates|youngsters|preschoolers|under[- ' +
  ']fives';
const SINGULAR =
  'child|boy|girl|baby|infant|toddler|pupil|sibling|young person|care ' +
  'leaver|teenager|adolescent|kid|minor|juvenile|lad|lass|teen|newborn|youngster|preschooler';
/** Words that may stand between the count and the children: "two looked after children", "3 of the 14 young people". */
const BETWEEN =
  '(?: (?:out )?\\(?of (?:the |our |these |all )?(?:\\d+|[a-z]+)\\)?)?(?: (?!and\\b|or\\b|in\\b|to\\b|' +
  'for\\b|of\\b|weeks?\\b|months?\\b|days?\\b|years?\\b(?! \\d))(?:year \\d{1,2}|y\\d{1,2}|(?:\\d+-)?[a-z-]+)){0,3}?';

/** A label before the figure makes it a number of something else: "phase 2", "key stage 1", "year 3". */
const LABELS = new RegExp(
  '\\b(?:phase|workstream|section|paragraph|para|appendix|annex|years?|stage|tier|level|item|table|' +
    'figure|act|version|no\\.?|number|standard|strand|theme|objective|priority|goal|aim|outcome|chapter|' +
    'part|option|question|target|recommendation|action|risk|measure|indicator|band|category|grade|class|' +
    'room|unit|ward|schedule|page|cohort|tranche|wave|round|step|day|week|month|quarter|q|regulation|' +
    'article|module|lot|zone|area|type|aged?|top|per|ratio|line|box|column|row|series|block|ks|(?:\\d+|' +
    'one|two|three|in every|out) (?:of|in)) $',
  'i',
);
/** With these a sentence begins, so that their capital is no label's. */
const SENTENCE_WORD = new RegExp(
  '^(?:In|Of|For|The|These|All|Only|About|Last|This|That|There|With|From|At|By|And|But|Some|Just|' +
    'Another|Other|To|As|When|After|Since|Our|We|Had|Have|Has|Is|Are|Was|Were|Saw|Among|Over|Under|' +
    'Around|Between|Of|No|Than|Their|Its|Where|While|If|A|An|Up|Also|Then|Now|Here|So|Yet|Both|January|' +
    'February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|' +
    'Wednesday|Thursday|Friday|Saturday|Sunday)$|(?:ed|ing|ly)$',
);
const NEW_NOUN = new RegExp(
  '^ (?:protection|poverty|care|health|referral|sexual|criminal|exploitation|benefit|development|death(?! ' +
    '(?:in|at|from|was|by|on|last|this)\\b)|' +
    'safety|minders?|minding|practice|welfare|safeguarding|services?|social|homes?|centres?|teams?|' +
    'panels?|boards?|premium|units?|psycholog\\w+|mental|trafficking|employment|seats?|tax|and famil(?:y|' +
    'ies)|forums?|councils?|groups?|clubs?|in (?:care|need)(?: and care leavers)? (?:teams?|councils?|' +
    'services?|boards?|panels?|strateg\\w+|polic\\w+|plans?|reviews?)|hub|hubs|strategy|champions?|' +
    'abduction)\\b',
  'i',
);

/** A capitalised noun right before a figure labels it: "Strand 3 children and families". */
function isLabelled(found: string, before: string): boolean {
  if (LABELS.test(before) && (/\d/.test(found) || !/\b(?:ward|area|zone|room|unit)s? $/i.test(before))) return true;
  const word = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1];
  return word !== undefined && /\d/.test(found) && !SENTENCE_WORD.test(word);
}

/** "One of the 12 children", "1 (of 14) children": one of the children, without a number, may be any. */
const OF_A_NUMBER = new RegExp(
  '^ (?:out )?\\(?of (?:the |our |these |all )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|' +
    '(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)\\)? ',
  'i',
);

function isSmallCount(found: string, { before, after }: Around, groups: readonly (string | undefined)[]): boolean {
  const noun = groups[2] ?? '';
  if (isLabelled(found, before)) return false;
  const rest = after.slice(after.toLowerCase().indexOf(noun.toLowerCase()) + noun.length);
  if (NEW_NOUN.test(rest) || /^['’]/.test(rest)) return false;
  const isOne = ['1', 'one'].includes(found.toLowerCase());
  if (isOne && /^, one\b/i.test(rest)) return false;
  if (isOne && /^ (?:or more|another|that|which|way)\b/i.test(after)) return false;
  if (isOne && / in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|every)\b/i.test(rest.slice(0, 12))) return false;
  const isPart = /^ (?:out )?\(?of /i.test(after);
  if (isOne && isPart && !OF_A_NUMBER.test(after)) return false;
  const isSingular = new RegExp(`^(?:${SINGULAR})$`, 'i').test(noun);
  return isPart || isSingular === isOne || (isOne && noun.toUpperCase() === 'UASC');
}

/** "Fewer than five", "under 5", "<5", "a single": said without the figure itself. */
const FEW =
  '(?:(?:fewer|less) than|under|below|at most|no more than|not more than) (?:[1-5]|one|two|three|four|five)|' +
  '< ?[2-5]|(?:a|one|the) (?:single|lone|sole)';
/** "For under 5 children": their age. */
const OF_AN_AGE = /(?:\b(?:for|aged?|all|with|our|the|to|of|by)|[(/]) $/i;

/**
 * "Fewer than five children" alone is how a figure is withheld, and the right way to say it; with a place or with what befell
 * them those who know the area know them.
 */
const TELLS_OF_THEM =
  /^ (?:(?:in|at|from|on|of) (?:the )?\p{Lu}\p{Ll}|(?:\p{L}+ ){0,5}(?:is|was|are|were|has|have|had|did|do|does|live|remain|went|came)\b)/u;

function isFew(found: string, { before, after }: Around, groups: readonly (string | undefined)[]): boolean {
  const noun = groups[2] ?? '';
  const rest = after.slice(after.toLowerCase().indexOf(noun.toLowerCase()) + noun.length);
  if (NEW_NOUN.test(rest) || /^['’]/.test(rest)) return false;
  if (/(?:single|lone|sole)$/i.test(found)) return true;
  return TELLS_OF_THEM.test(rest) && !(/^(?:under|below)/i.test(found) && OF_AN_AGE.test(before));
}

/** Fewer than five children can be told apart by those who know the area. */
export const SMALL_COUNTS: readonly Detector[] = [
  {
    kind: 'small-count',
    pattern: new RegExp(
      `(?:(?<![\\p{L}\\d.,£/%:-])(?<!£ )|(?<=(?<!\\p{L})[x×]))([1-4]|one|two|three|four)(?:/(?:[5-9]|\\d{2,3})(?![\\d/]))?${BETWEEN} ` +
        `(${PLURAL}|${SINGULAR})(?![\\p{L}-])`,
      'giu',
    ),
    group: 1,
    accepts: isSmallCount,
  },
  {
    kind: 'small-count',
    pattern: new RegExp(`(?<![\\p{L}\\d.,£/%-])(${FEW})${BETWEEN} (${PLURAL}|${SINGULAR})(?![\\p{L}-])`, 'giu'),
    group: 1,
    accepts: isFew,
  },
  // of the unaccompanied children, 2 are from …
  {
    kind: 'small-count',
    pattern: new RegExp(
      `(?<!\\p{L})of (?:the|our|these|those|all|(?:this |last |the )?[\\p{L}]+['’]s) (?:\\d+ )?(?:[\\p{L}-]+ ` +
        `){0,3}?(?:${PLURAL})(?: (?:in|at|on|from|who|with|placed|living|seen|open|subject) ` +
        `[^.;,]{1,50})?,? (?:just |only )?` +
        '([1-4]|one|two|three|four)(?= (?:is|are|was|were|has|have|had|lives?|went|did|do|does|remains?|attends?|came|come|needs?)\\b)',
      'giu',
    ),
    group: 1,
  },
  // 2 YP in custody · 3 CLA missing
  {
    kind: 'small-count',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,£/%-])(?<!£ )([1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)(?: \p{Ll}+){0,2}? (?:YPs?|CLA|LAC|CIC|` +
        String.raw`CYP)(?= (?:in|at|with|from|who|without|have|has|had|are|were|was|is|on|to|missing|placed|open|still|not|` +
        String.raw`went|aged)\b|[.,;:)]|$)`,
      'gu',
    ),
    group: 1,
    accepts: (found, { before }) => !isLabelled(found, before),
  },
  // children with repeat plans in Colne = 2
  {
    kind: 'small-count',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${PLURAL})(?![\\p{L}’'-])[^.;:=\\n]{1,100} ?[=:] ?([1-4]|one|two|three|four)(?=[;)]| \\(|\\.?\\s*$)`,
      'gimu',
    ),
    group: 1,
    accepts: (_, { before }) =>
      !/\b(?:actions?|recommendations?|items?|page|part|section|average|ratio|rank|priority|level)\b[^.;]*$/i.test(before),
  },
  // a sibling group of three
  {
    kind: 'small-count',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:sibling groups?|groups? of siblings|sibship|famil(?:y|ies) with|` +
        String.raw`brothers and sisters) (?:of )?([2-4]|two|three|four)(?![\p{L}\d%-]| (?:or|and|to) )(?= (?:was|were|is|` +
        String.raw`are|has|in|at|who|from|placed|split|remain)\b)`,
      'giu',
    ),
    group: 1,
  },
];
