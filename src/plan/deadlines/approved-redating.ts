import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { daysBetween, formatDate } from '../../days/plain-date.ts';
import { sentenceStart } from '../../words/number-words.ts';
import { counted, listed, sameWords } from '../../words/words.ts';
import type { Action } from '../model.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { isFinished } from '../status/closed.ts';

/** What tells how a deadline was moved. */
export type RedatedAction = Pick<
  Action,
  'originalDeadline' | 'deadline' | 'redatedBecause' | 'redatingApprovedBy' | 'approvedDeadline' | 'leadPost'
>;

/** How far a deadline is from the first one, in calendar days, and how much of that somebody agreed to. */
export interface Redating {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Later than agreed where above 0, brought forward where below. */
  readonly slipDays: number;
  /** Days that were agreed; never more than the deadline moved. */
  readonly approvedDays: number;
}

/** A re-dating is agreed where its reason, the deadline agreed to and somebody other than the lead are given. */
export function approvedDeadlineOf(action: RedatedAction): PlainDate | undefined {
  return action.approvedDeadline !== undefined && lackingForApproval(action).length === 0 ? action.approvedDeadline : undefined;
}

function lackingForApproval({ redatedBecause, redatingApprovedBy, approvedDeadline, leadPost }: RedatedAction): string[] {
  return [
    redatedBecause === '' ? 'no reason' : '',
    redatingApprovedBy === '' ? 'nobody who approved it' : '',
    redatingApprovedBy !== '' && sameWords(redatingApprovedBy, leadPost) ? 'only its own lead to approve it' : '',
    approvedDeadline === undefined ? 'no approved deadline' : '',
  ].filter((part) => part !== '');
}

/** Where a deadline stands against its first one; `undefined` where it never moved, is new or names no day. */
export function redatingOf(action: RedatedAction): Redating | undefined {
  const from = action.originalDeadline;
  const to = dueDate(action.deadline);
  if (from === undefined || to === undefined || from === to) return undefined;
  const moved = daysBetween(from, to);
  const approved = approvedDeadlineOf(action);
  const agreed = approved === undefined ? 0 : daysBetween(from, approved);
  const approvedDays = agreed > 0 ? Math.min(Math.max(moved, 0), agreed) : agreed;
  return { from, to, approvedDays, slipDays: moved - approvedDays };
}

/**
 * Calendar days of slippage: from the original deadline to the present one, without those that were approved. Negative
 * where it was brought forward, 0 where it never moved or is new; `undefined` where the action has no dated deadline now.
 */
export function slipDays(action: RedatedAction, redating = redatingOf(action)): number | undefined {
  return dueDate(action.deadline) === undefined ? undefined : (redating?.slipDays ?? 0);
}

/** How many deadlines of a plan have moved, with approval and without. Closed actions are not counted. */
export interface Redatings {
  readonly approved: readonly string[];
  readonly approvedDays: number;
  /** Later than agreed, or never agreed: slippage. */
  readonly slipped: readonly string[];
  readonly slippedDays: number;
}

/** The moved deadlines of a plan. One that was moved further than agreed stands in both. */
export function redatings(actions: readonly (RedatedAction & Pick<Action, 'ref' | 'progress' | 'latestUpdate'>)[]): Redatings {
  const moved = actions
    .filter(({ progress }) => progress !== 'Closed')
    .flatMap((action) => {
      const redating = redatingOf(action);
      return redating === undefined ? [] : [{ ref: action.ref, ...redating }];
    });
  const approved = moved.filter(({ approvedDays }) => approvedDays > 0);
  const slipped = moved.filter((each) => each.slipDays > 0);
  return {
    approved: approved.map(({ ref }) => ref),
    approvedDays: approved.reduce((sum, each) => sum + each.approvedDays, 0),
    slipped: slipped.map(({ ref }) => ref),
    slippedDays: slipped.reduce((sum, each) => sum + each.slipDays, 0),
  };
}

/** "Three deadlines were moved with approval (92 days together) and 2 without (45 days), which is slippage." '' where none was. */
export function redatingsSentence({ approved, approvedDays, slipped, slippedDays }: Redatings): string {
  const days = (count: number, of: number): string =>
    `${count.toLocaleString('en-GB')} ${count === 1 ? 'day' : 'days'}${of > 1 ? ' together' : ''}`;
  const was = (count: number): string => sentenceStart(`${counted(count, 'deadline')} ${count === 1 ? 'was' : 'were'} moved`);
  if (approved.length + slipped.length === 0) return '';
  if (slipped.length === 0) return `${was(approved.length)} with approval (${days(approvedDays, approved.length)}).`;
  if (approved.length === 0) return `${was(slipped.length)} without approval (${days(slippedDays, slipped.length)}), which is slippage.`;
  return (
    `${was(approved.length)} with approval (${days(approvedDays, approved.length)}) and ` +
    `${slipped.length} without (${days(slippedDays, slipped.length)}), which is slippage.`
  );
}

/** "Deadlines moved: 1 with approval (30 days), 1 without (20 days): slippage": the same in the space of a line. */
export function redatingsLine({ approved, approvedDays, slipped, slippedDays }: Redatings): string {
  if (approved.length + slipped.length === 0) return '';
  const agreed = approved.length === 0 ? '' : `${approved.length} with approval (${counted(approvedDays, 'day')})`;
  const not = slipped.length === 0 ? '' : `${slipped.length} without (${counted(slippedDays, 'day')}): slippage`;
  return `Deadlines moved: ${[agreed, not].filter((part) => part !== '').join(', ')}`;
}

/** What is asked of every open action whose deadline is later than anybody agreed. */
export function redatingProblems(actions: readonly Action[]): Problem[] {
  return actions.flatMap((action) => {
    const redating = redatingOf(action);
    if (redating === undefined || redating.slipDays <= 0 || isFinished(action)) return [];
    return [problem({ of: 'actions', row: action.row, field: 'deadline' }, 'redating-unapproved', wordsFor(action, redating))];
  });
}

function wordsFor(action: Action, { from, to, slipDays: days }: Redating): string {
  const slippage = `${counted(days, 'day')} ${days === 1 ? 'counts' : 'count'} as slippage`;
  const approved = approvedDeadlineOf(action);
  const moved = `the deadline was moved from ${formatDate(from)} to ${formatDate(to)}`;
  if (approved !== undefined)
    return (
      `${moved}, later than ${formatDate(approved)}, which was approved: ${slippage}. Have it agreed as well and correct ` +
      '"Approved deadline", or put the approved day back.'
    );
  return (
    `${moved}, with ${listed(lackingForApproval(action))}: ${slippage}. Enter why in "Re-dated because", who agreed in ` +
    `"Re-dating approved by" and ${formatDate(to)} in "Approved deadline", or put the deadline back.`
  );
}
