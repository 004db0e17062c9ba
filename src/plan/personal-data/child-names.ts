import type { Around, Detector } from './detector.ts';

/** A name as it is written: a capital and small letters, with the marks that names carry; or a whole name in capitals. */
const CAP = "(?:(?:[DO]|Mc|Mac)['’]?)?\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*(?:['’-]\\p{Lu}?\\p{Ll}+)*";
const FULL_NAME = `${CAP}(?: ${CAP}){0,2}`;
/** "E.J.", "EJ", "E J", "T": up to three letters. */
const INITIALS = '(?:\\p{Lu}\\. ?){1,3}|\\p{Lu}{1,3}|\\p{Lu} \\p{Lu}';
const WHO = `(${FULL_NAME}|${INITIALS})(?!\\p{L})`;
/** With an age in words, a name all in capitals too. */
const WHO_IN_CAPITALS = `(${FULL_NAME}|${INITIALS}|\\p{Lu}{4,12}(?: \\p{Lu}{3,14})?)(?!\\p{L})`;

const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
/** Nought to eighteen. */
const YEARS = `(?:1[0-8]|[0-9]|${NUMBER_WORD})`;
const OLD = `(?:[Aa]ge(?:d)?:? ${YEARS}(?:[½¼]| ?(?:months?|weeks?|years?|yrs?))?|${YEARS}(?: and a half)?[ -]?(?:years?|yrs?|months?|weeks?|mths?)[ -]?(?:old|of age)|${YEARS} ?(?:yo|y\\/o|yrs|years)(?! (?:on|ago|later|after|into|of|in|from|to|and)\\b))(?![\\p{L}\\d/+])(?! ?[-–] ?\\d| to \\d| (?:and|or) (?:over|above|under|older|younger|upwards)| plus)`;

/** Nouns that take a capital and an age or a relation without being a child's name. Kinds of people, of bodies and of papers. */
const NOT_A_NAME = new RegExp(
  `^(?:${[
    'Child(?:ren)?|Boys?|Girls?|Pupils?|Students?|Learners?|Infants?|Bab(?:y|ies)|Toddlers?|Siblings?|Twins?|Teenagers?|Adolescents?|Youth|Young|Persons?|People|Adults?|Women|Men|Residents?|Those|Others?|Anyone|Everyone|Someone|All|Both|Each|Every|Any|Some|Many|Most|Few|Several',
    'Mothers?|Fathers?|Mum|Dad|Parents?|Carers?|Famil(?:y|ies)|Brothers?|Sisters?|Sons?|Daughters?|Foster|Leavers?|Users?|Patients?|Clients?|Members?|Staff|Workers?|Officers?|Leads?|Managers?|Directors?|Heads?|Chairs?|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Cllr|Councillor|Rev|Prof',
    'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|Easter|Christmas',
    'The|This|That|These|In|On|At|By|For|From|With|When|While|After|Before|Since|As|If|And|But|Or|Of|To|He|She|They|It|His|Her|Their|Its|Our|We|You|Your|No|Not|Now|Then|Currently|Also|Over|Under|Between|Among|Only|About|Around|Aged?|Who|What|Where|How|Why|There|Here|An?',
    'Council|Committee|Cabinet|Board|Panel|Service|Services|Team|Department|Directorate|Authority|Partnership|Trust|Police|Ofsted|School|Academy|College|Nursery|Hospital|Government|Parliament|Executive|Scrutiny|Court|Office|Centre|Hub|Forum|Group|Network|Union|Company|Society|Borough|County|City|Town|District|Region|Area|Ward|England|Wales|Scotland|Britain|London|Europe|Nation|Community|Health|Education|Social|Care|Housing|Probation|Fire|Public|National|Local|Regional',
    'Phase|Year|Stage|Key|Tier|Level|Section|Paragraph|Appendix|Annex|Table|Figure|Item|Items|Part|Chapter|Schedule|Article|Regulation|Act|Bill|Order|Version|Volume|Page|Line|Row|Column|Plan|Action|Actions|Recommendation|Priority|Objective|Strand|Theme|Workstream|Outcome|Measure|Target|Risk|Standard|Step|Grade|Band|Class|Room|Unit|Week|Day|Month|Quarter|Term|Report|Review|Strategy|Policy|Programme|Project|Meeting|Minute|Agenda|Inspection|Judgement|Framework|Protocol|Procedure|Audit|Survey|Data|Budget|Cost|Total|Number|Ref|Case|Cases|Note|Update|Question|Answer|Group|Cohort|Type|Model',
    'Looked|Missing|Need|Bank|Box|Loss|Clinic|Massage|Protection|Early|Help|Youth|Justice|Special|Educational|Needs|Referral|Premium|Safeguarding|Exploitation|Sexual|Criminal|Poverty|Benefit|First|Second|Third|Next|Last|New|Average|Mean|Median|Minimum|Maximum|Age|Ages|Start|Sure|Mosaic|Eclipse|Liquidlogic|Teams?|Word|Excel|Working|Together|Green|Red|Amber|Blue|Grey|Purple|White|Black|Asian|Muslim|Christian|British|English|Welsh|Scottish|Irish|Polish|Roma|Traveller',
  ].join('|')})$`,
  'u',
);
/** Capitals that may stand right before a name: words that begin a sentence, and words for a child or a relation. */
const MAY_LEAD =
  /^(?:Child|Boy|Girl|Pupil|Student|Baby|Toddler|Sibling|Twin|Young|Person|Mother|Father|Mum|Dad|Brother|Sister|Son|Daughter|The|This|That|In|On|At|By|For|From|With|When|While|After|Before|Since|As|If|And|But|Or|Of|To|His|Her|Their|Our|Now|Then|Currently|Also|Between|Among|Only|About|Both|Case|Year|Review|Meeting|Update|Note|Missing|Looked|Where|How|Why|First|Next|Last|No|Not|Who|What)$/;

