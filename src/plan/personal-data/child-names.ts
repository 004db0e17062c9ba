import type { Around, Detector } from './detector.ts';
import { givenName } from './given-names.ts';
import {
  alone,
  endsInAName,
  FULL_NAME,
  INITIALS,
  namedByGroups,
  namedIn,
  nearLife,
  OLD,
  WHO,
  WHO_IN_CAPITALS,
  YEARS,
} from './name-grammar.ts';
import {
  OF_ONE_CHILD,
  ONE_CHILD,
  PLACE_END,
  RELATED,
  RELATION_FIRST,
  RELATION_OF_A_BODY,
  SAID_OF_IT,
  STRONG_RELATION,
  WEAK_RELATION,
} from './relation-words.ts';

/** A name before an apostrophe: no body's, no place's. */
function isPossessor(who: string, around: Around): boolean {
  if (!namedIn(who, around) || !endsInAName(who) || RELATION_OF_A_BODY.test(around.after)) return false;
  return !/\bthe $/i.test(around.before) && !PLACE_END.test(who);
}

const LIST_OF_NAMES = `${WHO}(?:, (?:${FULL_NAME}|${INITIALS}))*(?:,? (?:and|&) (?:${FULL_NAME}|${INITIALS}))`;
/** Also with a capital, as at the beginning of a sentence. */
function capitalToo(words: string): string {
  return words.replace(/(?<=\(\?:|\|)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/**
 * Names of children by what is said of them. No list of first names decides: a name is a capital in a place where only a child's can
 * stand.
 */
export const CHILD_NAMES: readonly Detector[] = [
  // Ethan, aged 7 · Ethan (7 years old) · E.J., age 4 · Ethan Jones is 7 years old
  {
    kind: 'child-name',
    hint: /age|old|yo|y\/o|yrs|years|months|weeks/i,
    pattern: new RegExp(
      alone(
        `${WHO_IN_CAPITALS}(?:,| is| was|,? who (?:is|was)|,? now| -| –)? ?[([]?(?:now |just |currently |` +
          `only |nearly |almost |an? )?${OLD}`,
      ),
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
  // 7-year-old Ethan · aged 7, Ethan
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${YEARS}[ -](?:years?|months?|weeks?)[ -]old(?: (?:boy|girl|child|twin|son|` +
        `daughter|pupil|toddler|baby))?,?(?: called| named)?|${YEARS}yo) ${WHO}(?![\\p{L}\\d])`,
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
  // Ethan (7) · JT (9) · Ethan, 7, : only where the words speak of a child's life
  {
    kind: 'child-name',
    hint: /[([]/,
    pattern: new RegExp(
      alone(`${WHO} ?[([](?:[\\p{Ll}/ ]{1,20}, ?)?${YEARS}(?: ?[ymw]| ?(?:yrs?|mths?))?(?:, ?[\\p{L} ]{2,20})?[)\\]]`),
      'gu',
    ),
    group: 1,
    accepts: (who, around) => namedIn(who, around) && endsInAName(who) && (nearLife(around) || /^\p{Lu}\.\p{Lu}/u.test(who)),
  },
  {
    kind: 'child-name',
    hint: /, (?:1?\d|[a-z]{3,})/,
    pattern: new RegExp(alone(`${WHO}, ${YEARS}(?=,|;| and\\b| is\\b| was\\b| who\\b| has\\b| had\\b|\\.(?:\\s|$)|\\)|$)`), 'gu'),
    group: 1,
    // A first name and a surname are somebody's age wherever they stand.
    accepts: (who, around) =>
      namedIn(who, around) && (nearLife(around) || (who.includes(' ') && givenName(who.split(' ')[0] ?? '') !== undefined)),
  },
  {
    kind: 'child-name',
    pattern: new RegExp(
      alone(
        `${WHO},? (?:is|who is|who was|turned|has turned|turns) ${YEARS}(?! (?:per|of|in|out|to|days|weeks|` +
          `months|hours|actions|areas|%)|[\\d%/:.-])(?=[,.; ]|$)`,
      ),
      'gu',
    ),
    group: 1,
    accepts: (who, around, [match = '']) => namedIn(who, around) && (nearLife(around) || / who /.test(match)),
  },
  // Ethan (Year 4) · Ethan in Reception
  {
    kind: 'child-name',
    hint: /\b(?:Year|Y)\s?\d|Reception/,
    pattern: new RegExp(alone(`${WHO},? ?(?:\\(|is in |in |who is in )(?:Year \\d{1,2}|Y\\d{1,2}|Reception)(?![\\p{L}\\d])`), 'gu'),
    group: 1,
    accepts: (who, around) => namedIn(who, around) && nearLife(around),
  },
  // Ethan (DOB …) · Ethan, born 4/5/2014
  {
    kind: 'child-name',
    hint: /b\.|born|birth|d\.?o/i,
    pattern: new RegExp(
      alone(`${WHO},? ?[([]? ?(?:d\\.?o\\.?b\\.?|D\\.?O\\.?B\\.?|DoB|date of birth|born|b\\.)[ :]+(?:on )?(?=\\d)`),
      'gu',
    ),
    group: 1,
    accepts: (who, around) => namedIn(who, around),
  },
  // Ethan's mother · Ethan's foster carer
  {
    kind: 'child-name',
    hint: /['’]s? /,
    pattern: new RegExp(alone(`(${FULL_NAME}|\\p{Lu}{1,2})['’]s? ${STRONG_RELATION}(?![\\p{L}-])`), 'gu'),
    group: 1,
    accepts: isPossessor,
  },
  {
    kind: 'child-name',
    hint: /['’]s? /,
    pattern: new RegExp(alone(`(${FULL_NAME})['’]s? ${WEAK_RELATION}(?![\\p{L}-])`), 'gu'),
    group: 1,
    // A body has schools and carers as well: what stands around, the relation apart, must speak of a life.
    accepts: (who, around, [match = '']) =>
      isPossessor(who, around) && nearLife({ ...around, after: around.after.slice(match.length - who.length) }),
  },
  // Ethan's care plan has … · Ethan Jones's social worker left: what one child alone has, and something is said of it
  {
    kind: 'child-name',
    hint: /['’]s? /,
    pattern: new RegExp(alone(`(${FULL_NAME})['’]s? ${OF_ONE_CHILD}(?= ${SAID_OF_IT}|[.,;:)]|$)`), 'gmu'),
    group: 1,
    accepts: isPossessor,
  },
  // mother of Ethan
  {
    kind: 'child-name',
    pattern: new RegExp(`(?<!\\p{L})${RELATION_FIRST} (?:of|to) ${WHO}(?![\\p{L}\\d])`, 'gu'),
    group: 1,
    accepts: (who, around) => namedIn(who, around) && !PLACE_END.test(who) && !/ (?:Council|Borough|County|City|Children)$/.test(who),
  },
  // siblings Ethan and Mia · her brothers EJ and KT · the children Ethan, Mia and Noah
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]iblings|[Tt]wins|[Bb]rothers|[Ss]isters|${RELATED}|(?:[Tt]he|[Hh]er|[Hh]is|` +
        `[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth) (?:\\p{Ll}+ )?(?:children|boys|girls|babies|pupils)|` +
        `[Cc]hildren)(?:,|:| named| called| -| –)? ${LIST_OF_NAMES}`,
      'gu',
    ),
    group: 1,
    accepts: isListOfChildren,
  },
  // Ethan and his brother Mia · Ethan and Mia are siblings
  {
    kind: 'child-name',
    pattern: new RegExp(
      alone(
        `${WHO} (?:and|&) (?:${FULL_NAME}|${INITIALS})(?:,? (?:who )?(?:are|were)(?: \\p{Ll}+)? |` +
          `,? [([]?)(?:siblings|twins|brothers|sisters|half[- ]siblings|placed together)(?!\\p{L})`,
      ),
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
  {
    kind: 'child-name',
    pattern: new RegExp(
      alone(
        `(${FULL_NAME}) and (?:his|her|their) (?:\\p{Ll}+ ){0,2}?(?:(?:half|step|twin|foster)[- ]?)?` +
          `(?:mother|father|mum|dad|brothers?|sisters?|` +
          `siblings?|twin|parents|carers?|grandmother|grandfather|nan|gran)(?!\\p{L})`,
      ),
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
  // her son Ethan · a boy called Ethan · the child, Ethan
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?:(?<!\\p{L})(?:[Aa]n?|[Tt]he|[Ff]oster|[Aa]dopted|[Mm]issing|[Ll]ooked[- ]after|[Hh]er|[Hh]is|` +
        `[Tt]heir|[Mm]y|[Oo]ur|[Tt]his|[Oo]lder|[Yy]ounger|[Oo]ne|[Yy]oungest|[Oo]ldest|\\d)|` +
        `['’]s) (?:\\p{Ll}+ |\\d{1,2}[ -]year[ -]old ){0,2}?${ONE_CHILD}(?:,? (?:called|named|known as)|` +
        `,)? ${WHO}(?![\\p{L}\\d])`,
      'gu',
    ),
    group: 1,
    accepts: isNamedChild,
  },
  {
    kind: 'child-name',
    pattern: new RegExp(`(?<!\\p{L})${capitalToo(ONE_CHILD)},? (?:called|named) ${WHO}(?![\\p{L}\\d])`, 'gu'),
    group: 1,
    accepts: namedByGroups,
  },
  // Baby Alfie was …: a sentence may begin so
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:Baby|Child|Boy|Girl|Pupil|Son|Daughter) (${FULL_NAME})(?= (?:was|is|has|had|will|` +
        `needs|went|lives|lived|said|told|did)\\b)`,
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
];

/** "siblings A and B" are pseudonyms: single letters after such a word; the word before says nothing of a longer name. */
function isListOfChildren(who: string, around: Around): boolean {
  return namedIn(who, /^\p{Lu}$/u.test(who) ? around : { ...around, before: '' });
}

function isNamedChild(who: string, around: Around): boolean {
  if (/^\p{Lu}{1,3}$/u.test(who) && (who.length === 1 || !nearLife({ ...around, before: around.before.replace(/\S+ $/, '') })))
    return false;
  return namedIn(who, around) && !THING_OF_CHILDREN.test(who);
}

/** "the child Ashby Centre": the last capital says that it is no child. */
const THING_OF_CHILDREN =
  / (?:Act|Team|Service|Services|Board|Programme|Project|Policy|Strategy|Scheme|Centre|Trust|Academy|School|Hub|Panel|Group)$/;
