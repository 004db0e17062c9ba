import { linesAndCellsOfPastedText } from '../../plan/decisions/pasted-text.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, listed, plainWords, shortened } from '../../words/words.ts';
import { blocksOfReport } from './blocks.ts';
import type { Block } from './blocks.ts';
import { findingsOf } from './findings.ts';
import type { Confidence, Finding } from './sections.ts';
import { frameworkOf, placeOf } from './frameworks.ts';
import { isRecommending } from './headings.ts';
import { judgementsOf } from './judgements.ts';
import type { ProposedJudgement } from './judgements.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import { reportDates } from './report-dates.ts';
import { countRemark, statedCounts } from './stated-counts.ts';
import type { StatedCount } from './stated-counts.ts';

/** The inspection that the report is of, for the Inspections tab. */
interface ProposedInspection {
  /** "Area SEND inspection, Exampleshire"; the kind alone where the text names no place. */
  readonly name: string;
  /** '' where the report names no framework that is known. */
  readonly framework: string;
  readonly confidence: Confidence;
  readonly fieldworkStart: PlainDate | undefined;
  readonly fieldworkEnd: PlainDate | undefined;
  readonly reportPublished: PlainDate | undefined;
}

/** A row of the Recommendations or the Strengths tab, for an officer to tick. */
export interface ProposedFinding extends Finding {
  /** The finding's first words in quotation marks, to find it in the report. */
  readonly quotedBeginning: string;
}

export interface ReportReading {
  readonly inspection: ProposedInspection;
  readonly recommendations: readonly ProposedFinding[];
  readonly strengths: readonly ProposedFinding[];
  readonly judgements: readonly ProposedJudgement[];
  readonly counts: readonly StatedCount[];
  /** What the officer should look at, one sentence each. */
  readonly remarks: readonly string[];
}

const QUOTED_WORDS = 9;

/**
 * Proposes rows from the pasted text of a published inspection report. It reads headings and list structure and nothing
 * else: the same text always gives the same rows, each says where it stands, and whatever is not a marked list under a
 * heading of its kind says why it is less than certain. Nothing is decided here: an officer ticks each row.
 */
export function readReport(pasted: string, today: PlainDate): ReportReading {
  const lines = withoutPageFurniture(linesAndCellsOfPastedText(pasted)).map(({ text }) => text);
  const blocks = blocksOfReport(pasted);
  const paragraphs = blocks.map(({ text }) => text);
  const framework = frameworkOf(lines);
  const dates = reportDates(lines, paragraphs, today);
  const { findings, leftOut } = withoutNarrative(findingsOf(blocks));
  const { kept, repeats } = once(findings);
  const recommendations = kept.filter(({ kind }) => isRecommending(kind)).map((finding) => weighed(finding, kept));
  const strengths = kept.filter(({ kind }) => kind === 'Strength');
  const counts = statedCounts(prose(blocks), kept);
  const judgements = judgementsOf(pasted, lines, paragraphs, framework?.name ?? '');
  const place = placeOf(lines, framework?.called ?? '');
  const { remarks: dateRemarks, ...days } = dates;
  return {
    inspection: {
      name: nameOf(framework?.called, place),
      framework: framework?.name ?? '',
      confidence: framework?.confidence ?? 'possible',
      ...days,
    },
    recommendations: recommendations.map(quoted),
    strengths: strengths.map(quoted),
    judgements,
    counts,
    remarks: [
      ...(framework === undefined
        ? ['The text names no kind of inspection that is known here. Choose the framework on the Inspections tab.']
        : []),
      ...dateRemarks,
      ...(recommendations.length === 0 ? [NOTHING] : []),
      ...counts.filter(({ agrees }) => !agrees).map(countRemark),
      ...leftOut,
      ...repeats,
      ...clashes(judgements),
    ],
  };
}

const NOTHING =
  'No recommendation was found: no list under a heading such as “Recommendations”, “Areas for improvement”, ' +
  '“What needs to improve” or “Areas for priority action”. Paste the whole report, or type them on the Recommendations tab.';

function nameOf(called: string | undefined, place: string): string {
  return [called ?? 'Inspection', place].filter((part) => part !== '').join(', ');
}