/** Letters that stand for bodies and roles in this field, not for a person. */
const ABBREVIATIONS =
  /^(?:LA|CP|IT|HR|PA|QA|EH|SW|TM|HV|GP|MP|UK|EU|RI|CE|KS|FE|HE|PM|AM|AD|DD|HO|SM|TL|OK|ID|NI|VA|VC|EP|SEN|NHS|ICB|CCG|DFE|DCS|LAC|CLA|CIN|CPP|CSC|IRO|LGA|CQC|HMI|MOU|KPI|RAG|SLT|CMT|FOI|PDF|ICT|PRU|SIF|TBC|NEET|YOT|YJS|ASC|PEP|EHC|SGO|TAF|LSC|BAU|DBS|CPD|CSE|CCE|LIT|FTE|HMP|PSW|ADM|GPS|USA|TV|A|I|Q|P|R|H|B\\d)$/;
const PSEUDONYM_LEAD =
  /\b(?:[Cc]hild(?:ren)?|[Yy]oung [Pp]erson|YP|[Bb]oy|[Gg]irl|[Bb]aby|[Ss]iblings?|[Ff]amily|[Cc]ase|[Pp]upil|[Pp]erson|[Tt]wins?|[Pp]arent|[Mm]other|[Ff]ather|[Pp]lan|[Oo]ption|[Aa]ppendix|[Gg]rade|[Bb]and|[Gg]roup|[Tt]able|[Ss]ection|[Pp]art|[Cc]lass|[Aa]nnex|[Ss]cenario|[Hh]ome|[Ss]chool)s? (?:\p{Lu},? (?:and |& )?)?$/u;

/** Words that speak of a child's life: near them a bare figure in brackets is an age. */
const LIFE =
  /\b(?:child|boy|girl|baby|son|daughter|siblings?|brothers?|sisters?|twins?|mother|mum|father|dad|parents?|carers?|foster\w*|adopt\w*|placement|placed|nursery|bedroom|grand\w+|aunt|uncle|nan|he|she|his|him|hers?|they|their|lives|living|attends?|disclosed|injur\w+|bruis\w+|missing|neglect\w*|removed|school|year \d|reception|contact with|social worker|stepfather|stepmother|nephew|niece|cousin|left care|in care|leaving care|CSE|CCE|NRM|exploitation|abuse[ds]?|harm|excluded|exclusion|offend\w*|bullied|EHCP|case discussion|strategy meeting|concerns about|worr(?:y|ies|ied) about|arrest\w*|assault\w*|stabb\w*|self-harm\w*|pregnan\w*|remand\w*|custody|sentenced|charged with)\b/i;

