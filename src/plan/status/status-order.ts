import type { StatusCode } from '../model.ts';

/**
 * How far each status is from "finished and checked": higher is worse. "Check" lies between Green and Amber, because an
 * unanswered question is no good news and no proven delay. An action not yet due is no better or worse than Green.
 */
const DISTANCE = {
  verified: 0,
  'awaiting-sign-off': 1,
  green: 2,
  'not-yet-due': 2,
  check: 3,
  amber: 4,
  red: 5,
  closed: undefined,
} as const satisfies Record<StatusCode, number | undefined>;

/** Negative where `now` is better than `before`, positive where worse, 0 where neither. A closed action is neither. */
export function comparedStatus(before: StatusCode, now: StatusCode): number {
  const from = DISTANCE[before];
  const to = DISTANCE[now];
  return from === undefined || to === undefined ? 0 : to - from;
}

/** True for both kinds of complete: verified, and awaiting sign-off. */
export function isComplete(status: StatusCode): boolean {
  return status === 'verified' || status === 'awaiting-sign-off';
}
