import { datedCountdown } from '../status/countdown.ts';
import type { Body, Plan } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';
import { followUps, isOpen } from './follow-up.ts';

/** One thing that a body has ahead of it. `date` is absent for what waits for an event or has no date. */
interface ProgrammeItem {
  readonly date: PlainDate | undefined;
  readonly kind: 'Meeting' | 'Report due' | 'Decision due';
  readonly what: string;
  readonly countdown: string;
}

export interface ForwardWorkProgramme {
  readonly body: Body;
  readonly items: readonly ProgrammeItem[];
}

/** For each body, its coming meetings, its next report and what it is owed: dated first, in order of date. */
export function forwardWorkProgramme(plan: Plan, today: PlainDate, calendar: WorkingCalendar): ForwardWorkProgramme[] {
  const open = followUps(plan, today, calendar).filter(isOpen);
  const counted = (date: PlainDate): string => datedCountdown(date, today, workingDaysBetween(today, date, calendar));
  return plan.bodies.map((body) => {
    const meetings = plan.meetings.flatMap((meeting): ProgrammeItem[] =>
      meeting.body !== body.ref || meeting.date === undefined || meeting.date < today
        ? []
        : [
            {
              date: meeting.date,
              kind: 'Meeting',
              what: [meeting.item === '' ? '' : `Item ${meeting.item}`, meeting.title || 'Paper on the plan']
                .filter((part) => part !== '')
                .join(': '),
              countdown: counted(meeting.date),
            },
          ],
    );
    const reports: ProgrammeItem[] =
      body.nextReportDue === undefined
        ? []
        : [{ date: body.nextReportDue, kind: 'Report due', what: 'Report on the plan', countdown: counted(body.nextReportDue) }];
    const owed = open
      .filter((each) => each.body?.ref === body.ref)
      .map((each): ProgrammeItem => ({ date: each.due, kind: 'Decision due', what: each.decision.text, countdown: each.countdown }));
    return { body, items: [...meetings, ...reports, ...owed].sort((one, other) => ((one.date ?? '9') < (other.date ?? '9') ? -1 : 1)) };
  });
}

/** A body that follows the plan between meetings: how often, and when its next report is due. */
export interface MonitoringBody {
  readonly body: Body;
  readonly state: 'due' | 'overdue' | 'no date';
  readonly sentence: string;
}

/** The bodies that monitor the plan, with their rhythm and next report. */
export function monitoringBodies(plan: Pick<Plan, 'bodies' | 'meetings'>, today: PlainDate, calendar: WorkingCalendar): MonitoringBody[] {
  return plan.bodies
    .filter((body) => body.monitors)
    .map((body) => {
      const next = body.nextReportDue ?? nextMeeting(plan, body, today);
      const rhythm = body.frequency === '' ? '' : ` (${body.frequency.toLowerCase()})`;
      if (next === undefined) return { body, state: 'no date', sentence: `${body.name}${rhythm}: no next report is entered.` };
      const left = datedCountdown(next, today, workingDaysBetween(today, next, calendar));
      return {
        body,
        state: next < today ? 'overdue' : 'due',
        sentence: `${body.name}${rhythm}: next report due ${formatDate(next)}; ${left.slice(0, 1).toLowerCase()}${left.slice(1)}.`,
      };
    });
}

function nextMeeting(plan: Pick<Plan, 'meetings'>, body: Body, today: PlainDate): PlainDate | undefined {
  return plan.meetings.flatMap(({ body: ref, date }) => (ref === body.ref && date !== undefined && date >= today ? [date] : [])).sort()[0];
}
