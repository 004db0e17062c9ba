import type { Plan, Strength } from '../../plan/model.ts';
import { inline } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** What inspectors found to be good, each with its source, for balance. */
export const strengths: ParagraphWriter = ({ plan }) =>
  plan.strengths.length === 0
    ? []
    : [
        {
          text:
            plan.strengths.length === 1 ? 'Inspectors also named a strength:' : `Inspectors also named ${plan.strengths.length} strengths:`,
          bullets: plan.strengths.map((strength) => `${inline(strength.text)}${sourceOf(strength, plan)}.`),
        },
      ];

function sourceOf(strength: Strength, plan: Plan): string {
  const inspection = plan.inspections.find((each) => each.ref === strength.inspection);
  const parts = [inspection?.name ?? strength.inspection, strength.paragraph === '' ? '' : `paragraph ${strength.paragraph}`].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
