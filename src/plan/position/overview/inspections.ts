import { judgementHistory } from '../../inspections/judgement-history.ts';
import { judgementMatrix } from '../../inspections/judgement-matrix.ts';
import { overallJudgements } from '../../inspections/limiting-judgement.ts';
import { regionalComparison } from '../../inspections/regional-comparison.ts';
import { section } from './section.ts';
import type { OverviewTable, SectionMaker } from './section.ts';

/** What inspectors said, and what limits the judgement. */
export const judgements: SectionMaker = ({ plan }) => {
  const given = plan.inspections
    .map((inspection) => ({ inspection, matrix: judgementMatrix(inspection, plan.judgements) }))
    .filter(({ matrix }) => matrix.rows.length > 0);
  const sentences = given.flatMap(({ inspection }) =>
    overallJudgements(inspection, plan.judgements)
      .filter(({ limitedBy, derived }) => limitedBy.length > 0 || derived !== undefined)
      .map(({ of, stated, explanation }) => `${of}${stated === undefined ? '' : `, ${stated.toLowerCase()} overall`}: ${explanation}`),
  );
  const tables = given.map(({ inspection, matrix }): OverviewTable => ({
    headings: [`${inspection.name}: strand`, ...matrix.subJudgements],
    rows: matrix.rows.map(({ strand, cells }) => [
      strand,
      ...cells.map(({ grade, isLimiting }) => (isLimiting ? `${grade} (limiting)` : grade)),
    ]),
  }));
  const history = judgementHistory(plan.inspections, plan.judgements).map(({ name, sentence }) => `${name}: ${sentence}.`);
  return section('Judgements', [...sentences, ...history], tables);
};

/** How others in the region were judged. */
export const region: SectionMaker = ({ plan }) =>
  section(
    'The region',
    plan.inspections.flatMap((inspection) => {
      const own = (strand: string) =>
        plan.judgements.find(
          (each) => each.inspection === inspection.ref && each.strand === strand && (each.isOverall || each.subJudgement === ''),
        )?.grade;
      return regionalComparison(inspection, plan.regionalOutcomes, own).map(({ sentence }) => sentence);
    }),
  );
