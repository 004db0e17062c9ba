import { plainWords } from '../../words/words.ts';
import { tableColumns } from './table-columns.ts';

/** What stands under a heading of an inspection report. */
export type SectionKind =
  | 'Priority action'
  | 'Significant weakness'
  | 'Cause of concern'
  | 'Area for improvement'
  | 'Recommendation'
  | 'Area for development'
  | 'To do better'
  | 'Strength'
  | 'Judgements'
  | 'Past'
  | 'Other';

export interface SectionHeading {
  readonly kind: SectionKind;
  /** True for a heading in the singular, "Cause of concern": its first paragraph is the finding and the rest explains it. */
  readonly isSingular: boolean;
  /** True for "Recommendations" below a cause of concern. */
  readonly isGrave: boolean;
  /** Words after the heading on its own line: "Cause of concern: prevention". */
  readonly rest: string;
}

/** Findings that must be acted on first. */
const GRAVE: readonly SectionKind[] = ['Priority action', 'Significant weakness', 'Cause of concern'];

/** Kinds whose items are proposed as recommendations. */
const RECOMMENDING: readonly SectionKind[] = [...GRAVE, 'Area for improvement', 'Recommendation', 'Area for development', 'To do better'];

export function isGraveKind(kind: SectionKind): boolean {
  return GRAVE.includes(kind);
}

export function isRecommending(kind: SectionKind): boolean {
  return RECOMMENDING.includes(kind);
}

/** Whose list it is: "The local authority’s", "Key", "Summary of". */
const WHOSE = "(?:[\\w’'()-]+ ){0,6}?";
const NOUNS =
  '(?:in|for|of|by|across|to|at|within|about|from|and|identified|local|authority|council|area|' +
  'partnership|force|service|board|this|the|inspection|visit|practice|social|work)';
const TAIL = `(?:\\s+${NOUNS}\\b.{0,70})?`;

/**
 * Headings by what they say, the gravest first. Their sources: Ofsted, Inspecting local authority children's services
 * (“what needs to improve”, “areas for priority action”); Ofsted and Care Quality Commission, Area SEND inspections:
 * framework and handbook (areas for priority action and for improvement; “what … is doing that is effective”), and before
 * 2023 “areas of significant weakness”; HMICFRS assessments (cause of concern, with recommendations; areas for
 * improvement; promising and innovative practice); Care Quality Commission, Reporting and sharing information: local
 * authorities (areas to improve, areas of strength).
 */
