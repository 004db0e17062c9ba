import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action, StatusCode } from '../model.ts';
import { daysBetween, formatDate, formatDateWithWeekday } from '../../days/plain-date.ts';
import type { StatusFacts } from './status-facts.ts';
import { statusLabel } from './status-key.ts';
import { counted, shortened } from '../../words/words.ts';

/**
 * The Why column: for each status rule one plain sentence, with the numbers that decided, and a second one where the
 * reader would otherwise wonder.
 */

export function closed({ action }: StatusFacts): string {
  return sentences(`Closed, not pursued: ${shortened(action.latestUpdate.trim().replace(/\s+/g, ' '), 200)}`);
}

export function verified({ action }: StatusFacts): string {
  const on = action.verifiedOn === undefined ? '' : ` on ${formatDate(action.verifiedOn)}`;
  return sentences(`Complete and verified by ${action.verifiedBy.trim()}${on}`);
}

export function awaitingSignOff(facts: StatusFacts): string {
  const missing = facts.unverified ?? 'it is ready to be verified';
  const late = isSignOffLate(facts)
    ? `Last updated ${counted(facts.daysSinceUpdate ?? 0, 'day')} ago, and sign-off is late after ${facts.settings.signOffWithinDays}`
    : '';
  return sentences(`Complete, awaiting sign-off: ${missing}`, late);
}

/** True where a finished action has waited for verification, since it was last updated, for longer than the Settings allow. */
export function isSignOffLate({ daysSinceUpdate, settings }: StatusFacts): boolean {
  return daysSinceUpdate !== undefined && daysSinceUpdate > settings.signOffWithinDays;
}

export function notYetDue({ action, today, due }: StatusFacts): string {
  const { start } = action;
  if (start === undefined) return 'Not yet due to start.';
  const crossed = due !== undefined && due < start ? `Its deadline, ${formatDate(due)}, is before its start: check both dates` : '';
  return sentences(`Not yet due to start: it starts on ${formatDate(start)}, in ${counted(daysBetween(today, start), 'day')}`, crossed);
}

export function noReadableDeadline({ action }: StatusFacts): string {
  const { deadline } = action;
  const asked = deadline.kind === 'question' ? deadline.question : 'none is given. Enter a date, or what it waits for';
  const doubt = action.confidence === undefined || action.confidence === 'On track' ? '' : `The lead's confidence is ${action.confidence}`;
  return sentences(`No readable deadline: ${asked}`, doubt, standing(action));
}

export function overdue({ action, due, workingDaysLeft, settings }: StatusFacts): string {
  if (due === undefined) return 'Overdue.';
  const days = -(workingDaysLeft ?? 0);
  const late =
    days === 0
      ? `Overdue: its deadline was ${formatDateWithWeekday(due)}, and no working day has passed since`
      : `Overdue: ${counted(days, 'working day')} past its deadline of ${formatDate(due)}`;
  const grace = settings.overdueAmberWorkingDays;
  const willBe = grace > 0 && days <= grace ? `It turns Red after ${counted(grace, 'working day')}` : '';
  return sentences(late, willBe, standing(action));
}

export function notStartedInTime({ action, today }: StatusFacts): string {
  if (action.start === undefined) return 'Not started in time.';
  return sentences(
    `Not started in time: it was to start on ${formatDate(action.start)}, ${counted(daysBetween(action.start, today), 'day')} ` +
      `ago, and Progress is still "Not started"`,
  );
}

export function behindExpectedProgress(facts: StatusFacts): string {
  const { action, percent, expected, settings } = facts;
  if (percent === undefined || expected === undefined) return 'Behind expected progress.';
  const share = Math.floor((100 * percent * expected.totalDays) / (100 * expected.elapsedDays));
  const red = settings.redBelowPercentOfExpected;
  const limit = share < red ? red : settings.amberBelowPercentOfExpected;
  return sentences(
    `Behind expected progress: ${percent}% done where ${expected.percent}% of its time has passed (${share}% of ` +
      `expected, below ${limit}%), ${remaining(facts)}`,
    standing(action),
  );
}

export function closedWithoutReason(facts: StatusFacts): string {
  return sentences(`Closed without a reason: write it in Latest update. Until then the action still counts, ${remaining(facts)}`);
}

export function onTrack(facts: StatusFacts): string {
  return sentences(`On track: ${remaining(facts)}`, progressNote(facts), standing(facts.action));
}

export function confidence({ action, statusKey }: StatusFacts, soFar: StatusCode, before: string): string {
  return sentences(`Lead's confidence: ${action.confidence ?? ''}, worse than ${statusLabel(soFar, statusKey)}`, `Without it: ${before}`);
}

/** Close to the deadline the reader is told what progress was compared with, or why it could not be. */
function progressNote({ action, percent, expected, workingDaysLeft, settings }: StatusFacts): string {
  if (workingDaysLeft === undefined || workingDaysLeft > settings.amberWithinWorkingDays) return '';
  if (percent === undefined) return 'Progress is not compared with time, because no percentage is given';
  if (expected !== undefined) return `${percent}% is done and ${expected.percent}% of its time has passed`;
  const missing = action.start === undefined ? 'no start date is given' : 'its start is not before its deadline';
  return `Progress is not compared with time, because ${missing}`;
}

/** The countdown as part of a sentence. */
function remaining({ action, countdown, due, workingDaysLeft }: StatusFacts): string {
  if (due === undefined && action.deadline.kind === 'recurring') return 'ongoing, with no last day';
  if (due !== undefined && workingDaysLeft !== undefined && workingDaysLeft > 0) return `${countdown}, due on ${formatDate(due)}`;
  return countdown.slice(0, 1).toLowerCase() + countdown.slice(1);
}

/** What an unusual Progress means for the dates. */
function standing(action: Action): string {
  if (action.progress === 'Paused')
    return dueDate(action.deadline) === undefined ? 'It is paused' : 'It is paused, but its dates still count';
  return action.progress === 'Closed' ? 'Progress is Closed, but Latest update gives no reason, so it still counts' : '';
}

/** Sentences, each with its full stop, one space apart; empty ones are left out. */
function sentences(...parts: readonly string[]): string {
  let all = '';
  for (const part of parts) if (part !== '') all += `${all === '' ? '' : ' '}${part}${STOPS.has(part.charAt(part.length - 1)) ? '' : '.'}`;
  return all;
}

const STOPS = new Set('.?!…');
