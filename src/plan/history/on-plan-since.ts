import { daysBetween } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';

/**
 * What must be known of a row so that no history is invented for it: the day on which the product first met it. An
 * imported row has the day of the import; one that an officer typed, the day of the refresh that found it. Before that
 * day nothing was seen, so nothing is said: no escalation, no "with the director since", no days without an update.
 */
export interface OnPlan {
  /** `undefined` for a row that was there before days were kept: its dates stand as they are. */
  readonly onPlanSince: PlainDate | undefined;
}

/** The later of a day and the day the row came onto the plan: what is counted, counts from here. */
export function notBeforeOnPlan(day: PlainDate, { onPlanSince }: OnPlan): PlainDate {
  return onPlanSince !== undefined && onPlanSince > day ? onPlanSince : day;
}

/**
 * Calendar days without an update, as far as the product can know: from the last update, or from the day the row came
 * onto the plan where that is later or there is no update. `undefined` where neither is known.
 */
export function daysWithoutUpdate(lastUpdated: PlainDate | undefined, on: OnPlan, today: PlainDate): number | undefined {
  const from = lastUpdated === undefined ? on.onPlanSince : notBeforeOnPlan(lastUpdated, on);
  return from === undefined ? undefined : Math.max(0, daysBetween(from, today));
}
