import { nOfN } from '../../plan/position/roll-up.ts';
import type { Judgement } from '../../plan/model.ts';
import type { PaperRow } from '../paper.ts';
import type { PaperSource } from '../paper-source.ts';

interface GradeRow {
  readonly inspection: string;
  readonly strand: string;
  readonly subJudgement: string;
  readonly grade: string;
  readonly note: string;
}

/** The grades by inspection, in the order of the sheet. */
export function gradeRows({ plan }: Pick<PaperSource, 'plan'>): readonly GradeRow[] {
  const names = new Map(plan.inspections.map((each) => [each.ref, each.name]));
  return plan.judgements.map(({ inspection, strand, subJudgement, grade, isOverall, isLimiting }) => ({
    inspection: names.get(inspection) ?? inspection,
    strand,
    subJudgement,
    grade,
    note: [isOverall ? 'Overall' : '', isLimiting ? 'Limiting' : ''].filter((word) => word !== '').join(', '),
  }));
}

/** Where there is one overall grade it leads; where each strand has its own, it stays with its strand. */
function overallFirst(its: readonly Judgement[]): readonly Judgement[] {
  const overall = its.filter(({ isOverall }) => isOverall);
  return overall.length === 1 ? [...overall, ...its.filter(({ isOverall }) => !isOverall)] : its;
}

/** The grades of each inspection that gave any, the overall one first; the words say which limits it. */
export function gradesByInspection({ plan }: Pick<PaperSource, 'plan'>): readonly PaperRow[] {
  const names = new Map(plan.inspections.map((each) => [each.ref, each.name]));
  const refs = [...new Set(plan.judgements.map(({ inspection }) => inspection))];
  return refs.map((ref) => {
    const its = plan.judgements.filter(({ inspection }) => inspection === ref);
    return {
      name: names.get(ref) ?? (ref || 'Inspection not named'),
      rows: overallFirst(its).map(({ strand, subJudgement, grade, isOverall, isLimiting }) => ({
        judgement: [strand, subJudgement].filter((part) => part !== '').join(': '),
        grade: [grade, isOverall && !/overall/i.test(strand + subJudgement) ? 'overall' : '', isLimiting ? 'limiting judgement' : '']
          .filter((part) => part !== '')
          .join(', '),
      })),
    };
  });
}

interface RegionalRow {
  readonly strand: string;
  readonly grade: string;
  readonly count: string;
  readonly authorities: string;
}

/** Outcomes in the region as "n of N" by strand and grade. */
export function regionalRows({ plan }: Pick<PaperSource, 'plan'>): readonly RegionalRow[] {
  const strands = [...new Set(plan.regionalOutcomes.map((row) => row.strand))];
  return strands.flatMap((strand) => {
    const its = plan.regionalOutcomes.filter((row) => row.strand === strand);
    return [...new Set(its.map((row) => row.grade))].map((grade) => {
      const same = its.filter((row) => row.grade === grade);
      return { strand, grade, count: nOfN(same.length, its.length), authorities: same.map((row) => row.authority).join(', ') };
    });
  });
}
