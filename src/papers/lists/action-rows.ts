import type { Action, ActionStatus, StatusCode } from '../../plan/model.ts';
import { workingDaysBetween } from '../../days/working-days.ts';
import { formatDate } from '../../days/plain-date.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { phaseOf } from '../../plan/deadlines/phase-deadlines.ts';
import { datedCountdown } from '../../plan/status/countdown.ts';
import { approvedDeadlineOf } from '../../plan/deadlines/approved-redating.ts';
import { pounds } from '../../plan/position/money.ts';
import { shortened } from '../../words/words.ts';
import { stopped } from '../paragraphs/draft.ts';
import { causeOf, pathToGreenOf, publicWords } from '../paragraphs/exceptions.ts';
import type { PaperSource } from '../paper-source.ts';
import { whyForReaders } from './why-for-readers.ts';

/** One row of the action plan as a template sees it: every value is text. */
interface ActionRow {
  readonly ref: string;
  readonly action: string;
  readonly recommendation: string;
  readonly workstream: string;
  readonly phase: string;
  /** The agency that answers for its workstream. */
  readonly agency: string;
  readonly leadPost: string;
  readonly lead: string;
  readonly partners: string;
  readonly start: string;
  readonly deadline: string;
  readonly deadlineWords: string;
  readonly originalDeadline: string;
  readonly status: string;
  readonly symbol: string;
  readonly why: string;
  readonly countdown: string;
  readonly direction: string;
  readonly progress: string;
  readonly update: string;
  readonly whyAndUpdate: string;
  readonly successMeasure: string;
  readonly evidence: string;
  readonly impact: string;
  readonly cause: string;
  readonly pathToGreen: string;
  readonly cost: string;
  readonly funding: string;
}

/** The public actions in the plan's order. */
export function actionRows(source: PaperSource): readonly ActionRow[] {
  const workstreams = new Map(source.plan.workstreams.map((each) => [each.ref, each.name]));
  return source.publicActions.map((action) => actionRow(action, source, workstreams.get(action.workstream) ?? action.workstream));
}

export function actionRow(action: Action, source: PaperSource, workstream: string): ActionRow {
  const code = source.frozen(action.ref)?.status ?? 'check';
  const key = source.keyOf(code);
  const status = source.statusOf(action.ref);
  const { why, countdown } = toPhaseDay(action, status, source);
  const deadline = deadlineOf(action, source);
  const forReaders = (beside: string): string => whyForReaders(action, status === undefined ? undefined : { ...status, why }, beside);
  const update = shortUpdate(action.latestUpdate, source.plan.settings.paperUpdateCharacters);
  return {
    ref: action.ref,
    action: publicWords(action),
    recommendation: action.recommendations.join(', '),
    workstream,
    phase: phaseOf(action, source.plan),
    agency: source.plan.workstreams.find(({ ref }) => ref === action.workstream)?.agency || 'Not given',
    leadPost: action.leadPost,
    lead: leadWords(action, code, source),
    partners: action.partners,
    start: action.start === undefined ? '' : formatDate(action.start),
    deadline,
    deadlineWords: deadlineWords(action, source),
    originalDeadline: action.originalDeadline === undefined ? '' : formatDate(action.originalDeadline),
    status: key.label,
    symbol: key.symbol,
    why: forReaders(''),
    countdown,
    direction: status?.direction ?? '',
    progress: action.percent === undefined ? action.progress : `${action.progress}, ${action.percent}%`,
    update,
    whyAndUpdate: whyAndUpdate(action, {
      code,
      why: whyForReaders(action, status === undefined ? undefined : { ...status, why }, deadline),
      update,
    }),
    successMeasure: action.successMeasure,
    evidence: action.evidence,
    impact: action.impact ?? '',
    cause: action.cause ?? '',
    pathToGreen: action.pathToGreen,
    cost: action.cost === undefined ? '' : pounds(action.cost),
    funding: action.funding ?? '',
  };
}

/**
 * Why it has its status, and how it will be put right, before the latest update: what a reader needs beside the row's
 * other cells. The status of an action on track says why itself, so that its update alone is printed.
 */
