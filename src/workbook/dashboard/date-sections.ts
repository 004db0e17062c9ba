import { formatShortDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { addDays } from '../../days/plain-date.ts';
import { clocksOfPlan } from '../../plan/clocks/clocks-of-plan.ts';
import { followUps } from '../../plan/decisions/follow-up.ts';
import { planBack } from '../../plan/meetings/plan-back.ts';
import type { PageCell } from '../../tabs/cells.ts';
import { shortened } from '../../words/words.ts';
import { LETTERS } from './action-sections.ts';
import type { DashboardInput, DashboardSection } from './dashboard-input.ts';

const shown = (date: PlainDate | undefined): string => (date === undefined ? '' : formatShortDate(date));
const line = (ref: string, what: string, who: string, date: PlainDate | undefined, countdown: string): PageCell[] => [
  ref,
  shortened(what, LETTERS.what),
  shortened(who, LETTERS.who),
  shown(date),
  shortened(countdown, LETTERS.countdown),
];

/** Clocks that run out soon, wait for a date or differ from the date that officers wrote. */
export function statutorySection({ plan, today, calendar }: DashboardInput): DashboardSection {
  const last = addDays(today, plan.settings.urgentWithinDays);
  const open = clocksOfPlan(plan, today, calendar)
    .filter(
      ({ state, computed, difference }) =>
        state === 'waiting' ||
        state === 'refused' ||
        ((state === 'running' || state === 'passed') && computed !== undefined && (computed <= last || difference !== '')),
    )
    .sort((one, other) => ((one.computed ?? '9999') < (other.computed ?? '9999') ? -1 : 1));
  return {
    title: 'Dates set by law and custom',
    headings: ['Inspection', 'Rule', 'Counts from', 'Date', 'Countdown'],
    lines: open.map((clock) =>
      line(
        clock.inspection.ref,
        clock.rule.name,
        clock.anchorDate === undefined ? clock.anchorName : shown(clock.anchorDate),
        clock.computed,
        clock.difference === '' ? clock.countdown : `${clock.countdown}. ${clock.difference}`,
      ),
    ),
    whenEmpty: `No such date falls in the next ${plan.settings.urgentWithinDays} days.`,
  };
}

/** Meetings and the days on which their papers are due. */
export function committeeSection({ plan, today, calendar }: DashboardInput): DashboardSection {
  const last = addDays(today, plan.settings.urgentWithinDays);
  const lines = plan.meetings
    .flatMap((meeting) => {
      const body = plan.bodies.find(({ ref }) => ref === meeting.body);
      if (meeting.date === undefined || meeting.date < today) return [];
      const name = body?.name ?? meeting.body;
      return planBack({
        body: body ?? { name: meeting.body, kind: undefined },
        date: meeting.date,
        rules: plan.deadlineRules,
        today,
        calendar,
        clearances: [],
      })
        .filter((step) => step.date >= today && step.date <= last)
        .map(({ name: what, date, countdown }) => ({
          date,
          cells: line(meeting.ref, what === 'Meeting' ? `Meeting: ${name}` : what, name, date, countdown),
        }));
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .map(({ cells }) => cells);
  return {
    title: 'Committee dates',
    headings: ['Meeting', 'What', 'Body', 'Date', 'Countdown'],
    lines,
    whenEmpty: `No meeting has a date in the next ${plan.settings.urgentWithinDays} days.`,
  };
}

/** Undertakings and requests that nobody has met yet. */
export function promisesSection({ plan, today, calendar }: DashboardInput): DashboardSection {
  const open = followUps(plan, today, calendar).filter(
    ({ decision, state }) =>
      (decision.kind === 'Undertaking' || decision.kind === 'Action requested' || decision.ownerPost !== '') &&
      state !== 'Met' &&
      state !== 'No longer wanted',
  );
  return {
    title: 'Promises and requests still open',
    headings: ['Decision', 'What', 'Owner (post)', 'Due', 'Countdown'],
    lines: open.map(({ decision, body, due, countdown }) =>
      line(decision.ref, decision.text, decision.ownerPost === '' ? (body?.name ?? '') : decision.ownerPost, due, countdown),
    ),
    whenEmpty: 'Nothing that was promised or asked for is open.',
  };
}
