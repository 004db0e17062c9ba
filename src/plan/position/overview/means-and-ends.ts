import { riskMovements } from '../../snapshots/risk-movement.ts';
import { doneWithoutImpact, measureReadings } from '../measures.ts';
import { fundingByYear, fundingSentence, postCountdowns } from '../money.ts';
import { coverageSentence, recommendationCoverage } from '../recommendation-coverage.ts';
import { section } from './section.ts';
import type { SectionMaker } from './section.ts';

export const coverage: SectionMaker = ({ plan }) => {
  const all = recommendationCoverage(plan);
  return section('Recommendations', [coverageSentence(all), ...all.filter(({ isCovered }) => !isCovered).map(({ sentence }) => sentence)]);
};

export const money: SectionMaker = ({ plan, today, calendar }) =>
  section('Money and posts', [
    ...fundingByYear(plan.funding).map(({ sentence }) => `${sentence}.`),
    ...postCountdowns(plan.funding, today, calendar).map(({ sentence }) => sentence),
    fundingSentence(plan.actions),
  ]);

export const risks: SectionMaker = ({ plan, before }) =>
  section(
    'Risks',
    [],
    plan.risks.length === 0
      ? []
      : [
          {
            headings: ['Risk', 'Score', 'Linked actions'],
            rows: riskMovements(plan, before).map(({ risk, words, actions }) => [
              `${risk.ref} ${risk.text}`,
              words,
              actions.map(({ ref }) => ref).join(', '),
            ]),
          },
        ],
  );

export const impact: SectionMaker = ({ plan }) =>
  section('Impact', [
    ...measureReadings(plan.measures).map(({ measure, sentence }) => `${measure.name}: ${sentence}.`),
    ...doneWithoutImpact(plan).map(({ sentence }) => sentence),
  ]);
