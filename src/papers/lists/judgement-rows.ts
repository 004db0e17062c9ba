import { nOfN } from '../../plan/position/roll-up.ts';
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
