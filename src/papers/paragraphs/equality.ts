import { isComplete } from '../../plan/status/status-order.ts';
import { countedPublic, inline } from './draft.ts';
import type { ParagraphWriter } from './draft.ts';
import { publicWords } from './exceptions.ts';

/** What the actions tagged for equality have done; the statement is made even where there are none. */
export const equality: ParagraphWriter = (source) => {
  const { publicActions, frozen, keyOf, plan } = source;
  const live = publicActions.filter((action) => action.progress !== 'Closed');
  if (plan.actions.length === 0) return [];
  const tagged = live.filter((action) => action.equality);
  if (tagged.length === 0)
    return [
      {
        text: `None of the ${countedPublic(live.length, source)} in the plan is tagged for equality. No action has been identified that bears on one protected group more than another.`,
      },
    ];
  const complete = tagged.filter((action) => isComplete(frozen(action.ref)?.status ?? 'check')).length;
  return [
    {
      text: `${tagged.length} of ${countedPublic(live.length, source)} ${tagged.length === 1 ? 'addresses' : 'address'} equality and diversity; ${complete} of ${tagged.length} ${complete === 1 ? 'is' : 'are'} complete:`,
      bullets: tagged.map(
        (action) => `${action.ref}: ${inline(publicWords(action))} (${keyOf(frozen(action.ref)?.status ?? 'check').label})`,
      ),
    },
  ];
};
