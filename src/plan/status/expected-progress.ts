import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { daysBetween } from '../../days/plain-date.ts';

/** What the elapsed time expects of an action, in whole calendar days of its own span. */
export interface ExpectedProgress {
  /** Calendar days from its start to today, at most `totalDays`. */
  readonly elapsedDays: number;
  /** Calendar days from its start to its deadline; at least 1. */
  readonly totalDays: number;
  /** Elapsed share in per cent, rounded for reading; comparisons use the days. */
  readonly percent: number;
}

/**
 * How far an action should be: the share of the calendar days between its start and its deadline that has passed, as
 * progress is spread over time, holidays included (the plan's own rule; no statute). `undefined` where the start or a
 * dated deadline is missing, or the deadline is not after the start: then nothing can be expected.
 */
export function expectedProgress(action: Pick<Action, 'start' | 'deadline'>, today: PlainDate): ExpectedProgress | undefined {
  const due = dueDate(action.deadline);
  if (action.start === undefined || due === undefined) return undefined;
  const totalDays = daysBetween(action.start, due);
  if (totalDays < 1) return undefined;
  const elapsedDays = Math.min(totalDays, Math.max(0, daysBetween(action.start, today)));
  return { elapsedDays, totalDays, percent: Math.round((100 * elapsedDays) / totalDays) };
}

/**
 * How far an action is, 0–100: the percentage typed, or else 0 for "Not started" and 100 for "Done". `undefined` for
 * work in progress, paused or closed without a percentage: how far it is, nobody has said.
 */
export function percentDone(action: Pick<Action, 'percent' | 'progress'>): number | undefined {
  if (action.percent !== undefined) return action.percent;
  if (action.progress === 'Not started') return 0;
  return action.progress === 'Done' ? 100 : undefined;
}

/** True where progress is below `thresholdPercent` of what elapsed time expects. Exact: no rounding at the boundary. */
export function isBehind(percent: number, expected: ExpectedProgress, thresholdPercent: number): boolean {
  return percent * expected.totalDays < thresholdPercent * expected.elapsedDays;
}
