import { clocksOfPlan, statutoryDate } from '../../plan/clocks/clocks-of-plan.ts';
import { latestWorkableMeeting } from '../../plan/meetings/latest-workable-meeting.ts';
import { planBack, planBackWarning } from '../../plan/meetings/plan-back.ts';
import type { MeetingStep } from '../../plan/meetings/plan-back.ts';
import type { Body, Meeting, Plan } from '../../plan/model.ts';
import { daysBetween, formatDate, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted } from '../../words/words.ts';
import { reasonNotWorking, workingCalendar } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { dateFromText } from '../../days/date-text.ts';
import { appendRows } from '../../storage/append-rows.ts';
import type { RowCells } from '../../storage/append-rows.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { showPage } from '../dialog-page.ts';
import type { CalendarDay } from '../../mail/calendar/calendar-file.ts';
import { calendarFile } from '../../mail/calendar/calendar-file.ts';
import { findNamed } from '../find-named.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskResult, TaskRun } from '../run/run-task.ts';

const LISTS = ['bodies', 'meetings', 'deadlineRules', 'calendar', 'inspections', 'versions', 'clearances'] as const;
type MeetingsPlan = Pick<Plan, (typeof LISTS)[number]>;

interface PlanBackRequest {
  /** Ref or name of the body. */
  readonly body: string;
  /** As typed: 20/07/2016, 20 July 2016 or 2016-07-20. */
  readonly date: string;
  /** Ref of the inspection whose statutory date the meeting serves; all open ones where absent. */
  readonly inspection?: string;
  readonly title?: string;
  /** True to add the meeting to the Meetings tab, after the officer confirmed. */
  readonly save?: boolean;
}

interface Planned {
  readonly body: Body;
  readonly date: PlainDate;
  readonly steps: readonly MeetingStep[];
  readonly warnings: readonly string[];
}

/** Menu: opens the dialog. */
export function openPlanBack(): void {
  bringTabsFor('planBackFromAMeeting');
  showPage('plan-back', { title: 'Plan back from a meeting', width: 640, height: 620 });
}

/** What the dialog offers: bodies, and the inspections that wait for a plan. */
export function planBackChoices(): TaskAnswer {
  return runTask('Plan back from a meeting', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan('bodies', 'inspections');
    return {
      message: plan.bodies.length === 0 ? 'The Bodies tab is empty. Add the committee there first.' : '',
      problems: workbook.missingTabs,
      isUneventful: true,
      details: {
        bodies: plan.bodies.map(({ ref, name }) => ({ ref, name })),
        inspections: plan.inspections.map(({ ref, name }) => ({ ref, name })),
      },
    };
  });
}

/** Works every date back from a meeting of a body; with `save`, adds the meeting with its dates to the Meetings tab. */
export function planBackTask(request: PlanBackRequest): TaskAnswer {
  return runTask('Plan back from a meeting', { lock: request.save === true }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...LISTS);
    const problems = workbook.missingTabs;
    const planned = plannedMeeting(request, plan, run.today);
    if ('sentence' in planned) return { message: planned.sentence, refused: true, problems, isUneventful: true };
    const saved = request.save === true ? saveMeeting(request, planned, workbook, run) : undefined;
    return { ...answer(planned, saved, run.today), problems, isUneventful: saved?.isNew !== true };
  });
}

function plannedMeeting(request: PlanBackRequest, plan: MeetingsPlan, today: PlainDate): Planned | { readonly sentence: string } {
  const named = findNamed(plan.bodies, String(request.body ?? ''), 'Bodies');
  if ('sentence' in named) return named;
  const typed = String(request.date ?? '').trim();
  const date = dateFromText(typed);
  if (date === undefined)
    return {
      sentence:
        typed === '' ? 'Enter the date of the meeting, such as 20/07/2026.' : `"${typed}" is not a date. Enter one such as 20/07/2026.`,
    };
  const calendar = workingCalendar(plan.calendar);
  const clearances = plan.clearances.filter(({ meeting }) => meeting !== '' && meeting === meetingThere(plan, named.found, date)?.ref);
  const steps = planBack({ body: named.found, date, rules: plan.deadlineRules, today, calendar, clearances });
  return { body: named.found, date, steps, warnings: warningsOf(request, { body: named.found, date, steps }, plan, { today, calendar }) };
}

function meetingThere(plan: Pick<Plan, 'meetings'>, body: Body, date: PlainDate): Meeting | undefined {
  return plan.meetings.find((meeting) => meeting.body === body.ref && meeting.date === date);
}

