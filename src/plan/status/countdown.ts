import { isClosed } from './closed.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action } from '../model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { formatDateWithWeekday } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';

/**
 * The Countdown column's words: "12 working days left", "Due today", "3 working days overdue", "Awaiting …", "Done",
 * "Closed", "Ongoing", "Next on Monday 31 August 2026", "Deadline unclear", "No deadline".
 */
export function countdown(
  action: Pick<Action, 'deadline' | 'progress' | 'latestUpdate'>,
  today: PlainDate,
  calendar: WorkingCalendar,
): string {
  const due = dueDate(action.deadline);
  return countdownOf(action, today, due === undefined ? undefined : workingDaysBetween(today, due, calendar));
}

/** The same for one who knows the working days from today to its deadline already; `undefined` where it names no day. */
export function countdownOf(
  action: Pick<Action, 'deadline' | 'progress' | 'latestUpdate'>,
  today: PlainDate,
  workingDaysLeft: number | undefined,
): string {
  if (action.progress === 'Done') return 'Done';
  if (isClosed(action)) return 'Closed';
  const due = dueDate(action.deadline);
  return due === undefined ? undatedCountdown(action) : datedCountdown(due, today, workingDaysLeft ?? 0);
}

/**
 * The words for a day, with the working days from today to it (negative once past). Where none lie between, the day is
 * named, because "0 working days" would mislead: on a Friday an action due on Saturday is not due today, and on a Sunday
 * one due the Friday before is overdue all the same.
 */
export function datedCountdown(due: PlainDate, today: PlainDate, workingDays: number): string {
  if (due === today) return 'Due today';
  if (due > today) return workingDays === 0 ? `Due on ${formatDateWithWeekday(due)}` : `${counted(workingDays, 'working day')} left`;
  return workingDays === 0 ? `Overdue: was due on ${formatDateWithWeekday(due)}` : `${counted(-workingDays, 'working day')} overdue`;
}

function undatedCountdown({ deadline }: Pick<Action, 'deadline'>): string {
  if (deadline.kind === 'event') return deadline.awaiting === '' ? 'Awaiting an event' : `Awaiting ${deadline.awaiting}`;
  if (deadline.kind === 'recurring') return deadline.next === undefined ? 'Ongoing' : `Next on ${formatDateWithWeekday(deadline.next)}`;
  return deadline.kind === 'question' ? 'Deadline unclear' : 'No deadline';
}
