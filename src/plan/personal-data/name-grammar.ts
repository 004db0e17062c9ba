import type { Around } from './detector.ts';

/** The pattern where no letter, figure, stop or mark touches it from the left. */
export const alone = (pattern: string): string => `(?<![\\p{L}\\d.’'-])${pattern}`;

/** A name as it is written: a capital and small letters, with the marks that names carry; or a whole name in capitals. */
export const CAP = "(?:\\p{Lu}['’]|[DO]|Ma?c['’]?|D[aei]|L[ae]|Fitz)?\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*(?:['’-]\\p{Lu}?\\p{Ll}+)*";
export const FULL_NAME = `${CAP}(?: ${CAP}){0,2}`;
/** "E.J.", "EJ", "E J", "T": up to three letters. */
export const INITIALS = '(?:\\p{Lu}\\.){1,2}\\p{Lu}(?!\\p{L})|(?:\\p{Lu}\\. ?){1,3}|\\p{Lu}{1,3}|\\p{Lu} \\p{Lu}';
export const WHO = `(${FULL_NAME}|${INITIALS})(?!\\p{L})`;
/** With an age in words, a name all in capitals too. */
export const WHO_IN_CAPITALS = `(${FULL_NAME}|${INITIALS}|\\p{Lu}{4,12}(?: \\p{Lu}{3,14})?)(?!\\p{L})`;

const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)';
/** Nought to eighteen. */
export const YEARS = `(?:1[0-8]|[0-9]|${NUMBER_WORD})`;
export const OLD =
  `(?:[Aa]ge(?:d)?:? (?:(?:nearly|almost|only|just|about|around|approximately) )?${YEARS}(?:[½¼]| ?(?:months?|weeks?|years?|yrs?))?|` +
  `${YEARS}(?: and a half)?[ -]?(?:years?|yrs?|months?|weeks?|mths?)[ -]?(?:old|of age)|` +
  `${YEARS} ?(?:yo|y\\/o|yrs|years)(?! (?:on|ago|later|after|into|of|in|from|to|` +
  `and)\\b))(?![\\p{L}\\d/+])(?! ?[-–] ?\\d| to \\d| (?:and|or) (?:over|above|under|older|younger|` +
  `upwards)| plus)`;

