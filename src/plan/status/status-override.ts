import type { StatusCode, StatusOverride } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { StatusFacts } from './status-facts.ts';
import { isClosed } from './closed.ts';
import { statusLabel } from './status-key.ts';
import { comparedStatus } from './status-order.ts';
import { listed } from '../../words/words.ts';

/**
 * Statuses that may be set by hand. Complete, verified, closed and not yet due follow from what was done and dated:
 * setting them by hand would go round the verifier and the denominators.
 */
const OVERRIDE_STATUSES = ['green', 'amber', 'red'] as const satisfies readonly StatusCode[];

/** The rule that has the last word. */
export const OVERRIDE_RULE = {
  name: 'Override',
  gives: OVERRIDE_STATUSES,
  settings: [],
  description: () =>
    'Override status is set by hand: a worse status counts at once, a better one with a reason, a name and a last ' +
    'day, until the end of that day.',
} as const;

/** What came of an override: `status` where it counts; `words` always say why, for the Why column. */
export interface OverrideOutcome {
  readonly status: StatusCode | undefined;
  readonly words: string;
}

/**
 * What an action's override does to the status worked out so far, or `undefined` where there is none, or it says the
 * same. One that is ignored says why and what to do.
 */
export function overrideOutcome(facts: StatusFacts, soFar: StatusCode): OverrideOutcome | undefined {
  const { override } = facts.action;
  if (override === undefined || override.status === soFar) return undefined;
  const label = statusLabel(override.status, facts.statusKey);
  const obstacle = obstacleTo(override, soFar, facts);
  if (obstacle !== undefined) return { status: undefined, words: `The override to ${label} is ignored: ${obstacle}.` };
  const by = override.by.trim() === '' ? '' : ` by ${override.by.trim()}`;
  const until = override.until === undefined ? '' : ` until ${formatDate(override.until)}`;
  const reason = override.reason.trim() === '' ? '' : `: ${override.reason.trim()}`;
  return { status: override.status, words: `Override to ${label}${by}${until}${reason}`.replace(/([^.?!…])$/, '$1.') };
}

function obstacleTo(override: StatusOverride, soFar: StatusCode, { action, today, statusKey }: StatusFacts): string | undefined {
  if (isClosed(action)) return 'the action is closed';
  if (!(OVERRIDE_STATUSES as readonly StatusCode[]).includes(override.status)) {
    return `an override can be ${listed(
      OVERRIDE_STATUSES.map((code) => statusLabel(code, statusKey)),
      'or',
    )} only`;
  }
  if (override.until !== undefined && override.until < today) return `it ended on ${formatDate(override.until)}`;
  if (comparedStatus(soFar, override.status) > 0) return undefined;
  const missing = [
    override.reason.trim() === '' ? 'a reason' : '',
    override.by.trim() === '' ? 'a name' : '',
    override.until === undefined ? 'a last day' : '',
  ].filter((part) => part !== '');
  return missing.length === 0 ? undefined : `a status better than ${statusLabel(soFar, statusKey)} also needs ${listed(missing)}`;
}
