import type { MailPlan } from '../mail-plan.ts';
import { INSPECTION_ANCHORS } from '../../plan/clocks/anchor-dates.ts';
import { readClock } from '../../plan/clocks/clock-reading.ts';
import type { Inspection, Meeting } from '../../plan/model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { addDays } from '../../days/plain-date.ts';
import { sameWords } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import type { PlanDate } from '../summary.ts';

/** Dates set by law and by committees that fall within the time the Dashboard shows, in order. */
export function planDates(plan: MailPlan, today: PlainDate, calendar: WorkingCalendar): PlanDate[] {
  const until = addDays(today, plan.settings.urgentWithinDays);
  const all = [
    ...plan.inspections.flatMap((inspection) => statutory(inspection, plan, calendar)),
    ...plan.meetings.flatMap((meeting) => committee(meeting, plan)),
  ];
  return all.filter(({ date }) => date >= today && date <= until).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function statutory(inspection: Inspection, plan: MailPlan, calendar: WorkingCalendar): PlanDate[] {
  const rules = plan.deadlineRules.filter((rule) => rule.active && inspection.rules.some((name) => sameWords(name, rule.name)));
  const computed = rules.flatMap((rule) => {
    const reading = readClock(rule, INSPECTION_ANCHORS[rule.anchor]?.date(inspection), calendar);
    return reading.kind === 'computed'
      ? [{ date: reading.date, label: `${rule.name}: ${inspection.name}`, place: placeOf(inspection) }]
      : [];
  });
  const stated = inspection.statedDeadline;
  if (stated === undefined || computed.some(({ date }) => date === stated)) return computed;
  return [...computed, { date: stated, label: `Date the council states: ${inspection.name}`, place: placeOf(inspection) }];
}

function placeOf({ row }: Inspection): PlanDate['place'] {
  return { of: 'inspections', row, field: 'name' };
}

function committee(meeting: Meeting, plan: MailPlan): PlanDate[] {
  if (meeting.date === undefined) return [];
  const body = plan.bodies.find(({ ref }) => ref !== '' && ref === meeting.body)?.name ?? meeting.body;
  const title = meeting.title === '' ? '' : `: ${meeting.title}`;
  return [
    {
      date: meeting.date,
      label: `${body === '' ? 'Meeting' : body}${title}`,
      place: { of: 'meetings', row: meeting.row, field: 'title' },
    },
  ];
}