function isName(who: string): boolean {
  const first = who.split(/[ ’']/)[0] ?? '';
  if (/^\p{Lu}{1,3}$/u.test(who)) return !ABBREVIATIONS.test(who);
  if (/^\p{Lu}{4,}/u.test(who))
    return (
      !/^(?:SEND|CAMHS|MASH|JTAI|ILACS|UASC|NEETS?|EHCPS?|SENCO|LADO|CAFCASS|OFSTED|HMICFRS|MARAC|LSCB|LSCP|TOTAL)$/.test(who) &&
      who.split(' ').every((word) => !NOT_A_NAME.test(word.slice(0, 1) + word.slice(1).toLowerCase()))
    );
  return who.split(' ').every((word) => !NOT_A_NAME.test(word)) && !NOT_A_NAME.test(first);
}

/** Who is named is the last of the capitals that is a name: "When Ethan" is Ethan. */
function namedIn(who: string, { before }: Around): boolean {
  const words = who.split(' ');
  const start = words.findIndex((word) => !NOT_A_NAME.test(word));
  if (start === -1 || words.slice(0, start).some((word) => !MAY_LEAD.test(word))) return false;
  const touching = start === 0 ? /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1] : undefined;
  if (touching !== undefined && NOT_A_NAME.test(touching) && !MAY_LEAD.test(touching)) return false;
  const rest = words.slice(start);
  const end = rest.findIndex((word) => NOT_A_NAME.test(word));
  const name = (end === -1 ? rest : rest.slice(0, end)).join(' ');
  const isOneLetter = /^\p{Lu}\.?$/u.test(name);
  const lead = `${before}${words.slice(0, start).join(' ')}${start > 0 ? ' ' : ''}`;
  if (isOneLetter && PSEUDONYM_LEAD.test(lead)) return false;
  return isName(name) || /^(?:\p{Lu}\. ?){1,3}$/u.test(name) || /^\p{Lu} \p{Lu}$/u.test(name);
}

const nearLife = ({ before, after }: Around): boolean => LIFE.test(before) || LIFE.test(after);

const STRONG_RELATION_WORDS =
  '(?:(?:birth |step|foster |adoptive |half[- ]|grand|maternal |paternal |older |younger |elder |big |little |baby |twin |own |late )*(?:mothers?|fathers?|mums?|dads?|mam|brothers?|sisters?|siblings?|twin|parents|grandparents?|gran|nan|nanna|grandad|aunt|auntie|uncle|cousins?|stepdad|stepmum|sons?|daughters?))';
/** The same with a capital at the beginning of a sentence. */
const RELATION_FIRST = `(?:${STRONG_RELATION_WORDS}|Mother|Father|Mum|Dad|Parents?|Brothers?|Sisters?|Siblings?|Grandmother|Grandfather|Aunt|Uncle|Stepfather|Stepmother|Carers?|carers?|parent)`;
const STRONG_RELATION = STRONG_RELATION_WORDS;
const WEAK_RELATION =
  '(?:(?:foster |former |current |new |previous |allocated )*(?:carers?|foster home|placement|social worker|headteacher|class teacher|teacher|bedroom|birthday|nursery|key ?worker|life story|care plan|education,? health and care plan|EHCP|school|case file|file|case|injur(?:y|ies)|bruis(?:es|ing)|disclosure|father figure|behaviour|wishes and feelings|voice))';
/** A body may have a sister and a parent too: "sister council", "parent carer forum". */
const RELATION_OF_A_BODY =
  /^['’]s? (?:\p{Ll}+ )?(?:sister|parent|brother|sibling|mother|twin|carer|school|case|placement|nursery|teacher|social worker)s? (?:inspectorate|council|agency|body|bodies|boards?|company|carers?|forum|champion|network|authorit(?:y|ies)|organisations?|improvement|standards|places?|sufficiency|budget|services?|transport|admissions?|meals|governors?|nursing|effectiveness|recruitment|briefing|academy|training|programme|management|files? audit|audits?|review|register|system|policy|strategy|retention)/u;
const PLACE_END =
  /(?:shire|ham|ford|bury|pool|wich|mouth|borough|land|side|minster|hampton|stead|gate|worth|ington|castle|cester|thorpe|wick)$/;

function isPossessor(who: string, around: Around, isWeak: boolean): boolean {
  if (!namedIn(who, around) || RELATION_OF_A_BODY.test(around.after)) return false;
  if (/\bthe $/i.test(around.before) || PLACE_END.test(who)) return false;
  return !isWeak || (!/^(?:\p{Lu}{2,3})$/u.test(who) && nearLife({ ...around, after: around.after.slice(who.length + 2) }));
}

const LIST_OF_NAMES = `${WHO}(?:, (?:${FULL_NAME}|${INITIALS}))*(?:,? (?:and|&) (?:${FULL_NAME}|${INITIALS}))`;
const RELATED =
  '(?:siblings?|sibs|half[- ]siblings|step[- ]siblings|brothers?|sisters?|twins?|triplets|sons?|daughters?|nephews?|nieces?|cousins?|grandsons?|granddaughters?|grandchild(?:ren)?|stepsons?|stepdaughters?)';
const ONE_CHILD =
  '(?:child|boy|girl|baby|infant|toddler|teenager|youngster|young person|pupil|son|daughter|brother|sister|sibling|twin|nephew|niece|grandson|granddaughter|stepson|stepdaughter)';

/** Also with a capital, as at the beginning of a sentence. */
function capitalToo(words: string): string {
  return words.replace(/(?<=\(\?:|\|)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const not = (words: string): string => `(?<![\\p{L}\\d.’'-])${words}`;

/** Names of children by what is said of them. No list of first names decides: a name is a capital in a place where only a child's can stand. */
export const CHILD_NAMES: readonly Detector[] = [
  // Ethan, aged 7 · Ethan (7 years old) · E.J., age 4 · Ethan Jones is 7 years old
  {
    kind: 'child-name',
    pattern: new RegExp(
      not(
        `${WHO_IN_CAPITALS}(?:,| is| was|,? who (?:is|was)|,? now| -| –)? ?[([]?(?:now |just |currently |only |nearly |almost |an? )?${OLD}`,
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
      `(?<![\\p{L}\\d])(?:${YEARS}[ -](?:years?|months?|weeks?)[ -]old(?: (?:boy|girl|child|twin|son|daughter|pupil|toddler|baby))?,?(?: called| named)?|${YEARS}yo) ${WHO}(?![\\p{L}\\d])`,
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
  // Ethan (7) · JT (9) · Ethan, 7, : only where the words speak of a child's life
  {
    kind: 'child-name',
    pattern: new RegExp(not(`${WHO} ?[([]${YEARS}(?:[ymw]| ?(?:yrs?|mths?))?[)\\]]`), 'gu'),
    group: 1,
    accepts: (who, around) => namedIn(who, around) && nearLife(around),
  },
  {
    kind: 'child-name',
    pattern: new RegExp(not(`${WHO}, ${YEARS}(?=,|;| and\\b| is\\b| was\\b| who\\b| has\\b| had\\b|\\.(?:\\s|$)|\\)|$)`), 'gu'),
    group: 1,
    accepts: (who, around) => namedIn(who, around) && nearLife(around),
  },
  {
    kind: 'child-name',
    pattern: new RegExp(
      not(
        `${WHO},? (?:is|who is|who was|turned|has turned|turns) ${YEARS}(?! (?:per|of|in|out|to|days|weeks|months|hours|actions|areas|%)|[\\d%/:.-])(?=[,.; ]|$)`,
      ),
      'gu',
    ),
    group: 1,
    accepts: (who, around, groups) =>
      namedIn(who, around) && !ABBREVIATIONS.test(who) && (nearLife(around) || / who /.test(groups[0] ?? '')),
  },
  // Ethan (Year 4) · Ethan in Reception
  {
    kind: 'child-name',
    pattern: new RegExp(not(`${WHO},? ?(?:\\(|is in |in |who is in )(?:Year \\d{1,2}|Y\\d{1,2}|Reception)(?![\\p{L}\\d])`), 'gu'),
    group: 1,
    accepts: (who, around) => namedIn(who, around) && nearLife(around),
  },
  // Ethan (DOB …) · Ethan, born 4/5/2014
  {
    kind: 'child-name',
    pattern: new RegExp(not(`${WHO},? ?[([]? ?(?:d\\.?o\\.?b\\.?|D\\.?O\\.?B\\.?|DoB|date of birth|born|b\\.)[ :]+(?:on )?(?=\\d)`), 'gu'),
    group: 1,
    accepts: (who, around) => namedIn(who, around),
  },
  // Ethan's mother · Ethan's foster carer
  {
    kind: 'child-name',
    pattern: new RegExp(not(`(${FULL_NAME}|\\p{Lu}{1,2})['’]s? ${STRONG_RELATION}(?![\\p{L}-])`), 'gu'),
    group: 1,
    accepts: (who, around) => isPossessor(who, around, false),
  },
  {
    kind: 'child-name',
    pattern: new RegExp(not(`(${FULL_NAME})['’]s? ${WEAK_RELATION}(?![\\p{L}-])`), 'gu'),
    group: 1,
    accepts: (who, around) => isPossessor(who, around, true),
  },
  // mother of Ethan
  {
    kind: 'child-name',
    pattern: new RegExp(`(?<!\\p{L})${RELATION_FIRST} (?:of|to) ${WHO}(?![\\p{L}\\d])`, 'gu'),
    group: 1,
    accepts: (who, around) =>
      namedIn(who, around) && !PLACE_END.test(who) && !/^ (?:Council|Borough|County|City|Children)/.test(around.after.slice(who.length)),
  },
  // siblings Ethan and Mia · her brothers EJ and KT · the children Ethan, Mia and Noah
  {
    kind: 'child-name',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]iblings|[Tt]wins|[Bb]rothers|[Ss]isters|${RELATED}|(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth) (?:\\p{Ll}+ )?(?:children|boys|girls|babies|pupils)|[Cc]hildren)(?:,|:| named| called| -| –)? ${LIST_OF_NAMES}`,
      'gu',
    ),
    group: 1,
    accepts: isListOfChildren,
  },
  // Ethan and his brother Mia · Ethan and Mia are siblings
  {
    kind: 'child-name',
    pattern: new RegExp(
      not(
        `${WHO} (?:and|&) (?:${FULL_NAME}|${INITIALS})(?:,? (?:who )?(?:are|were)(?: \\p{Ll}+)? |,? [([]?)(?:siblings|twins|brothers|sisters|half[- ]siblings|placed together)(?!\\p{L})`,
      ),
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
  {
    kind: 'child-name',
    pattern: new RegExp(
      not(
        `(${FULL_NAME}) and (?:his|her|their) (?:\\p{Ll}+ ){0,2}?(?:mother|father|mum|dad|brothers?|sisters?|siblings?|twin|parents|carers?|grandmother|grandfather|nan|gran)(?!\\p{L})`,
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
      `(?:(?<!\\p{L})(?:[Aa]n?|[Tt]he|[Ff]oster|[Aa]dopted|[Mm]issing|[Ll]ooked[- ]after|[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|[Tt]his|[Oo]lder|[Yy]ounger|[Oo]ne|[Yy]oungest|[Oo]ldest|\\d)|['’]s) (?:\\p{Ll}+ |\\d{1,2}[ -]year[ -]old ){0,2}?${ONE_CHILD}(?:,? (?:called|named|known as)|,)? ${WHO}(?![\\p{L}\\d])`,
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
      `(?<![\\p{L}\\d])(?:Baby|Child|Boy|Girl|Pupil|Son|Daughter) (${FULL_NAME})(?= (?:was|is|has|had|will|needs|went|lives|lived|said|told|did)\\b)`,
      'gu',
    ),
    group: 1,
    accepts: namedByGroups,
  },
];

/** April, May and June are months and names: with an age in words they are names, but not after "in" or a day. */
function namedByGroups(who: string, around: Around): boolean {
  if (/^(?:April|May|June|August)$/.test(who))
    return !/(?:\b(?:in|by|on|until|since|of|from|to|and|late|early|mid)|\d(?:st|nd|rd|th)?) $/i.test(around.before);
  return namedIn(who, around);
}

/** "siblings A and B" are pseudonyms: single letters; "children Looked After" is no name. */
function isListOfChildren(who: string, { before, after, publicLines }: Around): boolean {
  if (/^\p{Lu}$/u.test(who) && /^\p{Lu}(?:,? (?:and|&)? ?\p{Lu}(?!\p{L}))+/u.test(after)) return false;
  return namedIn(who, { before: /^\p{Lu}$/u.test(who) ? before : '', after, publicLines });
}

function isNamedChild(who: string, around: Around): boolean {
  if (/^\p{Lu}{1,3}$/u.test(who) && (who.length === 1 || !nearLife({ ...around, before: around.before.replace(/\S+ $/, '') })))
    return false;
  return (
    namedIn(who, around) &&
    !/^ (?:Act|Team|Service|Services|Board|Programme|Project|Policy|Strategy|Scheme|Centre|Trust|Academy|School|Hub|Panel|Group)/.test(
      around.after.slice(who.length),
    )
  );
}
