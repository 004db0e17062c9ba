import type { Around, Detector } from './detector.ts';
import { AND_HIS, LED_A_LIFE, NOBODYS_NAME, SOMEBODY_ELSE, TITLE } from './life-words.ts';
import { ABBREVIATIONS, CAP, endsInAName, FULL_NAME, namedByGroups } from './name-grammar.ts';
import { PLACE_END, SAID_OF_IT } from './relation-words.ts';

const not = (words: string): string => `(?<![\\p{L}\\d.’'-])${words}`;
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
  { kind: 'child-name', pattern: new RegExp(not(`${NAME}${LED_A_LIFE}`), 'gu'), group: 1, accepts: isAChild },
  // Ethan told his social worker · visited Ethan at his placement
  {
    kind: 'child-name',
    pattern: new RegExp(not(`${NAME}${AND_HIS}`), 'gu'),
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
    pattern: new RegExp(not(`${NAME}, (?:1[0-8]|\\d), (?=(?:who )?${VERB})`), 'gu'),
    group: 1,
    accepts: isAChild,
  },
  // Mum says Ethan came home · School rang – Ethan has no coat
  {
    kind: 'child-name',
    pattern: new RegExp(
      '(?<!\\p{L})(?:[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Cc]arers?|[Nn]an|[Gg]ran\\p{Ll}' +
        '*|[Ss]chool|DSL|HV|SENCO|[Nn]ursery|[Hh]ospital|[Pp]olice|[Tt]eacher|GP|[Hh]ealth ' +
        '[Vv]isitor)' +
        '(?: [\\p{Ll}\\d]+){0,4}? (?:rang|called|says|said|reports|reported|states|stated|feels|thinks|told ' +
        'us|worried|concerned|noted|notes|disclosed|confirmed|confirms|alleges|alleged)' +
        `(?: [\\p{Ll}]+){0,3}?(?: that)?(?: [–-]|[:,])? (${FULL_NAME})(?= ${VERB})`,
      'gu',
    ),
    group: 1,
    accepts: (who, around, [said = '']) => isAChild(who, around) && (!SAID_BY_A_BODY.test(said) || OF_ONE_LIFE.test(around.after)),
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
    accepts: (who, around) => namedByGroups(who.trim(), around) && !/^(?:DOB|UPN|NHS|ID|No)\b/.test(who),
  },
  // Child seen (Ethan) · children present: Ethan, Mia · child concerned: EJ
  {
    kind: 'child-name',
    pattern: new RegExp(
      '(?<!\\p{L})(?:[Cc]hild(?:ren)?|YP|[Ss]iblings?|[Kk]ids|[Bb]oys?|[Gg]irls?|[Yy]oung (?:person|people)|[Pp]upils?) ' +
        '(?:(?:was |were |not |also )?(?:seen|spoken to|visited|present|absent|concerned|discussed|subject|at home|in ' +
        'the (?:home|household|family)|missing|involved|affected)' +
        `(?: alone| today)?(?:,|:| –| -| are| is)? ?[(:]? ?(${FULL_NAME}|\\p{Lu}{2})(?![\\p{L}’']))`,
      'gu',
    ),
    group: 1,
    accepts: (who, around) => isAChild(who, around) && !/^\p{Lu}{2} (?:team|service|duty|worker|plan|visit)/u.test(who + around.after),
  },
  // Care leaver Ethan is · Young person Ethan asked
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:[Cc]are|[Ss]chool) leaver|[Yy]oung ` +
        `(?:person|man|woman|lad|mum|dad)|YP|[Bb]aby|[Tt]oddler|[Tt]eenager|[Ss]ibling|[Bb]rother|[Ss]ister|[Tt]win|` +
        `[Pp]upil|[Cc]hild|[Ll]ittle|[Yy]oung|[Bb]oy|[Gg]irl|[Nn]ewborn|UASC|[Pp]atient|[Ss]on|[Dd]aughter)` +
        `,? (${CAP}(?: ${CAP})?)(?=,? (?:who )?${VERB})`,
      'gu',
    ),
    group: 1,
    accepts: (who, around) =>
      isAChild(who, around) &&
      !DEED.test(who) &&
      !(/[Ll]ittle $|[Yy]oung $/.test(around.before) && !/\b(?:he|she|his|her|him)\b/.test(around.after)),
  },
  // the children are Ava 5, Theo 3
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Cc]hildren|[Ss]iblings|[Kk]ids|[Bb]oys|[Gg]irls|[Hh]ousehold)\\b[^.;\\n]{0,30}?(?: are| ` +
        `were|:| –| -) (${CAP}),? (?:1[0-8]|\\d)(?=,| and| &| \\+)(?=[^.\\n]{1,6}${CAP},? (?:1[0-8]|\\d)(?!\\d))`,
      'gu',
    ),
    group: 1,
    accepts: isAChild,
  },
  // strategy meeting held on 4 June in respect of Ethan · visit to see Ethan · spoke to Ethan alone
  {
    kind: 'child-name',
    pattern: new RegExp(
      '(?:[Ss]trategy (?:discussion|meeting)|[Cc]ore group|[Cc]onference|ICPC|RCPC|PLO|LAC review|CLA ' +
        'review|[Rr]eferral|MASH|MARAC|section 47|s\\.? ?47)(?: [\\p{L}\\d/-]+){0,6}? ' +
        `(?:in respect of|regarding|re:?|concerning|about) (${FULL_NAME})(?!\\p{L})`,
      'gu',
    ),
    group: 1,
    accepts: isAChild,
  },
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]poke (?:to|with)|[Ss]poken to|[Vv]isit(?:ed|s)? (?:to )?(?:see ` +
        `)?|[Ss]aw|[Ss]een|[Mm]et|[Ii]nterviewed|[Pp]laced|[Rr]emoved|[Ff]ound|[Tt]ransported|[Cc]ollected|[Mm]oved|[Aa]sked) ` +
        `?(${FULL_NAME})` +
        '(?= (?:alone|at home|at school|at nursery|in (?:hospital|placement|custody|foster|his|her|bed)|with (?:a ' +
        '|his |her )?(?:foster|nan|mum|dad|adopters|carers?|aunt|gran\\w*)|home from)(?![\\p{L}]))',
      'gu',
    ),
    group: 1,
    accepts: isAChild,
  },
  // Ethan’s solicitor · Ethan’s passport
  {
    kind: 'child-name',
    pattern: new RegExp(
      not(
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
  // Casey (9) & Robyn (7): two names, each with an age, of whom something is noted in the singular or "both"
  {
    kind: 'child-name',
    pattern: new RegExp(
      not(
        `(${CAP}) \\((?:1[0-8]|\\d)\\),? (?:and|&|\\+) ${CAP} \\((?:1[0-8]|\\d)\\)(?= (?:both|seen|were|are|not|home|at ` +
          `home|went|live)\\b)`,
      ),
      'gu',
    ),
    group: 1,
    accepts: (who, around) => isAChild(who, around) && !AT_A_PLACE.test(around.before),
  },
];

const SAID_BY_A_BODY = /^(?:[Ss]chool|DSL|HV|SENCO|[Nn]ursery|[Hh]ospital|[Pp]olice|[Tt]eacher|GP|[Hh]ealth)/;
const OF_ONE_LIFE = new RegExp(
  String.raw`\b(?:he|she|his|her|him|mum|dad|nan|carer|home|bruis\w*|coat|class|lessons?|late|upset|hungry|missing|` +
    String.raw`asleep|crying|without|hit|hurt|pushed|kicked|lunch|uniform|alone|worried|scared)\b`,
);
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
