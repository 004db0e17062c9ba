import { clocksOfPlan, statutoryDate } from '../clocks/clocks-of-plan.ts';
import type { ClockOfPlan, ClockSource } from '../clocks/clocks-of-plan.ts';
import type { Body, Meeting, Plan, PlanVersion } from '../model.ts';
import { daysBetween, formatDate, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { counted } from '../../words/words.ts';
import { reasonNotWorking } from '../../days/working-calendar.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { latestWorkableMeeting } from './latest-workable-meeting.ts';
import { planBack } from './plan-back.ts';

/** A meeting on the way of a version, with the body that meets. */
interface PathStep {
  readonly meeting: Meeting;
  readonly body: Body | undefined;
  readonly date: PlainDate | undefined;
}

export interface GovernancePath {
  readonly version: PlanVersion;
  readonly steps: readonly PathStep[];
  /** The date by which the plan must reach the inspectorate, and the clock that gives it. */
  readonly statutory: { readonly date: PlainDate; readonly clock: ClockOfPlan } | undefined;
  readonly warnings: readonly Problem[];
}

/** What the ways of a plan's versions are worked out from. */
export type PathSource = ClockSource & Pick<Plan, 'bodies' | 'meetings'>;

interface PathContext {
  readonly plan: PathSource;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
}

/** The way of every version (scrutiny, executive, submission), checked against the statutory date and against itself. */
export function governancePaths(plan: PathSource, today: PlainDate, calendar: WorkingCalendar): GovernancePath[] {
  const clocks = clocksOfPlan(plan, today, calendar);
  const context: PathContext = { plan, today, calendar };
  return plan.versions.map((version) => {
    const steps = stepsOf(version, plan);
    const statutory = statutoryDate(clocks, version.inspection);
    const warnings = [
      ...lateWarnings(version, steps, statutory, context),
      ...orderWarnings(version, steps),
      ...dayWarnings(steps, context),
      ...clashWarnings(version, steps, context),
      ...submissionWarnings(version, steps, statutory, context),
    ];
    return { version, steps, statutory, warnings };
  });
}

/** The meetings of the path; where the version names none, those that serve its inspection, in order of date. */
function stepsOf(version: PlanVersion, plan: Pick<Plan, 'bodies' | 'meetings'>): PathStep[] {
  const bodies = new Map(plan.bodies.map((body) => [body.ref, body]));
  const named = version.path.flatMap((ref) => plan.meetings.filter((meeting) => meeting.ref === ref).slice(0, 1));
  const serving = plan.meetings.filter((meeting) => version.inspection !== '' && meeting.inspections.includes(version.inspection));
  const meetings = named.length > 0 ? named : [...serving].sort((one, other) => ((one.date ?? '9') < (other.date ?? '9') ? -1 : 1));
  return meetings.map((meeting) => ({ meeting, body: bodies.get(meeting.body), date: meeting.date }));
}

const bodyName = (step: PathStep): string => step.body?.name ?? `Meeting ${step.meeting.ref}`;
const atMeeting = (step: PathStep): Place => ({ of: 'meetings', row: step.meeting.row, field: 'date' });

function lateWarnings(
  version: PlanVersion,
  steps: readonly PathStep[],
  statutory: GovernancePath['statutory'],
  { plan, today, calendar }: PathContext,
): Problem[] {
  if (statutory === undefined) return [];
  const by = statutory.date;
  return steps.flatMap((step) => {
    if (step.date === undefined || step.date <= by) return [];
    const latest =
      step.body !== undefined && by >= today
        ? ` ${latestWorkableMeeting({ body: step.body, by, rules: plan.deadlineRules, today, calendar, meetings: plan.meetings }).sentence}`
        : '';
    return [
      problem(
        atMeeting(step),
        'path-too-late',
        `${bodyName(step)} on ${formatDate(step.date)} falls ${counted(daysBetween(by, step.date), 'day')} after the ` +
          `statutory date, ${formatDate(by)} (${statutory.clock.rule.name}), for version "${version.version}".${latest}`,
      ),
    ];
  });
}

function orderWarnings(version: PlanVersion, steps: readonly PathStep[]): Problem[] {
  return steps.slice(1).flatMap((step, index) => {
    const before = steps[index];
    if (before === undefined || step.date === undefined || before.date === undefined) return [];
    if (step.date < before.date) {
      return [
        problem(
          atMeeting(step),
          'path-wrong-order',
          `${bodyName(step)} (${formatDate(step.date)}) stands after ${bodyName(before)} (${formatDate(before.date)}) ` +
            `on the path of version "${version.version}", but meets before it. Correct the path or a date.`,
        ),
      ];
    }
    if (step.body?.kind === 'Scrutiny' && before.body?.kind === 'Executive') {
      return [
        problem(
          atMeeting(step),
          'path-scrutiny-after-decision',
          `${bodyName(step)} sees version "${version.version}" on ${formatDate(step.date)}, after ${bodyName(before)} ` +
            `decided it on ${formatDate(before.date)}. Its comments come too late for that decision.`,
        ),
      ];
    }
    return [];
  });
}

function dayWarnings(steps: readonly PathStep[], { calendar }: PathContext): Problem[] {
  return steps.flatMap((step) => {
    const reason = step.date === undefined ? undefined : reasonNotWorking(step.date, calendar);
    if (step.date === undefined)
      return [
        problem(
          atMeeting(step),
          'path-undated',
          `${bodyName(step)} stands on the path of a version without a date. Enter the date of the meeting.`,
        ),
      ];
    return reason === undefined
      ? []
      : [
          problem(
            atMeeting(step),
            'meeting-not-working-day',
            `${formatDateWithWeekday(step.date)} is not a working day${/^(?:Saturday|Sunday)$/.test(reason) ? '' : ` (${reason})`}. ` +
              `Check the date of the meeting.`,
          ),
        ];
  });
}

/**
 * Two meetings of one path on one day, and a report that must be published before the meeting that it waits for; of those to
 * come, since one that has met cannot be moved.
 */
function clashWarnings(version: PlanVersion, steps: readonly PathStep[], { plan, today, calendar }: PathContext): Problem[] {
  return steps.slice(1).flatMap((step, index) => {
    const before = steps[index];
    if (before?.date === undefined || step.date === undefined || step.date < before.date || step.date < today) return [];
    if (step.date === before.date)
      return [
        problem(
          atMeeting(step),
          'path-clash',
          `${bodyName(step)} and ${bodyName(before)} both take version "${version.version}" on ${formatDate(step.date)}. Move one of them.`,
        ),
      ];
    const body = step.body ?? { name: 'the body', kind: undefined };
    const opens = planBack({ body, date: step.date, rules: plan.deadlineRules, today, calendar }).find(
      ({ kind }) => kind === 'open to the public',
    );
    return opens !== undefined && opens.date <= before.date
      ? [
          problem(
            atMeeting(step),
            'path-clash',
            `the report to ${bodyName(step)} must be published by ${formatDate(opens.date)}, before ${bodyName(before)} ` +
              `has met (${formatDate(before.date)}): it cannot say what that body decided. Leave more time between them.`,
          ),
        ]
      : [];
  });
}

function submissionWarnings(
  version: PlanVersion,
  steps: readonly PathStep[],
  statutory: GovernancePath['statutory'],
  { plan, today, calendar }: PathContext,
): Problem[] {
  const { submission } = version;
  if (submission === undefined) return [];
  const at: Place = { of: 'versions', row: version.row, field: 'submission' };
  const late =
    statutory !== undefined && submission > statutory.date
      ? [
          problem(
            at,
            'submission-too-late',
            `${formatDate(submission)} is ${counted(daysBetween(statutory.date, submission), 'day')} after the statutory ` +
              `date, ${formatDate(statutory.date)} (${statutory.clock.rule.name}).`,
          ),
        ]
      : [];
  const reason = reasonNotWorking(submission, calendar);
  const idle =
    reason === undefined
      ? []
      : [problem(at, 'submission-not-working-day', `${formatDateWithWeekday(submission)} is not a working day. Check the date.`)];
  const after = steps.flatMap((step) => {
    if (step.date === undefined) return [];
    if (step.date > submission)
      return [
        problem(
          atMeeting(step),
          'path-after-submission',
          `${bodyName(step)} on ${formatDate(step.date)} comes after version "${version.version}" was to be sent on ` +
            `${formatDate(submission)}.`,
        ),
      ];
    const callIn = planBack({
      body: step.body ?? { name: '', kind: undefined },
      date: step.date,
      rules: plan.deadlineRules,
      today,
      calendar,
    }).find(({ kind }) => kind === 'call-in');
    return step.body?.kind === 'Executive' && callIn !== undefined && callIn.date > submission
      ? [
          problem(
            at,
            'submission-before-call-in-ends',
            `the decision of ${bodyName(step)} can be called in until ${formatDate(callIn.date)}, after version ` +
              `"${version.version}" is to be sent on ${formatDate(submission)}.`,
          ),
        ]
      : [];
  });
  return [...late, ...idle, ...after];
}
