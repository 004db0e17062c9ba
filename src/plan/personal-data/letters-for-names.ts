import type { Around, Detector } from './detector.ts';
import { givenName } from './given-names.ts';
import { tellsOfAChild } from './lives-told.ts';
import { ABBREVIATIONS, OLD } from './name-grammar.ts';
import { isNoName } from './no-names.ts';
import { RELATION_FIRST, STRONG_RELATION } from './relation-words.ts';
import { isAnOfficer } from './officers-named.ts';
import { CHILD_NOUN, sentenceAround } from './sentence.ts';

const AGE = '(?:1[0-8]|\\d)';
const TWO = '(\\p{Lu}{2})(?!\\p{L})';
const standsAlone = "(?<![\\p{L}\\d.&/’'-])";
/** Letters of groups of children, who may have an age in common. */
const GROUPS = /^(?:YP|CP|LA|CL|CF|BG|EY|KS)$/;

const isNoAbbreviation = (letters: string): boolean => !ABBREVIATIONS.test(letters.replace(/[. ]/g, ''));
function isOfAChild(around: Around): boolean {
  const sentence = sentenceAround(around);
  return tellsOfAChild(sentence) && !isAnOfficer(sentence.before, sentence.after);
}
const isAName = (name: string): boolean => !isNoName(name.split(' ').pop() ?? '');
const inAChildsSentence = (letters: string, around: Around): boolean => isNoAbbreviation(letters) && isOfAChild(around);

