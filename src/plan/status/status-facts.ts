import { countdownOf } from './countdown.ts';
import { daysWithoutUpdate } from '../history/on-plan-since.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { ExpectedProgress } from './expected-progress.ts';
import { expectedProgress, percentDone } from './expected-progress.ts';
import type { Action, Person, StatusKeyRow } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Settings } from '../settings/settings.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { missingForVerification, WhoIsWho } from './verification.ts';
import { workingDaysBetween } from '../../days/working-days.ts';

/** What statuses are worked out from, besides the action itself. */
export interface StatusSurroundings {
  readonly today: PlainDate;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  /** The council's own words for the statuses. */
  readonly statusKey: readonly StatusKeyRow[];
  /** Tells which post, name and address are one person, so that no lead verifies their own work under another name. */
  readonly people?: readonly Person[];
  /** The same, made ready once for all actions. */
  readonly whoIsWho?: WhoIsWho;
  /** Working days from today by day, filled as they are asked for: many actions share a deadline. */
  readonly workingDaysByDue?: Map<PlainDate, number>;
}

/** Everything the status rules look at, worked out once for one action on one day. */
export interface StatusFacts extends StatusSurroundings {
  readonly action: Action;
  /** The day it falls due, where its deadline names one. */
  readonly due: PlainDate | undefined;
  /** Working days from today to that day; negative once past. */
  readonly workingDaysLeft: number | undefined;
  readonly countdown: string;
  /** 0–100, or `undefined` where nobody has said. */
  readonly percent: number | undefined;
  readonly expected: ExpectedProgress | undefined;
  /** What keeps a finished action from being verified; `undefined` where nothing does, and for any other. */
  readonly unverified: string | undefined;
  /** Calendar days since the last update; `undefined` where there is none. */
  readonly daysSinceUpdate: number | undefined;
}

export function statusFacts(action: Action, surroundings: StatusSurroundings): StatusFacts {
  const { today, calendar, people, whoIsWho = new WhoIsWho(people) } = surroundings;
  const due = dueDate(action.deadline);
  const workingDaysLeft = due === undefined ? undefined : workingDaysTo(due, surroundings);
  return {
    today,
    settings: surroundings.settings,
    calendar,
    statusKey: surroundings.statusKey,
    action,
    due,
    workingDaysLeft,
    countdown: countdownOf(action, today, workingDaysLeft),
    percent: percentDone(action),
    expected: expectedProgress(action, today),
    unverified: action.progress === 'Done' ? missingForVerification(action, today, whoIsWho) : undefined,
    daysSinceUpdate: daysWithoutUpdate(action.lastUpdated, action, today),
  };
}

function workingDaysTo(due: PlainDate, { today, calendar, workingDaysByDue }: StatusSurroundings): number {
  const known = workingDaysByDue?.get(due);
  if (known !== undefined) return known;
  const days = workingDaysBetween(today, due, calendar);
  workingDaysByDue?.set(due, days);
  return days;
}
