import { isoWeek } from '../../days/iso-week.ts';
import { addDays, formatDate, weekdayName } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { isWorkingDay, reasonNotWorking } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';

/**
 * The week that a run of the summaries serves. Lines are chosen by `summaryDay` whatever day the run really happens, so
 * that a run on Tuesday, because Monday's was missed, says the same.
 */
export interface SummaryWeek {
  /** ISO week of the summary day, such as "2026-W53". Nobody gets two summaries with the same one. */
  readonly week: string;
  /** The day that Settings name, in that week. */
  readonly summaryDay: PlainDate;
  /** The first working day from the summary day on. */
  readonly sendDay: PlainDate;
}

/** The week that a run on `today` belongs to: the one of the latest summary day that has come. */
export function summaryWeek(today: PlainDate, dayName: string, calendar: WorkingCalendar): SummaryWeek {
  let summaryDay = today;
  for (let back = 0; back < 7 && weekdayName(summaryDay) !== dayName; back += 1) summaryDay = addDays(summaryDay, -1);
  let sendDay = summaryDay;
  while (!isWorkingDay(sendDay, calendar)) sendDay = addDays(sendDay, 1);
  return { week: isoWeek(summaryDay), summaryDay, sendDay };
}

/**
 * Why a trigger that fires on `today` must not send yet, in one sentence; `undefined` where it may. It may on every
 * working day from the send day on, so that a trigger which missed its day makes up for it on the next.
 */
export function reasonToWait(week: SummaryWeek, today: PlainDate, calendar: WorkingCalendar): string | undefined {
  const reason = reasonNotWorking(today, calendar);
  if (reason !== undefined) return `${formatDate(today)} is not a working day (${reason}). The summaries go out on the next working day.`;
  return today < week.sendDay ? `The summaries of this week go out on ${formatDate(week.sendDay)}.` : undefined;
}