/** Nouns that take a capital and an age or a relation without being a child's name. Kinds of people, of bodies and of papers. */
export const NOT_A_NAME = new RegExp(
  `^(?:${[
    'Child(?:ren)?|Boys?|Girls?|Pupils?|Students?|Learners?|Infants?|Bab(?:y|ies)|Toddlers?|Siblings?|' +
      'Twins?|Teenagers?|Adolescents?|Youth|Young|Persons?|People|Adults?|Women|Men|Residents?|Those|' +
      'Others?|Anyone|Everyone|Someone|All|Both|Each|Every|Any|Some|Many|Most|Few|Several',
    'Mothers?|Fathers?|Mum|Dad|Parents?|Carers?|Famil(?:y|ies)|Brothers?|Sisters?|Sons?|Daughters?|' +
      'Foster|Leavers?|Users?|Patients?|Clients?|Members?|Staff|Practitioners?|Senior|Workers?|Officers?|Leads?|Managers?|' +
      'Directors?|Heads?|Chairs?|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Cllr|Councillor|Rev|Prof',
    'January|February|March|April|May|June|July|August|September|October|November|December|Monday|' +
      'Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|Feb|Apr|Aug|' +
      'Sept?|Oct|Nov|Dec|Easter|Christmas',
    'The|This|That|These|In|On|At|By|For|From|With|When|While|After|Before|Since|As|If|And|But|Or|Of|To|' +
      'He|She|They|It|His|Her|Their|Its|Our|We|You|Your|No|Not|Now|Then|Currently|Also|Over|Under|Between|' +
      'Among|Only|About|Around|Aged?|Who|What|Where|How|Why|There|Here|An?',
    'Council|Committee|Cabinet|Board|Panel|Service|Services|Team|Department|Directorate|Authority|' +
      'Partnership|Trust|Police|Ofsted|School|Academy|College|Nursery|Hospital|Government|Parliament|' +
      'Executive|Scrutiny|Court|Office|Centre|Hub|Forum|Group|Network|Union|Company|Society|Borough|County|' +
      'City|Town|District|Region|Area|Ward|England|Wales|Scotland|Britain|London|Europe|Nation|Community|' +
      'Health|Education|Social|Care|Housing|Probation|Fire|Public|National|Local|Regional',
    'Phase|Year|Stage|Key|Tier|Level|Section|Paragraph|Appendix|Annex|Table|Figure|Item|Items|Part|' +
      'Chapter|Schedule|Article|Regulation|Act|Bill|Order|Version|Volume|Page|Line|Row|Column|Plan|Action|' +
      'Actions|Recommendation|Priority|Objective|Strand|Theme|Workstream|Outcome|Measure|Target|Risk|' +
      'Standard|Step|Grade|Band|Class|Room|Unit|Week|Day|Month|Quarter|Term|Report|Review|Strategy|Policy|' +
      'Programme|Project|Meeting|Minute|Agenda|Inspection|Judgement|Framework|Protocol|Procedure|Audit|' +
      'Survey|Data|Budget|Cost|Total|Number|Ref|Case|Cases|Note|Update|Question|Answer|Group|Cohort|Type|' +
      'Model|East|West|North|South|Central|Upper|Lower|Park|Road|Street|Reception|Scouts?|Guides?|Voice|Friendly|Changing',
    'Looked|Missing|Need|Bank|Box|Loss|Clinic|Massage|Protection|Early|Help|Youth|Justice|Special|' +
      'Educational|Needs|Referral|Premium|Safeguarding|Exploitation|Sexual|Criminal|Poverty|Benefit|First|' +
      'Second|Third|Next|Last|New|Average|Mean|Median|Minimum|Maximum|Age|Ages|Start|Sure|Mosaic|Eclipse|' +
      'Liquidlogic|Teams?|Word|Excel|Working|Together|Green|Red|Amber|Blue|Grey|Purple|White|Black|Asian|' +
      'Muslim|Christian|British|English|Welsh|Scottish|Irish|Polish|Roma|Traveller',
  ].join('|')})$`,
  'u',
);
/** Capitals that may stand right before a name: words that begin a sentence, words for a child or a relation, days and months. */
const MAY_LEAD = new RegExp(
  '^(?:Child|Boy|Girl|Pupil|Student|Baby|Toddler|Sibling|Twin|Young|Person|Mother|Father|Mum|Dad|' +
    'Brother|Sister|Son|Daughter|The|This|That|In|On|At|By|For|From|With|When|While|After|Before|Since|' +
    'As|If|And|But|Or|Of|To|His|Her|Their|Our|Now|Then|Currently|Also|Between|Among|Only|About|Both|Case|' +
    'Year|Review|Meeting|Update|Note|Missing|Looked|Where|How|Why|First|Next|Last|No|Not|Who|What|' +
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|' +
    'August|September|October|November|December)$',
);

/** Letters that stand for bodies and roles in this field, not for a person. */
export const ABBREVIATIONS = new RegExp(
  '^(?:LA|CP|IT|HR|PA|QA|EH|SW|TM|HV|GP|MP|UK|EU|RI|CE|KS|FE|HE|PM|AM|AD|DD|HO|SM|TL|OK|ID|NI|VA|VC|EP|' +
    'SEN|NHS|ICB|CCG|DFE|DCS|LAC|CLA|CIN|CPP|CSC|IRO|LGA|CQC|HMI|MOU|KPI|RAG|SLT|CMT|FOI|PDF|ICT|PRU|SIF|' +
    'TBC|NEET|YOT|YJS|ASC|PEP|EHC|SGO|TAF|LSC|BAU|DBS|CPD|CSE|CCE|LIT|FTE|HMP|PSW|ADM|GPS|USA|TV|A|I|Q|P|' +
    'R|H)$',
);
/** The same in four letters or more. */
const BODIES = /^(?:SEND|CAMHS|MASH|JTAI|ILACS|UASC|NEETS?|EHCPS?|SENCO|LADO|CAFCASS|OFSTED|HMICFRS|MARAC|LSCB|LSCP|TOTAL)$/;
const PSEUDONYM_LEAD = new RegExp(
  '\\b(?:[Cc]hild(?:ren)?|[Yy]oung [Pp]erson|YP|[Bb]oy|[Gg]irl|[Bb]aby|[Ss]iblings?|[Ff]amily|[Cc]ase|' +
    '[Pp]upil|[Pp]erson|[Tt]wins?|[Pp]arent|[Mm]other|[Ff]ather|[Pp]lan|[Oo]ption|[Aa]ppendix|[Gg]rade|' +
    '[Bb]and|[Gg]roup|[Tt]able|[Ss]ection|[Pp]art|[Cc]lass|[Aa]nnex|[Ss]cenario|[Hh]ome|' +
    '[Ss]chool)s? (?:\\p{Lu},? (?:and |& )?)?$',
  'u',
);

