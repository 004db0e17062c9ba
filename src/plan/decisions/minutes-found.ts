import { counted, listed } from '../../words/words.ts';
import type { MinutesReading } from './read-minutes.ts';

/** "3 decisions and 1 undertaking found"; what there is none of is left out. */
export function minutesFound(reading: MinutesReading): string {
  const undertakings = reading.decisions.filter((decision) => decision.kind === 'Undertaking').length;
  const decisions = reading.decisions.length - undertakings;
  const parts = [decisions === 0 ? '' : counted(decisions, 'decision'), undertakings === 0 ? '' : counted(undertakings, 'undertaking')];
  return `${listed(parts.filter((part) => part !== '')) || 'Nothing'} found`;
}
