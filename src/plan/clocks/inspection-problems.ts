import { FIRST_HOLIDAY_YEAR, isProclaimed, LAST_PROCLAIMED_YEAR } from '../../days/bank-holidays.ts';
import type { Inspection, Meeting, Plan } from '../model.ts';
import { formatDate, formatDateWithWeekday, partsOf } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { reasonNotWorking } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { clocksOfPlan } from './clocks-of-plan.ts';
import type { ClockOfPlan } from './clocks-of-plan.ts';
import { INSPECTION_ANCHORS } from './anchor-dates.ts';

type Dated = readonly (readonly [heading: string, date: PlainDate | undefined])[];

/** The dates of an inspection in the order in which they happen. */
function datesOf(inspection: Inspection): Dated {
  return [
    ['Fieldwork start', inspection.fieldworkStart],
    ['Fieldwork end', inspection.fieldworkEnd],
    ['Report received', inspection.reportReceived],
    ['Report published', inspection.reportPublished],
  ];
}

/** What is doubtful in the dates that clocks count from: order, Sundays and holidays, years without known holidays. */
export function inspectionProblems(plan: Plan, today: PlainDate, calendar: WorkingCalendar): Problem[] {
  const clocks = clocksOfPlan(plan, today, calendar);
  return [
    ...plan.inspections.flatMap((inspection) => [...orderProblems(inspection), ...anchorProblems(inspection, calendar)]),
    ...plan.meetings.flatMap((meeting) => meetingProblems(meeting, plan.inspections)),
    ...clocks.flatMap((clock) => {
      const at = (heading: string) => ({ tab: 'Inspections', row: clock.inspection.row, heading });
      const isStated = clock.state === 'waiting' && clock.stated !== undefined;
      if (isStated)
        return [
          problem(
            at(INSPECTION_ANCHORS[clock.anchorName]?.heading ?? clock.anchorName),
            'anchor-missing',
            `${clock.sentence} Enter the date it counts from, so that the stated date can be checked.`,
          ),
        ];
      if (differsFromEvery(clock, clocks))
        return [
          problem(
            at('Stated deadline'),
            'stated-differs',
            `${clock.difference} That is by the rule "${clock.rule.name}". Check which event the council counts from.`,
          ),
        ];
      return clock.state === 'refused' ? [problem(at('Deadline rules'), 'clock-refused', clock.sentence)] : [];
    }),
  ];
}

/** Councils count from receipt or from publication: a stated date that either gives is explained. */
function differsFromEvery(clock: ClockOfPlan, clocks: readonly ClockOfPlan[]): boolean {
  if (clock.stated === undefined || clock.computed === undefined) return false;
  return clocks.every(
    (other) => other.inspection.ref !== clock.inspection.ref || other.stated === undefined || other.computed !== clock.stated,
  );
}

function orderProblems(inspection: Inspection): Problem[] {
  const known = datesOf(inspection).flatMap(([heading, date]) => (date === undefined ? [] : [{ heading, date }]));
  return known.slice(1).flatMap(({ heading, date }, index) => {
    const before = known[index];
    if (before === undefined || date >= before.date) return [];
    return [
      problem(
        { tab: 'Inspections', row: inspection.row, heading },
        'inspection-dates-order',
        `${formatDate(date)} is before ${before.heading.toLowerCase()} (${formatDate(before.date)}). Correct one of the two dates.`,
      ),
    ];
  });
}

function anchorProblems(inspection: Inspection, calendar: WorkingCalendar): Problem[] {
  return datesOf(inspection).flatMap(([heading, date]) => {
    if (date === undefined) return [];
    const place = { tab: 'Inspections', row: inspection.row, heading };
    const { year } = partsOf(date);
    if (year < FIRST_HOLIDAY_YEAR)
      return [
        problem(
          place,
          'anchor-too-early',
          `${formatDate(date)} is before ${FIRST_HOLIDAY_YEAR}, and bank holidays of that time are not known here. Check the year.`,
        ),
      ];
    if (!isProclaimed(year))
      return [
        problem(
          place,
          'anchor-beyond-calendar',
          `${formatDate(date)} is after ${LAST_PROCLAIMED_YEAR}, the last year with published bank holidays: dates counted from it are computed by rule. Check the year.`,
        ),
      ];
    const reason = reasonNotWorking(date, calendar);
    return reason === undefined
      ? []
      : [
          problem(
            place,
            'anchor-not-working-day',
            `${formatDateWithWeekday(date)} is not a working day${/^(?:Saturday|Sunday)$/.test(reason) ? '' : ` (${reason})`}. Clocks count from it all the same; check the date.`,
          ),
        ];
  });
}

/** A meeting that serves an inspection cannot be held before the report that it answers. */
function meetingProblems(meeting: Meeting, inspections: readonly Inspection[]): Problem[] {
  const inspection = inspections.find((each) => each.ref === meeting.inspection && meeting.inspection !== '');
  const anchor = inspection?.reportReceived ?? inspection?.reportPublished;
  if (meeting.date === undefined || anchor === undefined || anchor <= meeting.date) return [];
  return [
    problem(
      { tab: 'Meetings', row: meeting.row, heading: 'Date' },
      'anchor-after-meeting',
      `the meeting on ${formatDate(meeting.date)} is before the report of inspection ${inspection?.ref ?? ''} (${formatDate(anchor)}), which it serves. Correct one of the two dates.`,
    ),
  ];
}
