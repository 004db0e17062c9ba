import { isClosed } from './closed.ts';
import { isBehind } from './expected-progress.ts';
import type { Confidence, StatusCode } from '../model.ts';
import type { SettingKey, Settings } from '../settings/settings.ts';
import type { StatusFacts } from './status-facts.ts';
import { comparedStatus } from './status-order.ts';
import * as why from './why-sentences.ts';
import { counted } from '../../words/words.ts';

/** One rule of the scheme. The engine, the Settings help, the printed key and the guides all come from this table. */
export interface StatusRule {
  /** Unique; shown as the rule that decided. */
  readonly name: string;
  /** The statuses it can give. */
  readonly gives: readonly StatusCode[];
  /** The settings it depends on. */
  readonly settings: readonly SettingKey[];
  /** When it holds, in plain English with the council's own numbers. */
  readonly description: (settings: Settings) => string;
  /** The status it gives, or `undefined` where it does not hold. */
  readonly check: (facts: StatusFacts) => StatusCode | undefined;
  /** One plain sentence or two with the numbers, for an action that it decided. */
  readonly why: (facts: StatusFacts) => string;
}

/** How each degree of a lead's confidence reads as a status. */
const STATUS_OF_CONFIDENCE = { 'On track': 'green', 'At risk': 'amber', 'Off track': 'red' } as const satisfies Record<
  Confidence,
  StatusCode
>;

/** Statuses that a lead's own doubt can make worse. A finished action has none, and a question must first be answered. */
const OPEN_TO_DOUBT: readonly StatusCode[] = ['green', 'not-yet-due', 'amber', 'red'];

/**
 * The rules in order: the first that holds decides. A lead's doubt then makes the status worse (see CONFIDENCE_RULE),
 * and an override has the last word (`status-override.ts`).
 */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'Closed, not pursued',
    gives: ['closed'],
    settings: [],
    description: () => 'Progress is Closed, and Latest update gives the reason. It leaves every "n of N".',
    check: ({ action }) => (isClosed(action) ? 'closed' : undefined),
    why: why.closed,
  },
  {
    name: 'Complete and verified',
    gives: ['verified'],
    settings: [],
    description: () => 'Progress is Done, evidence is given, and somebody other than the lead has verified it on a named day.',
    check: ({ action, unverified }) => (action.progress === 'Done' && unverified === undefined ? 'verified' : undefined),
    why: why.verified,
  },
  {
    name: 'Complete, awaiting sign-off',
    gives: ['awaiting-sign-off'],
    settings: ['signOffWithinDays'],
    description: ({ signOffWithinDays }) =>
      `Progress is Done, but it is not yet verified by somebody other than the lead. Flagged after ${counted(signOffWithinDays, 'day')}.`,
    check: ({ action }) => (action.progress === 'Done' ? 'awaiting-sign-off' : undefined),
    why: why.awaitingSignOff,
  },
  {
    name: 'Not yet due to start',
    gives: ['not-yet-due'],
    settings: [],
    description: () => 'Its start date is still ahead.',
    check: ({ action, today }) => (action.start !== undefined && action.start > today ? 'not-yet-due' : undefined),
    why: why.notYetDue,
  },
  {
    name: 'No readable deadline',
    gives: ['check'],
    settings: ['plausibleWithinYears'],
    description: ({ plausibleWithinYears }) =>
      `The deadline is missing, cannot be read, or lies more than ${counted(plausibleWithinYears, 'year')} away, ` +
      `and it does not wait for an event.`,
    check: ({ action }) => (action.deadline.kind === 'none' || action.deadline.kind === 'question' ? 'check' : undefined),
    why: why.noReadableDeadline,
  },
  {
    name: 'Overdue',
    gives: ['red', 'amber'],
    settings: ['overdueAmberWorkingDays'],
    description: ({ overdueAmberWorkingDays: grace }) => {
      const days = grace === 1 ? 'working day' : `${grace} working days`;
      const turns = grace === 0 ? 'Red at once.' : `Amber for the first ${days}, then Red.`;
      return `The deadline has passed; the deadline day itself is on time. ${turns}`;
    },
    check: overdue,
    why: why.overdue,
  },
  {
    name: 'Not started in time',
    gives: ['amber'],
    settings: [],
    description: () => 'The start date has passed, and Progress is still "Not started".',
    check: ({ action, today }) =>
      action.progress === 'Not started' && action.start !== undefined && action.start < today ? 'amber' : undefined,
    why: why.notStartedInTime,
  },
  {
    name: 'Behind expected progress',
    gives: ['amber', 'red'],
    settings: ['amberWithinWorkingDays', 'amberBelowPercentOfExpected', 'redBelowPercentOfExpected'],
    description: ({ amberWithinWorkingDays: within, amberBelowPercentOfExpected: amber, redBelowPercentOfExpected: red }) =>
      `It is due within ${counted(within, 'working day')} and its progress is below ${amber}% (Amber) or ${red}% ` +
      `(Red) of what the time passed since its start expects.`,
    check: behindExpectedProgress,
    why: why.behindExpectedProgress,
  },
  {
    name: 'Closed without a reason',
    gives: ['check'],
    settings: [],
    description: () => 'Progress is Closed, but Latest update gives no reason. Until it does, the action still counts.',
    check: ({ action }) => (action.progress === 'Closed' ? 'check' : undefined),
    why: why.closedWithoutReason,
  },
  {
    name: 'On track',
    gives: ['green'],
    settings: [],
    description: () => 'None of the other rules holds.',
    check: () => 'green',
    why: why.onTrack,
  },
];

/** The rule that comes after the others: it can only make their status worse, and does so at once. */
export const CONFIDENCE_RULE = {
  name: "Lead's confidence",
  gives: ['amber', 'red'],
  settings: [],
  description: () =>
    "The lead's own confidence is worse than the rules above say: At risk is Amber, Off track is Red. It never makes a status better.",
  check: (facts: StatusFacts, soFar: StatusCode): StatusCode | undefined => {
    const { confidence } = facts.action;
    if (confidence === undefined || !OPEN_TO_DOUBT.includes(soFar)) return undefined;
    const status = STATUS_OF_CONFIDENCE[confidence];
    return comparedStatus(soFar, status) > 0 ? status : undefined;
  },
  why: why.confidence,
} as const;

/** The first rule that holds. The last rule always does, so that no action is left without a status. */
export function decidingRule(facts: StatusFacts): { readonly rule: StatusRule; readonly status: StatusCode } {
  for (const rule of STATUS_RULES) {
    const status = rule.check(facts);
    if (status !== undefined) return { rule, status };
  }
  throw new Error('The last status rule must hold for every action.');
}

function overdue({ due, today, workingDaysLeft, settings }: StatusFacts): StatusCode | undefined {
  if (due === undefined || due >= today) return undefined;
  const workingDaysOverdue = -(workingDaysLeft ?? 0);
  const grace = settings.overdueAmberWorkingDays;
  return grace > 0 && workingDaysOverdue <= grace ? 'amber' : 'red';
}

function behindExpectedProgress({ workingDaysLeft, percent, expected, settings }: StatusFacts): StatusCode | undefined {
  if (workingDaysLeft === undefined || workingDaysLeft > settings.amberWithinWorkingDays) return undefined;
  if (percent === undefined || expected === undefined) return undefined;
  if (isBehind(percent, expected, settings.redBelowPercentOfExpected)) return 'red';
  return isBehind(percent, expected, settings.amberBelowPercentOfExpected) ? 'amber' : undefined;
}
