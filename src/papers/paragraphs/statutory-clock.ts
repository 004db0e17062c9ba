import { clocksOfPlan } from '../../plan/clocks/clocks-of-plan.ts';
import type { ParagraphWriter } from './draft.ts';

/** Each date set by law or custom, computed, with the stated one beside it, and how long remains as at the snapshot's day. */
export const statutoryClock: ParagraphWriter = ({ plan, asAt, calendar }) => {
  const sentences = clocksOfPlan(plan, asAt, calendar)
    .filter((clock) => clock.state !== 'refused')
    .map(({ rule: { name }, inspection, sentence }) =>
      plan.inspections.length === 1 ? sentence : sentence.replace(name, () => `${name} (${inspection.name})`),
    );
  if (sentences.length === 0) return [];
  return sentences.length === 1
    ? [{ text: sentences[0] as string }]
    : [{ text: 'The dates set by law and by custom are:', bullets: sentences }];
};