const HEADINGS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    new RegExp(
      '^(?:.{0,60}\\b(?:previous|earlier|last|past)\\b.{0,60}\\b(?:inspection|visit|recommendations?|' +
        'areas?|report)\\b.{0,40}|progress (?:since|against|on|made)\\b.{0,80}|(?:recommendations?|' +
        'areas? for improvement|causes? of concern) (?:from|since|at|that (?:were|was|have)|closed|' +
        'discharged)\\b.{0,80})$',
      'i',
    ),
    'Past',
  ],
  [
    new RegExp(`^${WHOSE}(?:areas? (?:for|of|requiring) )?(?:immediate (?:and )?)?priority(?: and immediate)? actions?${TAIL}$`, 'i'),
    'Priority action',
  ],
  [
    new RegExp(`^${WHOSE}areas? (?:for|of|requiring) (?:immediate|urgent) (?:action|improvement|attention)${TAIL}$`, 'i'),
    'Priority action',
  ],
  [new RegExp(`^${WHOSE}(?:areas? of )?(?:significant|serious) (?:weakness(?:es)?|concerns?)${TAIL}$`, 'i'), 'Significant weakness'],
  [new RegExp(`^(?:accelerated )?causes? (?:of|for) concern${TAIL}$`, 'i'), 'Cause of concern'],
  [
    /^what (?:needs?|does .{1,90} need|do .{1,90} need|must .{1,60}|should .{1,60}) to (?:improve|be improved|get better)\b.{0,90}$/i,
    'Area for improvement',
  ],
  [/^what (?:needs?|does .{1,90} need|do .{1,90} need) to do better\b.{0,60}$/i, 'To do better'],
  [/^what (?:must|should) .{0,60}improve\b.{0,60}$/i, 'Area for improvement'],
  [
    new RegExp(
      `^${WHOSE}(?:areas? (?:for|of|requiring|that (?:need|require)|needing|` +
        `where) (?:further )?(?:to )?improve(?:ments?)?|improvements? (?:needed|required)|` +
        `areas? to improve)${TAIL}$`,
      'i',
    ),
    'Area for improvement',
  ],
  [new RegExp(`^${WHOSE}recommendations?${TAIL}$`, 'i'), 'Recommendation'],
  [new RegExp(`^${WHOSE}areas? (?:for|of) (?:further )?(?:development|consideration)${TAIL}$`, 'i'), 'Area for development'],
  [
    new RegExp(
      `^${WHOSE}(?:areas? of )?(?:strengths?|(?:good|best|promising|innovative|outstanding|notable|effective|positive) practice)${TAIL}$`,
      'i',
    ),
    'Strength',
  ],
  [
    new RegExp(
      '^what (?:is|are|was) .{0,80}(?:doing (?:that is |which is )?(?:effective|well|effectively)|' +
        'working well|going well|effective|good)\\??$',
      'i',
    ),
    'Strength',
  ],
  [/^what (?:works|is working|has worked|went) well.{0,40}$/i, 'Strength'],
  [
    new RegExp(
      '^(?:summary of |graded |overview of |record of |table of )?(?:judge?ments?|main findings|grades?|' +
        'ratings?)(?:[\\t ,]+(?:and )?(?:grades?|ratings?|scores?))?:?$',
      'i',
    ),
    'Judgements',
  ],
  [
    new RegExp(
      '^(?:overall (?:summary|rating)|local authority rating(?: and score)?|quality statement scores|' +
        'our judge?ments|inspection judge?ments?)\\b.{0,60}$',
      'i',
    ),
    'Judgements',
  ],
];

/** Headings that end a list before them and hold none themselves. */
const OTHER = new RegExp(
  '^(?:(?:executive )?summary\\b.{0,60}|main findings|headline findings|key findings|' +
    'findings(?: and evaluation.*)?|next steps|background|introduction|conclusions?|practice (?:study|' +
    'example|illustration).{0,60}|case study.{0,60}|context|leadership|scope of .{3,60}|' +
    'areas? covered by .{3,60}|about (?:this|the|us|our|how).{0,70}|information about .{3,80}|' +
    'inspection (?:team|details|outcome|information)\\b.{0,40}|local area partnership details|' +
    'what (?:it is|is it) like to .{3,110}|how (?:we|effective|effectively|well) .{3,110}|' +
    'ann?ex(?: [a-z0-9])?\\b.{0,60}|appendix\\b.{0,60}|glossary|notes?|footnotes|' +
    'the (?:experiences and progress of .{3,110}|impact of leaders .{3,90}|effectiveness of the (?:local|' +
    'lscb).{0,130}|influence of .{3,90}|local authority|local safeguarding children board.{0,20})|' +
    'children who need .{3,80}|yours sincerely|we set out our detailed findings below\\b.*|' +
    'what (?:people expect|we expect|the inspection judge?ments mean)|complaints|contents)\\s*:?\\.?$',
  'i',
);

/** "Theme 4: Leadership". */
const NUMBERED_PART = /^(?:theme|quality statement|part|chapter) \d{1,2}\b.{0,90}$/i;

/** ": requires improvement to be good" after a heading. */
const GRADE_AFTER = /\s*[:–—-]\s*(?:requires improvement(?: to be good)?|outstanding|good|adequate|inadequate)$/i;

