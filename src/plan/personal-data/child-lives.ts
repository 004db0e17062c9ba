import type { Around, Detector } from './detector.ts';
import { AND_HIS, LED_A_LIFE, NOBODYS_NAME, SOMEBODY_ELSE } from './life-words.ts';
import { alone, ABBREVIATIONS, endsInAName, FULL_NAME, namedByGroups } from './name-grammar.ts';
import { TITLE } from './officers-named.ts';
import { ABSTRACT, PLACE_END, SAID_OF_IT } from './relation-words.ts';

/** A name, or two letters that stand for one. */
const NAME = `(${FULL_NAME}|\\p{Lu}\\.? ?\\p{Lu}\\.?)(?!\\p{L})`;
const VERB =
  '(?:(?:(?:\\p{Ll}+ly|now|still|also|never|only) ' +
  ')?(?:is|was|has|had|did|does|will|wo|ca|could|would|should|might|cannot|needs?|\\p{Ll}{2,}' +
  'ed|came|went|goes|got|gets|told|said|says|ran|hit|hits|' +
  'left|wants|lives|stays|feels|likes|refuses|attends|keeps|kept|took|takes|broke|fell|hurt|slept|sees|saw|gave|' +
  'wet|seems|looks|missed|misses)\\b)';

/** Names of children by what is told of their lives, wherever the sentence puts them. No list of first names decides. */
export const CHILD_LIVES: readonly Detector[] = [
  // Ethan went missing · E.J. is placed 60 miles away · Ethan’s been excluded · Ethan to remain at home
  { kind: 'child-name', pattern: new RegExp(alone(`${NAME}${LED_A_LIFE}`), 'gu'), group: 1, accepts: isAChild },
  // Ethan told his social worker · visited Ethan at his placement
  {
    kind: 'child-name',
    hint: /\b(?:his|her) /,
    pattern: new RegExp(alone(`${NAME}${AND_HIS}`), 'gu'),
    group: 1,
    accepts: (who, around, [, , between = '']) =>
      isAChild(who, around) &&
      !SOMEBODY_ELSE.test(between.replace(/^,? who\b/, '')) &&
      !AT_A_PLACE.test(around.before) &&
      !BESIDE_ANOTHER.test(around.before),
  },
  // Ethan, 7, was seen: a verb in the singular behind an age
  {
    kind: 'child-name',
    hint: /, \d/,
    pattern: new RegExp(alone(`${NAME}, (?:1[0-8]|\\d), (?=(?:who )?${VERB})`), 'gu'),
    group: 1,
    accepts: isAChild,
  },
  // Child’s name: Ethan Jones · initials TB
  {
    kind: 'child-name',
    pattern: new RegExp(
      '(?<!\\p{L})(?:(?:[Cc]hild|[Yy]oung ' +
        "[Pp]erson|YP|[Pp]upil|[Pp]atient|[Bb]aby|[Ss]ibling|[Bb]oy|[Gg]irl|[Ss]tudent|[Ll]earner)(?:ren)?[’']?s?[’']? " +
        '(?:full |first |sur|known |preferred )?(?:names?|initials)' +
        '|[Nn]ames? of (?:the )?(?:child(?:ren)?|boy|girl|pupil|baby|young person)|[Ii]nitials)(?: (?:is|are|was)|[:=]| –| -)* ' +
        `(${FULL_NAME}|(?:\\p{Lu}\\.? ?){2,3})(?!\\p{L})`,
      'gu',
    ),
    group: 1,
    accepts: (who, around, [match = '']) =>
      (namedByGroups(who.trim(), around) || /[Ii]nitials/.test(match)) &&
      !/^ ?=/.test(around.after) &&
      !/^(?:DOB|UPN|NHS|ID|No)\b/.test(who),
  },
  // Ethan’s solicitor · Ethan’s passport
  {
    kind: 'child-name',
    hint: /['’]s? /,
    pattern: new RegExp(
      alone(
        `(${FULL_NAME})['’]s? (?:(?:new|own|last|next) )?(?:solicitor|passport|dentist|GP|paediatrician|birth ` +
          `certificate|phone|jabs|bruises|bruising|injuries|exclusion|bail|tag|` +
          'attendance|medication|weight|adopters|due date|wishes|bed|clothes|belongings|diagnosis|missing episodes?|return ' +
          'interview|exploitation|self-harm|contact (?:with|order)|' +
          `initial health assessment|IHA|RHA|immunisations|PA|personal adviser|adoption)(?= ${SAID_OF_IT}|[.,;:)?]|$| ` +
          `(?:found|lost|from|for|since|by|without|after|before|expired|rang|called|asked)\\b)`,
      ),
      'gu',
    ),
    group: 1,
    accepts: (who, around) =>
      isAChild(who, around) && !AT_A_PLACE.test(around.before) && !/\b[Tt]he $/.test(around.before) && !who.includes(' '),
  },
  // baby Mia · grandson Noah · baby girl, Ivy
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:baby|(?:grand|step)?(?:son|daughter)|nephew|niece|(?:half[- ]?|step)?(?:brother|sister)|baby (?:boy|girl),?) ` +
        `(${FULL_NAME})(?!\\p{L})`,
      'gu',
    ),
    group: 1,
    accepts: isAlone,
  },
];

export const AT_A_PLACE = /\b(?:in|at|near|across|within|around|into|via|using|under|over|through|outside|beyond|between) $/i;
/** "A child in Ashby lost her social worker": the child is not Ashby. */
const BESIDE_ANOTHER = new RegExp(
  String.raw`\b(?:an?|one|every|each|any|no) (?:[\p{Ll}-]+ )?(?:child|boy|girl|baby|young person|pupil|teenager|` +
    String.raw`care leaver|mother|woman|parent)\b[^.;]{0,40}$`,
  'iu',
);
const BEGINS = /(?:^|[.!?:;•*–-]\s*|\n)$/;
/** A noun of what is done, with the capital of a sentence. */
const DEED = /^[^ ]{3,}(?:ment|tion|sion|ing|ology|ship|ics|ness|ality)s?$/;

/** Whether a name may be a child's: no title before it, no place's end, and no noun that only begins a sentence. */
export function isAChild(who: string, around: Around): boolean {
  const words = who.trim().split(' ');
  if (/^\p{Lu}\.? ?\p{Lu}\.?$/u.test(who.trim()) && ABBREVIATIONS.test(who.replace(/[. ]/g, ''))) return false;
  if (words.some((word) => NOBODYS_NAME.test(word) && word !== 'Little')) return false;
  if (/['’]s$/.test(who) || TITLE.test(around.before) || PLACE_END.test(who)) return false;
  if (/^ (?:are|were)\b/.test(around.after) && !/(?:\band|&) $/.test(around.before)) return false;
  if (BEGINS.test(around.before) && DEED.test(who)) return false;
  return namedByGroups(who, around) && endsInAName(who);
}

/** A name, and no noun of what is done: "pupil Noah" and not "child Development". */
function isAlone(who: string, around: Around): boolean {
  return namedByGroups(who, around) && !ABSTRACT.test(who.split(' ')[0] ?? '');
}