/** Words that speak of a child's life: near them a bare figure in brackets is an age. */
const LIFE = new RegExp(
  '\\b(?:child|boy|girl|baby|son|daughter|siblings?|brothers?|sisters?|twins?|mother|mum|father|dad|' +
    'parents?|carers?|foster\\w*|adopt\\w*|placement|placed|nursery|bedroom|grand\\w+|aunt|uncle|nan|he|' +
    'she|his|him|hers?|they|their|lives|living|attends?|disclosed|injur\\w+|bruis\\w+|missing|' +
    'neglect\\w*|removed|school|year \\d|reception|contact with|social worker|stepfather|stepmother|' +
    'nephew|niece|cousin|left care|in care|leaving care|CSE|CCE|NRM|exploit\\w*|abuse[ds]?|harm|' +
    'excluded|exclusion|offend\\w*|bullied|EHCP|case discussion|strategy meeting|concerns about|worr(?:y|' +
    'ies|ied) about|arrest\\w*|assault\\w*|stabb\\w*|self-harm\\w*|pregnan\\w*|remand\\w*|custody|' +
    'sentenced|charged with)\\b',
  'i',
);

/** Whether what is left of a name without nouns is one: letters that stand for no body, capitals that shout no noun. */
function isName(name: string): boolean {
  if (/^\p{Lu}{1,3}$/u.test(name)) return !ABBREVIATIONS.test(name);
  if (/^\p{Lu}{4,}/u.test(name))
    return !BODIES.test(name) && name.split(' ').every((word) => !NOT_A_NAME.test(word.slice(0, 1) + word.slice(1).toLowerCase()));
  return !NOT_A_NAME.test(name.split(/[ ’']/)[0] ?? '');
}

/** Who is named is the last of the capitals that is a name: "When Ethan" is Ethan. */
export function namedIn(who: string, { before }: Around): boolean {
  const words = who.split(' ');
  const start = words.findIndex((word) => !NOT_A_NAME.test(word));
  if (start === -1 || words.slice(0, start).some((word) => !MAY_LEAD.test(word))) return false;
  const touching = start === 0 ? /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1] : undefined;
  if (touching !== undefined && NOT_A_NAME.test(touching) && !MAY_LEAD.test(touching)) return false;
  const name = words.slice(start).join(' ');
  const isOneLetter = /^\p{Lu}\.?$/u.test(name);
  const lead = `${before}${words.slice(0, start).join(' ')}${start > 0 ? ' ' : ''}`;
  if (isOneLetter && PSEUDONYM_LEAD.test(lead)) return false;
  return isName(name);
}

/** April, May and June are months and names: with an age in words they are names, but not after "in" or a day. */
export function namedByGroups(who: string, around: Around): boolean {
  if (/^(?:April|May|June|August)$/.test(who))
    return !/(?:\b(?:in|by|on|until|since|of|from|to|and|late|early|mid)|\d(?:st|nd|rd|th)?) $/i.test(around.before);
  return namedIn(who, around);
}

/** False where the last of the capitals is a body's or a paper's noun: "the Virtual School’s parents" are no child's. */
export function endsInAName(who: string): boolean {
  const last = who.split(' ').pop() ?? '';
  return !NOT_A_NAME.test(last) || (SURNAME_TOO.test(last) && who.includes(' '));
}

/** Nouns and colours that are surnames as well, after a first name. */
export const SURNAME_TOO =
  /^(?:Ward|Young|White|Green|Black|Grey|Day|Page|Bill|Child|Order|May|Hall|Grant|Price|Case|Major|Hill|Banks?|West|Bolton|Bradford)$/;

export const nearLife = ({ before, after }: Around): boolean => LIFE.test(before) || LIFE.test(after);
