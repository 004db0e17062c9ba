import type { Around, Detector } from './detector.ts';
import { givenName } from './given-names.ts';
import { SOMEBODY_ELSE } from './life-words.ts';
import { isNoName } from './no-names.ts';
import { SURNAME_TOO } from './name-grammar.ts';
import { isOfAnOffice, tellsOfAChild, tellsOfALife } from './lives-told.ts';
import { isAnOfficer } from './officers-named.ts';
import { PLACE_END } from './relation-words.ts';
import { CHILD_NOUN, sentenceAround } from './sentence.ts';

/** A word with a capital; within it a mark only before another: the "’s" behind a name is none of it. */
const CAP = "(?:\\p{Lu}['’]|[DO]['’]|Ma?c|Fitz)?\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*(?:['’-]\\p{Lu}\\p{Ll}+)*";
/** Up to four capitals that follow each other: "When Ethan", "Ethan Jones", "Poppy S", "Charlotte Street". */
const CAPITALS = `(${CAP}(?: (?:${CAP}|\\p{Lu}\\.?(?![\\p{L}’']))){0,3})(?!\\p{L})`;
const AT_A_PLACE = new RegExp(
  '\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Ww]ithin|[Aa]round|[Ii]nto|[Vv]ia|[Uu]sing|[Oo]utside|[Bb]eyond|[Bb]etween|' +
    '(?<!\\b(?:boy|girl|child|baby|lad|person|son|daughter|brother|sister|pupil) ' +
    ')called)' +
    `(?: ${CAP}(?:,| and| or| &|, and)){0,8} $`,
  'u',
);
/** Also behind an action's ref or a paragraph's number. */
const BEGINS = /(?:^(?:\p{Lu}{0,3}\d[\d.]* )?|[:;•*–>(“"-]\s*)$/u;
/** Behind these a name stands, though no list has it: "for Tesfay", "confirming Tesfay now has". */
const WHERE_NAMES_STAND = new RegExp(
  String.raw`\b(?:for|on|about|re|regarding|with|to|that|told|saw|seen|see|tell|(?:say|report|state|note|ask|allege|confirm|` +
    String.raw`think|feel|visit|reveal|show)(?:s|d|ed|ing)?|said|rang|meet|met|known as|named|is|was|did|has|whether|when|where|if|` +
    String.raw`because|without) $`,
);
/** Or before these, where it is a word as well: "took Grace home", "Grace’s", "Grace (7)". */
const SAID_OF_SOMEBODY = new RegExp(
  String.raw`^(?:['’]s\b|,? who\b|,? \(?\d| (?:is|was|has|had|did|does|told|said|says|went|hates|loves|likes|wants|` +
    String.raw`needs|feels|misses|lives|sleeps|attends|refuses|\p{Ll}{2,}ed|will|still|not|aged|home|alone|and|to)\b)`,
  'u',
);
/** "Re: Tesfay", "Child: Tesfay": what stands behind such a label is somebody. */
const LABELLED =
  /(?:^|[^\p{L}])(?:[Rr][Ee]|[Cc]hild|YP|[Yy]oung [Pp]erson|[Pp]upil|[Ss]ubject|[Cc]oncerning|[Rr]egarding)(?:[:.]| [-–])? ?$/u;
/** A first name and a surname between commas, or of whom something is: "assessment of Filmon Tesfay". */
const OF_SOMEBODY = /(?<!\b(?:[Hh]ead|[Dd]irector|[Ll]ead|[Cc]hair|[Mm]ember|[Ss]ecretary|[Cc]ity|[Bb]orough|[Cc]ounty)) of $/;
/** "Placement of Oleksandra": what there is of one child. */
const OF_ONE_CHILD =
  /\b(?:[Pp]lacement|[Rr]emoval|[Aa]ssessment|[Aa]rrest|[Dd]eath|[Aa]doption|[Mm]other|[Ff]ather|[Rr]estraint|[Vv]iews?|[Cc]are) of $/;
const HE_OR_SHE = /\b(?:he|she|his|him|her)\b/;
/** What is done to a child: "placed Mohammed in a hotel", whoever did it. */
const DONE_TO_A_CHILD = new RegExp(
  String.raw`\b(?:placed|removed|accommodated|fostered|arrested|excluded|discharged|groomed|exploited|visit|visited|` +
    String.raw`(?:allegation|disclosure|overdose) (?:made )?by) $`,
);
const OF_OR_AND = /\b(?:of|and|from|by|&) $/;
/** With a small letter: a capital begins a title, "Child Friendly". */
const BESIDE_A_CHILD = new RegExp(`(?:^|[^\\p{L}])(?:UASC|YP|yp|(?=\\p{Ll})(?:${CHILD_NOUN})) $`, 'u');
const A_NOUN = /(?:ings?|ances?|ences?|[ai]l?ity|ness|sures?|age|ions?|ments?|ships?|ers|ors|ies|ents|ants|ics)$/;
/** Reviews of deaths and crimes that were published name children who are known by their names. */
const PUBLISHED = new RegExp(
  String.raw`\b(?:(?:national|published|public|independent|statutory) (?:review|inquiry|enquiry)|inquiry|murders? of|` +
    String.raw`reading list|case review report)\b`,
  'i',
);
const AGE_AFTER = /^(?: \p{Lu}\.?)?(?:,? ?\(|,) ?(?:aged )?(?:1[0-8]|\d)(?:[),;:]| ?(?:years|yrs|months|weeks|y\b))/u;
const AGE_IN_BRACKETS = /^ ?\((?:aged )?(?:1[0-8]|\d)[),]/;
/** Places end so, and people who were called after them: "Ashby", "Newton". */
const LIKE_A_PLACE = /(?:[hrslg]by|ton|ham|ford|bury|wick|worth|field|stead)$/;

/** Anybody called by a first name in a sentence that tells of a child's life, and is no officer. */
export const NAMES_IN_LIVES: readonly Detector[] = [
  { kind: 'child-name', pattern: new RegExp(`(?<![\\p{L}\\d’'-])${CAPITALS}`, 'gu'), group: 1, accepts: isNamedInALife },
];

function isNamedInALife(capitals: string, around: Around): boolean {
  const sentence = sentenceAround(around);
  const { before, after } = sentence;
  const name = capitals.split(' ');
  if (!mayBeAName(name, before, after) || isNoName(name[0] ?? '')) return false;
  if (name.slice(1).some((word) => isNoName(word) && !SURNAME_TOO.test(word)) || PUBLISHED.test(`${before}${capitals}${after}`))
    return false;
  const touching = /(\p{Lu}\p{Ll}[\p{L}’'-]*) (?:(?:de|da|dos|van|von|der|al|el|bin|ap) )*$/u.exec(before)?.[1];
  if (touching !== undefined && !(isKnown(name) && (isNoName(touching) || onlyBegins(touching, before)))) return false;
  if ((isAnOfficer(before, after) && !AGE_AFTER.test(after)) || isOfAPlaceOrThing(before, after)) return false;
  const isSure = isKnown(name) && !LIKE_A_PLACE.test(name[0] ?? '') && !/\p{Lu}\. $/u.test(before);
  if (isSure && DONE_TO_A_CHILD.test(before)) return true;
  if (isSure && AGE_IN_BRACKETS.test(after)) return true;
  if (!isSure) return after.startsWith(', who ') ? tellsOfALife(sentence) : tellsOfAChild(sentence);
  if (isCalledAlone(name, before, after)) return !isOfAnOffice(sentence) || tellsOfALife(sentence);
  return (
    tellsOfALife(sentence) ||
    (!isOfAnOffice(sentence) && (tellsOfAChild({ before: around.before, after: '' }) || tellsOfAChild({ before: '', after: around.after })))
  );
}

/** "Ensure Meera has": a word with which a sentence begins and nobody is called. */
function onlyBegins(word: string, before: string): boolean {
  return givenName(word) === undefined && BEGINS.test(before.slice(0, -word.length - 1));
}

/**
 * Officers are told by post or by their whole name, children by their first. So it is told where no letter says that it is an
 * officer's part of a name, no team or place stands behind it, it is not spoken to ("Jenny, 3 actions are yours"), and something
 * is said: a name alone in a cell is whoever leads the action.
 */
function isCalledAlone(name: readonly string[], before: string, after: string): boolean {
  if (name.length !== 1 || givenName(name[0] ?? '') !== 'name' || /(?:\p{Lu}\.|\b[Tt]he) $/u.test(before)) return false;
  const told = `${before} ${after}`.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];
  if (told.length < 2 || (BEGINS.test(before) && after.startsWith(','))) return false;
  return !/^ (?:from|in|at|of|and|&)\b|^ ?\(\p{Lu}|^\./u.test(after);
}

const SOMEBODY_WITH_A_CAPITAL = /^(?:Guardian|Mum|Mother|Dad|Father|Nan|Gran|Carers?|Foster|Parents?|Advocate|Sister|Brother|Aunt|Uncle)$/;

/** "St Anne’s", "in Jordan", "Sarah’s Law": but "in Jordan’s file" is of Jordan. */
function isOfAPlaceOrThing(before: string, after: string): boolean {
  const isOfIt = /^['’]s?(?![\p{L}])/u.test(after);
  const thing = /^['’]s? (\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (/^ (?:children['’]s (?:home|centre)|home|nursery|school|centre|hub|unit|estate|ward|surgery|clinic|club)\b/.test(after)) return true;
  if (/^['’]s? (?:law|rule|ladder|hierarchy|triangle|theory|model|principle)\b/.test(after)) return true;
  const isThing = isNoName(thing) && !SOMEBODY_WITH_A_CAPITAL.test(thing);
  return /\b(?:St|Saint|Mount|Op|Project) $/.test(before) || (AT_A_PLACE.test(before) && !isOfIt) || isThing;
}

const isKnown = ([given = '']: readonly string[]): boolean => givenName(given) !== undefined;

/** A first name that is known; a name that is a word as well is none where it may only begin. */
function mayBeAName(name: readonly string[], lead: string, after: string): boolean {
  const known = givenName(name[0] ?? '');
  if (known === 'name' || LABELLED.test(lead)) return true;
  if (known === undefined) return mayBeUnlisted(name, lead, after);
  if (name.length > 1 || /^['’]s\b/u.test(after) || AGE_AFTER.test(after)) return true;
  const stands = WHERE_NAMES_STAND.test(lead) || OF_OR_AND.test(lead) || BESIDE_A_CHILD.test(lead);
  if (BEGINS.test(lead)) return SAID_OF_SOMEBODY.test(after) && (HE_OR_SHE.test(after) || tellsOfAChild({ before: '', after }));
  return stands || SAID_OF_SOMEBODY.test(after);
}

/** A name that no list has, by where it stands. */
function mayBeUnlisted(name: readonly string[], lead: string, after: string): boolean {
  if (name.some((word) => A_NOUN.test(word) || PLACE_END.test(word)) || (name[0] ?? '').length < 3) return false;
  const isWhole = name.length === 2 && (OF_SOMEBODY.test(lead) || (/, $/.test(lead) && after.startsWith(',')) || /\($/.test(lead));
  return isWhole || OF_ONE_CHILD.test(lead) || WHERE_NAMES_STAND.test(lead) || BESIDE_A_CHILD.test(lead) || isToldOf(name, lead, after);
}

/** "Baby Ifrah discharged", "Adaeze Grant to remain with", "Aarohi has visited her adopters": by what is said of it. */
function isToldOf(name: readonly string[], lead: string, after: string): boolean {
  if (/\b(?:Baby|Child|Pupil|Young Person|Newborn) $/.test(lead)) return name.length === 1 && SAID_OF_SOMEBODY.test(after);
  if (BEGINS.test(lead) && SAID_OF_SOMEBODY.test(after) && isOfOne(after)) return name.length === 1;
  if (/^ to be (?:visited|seen|placed|moved)\b/.test(after)) return !(name[0] ?? '').endsWith('s');
  return name.length === 2 && /^ to (?:remain|stay|live|return|move)\b/.test(after);
}

/** "… has visited her adopters": one person is spoken of, and no other is between. */
function isOfOne(after: string): boolean {
  const between = /^(.*?)\b(?:he|she|his|him|her)\b/.exec(after)?.[1];
  return between !== undefined && !SOMEBODY_ELSE.test(between);
}
