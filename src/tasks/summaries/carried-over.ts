import { deleteOwnTriggers, installOnceTrigger, ownTriggers } from '../../google/triggers.ts';
import { problem } from '../../plan/problem.ts';
import type { Problem } from '../../plan/problem.ts';
import { errorInWords } from '../trouble.ts';

/** The function of src/entry-points.ts that the one-off trigger calls. */
const HANDLER = 'sendCarriedOverSummaries';
/** Google's quotas begin again 24 hours after the first e-mail; a little later is on the safe side. */
const DAY_MILLISECONDS = (24 * 60 + 10) * 60 * 1000;
const SHORTLY_MILLISECONDS = 10 * 60 * 1000;

/** Sees to it that what was carried over is sent: by one trigger, however often a run carries something over. */
export function carryToLater(isShortly: boolean): { readonly words: string; readonly problem?: Problem } {
  const when = isShortly ? 'in ten minutes' : 'the next day';
  try {
    if (!ownTriggers().some(({ handler }) => handler === HANDLER))
      installOnceTrigger(HANDLER, isShortly ? SHORTLY_MILLISECONDS : DAY_MILLISECONDS);
    return { words: `The rest goes out ${when}.` };
  } catch (error) {
    const words =
      `what was carried over could not be arranged for ${when} (${errorInWords(error)}). Choose Weekly summaries ` +
      `▸ Send now… then, or switch on Set up ▸ Automatic updates…`;
    return { words: `The rest waits: ${words}`, problem: problem({ of: 'sentMail' }, 'carry-over-not-arranged', words) };
  }
}

/** A trigger that has fired stays in the list until it is deleted. */
export function clearCarriedTriggers(): void {
  deleteOwnTriggers(HANDLER);
}
