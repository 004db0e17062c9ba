import type { Around, Detector } from './detector.ts';
import { CAP, FULL_NAME, namedByGroups, OLD } from './name-grammar.ts';
import { ABSTRACT, SAID_OF_IT } from './relation-words.ts';

const not = (words: string): string => `(?<![\\p{L}\\d.’'-])${words}`;

/** Names that a noun in small letters, a meeting or an age right beside them shows to be a child's. */
export const NAMES_BESIDE_NOUNS: readonly Detector[] = [
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
  // young person Ethan Jones · pupil Noah was …
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:young person|child|boy|girl|pupil|toddler|infant|teenager|student) (${CAP} ${CAP}|${CAP}(?= ${SAID_OF_IT}))(?!\\p{L})`,
      'gu',
    ),
    group: 1,
    accepts: isAlone,
  },
  // strategy discussion re Ethan · SGO for Mia
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?:[Ss]trategy (?:discussion|meeting)|[Cc]ore group|[Cc]hild protection conference|` +
        `ICPC|RCPC|SGO|PEP|EHCP|[Ss]ection 47(?: enquiry)?|` +
        `[Ss]\\.? ?47|[Ss]pecial guardianship(?: order)?|(?:[Cc]are|[Pp]lacement|[Aa]doption|[Ss]upervision) order|[Ll]ife story work|` +
        `(?:LAC|CLA|CIN) review) (?:re:?|for|about|regarding|concerning|in respect of) (${FULL_NAME})(?!\\p{L})`,
      'gu',
    ),
    group: 1,
    accepts: isAlone,
  },
  // HR (aged 9): letters of a post as well, where an age stands beside them
  {
    kind: 'child-name',
    pattern: new RegExp(not(`(\\p{Lu}{2}) ?[([]${OLD}[)\\]]`), 'gu'),
    group: 1,
    accepts: (who) => !GROUPS_OF_CHILDREN.test(who),
  },
];

/** Letters that stand for children of a kind, who have an age in common. */
const GROUPS_OF_CHILDREN = /^(?:YP|CP|LA|CL|CF|BG|EY)$/;

/** A name, and no noun of what is done: "pupil Noah" and not "child Development". */
function isAlone(who: string, around: Around): boolean {
  return namedByGroups(who, around) && !ABSTRACT.test(who.split(' ')[0] ?? '');
}
