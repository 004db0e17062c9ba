import type { Plan } from '../model.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { listed } from '../../words/words.ts';
import { isUngraded, readGrade, scaleOf } from './grade-scales.ts';
import { overallJudgements } from './limiting-judgement.ts';

/** Grades that the framework's scale does not have, and overall grades better than their limiting judgement allows. */
export function judgementProblems(plan: Pick<Plan, 'inspections' | 'judgements'>): Problem[] {
  const inspections = new Map(plan.inspections.map((inspection) => [inspection.ref, inspection]));
  const grades = plan.judgements.flatMap((judgement) => {
    const inspection = inspections.get(judgement.inspection);
    const at: Place = { of: 'judgements', row: judgement.row, field: 'grade' };
    if (inspection === undefined || judgement.grade === '') return [];
    if (isUngraded(inspection.framework))
      return [
        problem(
          at,
          'grade-of-ungraded-framework',
          `${inspection.framework} gives findings without grades. Clear the grade, or check the inspection.`,
        ),
      ];
    if (readGrade(inspection.framework, judgement.grade) !== undefined) return [];
    const scale = scaleOf(inspection.framework);
    const words = scale === undefined ? 'Check the spelling' : `${inspection.framework} has ${listed(scale.grades, 'or')}`;
    return [problem(at, 'grade-unknown', `"${judgement.grade}" is not a grade of this inspection. ${words}.`)];
  });
  const limits = plan.inspections.flatMap((inspection) =>
    overallJudgements(inspection, plan.judgements)
      .filter((overall) => overall.isBeyondLimit)
      .map((overall) => {
        const row = plan.judgements.find(
          (each) => each.inspection === inspection.ref && each.isOverall && (each.strand === overall.of || overall.of === inspection.name),
        )?.row;
        return problem(
          { of: 'judgements', field: 'grade', ...(row === undefined ? {} : { row }) },
          'overall-beyond-limit',
          overall.explanation,
        );
      }),
  );
  return [...grades, ...limits];
}
