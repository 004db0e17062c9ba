import { IMPACTS } from '../../plan/model.ts';
import type { Plan, Strength } from '../../plan/model.ts';
import { measureReadings } from '../../plan/position/measures.ts';
import { inWordsUpToNine } from '../../words/number-words.ts';
import { listed } from '../../words/words.ts';
import { countedPublic, inline, stopped, theBody } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';
import { isClosed } from '../../plan/status/closed.ts';

/** Whether it has changed anything for children: kept apart from the progress colours. */
export const impact: ParagraphWriter = (source) => {
  const { plan, publicActions } = source;
  const live = publicActions.filter((action) => !isClosed(action));
  const judged = live.filter((action) => action.impact !== undefined);
  const readings = measureReadings(plan.measures);
  if (judged.length === 0 && readings.length === 0) return [];
  const counts = IMPACTS.map((name) => ({ name, count: judged.filter((action) => action.impact === name).length })).filter(
    ({ count }) => count > 0,
  );
  const spoken =
    judged.length === 0
      ? 'No action says yet what difference it has made for children.'
      : `The difference made for children is recorded for ${countedPublic(judged.length, live.length, source)}: ` +
        `${listed(counts.map(({ name, count }) => `${name.toLowerCase()} for ${inWordsUpToNine(count)}`))}.`;
  return [{ text: spoken, bullets: readings.map(({ measure, sentence }) => `${measure.name}. ${stopped(sentence)}`) }];
};

/** What inspectors found to be good, each with its source, for balance. */
export const strengths: ParagraphWriter = ({ plan }) =>
  plan.strengths.length === 0
    ? []
    : [
        {
          text:
            plan.strengths.length === 1
              ? 'Inspectors also named a strength:'
              : `Inspectors also named ${inWordsUpToNine(plan.strengths.length)} strengths:`,
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

/** The sentence that names the bodies which follow the plan between meetings. */
export const monitoringBodies: ParagraphWriter = ({ plan }) => {
  const names = plan.bodies.filter((body) => body.monitors).map((body) => theBody(body.name));
  return names.length === 0 ? [] : [{ text: `The plan is monitored regularly by ${listed(names)}.` }];
};
