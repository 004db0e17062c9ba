import { followUps, unmetUndertakings } from '../decisions/follow-up.ts';
import { monitoringBodies } from '../decisions/forward-work-programme.ts';
import type { Body, Meeting, Plan } from '../model.ts';
import { formatDate, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { plainWords } from '../../words/words.ts';
import { reasonNotWorking } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';

/** Two bodies of one name cannot be told apart by what officers type. */
export function bodyProblems(bodies: readonly Body[]): Problem[] {
  return bodies.flatMap((body, index) => {
    const twin = bodies.slice(0, index).find((other) => plainWords(other.name) === plainWords(body.name) && body.name !== '');
    return twin === undefined
      ? []
      : [
          problem(
            { of: 'bodies', row: body.row, field: 'name' },
            'body-name-repeated',
            `"${body.name}" is also the name of the body in row ${twin.row}. Give them different names, or use one row.`,
          ),
        ];
  });
}

/** Meetings on days when nobody works, and two meetings of one body on one day. */
export function meetingDayProblems(meetings: readonly Meeting[], calendar: WorkingCalendar): Problem[] {
  return meetings.flatMap((meeting, index) => {
    const { date, body } = meeting;
    if (date === undefined) return [];
    const at: Place = { of: 'meetings', row: meeting.row, field: 'date' };
    const reason = reasonNotWorking(date, calendar);
    const idle =
      reason === undefined
        ? []
        : [
            problem(
              at,
              'meeting-not-working-day',
              `${formatDateWithWeekday(date)} is not a working day${/^(?:Saturday|Sunday)$/.test(reason) ? '' : ` (${reason})`}. ` +
                `Check the date of the meeting.`,
            ),
          ];
    const twin = meetings
      .slice(0, index)
      .find((other) => other.date === date && other.body === body && body !== '' && plainWords(other.title) === plainWords(meeting.title));
    return twin === undefined
      ? idle
      : [
          ...idle,
          problem(
            at,
            'meeting-repeated',
            `the same paper goes to the same body on ${formatDate(date)} in row ${twin.row}. Use one row for one paper.`,
          ),
        ];
  });
}

/** Reports to monitoring bodies that are overdue, and undertakings that the next paper to a body would leave unmet. */
export function promiseProblems(plan: Plan, today: PlainDate, calendar: WorkingCalendar): Problem[] {
  const overdue = monitoringBodies(plan, today, calendar)
    .filter(({ state }) => state === 'overdue')
    .map(({ body, sentence }) =>
      problem(
        { of: 'bodies', row: body.row, field: 'nextReportDue' },
        'report-overdue',
        `${sentence} Write the paper, or enter the next date.`,
      ),
    );
  const all = followUps(plan, today, calendar);
  const late = all
    .filter((each) => each.state === 'Overdue')
    .map(({ decision, countdown, due }) =>
      problem(
        { of: 'decisions', row: decision.row, field: 'due' },
        'decision-overdue',
        `${decision.ref} was due on ${due === undefined ? '' : formatDate(due)}: ${countdown.toLowerCase()}. Enter ` +
          `the answer and set State, or agree a new date.`,
      ),
    );
  return [...overdue, ...late, ...plan.bodies.flatMap((body) => nextPaperProblems(all, plan, body, today))];
}

function nextPaperProblems(all: ReturnType<typeof followUps>, plan: Plan, body: Body, today: PlainDate): Problem[] {
  const next = plan.meetings
    .flatMap(({ body: ref, date }) => (ref === body.ref && date !== undefined && date >= today ? [date] : []))
    .sort()[0];
  return next === undefined ? [] : unmetUndertakings(all, body.ref, next);
}
