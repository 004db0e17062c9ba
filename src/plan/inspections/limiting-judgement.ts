import type { Inspection, Judgement } from '../model.ts';
import { counted, listed } from '../../words/words.ts';
import { footLimits, readGrade } from './grade-scales.ts';
import type { Grade } from './grade-scales.ts';

/** A judgement with its grade read. */
export interface GradedJudgement {
  readonly judgement: Judgement;
  readonly name: string;
  readonly grade: Grade;
}

/** What follows for an overall judgement from those it rests on. */
export interface OverallJudgement {
  /** The strand, or the inspection's name where the judgement is of the whole. */
  readonly of: string;
  /** The grade that the report states, where the tab holds it. */
  readonly stated: string | undefined;
  /** The grade that follows from the others; `undefined` where inspectors' own judgement decides. */
  readonly derived: string | undefined;
  /** The judgements that cap the overall one. */
  readonly limitedBy: readonly GradedJudgement[];
  /** Two sentences at most: what follows from what. */
  readonly explanation: string;
  /** True where the stated grade is better than the limiting judgement allows. */
  readonly isBeyondLimit: boolean;
}

/** "Quality of practice", or "Safeguarding: capacity for improvement". */
function judgementName(judgement: Judgement): string {
  return [judgement.strand, judgement.subJudgement].filter((part) => part !== '').join(': ');
}

/** The judgements of one inspection whose grade can be read. */
export function gradedJudgements(inspection: Inspection, judgements: readonly Judgement[]): GradedJudgement[] {
  const own = judgements.filter((judgement) => judgement.inspection === inspection.ref && judgement.grade !== '');
  const words = own.map((judgement) => judgement.grade);
  return own.flatMap((judgement) => {
    const grade = readGrade(inspection.framework, judgement.grade, words);
    return grade === undefined ? [] : [{ judgement, name: judgementName(judgement), grade }];
  });
}

/**
 * The overall judgements of an inspection, each beside what follows from the judgements it rests on. A judgement marked
 * limiting caps the overall grade. So does one at the foot of the scale, except under the older frameworks with many
 * sub-judgements (SLAC, JAR), where only a mark does. Otherwise, unless all are alike, the grade is the inspectors' to
 * give and none is derived.
 */
export function overallJudgements(inspection: Inspection, judgements: readonly Judgement[]): OverallJudgement[] {
  const graded = gradedJudgements(inspection, judgements);
  const overall = graded.filter(({ judgement }) => judgement.isOverall);
  if (overall.length === 0) return graded.length === 0 ? [] : [overallFrom(inspection, inspection.name, undefined, graded)];
  return overall.map((stated) => overallFrom(inspection, stated.judgement.strand || inspection.name, stated, partsOf(stated, graded)));
}

/** The judgements an overall one rests on: those of its own strand, or else of the whole inspection. */
function partsOf(overall: GradedJudgement, graded: readonly GradedJudgement[]): GradedJudgement[] {
  const inStrand = graded.filter(
    (other) => other !== overall && other.judgement.strand === overall.judgement.strand && !other.judgement.isOverall,
  );
  if (inStrand.length > 0) return inStrand;
  const strandsWithOverall = new Set(graded.filter((each) => each.judgement.isOverall).map((each) => each.judgement.strand));
  return graded.filter((other) => other !== overall && (other.judgement.isOverall || !strandsWithOverall.has(other.judgement.strand)));
}

function overallFrom(
  inspection: Inspection,
  of: string,
  stated: GradedJudgement | undefined,
  parts: readonly GradedJudgement[],
): OverallJudgement {
  const hasFewKeyJudgements = footLimits(inspection.framework);
  const limitedBy = limiting(parts, hasFewKeyJudgements);
  const limit = limitedBy[0]?.grade;
  const allAlike = hasFewKeyJudgements && parts.length > 1 && parts.every((part) => part.grade.rank === parts[0]?.grade.rank);
  const isBottom = limit !== undefined && limit.rank === limit.scale.grades.length;
  const derived = isBottom ? limit.words : allAlike ? parts[0]?.grade.words : undefined;
  const isBeyondLimit = stated !== undefined && limit !== undefined && stated.grade.rank < limit.rank;
  return {
    of,
    stated: stated?.grade.words,
    derived,
    limitedBy,
    isBeyondLimit,
    explanation: explain(stated, derived, limitedBy, parts, isBeyondLimit),
  };
}

/** The worst of the judgements marked limiting and, where the framework has it so, of those at the foot of the scale. */
function limiting(parts: readonly GradedJudgement[], atFoot: boolean): GradedJudgement[] {
  const capping = parts.filter(({ judgement, grade }) => judgement.isLimiting || (atFoot && grade.rank === grade.scale.grades.length));
  const worst = Math.max(...capping.map(({ grade }) => grade.rank));
  return capping.filter(({ grade }) => grade.rank === worst);
}

function explain(
  stated: GradedJudgement | undefined,
  derived: string | undefined,
  limitedBy: readonly GradedJudgement[],
  parts: readonly GradedJudgement[],
  isBeyondLimit: boolean,
): string {
  const limit = limitedBy[0]?.grade.words;
  const names = listed(limitedBy.map(({ name }) => name));
  if (isBeyondLimit)
    return (
      `The overall judgement is entered as ${lower(stated?.grade.words)}, but ${names} (${lower(limit)}) limits ` +
      `it. Check both grades against the report.`
    );
  if (derived !== undefined && limit !== undefined) {
    return (
      `${sum(parts)} gives ${lower(derived)}: ${limitedBy.length === 1 ? 'the limiting judgement is' : 'the limiting judgements are'} ` +
      `${names}.`
    );
  }
  if (derived !== undefined) return `${sum(parts)}: every judgement is ${lower(derived)}.`;
  if (limit !== undefined) return `${names} limits the overall judgement to ${lower(limit)} at best.`;
  return parts.length === 0
    ? 'No other judgement is entered that it could rest on.'
    : `${sum(parts)}: no judgement limits the overall one, so it is the inspectors’ to give.`;
}

/** "Adequate + adequate + inadequate", or a count where there are many. */
function sum(parts: readonly GradedJudgement[]): string {
  if (parts.length > 4) return `${counted(parts.length, 'judgement')} taken together`;
  return parts.map(({ grade }, index) => (index === 0 ? grade.words : lower(grade.words))).join(' + ');
}

function lower(words: string | undefined): string {
  return (words ?? '').toLowerCase();
}
