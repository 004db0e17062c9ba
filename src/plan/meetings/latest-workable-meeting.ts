import type { Body, DeadlineRule, Meeting } from '../model.ts';
import { addDays, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { isWorkingDay } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { planBack } from './plan-back.ts';
import type { MeetingStep } from './plan-back.ts';

export interface WorkableMeetingRequest {
  readonly body: Body;
  /** The day by which everything must be over. */
  readonly by: PlainDate;
  readonly rules: readonly DeadlineRule[];
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** Meetings of the body already in the calendar: the latest that works is named. */
  readonly meetings?: readonly Meeting[];
}

export interface WorkableMeeting {
  /** The latest day on which the body could meet; `undefined` where no day is left. */
  readonly date: PlainDate | undefined;
  /** The latest of the body's own meetings that works, where one does. */
  readonly meeting: Meeting | undefined;
  readonly sentence: string;
}

/** As far back as the search goes: past this, 28 clear days of notice have gone in any case. */
const SEARCH_DAYS = 400;

/**
 * The latest day on which a body could take a paper so that its decision stands by a date: a working day on which call-in
 * (where it applies) ends in time and for which notice, report and publication can still be given.
 */
export function latestWorkableMeeting(request: WorkableMeetingRequest): WorkableMeeting {
  const { body, by, today, calendar } = request;
  const workable = (date: PlainDate): boolean => isWorkable(date, request);
  let date: PlainDate | undefined;
  for (let back = 0; back <= SEARCH_DAYS && date === undefined; back += 1) {
    const candidate = addDays(by, -back);
    if (candidate < today) break;
    if (isWorkingDay(candidate, calendar) && workable(candidate)) date = candidate;
  }
  const own = (request.meetings ?? []).filter(
    (meeting) => meeting.body === body.ref && meeting.date !== undefined && meeting.date >= today && workable(meeting.date),
  );
  const meeting = [...own].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0];
  return { date, meeting, sentence: sentenceFor(body, by, date, meeting) };
}

function isWorkable(date: PlainDate, { body, by, rules, today, calendar }: WorkableMeetingRequest): boolean {
  const steps = planBack({ body, date, rules, today, calendar });
  const isBeforehand = (step: MeetingStep): boolean => step.date < date;
  return (
    date <= by &&
    steps.filter(isBeforehand).every((step) => step.date >= today) &&
    steps.filter((step) => step.kind === 'call-in').every((step) => step.date <= by)
  );
}

function sentenceFor(body: Body, by: PlainDate, date: PlainDate | undefined, meeting: Meeting | undefined): string {
  if (date === undefined)
    return (
      `No meeting of ${body.name} can be called any more that decides by ${formatDateWithWeekday(by)}: the notice ` +
      `or publication it needs would be too late. Ask the chair about urgency.`
    );
  const own = meeting?.date === undefined ? '' : ` Its meeting ${meeting.ref} on ${formatDateWithWeekday(meeting.date)} is in time.`;
  return `To decide by ${formatDateWithWeekday(by)}, ${body.name} can meet on ${formatDateWithWeekday(date)} at the latest.${own}`;
}