function whyAndUpdate(action: Action, { code, why, update }: { readonly code: StatusCode; readonly why: string; readonly update: string }) {
  const isOnTrack = code === 'green' && update !== '';
  const isVerified = code === 'verified' && update !== '' && action.verifiedBy !== '';
  const isException = code === 'red' || code === 'amber';
  const cause = isException && causeOf(action) !== '' ? `Cause: ${causeOf(action)}.` : '';
  const path = isException && pathToGreenOf(action) !== '' ? `Path to green: ${pathToGreenOf(action)}` : '';
  return [
    isOnTrack ? '' : isVerified ? `${verifiedWords(action)}.` : why,
    movedWords(action),
    cause,
    path,
    why.includes(stopped(update)) ? '' : update,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Published plans name the lead's post; officers' copies say who verified it, where its status does not. */
function leadWords(action: Action, code: StatusCode, { copy }: PaperSource): string {
  const lead = action.leadPost === '' ? 'No lead' : action.leadPost;
  if (copy !== 'clearance' || action.verifiedBy === '' || code === 'verified') return lead;
  return `${lead}\n${verifiedWords(action)}`;
}

function verifiedWords({ verifiedBy, verifiedOn }: Action): string {
  return `Verified by ${verifiedBy.trim()}${verifiedOn === undefined ? '' : ` on ${formatDate(verifiedOn)}`}`;
}

/**
 * Why and how long, to the day that is printed: the sheet counts a month's name to its last day, a phase that is counted
 * from an event ends on its own.
 */
function toPhaseDay(
  action: Action,
  status: Pick<ActionStatus, 'why' | 'countdown'> | undefined,
  { phaseDays, asAt, calendar }: PaperSource,
): { readonly why: string; readonly countdown: string } {
  const { why, countdown } = status ?? { why: '', countdown: '' };
  const [day, due] = [phaseDays.get(action.ref), dueDate(action.deadline)];
  if (day === undefined || due === undefined || day === due || why === '') return { why, countdown };
  if (day < asAt) return { why: `${why} Its phase ended on ${formatDate(day)}.`, countdown };
  const left = datedCountdown(day, asAt, workingDaysBetween(asAt, day, calendar));
  return { why: why.replace(countdown, left).replace(formatDate(due), formatDate(day)), countdown: left };
}

/** A date in full, counted from its event where a phase is, or the officers' own words. */
function deadlineOf({ ref, deadline }: Action, { phaseDays }: PaperSource): string {
  const due = phaseDays.get(ref) ?? dueDate(deadline);
  return due === undefined ? deadline.words || 'No deadline' : formatDate(due);
}

function deadlineWords(action: Action, source: PaperSource): string {
  const now = deadlineOf(action, source);
  const due = dueDate(action.deadline);
  if (action.originalDeadline === undefined || action.originalDeadline === due) return now;
  const times = action.timesRedated === 0 ? '' : `, moved ${timesWords(action.timesRedated)}`;
  const agreed = approvedDeadlineOf(action) === due ? ', approved' : '';
  return `${now}\n(originally ${formatDate(action.originalDeadline)}${times}${agreed})`;
}

/** "Deadline moved once from 23 December 2025, approved."; '' where the deadline is the first one. */
function movedWords(action: Action): string {
  const { originalDeadline, timesRedated } = action;
  const due = dueDate(action.deadline);
  if (originalDeadline === undefined || originalDeadline === due) return '';
  const agreed = approvedDeadlineOf(action) === due ? ', approved' : '';
  return `Deadline moved${timesRedated === 0 ? '' : ` ${timesWords(timesRedated)}`} from ${formatDate(originalDeadline)}${agreed}.`;
}

function timesWords(times: number): string {
  return ['once', 'twice'][times - 1] ?? `${times} times`;
}

function shortUpdate(update: string, most: number): string {
  return update.length <= most ? update : `${stopped(shortened(update, most))} (Shortened; the plan holds the rest.)`;
}
