import type { ThingField } from '../../tabs/tabs.ts';
import { datedCountdown } from '../status/countdown.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Body, Decision, Meeting, Plan } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Place, Problem } from '../problem.ts';
import { sentenceCase, shortened } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';

/** Where a decision, request or undertaking stands today. */
export interface FollowUp {
  readonly decision: Decision;
  readonly meeting: Meeting | undefined;
  readonly body: Body | undefined;
  /** The latest day its due words could mean; `undefined` where they name none. */
  readonly due: PlainDate | undefined;
  readonly state: 'Met' | 'Not met' | 'Overdue' | 'Due' | 'Awaiting an event' | 'No date' | 'No longer wanted';
  /** "12 working days left", "Awaiting …", or the state. */
  readonly countdown: string;
  /** One sentence for a paper or the Dashboard. */
  readonly sentence: string;
}

type Governance = Pick<Plan, 'decisions' | 'meetings' | 'bodies'>;

/** Every decision with where it stands, in the order of the Decisions tab. */
export function followUps(plan: Governance, today: PlainDate, calendar: WorkingCalendar): FollowUp[] {
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.ref, meeting]));
  const bodies = new Map(plan.bodies.map((body) => [body.ref, body]));
  return plan.decisions.map((decision) => {
    const meeting = meetings.get(decision.meeting);
    const body = meeting === undefined ? undefined : bodies.get(meeting.body);
    const due = dueDate(decision.due);
    const state = stateOf(decision, due, today);
    const countdown = countdownOf(decision, state, due, today, calendar);
    return { decision, meeting, body, due, state, countdown, sentence: sentenceFor(decision, meeting, body, countdown) };
  });
}

function stateOf(decision: Decision, due: PlainDate | undefined, today: PlainDate): FollowUp['state'] {
  if (decision.state === 'Met' || decision.state === 'Not met') return decision.state;
  if (decision.state !== 'Open') return 'No longer wanted';
  if (due !== undefined) return due < today ? 'Overdue' : 'Due';
  return decision.due.kind === 'event' || decision.due.kind === 'recurring' ? 'Awaiting an event' : 'No date';
}

function countdownOf(
  decision: Decision,
  state: FollowUp['state'],
  due: PlainDate | undefined,
  today: PlainDate,
  calendar: WorkingCalendar,
): string {
  if ((state === 'Due' || state === 'Overdue') && due !== undefined)
    return datedCountdown(due, today, workingDaysBetween(today, due, calendar));
  if (state !== 'Awaiting an event') return state;
  if (decision.due.kind === 'recurring') return sentenceCase(decision.due.words);
  return decision.due.kind === 'event' && decision.due.awaiting !== ''
    ? `Awaiting ${decision.due.awaiting}`
    : `Awaiting: ${decision.due.words}`;
}

function sentenceFor(decision: Decision, meeting: Meeting | undefined, body: Body | undefined, countdown: string): string {
  const on = meeting?.date === undefined ? '' : ` on ${formatDate(meeting.date)}`;
  const heard = body === undefined ? '' : ` ${whose(decision.kind)} ${body.name}${on}`;
  const owner = decision.ownerPost === '' ? 'no owner' : decision.ownerPost;
  const answer = decision.answer === '' ? '' : ` ${decision.answer}`;
  return `${decision.kind ?? 'Decision'}${heard}: ${shortened(decision.text, 160)} (${owner}). ${countdown}.${answer}`;
}

/** A promise is given to a body; everything else is its own. */
function whose(kind: Decision['kind']): string {
  if (kind === 'Undertaking') return 'to';
  return kind === 'Agreed' || kind === 'Action requested' ? 'by' : 'of';
}

/** True while somebody still has to do something. */
export function isOpen(followUp: FollowUp): boolean {
  return followUp.state !== 'Met' && followUp.state !== 'No longer wanted';
}

/**
 * What a body asked for or was promised, for its next paper: everything still open, and what was met or not met with an
 * answer given since it last met (`since`), so that the paper shows each promise met or not.
 */
export function followUpsForBody(all: readonly FollowUp[], bodyRef: string, since: PlainDate | undefined): FollowUp[] {
  return all.filter(
    (each) =>
      each.body?.ref === bodyRef &&
      (isOpen(each) ||
        (each.state === 'Met' && each.decision.answeredOn !== undefined && (since === undefined || each.decision.answeredOn > since))),
  );
}

/**
 * Undertakings to a body that a paper for it would leave unanswered: given at an earlier meeting and not met. A paper
 * must show each promise met or not.
 */
export function unmetUndertakings(all: readonly FollowUp[], bodyRef: string, paperDate: PlainDate): Problem[] {
  return all
    .filter(
      (each) =>
        each.decision.kind === 'Undertaking' &&
        each.body?.ref === bodyRef &&
        isOpen(each) &&
        (each.meeting?.date === undefined || each.meeting.date < paperDate),
    )
    .map((each) => {
      const { decision, meeting } = each;
      const given = meeting?.date === undefined ? '' : ` on ${formatDate(meeting.date)}`;
      const answer =
        decision.answer === ''
          ? 'it has no answer. Enter what was done and set State to Met, or say why not'
          : 'it has an answer, but State is not Met. Check it before the paper goes out';
      return problem(
        { of: 'decisions', row: decision.row, field: 'state' },
        'undertaking-unmet',
        `an undertaking was given${given} ("${shortened(decision.text, 100)}") and ${answer}.`,
      );
    });
}

/** What does not fit together in the Decisions rows. */
export function decisionProblems(plan: Governance): Problem[] {
  const meetings = new Map(plan.meetings.map((meeting) => [meeting.ref, meeting]));
  return plan.decisions.flatMap((decision) => {
    const at = (field: ThingField<'decisions'>): Place => ({ of: 'decisions', row: decision.row, field });
    const held = meetings.get(decision.meeting)?.date;
    const due = dueDate(decision.due);
    const found: Problem[] = [];
    if (held !== undefined && due !== undefined && due < held) {
      found.push(
        problem(
          at('due'),
          'decision-due-before-meeting',
          `it is due on ${formatDate(due)}, before its meeting on ${formatDate(held)}. Correct the due date or the meeting.`,
        ),
      );
    }
    if (held !== undefined && decision.answeredOn !== undefined && decision.answeredOn < held) {
      found.push(
        problem(
          at('answeredOn'),
          'decision-answered-before-meeting',
          `it was answered on ${formatDate(decision.answeredOn)}, before its meeting on ${formatDate(held)}. Correct one of the two dates.`,
        ),
      );
    }
    if (decision.kind === 'Undertaking' && decision.state === 'Open' && decision.ownerPost === '') {
      found.push(problem(at('ownerPost'), 'undertaking-without-owner', 'an open undertaking has no owner. Enter the post that gave it.'));
    }
    if (decision.state === 'Met' && decision.answer === '') {
      found.push(
        problem(
          at('answer'),
          'decision-met-without-answer',
          'it is entered as met without an answer. Enter what was done, as it will be reported back.',
        ),
      );
    }
    return found;
  });
}
