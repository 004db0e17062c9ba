import { IMPACTS } from '../../plan/model.ts';
import { measureReadings } from '../../plan/position/measures.ts';
import { listed } from '../../words/words.ts';
import { countedPublic, stopped } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';

/** Whether it has changed anything for children: kept apart from the progress colours. */
export const impact: ParagraphWriter = (source) => {
  const { plan, publicActions } = source;
  const live = publicActions.filter((action) => action.progress !== 'Closed');
  const judged = live.filter((action) => action.impact !== undefined);
  const readings = measureReadings(plan.measures);
  if (judged.length === 0 && readings.length === 0) return [];
  const counts = IMPACTS.map((name) => ({ name, count: judged.filter((action) => action.impact === name).length })).filter(
    ({ count }) => count > 0,
  );
  const spoken =
    judged.length === 0
      ? 'No action says yet what difference it has made for children.'
      : `The difference made for children is recorded for ${judged.length} of ${countedPublic(live.length, source)}: ${listed(counts.map(({ name, count }) => `${name.toLowerCase()} for ${count} of ${judged.length}`))}.`;
  return [{ text: spoken, bullets: readings.map(({ measure, sentence }) => `${measure.name}. ${stopped(sentence)}`) }];
};
