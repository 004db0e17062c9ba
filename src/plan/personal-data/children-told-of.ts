import { AT_A_PLACE, isAChild } from './child-lives.ts';
import type { Around, Detector } from './detector.ts';
import { alone, CAP } from './name-grammar.ts';
import { isNoName } from './no-names.ts';

/** "Mum", "nan", "his brother": so only one family's own people are called, and in its sentence a name is one of theirs. */
const FAMILY_TALK = new RegExp(
  '(?<!\\b(?:an?|the|every|each|any|no|their|our|your|or|teen|teenage|young|new|first-time|for|single) ' +
    ')(?<!-)\\b(?:mum|dad|mam|nan|nanna|gran|grandad|granny|' +
    'stepdad|stepmum|mgm|pgm|mgf|pgf|(?:paternal|maternal) (?:aunt|uncle|gran\\w+|family))\\b(?![-/&]|s\\b| ' +
    "(?:and|or) (?:baby|toddler|tots|carers)| ?&|['’]s (?:group|army))|" +
    "\\b(?:to|from|with|by|and) (?:foster carer|carer|mother|father|grandmother|grandfather|stepfather)\\b(?![-/’']|s\\b| " +
    '(?:and|or) (?:baby|child|toddler))|' +
    '\\b(?:his|her) (?:\\p{Ll}+ )?(?:mum|dad|mother|father|nan|gran|brothers?|sisters?|siblings|aunt|uncle|grand\\p{Ll}+)\\b',
  'u',
);
/** Beside these a name is an officer's or a body's, whatever family is spoken of. */
const OF_THE_OFFICE = new RegExp(
  String.raw`\b(?:team|policy|guidance|training|strategy|board|committee|council|cllr|councillor|members?|pilot|` +
    String.raw`programme|project|scheme|app|service|leaflet|workshop|conference|survey|framework|model|course|group|` +
    String.raw`toolkit|template|procedures?)\b`,
  'i',
);

/** The sentence in which the name stands, the name apart. */
function sentenceOf({ before, after }: Around): readonly [before: string, after: string] {
  return [/[^.!?\n]*$/.exec(before)?.[0] ?? '', /^[^.!?\n]*/.exec(after)?.[0] ?? ''];
}

function isOfAFamily(who: string, around: Around): boolean {
  const [before, after] = sentenceOf(around);
  if (!FAMILY_TALK.test(before) && !FAMILY_TALK.test(after)) return false;
  if (OF_THE_OFFICE.test(before) || OF_THE_OFFICE.test(after)) return false;
  if (AT_A_PLACE.test(around.before) || /\b(?:to|from|of|called|the|by) $/i.test(around.before)) return false;
  if (/^(?: \p{Ll}+)? \p{Lu}/u.test(after) && /^ \p{Lu}/u.test(after)) return false;
  return isAChild(who, around) && (!/^[\s•*–-]*$/.test(before) || VERB_OR_END.test(after));
}
const VERB_OR_END = new RegExp(
  String.raw`^(?:['’]s\b|,? (?:who |also |now |still |only |never )?(?:is|was|has|had|did|does|will|won|needs?|` +
    String.raw`\p{Ll}+ed|came|went|goes|told|said|says|ran|left|wants|lives|stays|feels|likes)\b|,)`,
  'u',
);

/** Names of children by those, and by that, of which the sentence tells beside them. */
export const CHILDREN_TOLD_OF: readonly Detector[] = [
  // … it was Ethan who went to dad · mum hit Ethan
  { kind: 'child-name', hint: FAMILY_TALK, pattern: new RegExp(alone(`(${CAP})(?![\\p{L}])`), 'gu'), group: 1, accepts: isOfAFamily },
  // Ethan’s review took place without him
  {
    kind: 'child-name',
    hint: /['’]s? /,
    pattern: new RegExp(
      alone(
        `(${CAP})['’]s? (?:\\p{Ll}+ ` +
          `){0,2}?(?:review|meeting|conference|hearing|school|class|file|case|move|return|home|record|chronology|book|plan|assessment|` +
          'health|behaviour|school day|story|story ' +
          'book|wishes|move|transition|timetable|education|learning|speech|language|views?|teeth|appointment|hospital ' +
          'stay|stay)(?![\\p{L}-])',
      ),
      'gu',
    ),
    group: 1,
    accepts: (who, around) => {
      const [, after] = sentenceOf(around);
      return (
        isAChild(who, around) &&
        /\b(?:without|from|with|to|for|when|because|after|until|since|and|that|on|but) (?:him|her(?! \p{Ll})|he|she)\b/u.test(after) &&
        !OF_THE_OFFICE.test(after)
      );
    },
  },
  // FGC for the Kowalczyk children · the Smith siblings · Doherty family – agreed to issue proceedings
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<![\\p{L}’'-])(?:[Tt]he )?(${CAP}) (?:siblings?|sibling ` +
        `group|twins|brothers|sisters|boys|girls|baby|children|family|kids|household)` +
        `(?![\\p{L}’'-]| ` +
        `(?:\\p{Lu}|centres?|homes?|hubs?|services?|teams?|support|groups?|information|courts?|trust|help|learning|unit|ward|liaison)\\b)`,
      'gmu',
    ),
    group: 1,
    accepts: isAFamily,
  },
];

const FAMILY_CASE = new RegExp(
  String.raw`\b(?:FGC|family group conference|conference|case|visit(?:s|ed)?|PLO|meeting|core group|file|court|hearing|` +
    String.raw`chronology|proceedings|referrals?|hospital|oversight|assessment|allocated|drift|concerns?|complaint|neglect|gateway)\b`,
  'i',
);

/** Siblings and twins are of one family; children and a household of the name where a case is told of. */
function isAFamily(who: string, around: Around): boolean {
  if (!isAChild(who, around) || isNoName(who) || AT_A_PLACE.test(around.before)) return false;
  const isNear = FAMILY_CASE.test(around.before.slice(-60)) || FAMILY_CASE.test(around.after.slice(0, 60));
  return /^ (?:siblings?|twins|brothers|sisters)/.test(around.after) || (isNear && /\b[Tt]he $|[:–-] $|(?:^|\n)$/.test(around.before));
}