function detector(hint: RegExp, pattern: string, accepts: Detector['accepts']): Detector {
  return { kind: 'child-name', hint, pattern: new RegExp(pattern, 'gu'), group: 1, ...(accepts === undefined ? {} : { accepts }) };
}
const TWO_LETTERS = /\p{Lu}{2}/u;
const DOTTED = /\p{Lu}\.(?:O['’])?\p{Lu}/u;
const TITLED = /\bM(?:r|rs|s|iss) /;
const OF_THE_FAMILY = /mother|father|mum|dad|parents?|aunt|uncle|brother|sister|carer|guardian/i;

/** Children by their letters, in capitals, in small letters, and by what is said right behind a name. */
export const LETTERS_FOR_NAMES: readonly Detector[] = [
  // no life story work for D.K.
  detector(DOTTED, `${standsAlone}(\\p{Lu}\\.(?:O['’])?\\p{Lu}\\.?)(?![\\p{L}’'])`, (_, around) => isOfAChild(around)),
  // T.W., 17, still NEET
  detector(DOTTED, `${standsAlone}(\\p{Lu}\\.(?:O['’])?\\p{Lu}\\.?),? \\(?${AGE}[,)]`, () => true),
  // SB (7), WG (13) and WD (8)
  detector(/\p{Lu}{2} ?\(/u, `${standsAlone}${TWO} ?\\(${AGE}\\)(?=(?:,| and| &|, and) \\p{Lu}{2} ?\\(${AGE}\\))`, isNoAbbreviation),
  // DD, 12, exploited …
  detector(/\p{Lu}{2}, \d/u, `${standsAlone}${TWO}, ${AGE},(?= \\p{L})`, (letters, around) => !GROUPS.test(letters) && isOfAChild(around)),
  // kiran (7) still out of school
  detector(/\p{Ll} \(\d/u, `(?<![\\p{L}-])(\\p{Ll}{3,}(?:-\\p{Ll}+)*) \\(${AGE}\\)`, (name) => givenName(name) === 'name'),
  // hamza age 10 · bilal’s mum
  detector(/ aged? \d/, `(?<![\\p{L}-])(\\p{Ll}{3,}(?:-\\p{Ll}+)*),? aged? ${AGE}(?!\\d)`, (name) => givenName(name) === 'name'),
  detector(
    /\p{Ll}['’]s /u,
    `(?<![\\p{L}-])(\\p{Ll}{3,}(?:-\\p{Ll}+)*)['’]s ${STRONG_RELATION}(?!\\p{L})`,
    (name) => givenName(name) === 'name',
  ),
  // HR (aged 9): letters of a post as well, where an age in words stands beside them
  detector(TWO_LETTERS, `${standsAlone}(\\p{Lu}{2}) ?[([]${OLD}[)\\]]`, (letters) => !GROUPS.test(letters)),
  // young person CK arrested
  detector(
    TWO_LETTERS,
    `(?<!\\p{L})(?:${CHILD_NOUN})(?: called| named)? ${TWO}(?! (?:\\p{Lu}|plan|case|team|file|number|no\\b|service))`,
    isNoAbbreviation,
  ),
  // KT excluded again
  detector(
    TWO_LETTERS,
    `${standsAlone}${TWO} (?:(?:was|is|has been|been|has) )?(?:went ` +
      `missing|missing|excluded|arrested|absconded|stabbed|assaulted|placed|moved|` +
      'disclosed|told|refus\\p{Ll}+|self-harm\\p{Ll}+)\\b',
    inAChildsSentence,
  ),
  // ZY’s social worker
  detector(
    TWO_LETTERS,
    `${standsAlone}${TWO}['’]s (?:new |last |own |foster )*(?:social worker|carers?|placement|school|case|file|key ?worker|plan|health)\\b`,
    isNoAbbreviation,
  ),
  // LM’s overdose
  detector(TWO_LETTERS, `${standsAlone}${TWO}['’]s (?=\\p{Ll})`, inAChildsSentence),
  // to visit KZ this week
  detector(
    TWO_LETTERS,
    `(?<!\\p{L})(?:[Vv]isit(?:ed)?|[Ss]ee|[Ss]een|[Ss]aw|[Mm]et|[Ss]po(?:ke|ken) ` +
      `to|for|about|re|on|(?:audit|case|file|review|record|plan|visit|death|placement|removal) of) ${TWO}(?! \\p{Lu})`,
    inAChildsSentence,
  ),
  // "AJ", the girl in care · Wei (child in need)
  detector(
    /girl|boy|child|lad|baby|young person|teenager|twin|pupil|male|looked after|CIN|CLA|LAC|care leaver/,
    `${standsAlone}["“]?(\\p{Lu}{2}|\\p{Lu}\\p{Ll}+)["”]?(?:, (?:(?:the|a) (?:\\p{Ll}+ )?)?(?:girl|boy|child|lad|baby|young ` +
      `person|teenager|twin|male|female|` +
      'pupil)(?! (?:protection|care|health))| \\((?:child in need|looked after|CIN|CLA|LAC|care leaver|young person)\\))(?!\\p{L})',
    (who, around) => isNoAbbreviation(who) && !isNoName(who) && !isAnOfficer(around.before, ''),
  ),
  // NWOSU, Chidera: as files are headed
  detector(
    /\p{Lu}{3}/u,
    `${standsAlone}(\\p{Lu}{3,}(?:[-’' ]\\p{Lu}{2,})?, \\p{Lu}\\p{Ll}+)(?![\\p{L}’'])`,
    (name, around) => !isNoName(name.split(', ')[1] ?? '') && isOfAChild(around),
  ),
  // the children’s father (D. Olszewski)
  detector(
    OF_THE_FAMILY,
    `(?<!\\p{L})${RELATION_FIRST},? \\((?:Mrs? |Ms |Miss )?((?:\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?![\\p{L}’'])`,
    isAName,
  ),
  // Mrs Wojcik rang … her son’s contact
  detector(
    TITLED,
    `(?<!\\p{L})(?:Mr|Mrs|Ms|Miss)(?: (?:and|&) (?:Mr|Mrs|Ms|Miss))? (\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,3})(?=[^.;\\n]{0,80}?\\b` +
      `(?:her|his|their|whose|the) (?:\\p{Ll}+ )?(?:sons?|daughters?|boys?|girls?|baby|kids?|child|children|twins)\\b)`,
    isAName,
  ),
  // Ms Abena Owusu, birth mother
  detector(
    OF_THE_FAMILY,
    `(?<!\\p{L})(?:(?:Mr|Mrs|Ms|Miss) )?(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}), (?:the |his |her |their )?(?:birth ` +
      `|step-?|foster |maternal |paternal )*` +
      '(?:mother|father|mum|dad|grandmother|grandfather|aunt|uncle)(?= ?[,.;)]| (?:of|was|is|did|has|had)\\b)',
    isAName,
  ),
  // Grandparents Mr and Mrs Pocock
  detector(
    TITLED,
    `(?<!\\p{L})(?:${RELATION_FIRST}|[Gg]randparents?|[Gg]uardians?),? (?:Mr|Mrs|Ms|Miss)(?: (?:and|&) ` +
      `(?:Mr|Mrs|Ms|Miss))? ((?:\\p{Lu}\\.? ?)?\\p{Lu}\\p{Ll}+)`,
    isAName,
  ),
  // Chantelle, one of our care leavers
  detector(
    /, one of /,
    `${standsAlone}(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?), one of (?:our|the|these|those|\\p{Ll}+) (?:children|care ` +
      `leavers|young people|boys|girls|siblings)\\b`,
    isAName,
  ),
  // has anyone seen ethan
  detector(
    /\p{Ll}{3}/u,
    '(?<!\\p{L})(?:re|see|saw|seen|met|told|visit(?:ed)?|ring|rang|with|about) (\\p{Ll}{3,})(?![\\p{L}-])',
    (name, around) => givenName(name) === 'name' && isOfAChild(around),
  ),
  // ETHAN JONES (8) – NOT SEEN
  detector(
    /\p{Lu}{3}/u,
    `${standsAlone}(\\p{Lu}{3,}(?:-\\p{Lu}{2,})*)(?!\\p{L})`,
    (name, around) => givenName(name) === 'name' && isOfAChild(around),
  ),
  // yp ethan told us
  detector(
    /\p{Ll}{3}/u,
    `(?<![\\p{L}-])(?:${CHILD_NOUN}|mum|dad|nan|little|step-?dad|step-?mum|uncle|auntie) (\\p{Ll}{3,}(?:-\\p{Ll}+)*)(?![\\p{L}-])`,
    (name) => givenName(name) === 'name',
  ),
];