/** "RECOMMENDATIONS", "Areas for improvement:", "3. Recommendations" → the words alone. */
function bareHeading(line: string): string {
  return line
    .replace(/^(?:section |part |chapter )?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)])\s+(?=[A-Za-z])/, '')
    .replace(/[\s:.–—-]+$/, '')
    .replace(/\s*\((?:continued|cont\.?|cont[’']d)\)$/i, '')
    .replace(/\t+/g, ' ')
    .replace(GRADE_AFTER, '');
}

/** The heading that a whole line is, or `undefined`. A sentence that only mentions such words is none. */
export function sectionHeading(line: string): SectionHeading | undefined {
  if (line.includes('\t')) return headingRow(line);
  const words = bareHeading(line);
  const isSentence = (/\.$/.test(line) && words.split(' ').length > 6) || /^[a-z]/.test(line) || words.split(' ').length > 32;
  if (words.length < 5 || words.length > 210 || (isSentence && !/[.…]{3}$/.test(line))) return undefined;
  const whole = kindOf(words);
  if (whole !== undefined) return headingOf(whole, words, '');
  const parted = /^(.{5,80}?)\s*(?::|\s[–—-])\s+(\S.*)$/.exec(words);
  const first = parted === null ? undefined : kindOf(parted[1] ?? '');
  return first === undefined || first === 'Other' || first === 'Judgements'
    ? undefined
    : headingOf(first, parted?.[1] ?? '', parted?.[2] ?? '');
}

/** A table's heading row that says what its rows are: "Responsible body", "Areas for priority action". */
function headingRow(line: string): SectionHeading | undefined {
  const cells = line.split('\t').map((cell) => bareHeading(cell));
  const kinds = cells.map((cell) => (cell.length < 5 ? undefined : kindOf(cell)));
  const kind = kinds.find((each) => each !== undefined && isRecommending(each));
  if (kind !== undefined && (kinds.length === 1 || tableColumns(cells) !== undefined)) return headingOf(kind, line, '');
  return kindOf(cells.join(' ')) === 'Judgements' ? headingOf('Judgements', line, '') : undefined;
}

/** A heading has no verb of its own, so that a sentence about areas for improvement is not taken for one. */
const VERB = new RegExp(
  '\\b(?:is|are|was|were|be|been|has|have|had|will|would|should|must|may|can|could|needs? to|made|make|' +
    'found|identified(?! (?:by|at|in|during)\\b)(?!$)|set out|require[sd]?|include[sd]?|know|knows|do|' +
    'does|did|(?!looked|focus+ed|related|identified|summarised|graded|accelerated|needed|required|' +
    'proposed)\\w{3,}ed)\\b',
  'i',
);

function kindOf(words: string): SectionKind | undefined {
  if (VERB.test(withoutQuestion(words))) return undefined;
  for (const [pattern, kind] of HEADINGS) if (pattern.test(words)) return kind;
  return OTHER.test(words) || NUMBERED_PART.test(words) ? 'Other' : undefined;
}

const KEEPS_ITS_VERB = new RegExp(
  '^(?:what|how|progress|children who|the (?:effectiveness|experiences|impact|quality) of|we set out|' +
    '(?:recommendations?|areas?|causes? of concern) (?:of .{3,20} )?(?:that|where|need|requir))',
  'i',
);

/** "What needs to improve" is a question with or without its mark, and keeps its verb. */
function withoutQuestion(words: string): string {
  return KEEPS_ITS_VERB.test(words) ? '' : words;
}

function headingOf(kind: SectionKind, words: string, rest: string): SectionHeading {
  const isSingular =
    /^(?:accelerated )?(?:area|cause|recommendation|promising|innovative)\b/i.test(words) &&
    !/\b(?:areas|causes|recommendations)\b/i.test(words);
  return { kind, isSingular, isGrave: isGraveKind(kind), rest };
}

/** True for a short line without a stop that could be a heading, whatever it says. */
export function looksLikeHeading(line: string): boolean {
  if (line.includes('\t') || line.length > 110 || /[.;,:]$/.test(line) || !/^[A-Z0-9‘“"(]/.test(line)) return false;
  return plainWords(line).split(' ').length <= 16 && /[a-z]/i.test(line);
}