interface Days {
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
}

function warningsOf(
  request: PlanBackRequest,
  { body, date, steps }: Omit<Planned, 'warnings'>,
  plan: MeetingsPlan,
  { today, calendar }: Days,
): string[] {
  const reason = reasonNotWorking(date, calendar);
  const clash = plan.meetings.find((meeting) => meeting.date === date && meeting.body !== body.ref);
  const clocks = clocksOfPlan(plan, today, calendar);
  const late = plan.inspections
    .filter((inspection) => (request.inspection ?? '') === '' || inspection.ref === request.inspection)
    .flatMap((inspection) => {
      const statutory = statutoryDate(clocks, inspection.ref);
      const isMet = statutory?.clock.state === 'met' || statutory?.clock.state === 'met late';
      if (statutory === undefined || isMet || date <= statutory.date) return [];
      const question = { body, by: statutory.date, rules: plan.deadlineRules, today, calendar, meetings: plan.meetings };
      const suggestion = statutory.date < today ? '' : ` ${latestWorkableMeeting(question).sentence}`;
      return [
        `The meeting falls ${counted(daysBetween(statutory.date, date), 'day')} after the statutory date of ` +
          `${inspection.ref}, ${formatDate(statutory.date)} (${statutory.clock.rule.name}).${suggestion}`,
      ];
    });
  return [
    ...(reason === undefined
      ? []
      : [
          `${formatDateWithWeekday(date)} is not a working day${/^(?:Saturday|Sunday)$/.test(reason) ? '' : ` (${reason})`}. ` +
            `Check the date.`,
        ]),
    ...late,
    ...(clash === undefined
      ? []
      : [`${plan.bodies.find(({ ref }) => ref === clash.body)?.name ?? clash.body} meets on the same day (${clash.ref}).`]),
    ...(planBackWarning(steps) === '' ? [] : [planBackWarning(steps)]),
  ];
}

function saveMeeting(
  request: PlanBackRequest,
  planned: Planned,
  workbook: Workbook,
  { properties }: TaskRun,
): { readonly ref: string; readonly isNew: boolean } | undefined {
  const there = meetingThere(workbook.plan('meetings', 'bodies'), planned.body, planned.date);
  if (there !== undefined) return { ref: there.ref, isNew: false };
  const notes = planned.steps
    .filter(({ kind }) => kind !== 'meeting')
    .map(({ name, date, time }) => `${name}: ${formatDate(date)}${time === '' ? '' : `, ${time}`}`)
    .join('\n');
  const date = { date: planned.date, time: '00:00' };
  const { title = '', inspection: inspections = '' } = request;
  const row: RowCells<'meetings'> = { body: planned.body.ref, date, title, inspections, notes };
  const [ref] = appendRows('meetings', [row], workbook, properties) ?? [];
  return ref === undefined ? undefined : { ref, isNew: true };
}

/** The meeting and every date before it; the same meeting planned again moves them. */
const calendarDays = (body: Body, meeting: PlainDate, steps: readonly MeetingStep[]): CalendarDay[] =>
  steps.map(({ name, date, time, note }) => ({
    uid: `${body.ref}/${meeting}/${name}`,
    date,
    title: `${name}: ${body.name}`,
    notes: [`For the meeting of ${formatDate(meeting)}.`, time === '' ? '' : `By ${time}.`, note].filter((part) => part !== '').join(' '),
  }));

function answer({ body, date, steps, warnings }: Planned, saved: ReturnType<typeof saveMeeting>, today: PlainDate): TaskResult {
  const done =
    saved === undefined
      ? ''
      : saved.isNew
        ? ` Added to the Meetings tab as ${saved.ref}.`
        : ` ${saved.ref} on the Meetings tab is this meeting already; nothing was added.`;
  const warned = warnings.length === 0 ? '' : ` ${warnings.join(' ')}`;
  return {
    message: `${body.name}, ${formatDateWithWeekday(date)}: ${counted(steps.length - 1, 'date')} worked back from it.${done}${warned}`,
    details: {
      body: { ref: body.ref, name: body.name },
      date,
      warnings,
      calendar: calendarFile(`${body.name}, ${formatDate(date)}`, calendarDays(body, date, steps), today),
      ...(saved === undefined ? {} : { meeting: saved.ref }),
      steps: steps.map(({ name, date: on, time, words, countdown, state, note }) => ({
        name,
        date: on,
        shown: formatDateWithWeekday(on),
        time,
        words,
        countdown,
        state,
        note,
      })),
    },
  };
}
