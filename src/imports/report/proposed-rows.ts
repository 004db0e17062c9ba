import { likeness } from '../../plan/decisions/known-decisions.ts';
import type { Plan } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, plainWords, sameWords } from '../../words/words.ts';
import type { ProposedFinding, ReportReading } from './read-report.ts';

/** The lists in which rows of a report may stand already. */
export const REPORT_LISTS = ['inspections', 'recommendations', 'judgements', 'strengths'] as const;
export type ReportPlan = Pick<Plan, (typeof REPORT_LISTS)[number]>;

/** What every proposed row says besides its own cells: plain words, as a dialog shows them. */
interface Proposed {
  /** Where it is on its tab already: a ref, or "there"; '' where it is new. */
  readonly there: string;
  /** How sure the reading is: certain, likely or possible. */
  readonly confidence: string;
  /** Why it is not certain; '' where it is. */
  readonly why: string;
}

export interface InspectionProposal extends Proposed {
  readonly name: string;
  readonly framework: string;
  /** "6 November 2023", or ''. */
  readonly fieldworkStart: string;
  readonly fieldworkEnd: string;
  readonly reportPublished: string;
}

export interface FindingProposal extends Proposed {
  readonly text: string;
  readonly paragraph: string;
  readonly strand: string;
  readonly kind: string;
  readonly isGrave: boolean;
  readonly responsible: string;
  readonly timescale: string;
  readonly quotedBeginning: string;
}

export interface JudgementProposal extends Proposed {
  readonly strand: string;
  readonly subJudgement: string;
  readonly grade: string;
  readonly isOverall: boolean;
}

/** The rows that a report proposes, beside what the plan holds. */
export interface ReportProposal {
  readonly inspection: InspectionProposal;
  readonly recommendations: readonly FindingProposal[];
  readonly judgements: readonly JudgementProposal[];
  readonly strengths: readonly FindingProposal[];
  /** The counts that the report states of itself, beside the rows found: one sentence each. */
  readonly counts: readonly string[];
}

/** The rows of a reading, each known again where the plan holds it; `inspection` is the officer's choice, where there is one. */
export function proposedRows(reading: ReportReading, plan: ReportPlan, inspection = ''): ReportProposal {
  const ref = inspection === '' ? knownInspection(reading, plan) : inspection;
  return {
    inspection: inspectionOf(reading, ref),
    recommendations: reading.recommendations.map((finding) => ({
      ...findingOf(finding),
      there: knownRecommendation(finding.text, ref, plan),
    })),
    judgements: reading.judgements.map((judgement) => ({
      strand: judgement.strand,
      subJudgement: judgement.subJudgement,
      grade: judgement.grade === '' ? judgement.words : judgement.grade,
      isOverall: judgement.isOverall,
      confidence: judgement.confidence,
      why: judgement.confidence === 'certain' ? '' : 'not set out as a table of judgements',
      there: knownJudgement(judgement, ref, plan),
    })),
    strengths: reading.strengths.map((finding) => ({ ...findingOf(finding), there: knownStrength(finding.text, ref, plan) })),
    counts: reading.counts.map(
      ({ words, found, agrees }) =>
        `The report speaks of ${words}; ${counted(found, 'row was', 'rows were')} found${agrees ? '' : ': compare them with the report'}.`,
    ),
  };
}

const dayWords = (date: PlainDate | undefined): string => (date === undefined ? '' : formatDate(date));

function inspectionOf({ inspection }: ReportReading, there: string): InspectionProposal {
  const { name, framework, confidence } = inspection;
  return {
    name,
    framework,
    fieldworkStart: dayWords(inspection.fieldworkStart),
    fieldworkEnd: dayWords(inspection.fieldworkEnd),
    reportPublished: dayWords(inspection.reportPublished),
    confidence,
    why: framework === '' ? 'the text names no kind of inspection that is known here' : '',
    there,
  };
}

function findingOf(finding: ProposedFinding): Omit<FindingProposal, 'there'> {
  const { text, paragraph, strand, kind, isGrave, responsible, due, confidence, why, quotedBeginning } = finding;
  return { text, paragraph, strand, kind, isGrave, responsible, timescale: due, confidence, why, quotedBeginning };
}

/** The inspection of the plan that a report is of: the same framework and a day in common, or the same name. */
function knownInspection({ inspection }: ReportReading, plan: ReportPlan): string {
  const days = [inspection.fieldworkStart, inspection.fieldworkEnd, inspection.reportPublished].filter((day) => day !== undefined);
  const known = plan.inspections.find(
    (each) =>
      (inspection.framework !== '' &&
        sameWords(each.framework, inspection.framework) &&
        [each.fieldworkStart, each.fieldworkEnd, each.reportPublished].some((day) => day !== undefined && days.includes(day))) ||
      (inspection.framework !== '' && days.length === 0 && sameWords(each.name, inspection.name)),
  );
  return known?.ref ?? '';
}

/** Two wordings this close are one recommendation: a plan often shortens or mends what the report says. */
const SAME_WORDING = 0.85;

function isSameText(one: string, other: string): boolean {
  const [first, second] = [plainWords(one), plainWords(other)];
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return (short.length >= 40 && long.startsWith(short)) || likeness(one, other) >= SAME_WORDING;
}

/**
 * Its ref on the Recommendations tab. Of another inspection the same words may be asked again, so only this one's count,
 * and those that name none.
 */
export function knownRecommendation(text: string, inspection: string, { recommendations }: ReportPlan): string {
  if (inspection === '') return '';
  const known = recommendations.find((each) => (each.inspection === inspection || each.inspection === '') && isSameText(each.text, text));
  return known?.ref ?? '';
}

/** "there" where the Strengths tab holds it. */
export function knownStrength(text: string, inspection: string, { strengths }: ReportPlan): string {
  if (inspection === '') return '';
  return strengths.some((each) => each.inspection === inspection && isSameText(each.text, text)) ? 'there' : '';
}

/** "there" and the grade that the Judgements tab holds. */
export function knownJudgement(
  { strand, subJudgement }: Pick<JudgementProposal, 'strand' | 'subJudgement'>,
  inspection: string,
  { judgements }: ReportPlan,
): string {
  if (inspection === '') return '';
  const known = judgements.find(
    (each) => each.inspection === inspection && sameWords(each.strand, strand) && sameWords(each.subJudgement, subJudgement),
  );
  return known === undefined ? '' : `there: ${known.grade}`;
}