function quoted(finding: Finding): ProposedFinding {
  const words = finding.text.split(' ');
  const first = words
    .slice(0, QUOTED_WORDS)
    .join(' ')
    .replace(/[,;:.]$/, '');
  return { ...finding, quotedBeginning: `“${first}${words.length > QUOTED_WORDS ? ' …' : ''}”` };
}

/**
 * Area SEND reports tell under “What does the area partnership need to do better?” what they then list in tables. What
 * is told is left out where the lists are there.
 */
function withoutNarrative(all: readonly Finding[]): { findings: readonly Finding[]; leftOut: string[] } {
  const isListed = all.some(({ kind }) => kind === 'Area for improvement' || kind === 'Priority action');
  const told = all.filter(({ kind }) => kind === 'To do better');
  if (!isListed || told.length === 0) return { findings: all, leftOut: [] };
  const section = (told[0] as Finding).paragraph.replace(/, item \d+$/, '');
  return {
    findings: all.filter(({ kind }) => kind !== 'To do better'),
    leftOut: [
      `${counted(told.length, 'paragraph')} under “${section}” ${told.length === 1 ? 'is' : 'are'} left out` +
        `: the report lists its areas separately.`,
    ],
  };
}

/** Areas for development beside areas of significant weakness may be meant as context only. */
function weighed(finding: Finding, all: readonly Finding[]): Finding {
  const hasGraver = all.some(
    ({ kind }) => kind === 'Significant weakness' || kind === 'Priority action' || kind === 'Area for improvement',
  );
  return finding.kind === 'Area for development' && hasGraver
    ? { ...finding, confidence: 'possible', why: 'an area for development, in a report that lists graver ones' }
    : finding;
}

/** Running text: where a report states how many findings it has. */
function prose(blocks: readonly Block[]): string[] {
  return blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map(({ text }) => text);
}

/** Each finding once: a summary repeats what the body says. */
function once(findings: readonly Finding[]): { kept: Finding[]; repeats: string[] } {
  const kept: Finding[] = [];
  const repeats: string[] = [];
  for (const finding of findings) {
    const plain = plainWords(finding.text);
    const same = kept.findIndex(
      (each) => isSame(plainWords(each.text), plain) && isRecommending(each.kind) === isRecommending(finding.kind),
    );
    if (same === -1) kept.push(finding);
    else {
      repeats.push(
        `“${shortened(finding.text, 60)}” stands twice in the report (${(kept[same] as Finding).paragraph}; ${finding.paragraph}` +
          `): given once.`,
      );
      if (finding.text.length > (kept[same] as Finding).text.length || (finding.isGrave && !(kept[same] as Finding).isGrave))
        kept[same] = { ...finding, isGrave: finding.isGrave || (kept[same] as Finding).isGrave };
    }
  }
  return { kept, repeats };
}

/** The same words, or one the beginning of the other. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 60 && long.startsWith(short));
}

function clashes(judgements: readonly ProposedJudgement[]): string[] {
  return judgements.flatMap((judgement, at) => {
    const other = judgements.slice(0, at).find((each) => each.strand === judgement.strand && each.subJudgement === judgement.subJudgement);
    return other === undefined
      ? []
      : [
          `${judgement.strand} is given as ${other.words} and as ${judgement.words}. One may be of an earlier i` +
            `nspection: keep the right one.`,
        ];
  });
}

/** "18 recommendations, 4 of them grave, 6 judgements and 3 strengths found"; what there is none of is left out. */
export function reportFound(reading: ReportReading): string {
  const grave = reading.recommendations.filter(({ isGrave }) => isGrave).length;
  const parts = [
    reading.recommendations.length === 0
      ? ''
      : `${counted(reading.recommendations.length, 'recommendation')}${grave === 0 ? '' : ` (${grave} grave)`}`,
    reading.judgements.length === 0 ? '' : counted(reading.judgements.length, 'judgement'),
    reading.strengths.length === 0 ? '' : counted(reading.strengths.length, 'strength'),
  ].filter((part) => part !== '');
  return `${listed(parts) || 'Nothing'} found`;
}
