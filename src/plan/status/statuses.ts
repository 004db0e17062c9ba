import { isFinished } from './closed.ts';
import type { Action, ActionStatus, Plan, Snapshot, StatusCode } from '../model.ts';
import { daysBetween } from '../../days/plain-date.ts';
import { redatingOf, slipDays } from '../deadlines/approved-redating.ts';
import { directionOf } from '../snapshots/snapshot.ts';
import type { StatusFacts, StatusSurroundings } from './status-facts.ts';
import { statusFacts } from './status-facts.ts';
import { OVERRIDE_RULE, overrideOutcome } from './status-override.ts';
import { CONFIDENCE_RULE, decidingRule } from './status-rules.ts';
import { WhoIsWho } from './verification.ts';
import { isSignOffLate } from './why-sentences.ts';

/**
 * The status of one action, with why, countdown, slip, age and direction. `before` is the status it is compared with:
 * without one its direction is New.
 */
export function statusOf(action: Action, surroundings: StatusSurroundings, before?: StatusCode): ActionStatus {
  const facts = statusFacts(action, surroundings);
  const { status, rule, why } = decided(facts);
  const finished = isFinished(action);
  const redating = redatingOf(action);
  return {
    ref: action.ref,
    status,
    rule,
    why,
    countdown: facts.countdown,
    workingDaysLeft: finished ? undefined : facts.workingDaysLeft,
    direction: directionOf(status, before),
    slipDays: slipDays(action, redating),
    approvedDays: redating?.approvedDays,
    daysSinceUpdate: facts.daysSinceUpdate,
    isStale: !finished && status !== 'not-yet-due' && isStale(facts),
    isSignOffLate: status === 'awaiting-sign-off' && isSignOffLate(facts),
  };
}

/** What the statuses of a plan are worked out from besides its own settings, key and people. */
export interface StatusesContext extends Pick<StatusSurroundings, 'today' | 'calendar' | 'workingDaysByDue'> {
  /** The snapshot that the direction of travel is measured against. */
  readonly previous?: Snapshot | undefined;
}

/** The status of every action, in the plan's order. */
export function statusesOf(
  plan: Pick<Plan, 'actions' | 'settings' | 'statusKey' | 'people'>,
  { previous, ...context }: StatusesContext,
): readonly ActionStatus[] {
  const { settings, statusKey, people } = plan;
  const whoIsWho = new WhoIsWho(people);
  const surroundings: StatusSurroundings = { settings, statusKey, whoIsWho, workingDaysByDue: new Map(), ...context };
  const earlier = new Map<string, StatusCode>();
  for (const { ref, status } of previous?.actions ?? []) if (!earlier.has(ref)) earlier.set(ref, status);
  return plan.actions.map((action) => statusOf(action, surroundings, earlier.get(action.ref)));
}

/** The first rule that holds, then the lead's doubt, then the override. */
function decided(facts: StatusFacts): { readonly status: StatusCode; readonly rule: string; readonly why: string } {
  const first = decidingRule(facts);
  const doubted = CONFIDENCE_RULE.check(facts, first.status);
  const firstWhy = first.rule.why(facts);
  const soFar =
    doubted === undefined
      ? { status: first.status, rule: first.rule.name, why: firstWhy }
      : { status: doubted, rule: CONFIDENCE_RULE.name, why: CONFIDENCE_RULE.why(facts, first.status, firstWhy) };
  const override = overrideOutcome(facts, soFar.status);
  if (override === undefined) return soFar;
  if (override.status === undefined) return { ...soFar, why: `${soFar.why} ${override.words}` };
  return { status: override.status, rule: OVERRIDE_RULE.name, why: `${override.words} Without it: ${soFar.why}` };
}

/** An action never updated is as old as its start. */
function isStale({ action, today, daysSinceUpdate, settings }: StatusFacts): boolean {
  const age = daysSinceUpdate ?? (action.start === undefined ? undefined : daysBetween(action.start, today));
  return age !== undefined && age > settings.staleAfterDays;
}
