import type { ThingField } from '../../tabs/tabs.ts';
import { FIRST_HOLIDAY_YEAR, isProclaimed, LAST_PROCLAIMED_YEAR } from '../../days/bank-holidays.ts';
import type { Inspection, Meeting, Plan } from '../model.ts';
import { formatDate, formatDateWithWeekday, partsOf } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { reasonNotWorking } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { clocksOfPlan } from './clocks-of-plan.ts';
import type { ClockOfPlan, ClockSource } from './clocks-of-plan.ts';
import { INSPECTION_ANCHORS } from './anchor-dates.ts';

type InspectionDate = (typeof DATES)[number];
interface Dated {
  readonly field: InspectionDate;
  readonly date: PlainDate;
}

/** The dates of an inspection in the order in which they happen. */
const DATES = ['fieldworkStart', 'fieldworkEnd', 'letterReceived', 'reportReceived', 'reportPublished'] as const;
const IN_WORDS: Readonly<Record<InspectionDate, string>> = {
  fieldworkStart: 'fieldwork start',
  fieldworkEnd: 'fieldwork end',
  letterReceived: 'letter received',
  reportReceived: 'report received',
  reportPublished: 'report published',
};

function datesOf(inspection: Inspection): Dated[] {
  return DATES.flatMap((field) => {
    const date = inspection[field];
    return date === undefined ? [] : [{ field, date }];
  });
}

/** What is doubtful in the dates that clocks count from: order, Sundays and holidays, years without known holidays. */
export function inspectionProblems(plan: ClockSource & Pick<Plan, 'meetings'>, today: PlainDate, calendar: WorkingCalendar): Problem[] {
  const clocks = clocksOfPlan(plan, today, calendar);
  return [
    ...plan.inspections.flatMap((inspection) => [...orderProblems(inspection), ...anchorProblems(inspection, calendar)]),
    ...plan.meetings.flatMap((meeting) => meetingProblems(meeting, plan.inspections)),
    ...clocks.flatMap((clock) => {
      const at = (field: ThingField<'inspections'>): Place => ({ of: 'inspections', row: clock.inspection.row, field });
      const isStated = clock.state === 'waiting' && clock.stated !== undefined;
      if (isStated)
        return [
          problem(
            at(INSPECTION_ANCHORS[clock.anchorName]?.field ?? 'rules'),
            'anchor-missing',
            `${clock.sentence} Enter the date it counts from, so that the stated date can be checked.`,
          ),
        ];
      if (differsFromEvery(clock, clocks))
        return [
          problem(
            at('statedDeadline'),
            'stated-differs',
            `${clock.difference} That is by the rule "${clock.rule.name}". Check which event the council counts from.`,
          ),
        ];
      return clock.state === 'refused' ? [problem(at('rules'), 'clock-refused', clock.sentence)] : [];
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
  const known = datesOf(inspection);
  return known.slice(1).flatMap(({ field, date }, index) => {
    const before = known[index];
    if (before === undefined || date >= before.date) return [];
    return [
      problem(
        { of: 'inspections', row: inspection.row, field },
        'inspection-dates-order',
        `${formatDate(date)} is before ${IN_WORDS[before.field]} (${formatDate(before.date)}). Correct one of the two dates.`,
      ),
    ];
  });
}

function anchorProblems(inspection: Inspection, calendar: WorkingCalendar): Problem[] {
  return datesOf(inspection).flatMap(({ field, date }) => {
    const place: Place = { of: 'inspections', row: inspection.row, field };
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
          `${formatDate(date)} is after ${LAST_PROCLAIMED_YEAR}, the last year with published bank holidays: dates ` +
            `counted from it are computed by rule. Check the year.`,
        ),
      ];
    const reason = reasonNotWorking(date, calendar);
    return reason === undefined
      ? []
      : [
          problem(
            place,
            'anchor-not-working-day',
            `${formatDateWithWeekday(date)} is not a working day${/^(?:Saturday|Sunday)$/.test(reason) ? '' : ` (${reason})`}. ` +
              `Clocks count from it all the same; check the date.`,
          ),
        ];
  });
}

/** A meeting that serves an inspection cannot be held before the report that it answers. */
function meetingProblems({ row, date, inspections: refs }: Meeting, inspections: readonly Inspection[]): Problem[] {
  return inspections
    .filter(({ ref }) => refs.includes(ref))
    .flatMap(({ ref, reportReceived, reportPublished }) => {
      const anchor = reportReceived ?? reportPublished;
      if (date === undefined || anchor === undefined || anchor <= date) return [];
      return [
        problem(
          { of: 'meetings', row, field: 'date' },
          'anchor-after-meeting',
          `the meeting on ${formatDate(date)} is before the report of inspection ${ref} (${formatDate(anchor)}), which it serves. ` +
            'Correct one of the two dates.',
        ),
      ];
    });
}
