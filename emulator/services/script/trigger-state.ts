import type { TimeZone } from '../../runtime/time-zone.ts';
import { utc } from '../../runtime/time-zone.ts';

/** When a time trigger fires. */
export type Schedule =
  | { readonly kind: 'at'; /** ISO instant. */ readonly instant: string }
  | { readonly kind: 'everyMinutes' | 'everyHours'; readonly every: number }
  | {
      readonly kind: 'days';
      readonly every: number;
      /** 0–23; the host fires within that hour. */ readonly hour: number;
      readonly minute: number;
      /** 0 is Sunday; absent: any day. */ readonly weekDay?: number;
      /** 1–31; absent: any day. */ readonly monthDay?: number;
      readonly zone: string;
    };

/** An installed trigger, as plain data. */
export interface TriggerState {
  readonly id: string;
  /** Who created it, and as whom it runs. */
  readonly owner: string;
  readonly handlerFunction: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  readonly schedule?: Schedule;
  /** ISO instant of the next firing; absent for edit triggers and for those that have fired for good. */
  nextAt?: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first instant after `after` at which the schedule fires; undefined when it never will again. */
export function nextFiring(schedule: Schedule, after: number, zone: TimeZone): number | undefined {
  if (schedule.kind === 'at') {
    const instant = Date.parse(schedule.instant);
    return instant > after ? instant : undefined;
  }
  if (schedule.kind === 'days') return nextDay(schedule, after, zone);
  return after + schedule.every * (schedule.kind === 'everyMinutes' ? MINUTE : HOUR);
}

/** The wall clock decides, so that a nightly trigger keeps its hour through both clock changes. */
function nextDay(schedule: Extract<Schedule, { kind: 'days' }>, after: number, zone: TimeZone): number | undefined {
  const today = new Date(zone.wallAt(after));
  const LONGEST_WAIT_DAYS = 400;
  for (let ahead = 0; ahead <= LONGEST_WAIT_DAYS; ahead++) {
    const wall = utc(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + ahead, schedule.hour, schedule.minute);
    const day = new Date(wall);
    const instant = zone.instantOf(wall);
    if (instant <= after) continue;
    if (schedule.weekDay !== undefined && day.getUTCDay() !== schedule.weekDay) continue;
    if (schedule.monthDay !== undefined && day.getUTCDate() !== schedule.monthDay) continue;
    return instant;
  }
  return undefined;
}

/** The firing after this one: repeated schedules step from the firing, not from whenever the clock was looked at. */
export function firingAfter(schedule: Schedule, fired: number, zone: TimeZone): number | undefined {
  if (schedule.kind === 'at') return undefined;
  if (schedule.kind !== 'days' || schedule.every <= 1) return nextFiring(schedule, fired, zone);
  const step = schedule.weekDay === undefined ? schedule.every : 7 * schedule.every;
  return nextFiring(schedule, fired + (step - 1) * DAY, zone);
}
