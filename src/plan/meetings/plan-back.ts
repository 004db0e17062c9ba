import { readClock } from '../clocks/clock-reading.ts';
import { clockWords } from '../clocks/clock-words.ts';
import type { Proof } from '../clocks/proof.ts';
import { concerns, ruleKind } from '../clocks/rule-kinds.ts';
import type { RuleKind } from '../clocks/rule-kinds.ts';
import { datedCountdown } from '../status/countdown.ts';
import type { Body, Clearance, DeadlineRule, Meeting } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, listed } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';

/** One date worked back (or on) from a meeting. */
export interface MeetingStep {
  /** The rule's name, or "Meeting". */
  readonly name: string;
  readonly kind: RuleKind | 'meeting' | 'clearance received';
  readonly date: PlainDate;
  readonly time: string;
  /** "5 clear working days before the meeting" */
  readonly words: string;
  readonly countdown: string;
  /**
   * `done`: recorded as done. `due`: still ahead, or today. `passed`: the date has gone by and nothing records that it
   * was kept. Silence is never clearance: only a received date makes it done.
   */
  readonly state: 'done' | 'due' | 'passed';
  /** What the step still needs, or what was recorded; '' where nothing is to say. */
  readonly note: string;
  readonly proof: Proof | undefined;
}

export interface PlanBackRequest {
  readonly body: Pick<Body, 'name' | 'kind'>;
  readonly date: PlainDate;
  readonly rules: readonly DeadlineRule[];
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  /** The clearances asked for this meeting's paper. */
  readonly clearances?: readonly Clearance[];
}

/** Rules that say how long papers are kept are no step towards a meeting. */
const LEFT_OUT: readonly RuleKind[] = ['retention', 'call', 're-inspection', 'phase', 'plan', 'publish report'];

/**
 * Every date that follows from a meeting, in order: notice, clearance, report to the clerk, publication, the meeting,
 * the decision's notice, the end of call-in and the response. Dates after the decision count from the day it is
 * published, which itself follows from the meeting.
 */
export function planBack(request: PlanBackRequest): MeetingStep[] {
  const rules = rulesForBody(request.rules, request.body);
  const fromMeeting = rules.filter((rule) => rule.anchor === 'Meeting').flatMap((rule) => stepsOf(rule, request.date, request));
  const published = fromMeeting.find((step) => step.kind === 'decision notice')?.date ?? request.date;
  const afterwards = rules
    .filter((rule) => rule.anchor === 'Decision published' || rule.anchor === 'Recommendations received')
    .flatMap((rule) => stepsOf(rule, published, request));
  return [...fromMeeting, meetingStep(request), ...afterwards].sort((one, other) =>
    one.date === other.date ? order(one) - order(other) : one.date < other.date ? -1 : 1,
  );
}

/** The active rules for meetings of a body. Where a rule of the executive's own opens its agenda, the general one gives way. */
export function rulesForBody(rules: readonly DeadlineRule[], body: Pick<Body, 'kind'>): DeadlineRule[] {
  const active = rules.filter((rule) => rule.active && !LEFT_OUT.includes(ruleKind(rule)) && concerns(rule, body.kind));
  const isExecutives = (rule: DeadlineRule): boolean => ruleKind(rule) === 'open to the public' && /\bexecutive\b/i.test(rule.name);
  const hasOwn = body.kind === 'Executive' && active.some(isExecutives);
  return active.filter((rule) => ruleKind(rule) !== 'open to the public' || isExecutives(rule) === hasOwn);
}

function order(step: MeetingStep): number {
  return step.kind === 'clearance' ? 0 : step.kind === 'meeting' ? 2 : 1;
}

function meetingStep({ body, date, today, calendar }: PlanBackRequest): MeetingStep {
  const state = date < today ? 'done' : 'due';
  return {
    name: 'Meeting',
    kind: 'meeting',
    date,
    time: '',
    words: body.name,
    countdown: state === 'done' ? 'Held' : countdownTo(date, today, calendar),
    state,
    note: '',
    proof: undefined,
  };
}

function countdownTo(date: PlainDate, today: PlainDate, calendar: WorkingCalendar): string {
  return datedCountdown(date, today, workingDaysBetween(today, date, calendar));
}

function stepsOf(rule: DeadlineRule, anchorDate: PlainDate, request: PlanBackRequest): MeetingStep[] {
  const reading = readClock(rule, anchorDate, request.calendar);
  if (reading.kind !== 'computed') return [];
  const { date, time, proof } = reading;
  const kind = ruleKind(rule);
  const localTime = time ?? /\bby (\d{1,2}:\d{2})\b/i.exec(rule.note)?.[1] ?? '';
  const isHeld = request.date < request.today;
  const cleared = kind === 'clearance' ? clearanceState(request.clearances ?? [], date, request.today) : undefined;
  // A meeting that was held shows that its papers were there, never that they were cleared.
  const gone = isHeld && cleared === undefined ? 'done' : 'passed';
  const state = cleared?.state ?? (date >= request.today ? 'due' : gone);
  const note =
    cleared?.note ??
    (rule.anchor === 'Recommendations received' ? 'Counted from publication of the decision, the first day they can be received.' : '');
  const countdown = state === 'done' ? 'Past' : countdownTo(date, request.today, request.calendar);
  return [
    {
      name: rule.name,
      kind,
      date,
      time: localTime,
      words: clockWords(rule),
      countdown: cleared?.state === 'done' ? 'Received' : countdown,
      state,
      note,
      proof,
    },
  ];
}

/** Where the clearances stand: each is requested or received with its date, and none is taken as given. */
function clearanceState(
  clearances: readonly Clearance[],
  due: PlainDate,
  today: PlainDate,
): { readonly state?: 'done'; readonly note: string } {
  const hasCome = (received: PlainDate | undefined): received is PlainDate => received !== undefined && received <= today;
  if (clearances.length === 0) return { note: 'Nothing is recorded on the Clearances tab: ask for clearance and enter the day.' };
  const words = clearances.map(({ officer, requested, received }) =>
    hasCome(received)
      ? `${officer}: received on ${formatDate(received)}${received > due ? ', late' : ''}`
      : requested !== undefined
        ? `${officer}: requested on ${formatDate(requested)}, not received`
        : `${officer}: not requested`,
  );
  const note = `${sentence(words)}.`;
  return clearances.every(({ received }) => hasCome(received)) ? { state: 'done', note } : { note };
}

const sentence = (parts: readonly string[]): string => parts.join('; ');

/** The steps of a meeting already on the plan; none for one without a date or body. */
export function stepsOfMeeting(meeting: Meeting, body: Body | undefined, request: Omit<PlanBackRequest, 'body' | 'date'>): MeetingStep[] {
  if (meeting.date === undefined) return [];
  const clearances = (request.clearances ?? []).filter((clearance) => clearance.meeting === meeting.ref);
  return planBack({ ...request, clearances, date: meeting.date, body: body ?? { name: 'the body', kind: undefined } });
}

/** What stands in the way of a meeting on this date: '' where nothing does. */
export function planBackWarning(steps: readonly MeetingStep[]): string {
  const gone = steps.filter((step) => step.state === 'passed' && step.kind !== 'meeting');
  if (gone.length === 0) return '';
  const names = listed(gone.map((step) => `${step.name} (${formatDate(step.date)})`));
  return `${counted(gone.length, 'date')} ${gone.length === 1 ? 'has' : 'have'} already passed: ${names}.`;
}
