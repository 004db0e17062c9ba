/** How officers, members and others who speak for a body are named: by title, by post, by what they do, by how they are spoken to. */

/** A title or a post right before a name, or a team's, an operation's or a model's noun: who or what is called so is no child. */
export const TITLE = new RegExp(
  '(?:^|[^\\p{L}' +
    '])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllrs?|Councillors?|Prof|Professor|Rev|Sir|Dame|Lord|Lady|Baroness|PC|PCSO|PS|DC|DI|DS|DCI|Sgt|Insp|' +
    'Sergeant|Supt|Superintendent|Judge|HHJ|Justice|Nurse|Inspector|Constable|Alderman|Minister|HMI|SENC[Oo]|' +
    'SENDC[Oo]|SWs?|PAs?|IROs?|TM|HoS|DCS|AD|' +
    '[Mm]anagers?|[Dd]irectors?|[Oo]fficers?|[Ww]orkers?|[Ll]eads?|[Cc]hair|[Hh]eads?|[Hh]eadteachers?|[Tt]eachers?|' +
    '[Vv]isitors?|[Cc]onsultant|' +
    '[Aa]dvis[eo]rs?|[Ii]nspectors?|[Gg]overnors?|[Mm]embers?|[Pp]ractitioners?|[Ss]olicitor|[Gg]uardian|[Aa]dvocate|' +
    '[Mm]entor|[Nn]urse|[Dd]octor|' +
    '[Pp]aediatrician|[Oo]perations?|OPs?|Sister|rep|[Cc]olleague)[.:,]? (?:\\p{Lu}\\.? ?)*$|' +
    '(?:^|[^\\p{L}])(?:[Tt]eam|[Hh]ub|[Pp]roject|[Ff]ramework|[Mm]odel) $',
  'u',
);
const POST =
  '(?:[Mm]anager|[Dd]irector|[Oo]fficer|[Ll]ead|[Hh]ead|[Ww]orkers?|[Cc]hair|[Aa]dvis[eo]r|[Ii]nspector|HMI|[Mm]ember|[Cc]ouncillor|' +
  '[Pp]ractitioners?|[Ss]olicitor|[Ll]awyer|[Bb]arrister|[Cc]onsultant|[Tt]eacher|[Hh]eadteacher|[Nn]urse|[Dd]octor|[Pp]aediatrician|' +
  '[Cc]o-?ordinator|[Aa]dministrator|[Aa]nalyst|[Aa]uditor|[Cc]lerk|minute taker|[Cc]ommissioner|[Gg]overnor|[Ss]crutineer|[Ss]ecretary|' +
  '[Aa]ssistant|[Aa]pprentice|[Tt]rainer|SENC[Oo]|SENDC[Oo]|DSL|DCS|IRO|PSW|TM|AD|HoS|[Ff]acilitator|[Cc]hampion|' +
  '[Cc]ounsel|[Pp]sychologist|' +
  '[Tt]herapist|[Ee]xecutive|[Tt]reasurer|[Tt]eam|HR|IT|QA|[Ff]inance|[Ll]egal|[Pp]erformance|[Uu]nion|[Bb]usiness [Ss]upport)';
const BODY =
  '(?:team|HR|IT|QA|finance|legal|business ' +
  'support|performance|service|office|department|directorate|council|Ofsted|DfE|NHS|ICB|trust|partnership)';
/** ", Service Manager (MASH)" · " from the performance team": but not ", whose social worker", " - social worker told". */
const POST_AFTER = new RegExp(
  '^(?:(?:,? ?\\(|,(?! (?:who|whose|aged|\\d))| [–-]) ?(?:(?:our|the|a|an|new|interim|acting|deputy|from|in|of|at) )*' +
    `(?:(?!whose|his|her|their|told|says|said|has|had|was|is)[\\p{L}’'&/-]+,? ){0,3}${POST}\\b(?! ` +
    `(?:visits?|plan|order|asked|says|said|told|` +
    `rang|who|not|has|was|is|to|did))|(?: (?:from|in|of|is|as|at))(?: (?:our|the|a|an))*(?: [\\p{L}’'&/-]+){0,3}? ` +
    `${BODY}\\b)| (?:HMI|[MOC]BE|QPM|[QK]C)\\b`,
  'u',
);
/** What officers are asked to do and do. "To remain", "will live" are said of a child. */
const DEED_AFTER = new RegExp(
  '^(?: (?:to|will|has agreed to|agreed to|is to|please|has been asked to|is going to)(?: (?:also|then|now))? ' +
    '(?!(?:the|an?|his|her|their|our|its|this|that|remain|stay|live|return|go (?:home|into|to ' +
    '(?:live|school|stay|his|her))|move|be|have|start|attend|see|not|join|transition|sleep|spend)\\b)\\p{Ll}+|' +
    ' (?:presented|circulated|chaired|introduced|briefed|audited|moderated|drafted|updated (?:members|the)|leads|led|ran ' +
    'the|ran a|runs (?:the|a|our)|manages|' +
    'oversees|coordinates|delivered|minuted|proposed|seconded|re-?ordered|booked|retired|joined the|has ' +
    'joined|resigned|(?:spoke|speaks) (?:as|at|for)|represents|represented)\\b)',
  'u',
);
const CALLED_BEFORE = new RegExp(
  '\\b(?:Hi|Hello|Dear|[Tt]hanks|[Tt]hank you|[Tt]hanked|Cheers|[Rr]egards|Best ' +
    'wishes|[Aa]pologies|[Pp]resent|[Oo]wners?|[Ll]ead|[Aa]uthor|[Cc]hair|' +
    '[Aa]ttendees|[Rr]esponsible|[Aa]ssigned ' +
    'to|[Aa]uditor|[Rr]eviewer|per|(?:(?!declined|refused|disclosed|alleged|missed)\\p{Ll}+ed|led|written|run|set) ' +
    '(?:off |up |on )?by)(?: officer)?(?:,| to|:| –| -)* ?$',
  'u',
);

/** Behind these a name is of whom something is done, not who does it. */
const NO_SUBJECT = /\b(?:with|for|of|about|on|to|re|regarding) $/;

/** True where what stands around a name says that it is an officer's, a member's or somebody's who speaks for a body. */
export function isAnOfficer(before: string, after: string): boolean {
  const own = after.replace(/^,? (?:and|&) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/u, '');
  if (TITLE.test(before) || CALLED_BEFORE.test(before) || POST_AFTER.test(own)) return true;
  return DEED_AFTER.test(own) && !NO_SUBJECT.test(before);
}
