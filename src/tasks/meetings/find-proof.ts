import { readClock } from '../../plan/clocks/clock-reading.ts';
import { clocksOfPlan } from '../../plan/clocks/clocks-of-plan.ts';
import type { Proof } from '../../plan/clocks/proof.ts';
import { ruleKind } from '../../plan/clocks/rule-kinds.ts';
import { stepsOfMeeting } from '../../plan/meetings/plan-back.ts';
import type { DeadlineRule, Plan } from '../../plan/model.ts';
import { CLOCK_ANCHORS } from '../../plan/model.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { plainWords } from '../../words/words.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { dateFromText } from '../../days/date-text.ts';
import { findNamed } from '../find-named.ts';

/** What proofs are made from. */
export const PROOF_LISTS = [
  'deadlineRules',
  'calendar',
  'inspections',
  'meetings',
  'bodies',
  'judgements',
  'workstreams',
  'versions',
  'settings',
] as const;
export type ProofPlan = Pick<Plan, (typeof PROOF_LISTS)[number]>;

/** Which deadline is to be proved. */
export interface ProofRequest {
  /** Name of a rule on the Deadline rules tab. May be left out with an inspection: its plan clock is meant. */
  readonly rule?: string;
  /** The event it counts from, where it is another than the rule's own: "Fieldwork end". */
  readonly anchor?: string;
  /** The day of the event, as typed. May be left out with an inspection or a meeting. */
  readonly date?: string;
  readonly inspection?: string;
  readonly meeting?: string;
  /** True to make the printable appendix as well. */
  readonly document?: boolean;
}

export interface Proved {
  readonly proof: Proof;
  /** "The stated date, …, is …"; '' where none is stated. */
  readonly difference: string;
}

type Found = Proved | { readonly sentence: string };

/** Finds the date that is meant and the proof of it; or says in a sentence what is missing. */
export function prove(request: ProofRequest, plan: ProofPlan, today: PlainDate): Found {
  if (text(request.meeting) !== '') return proveForMeeting(request, plan, today);
  if (text(request.inspection) !== '' && text(request.date) === '') return proveForInspection(request, plan, today);
  const rule = ruleNamed(request, plan);
  if ('sentence' in rule) return rule;
  const date = dateFromText(text(request.date));
  if (date === undefined)
    return {
      sentence:
        text(request.date) === ''
          ? 'Enter the day the rule counts from, such as 16/05/2016, or choose an inspection or a meeting.'
          : `"${text(request.date)}" is not a date. Enter one such as 16/05/2016.`,
    };
  const anchor = CLOCK_ANCHORS.find((name) => plainWords(name) === plainWords(text(request.anchor))) ?? rule.anchor;
  const reading = readClock({ ...rule, anchor }, date, workingCalendar(plan.calendar));
  return reading.kind === 'computed' ? { proof: reading.proof, difference: '' } : { sentence: reading.words };
}

const text = (words: unknown): string => (words === undefined || words === null ? '' : String(words).trim());

function ruleNamed(request: ProofRequest, plan: ProofPlan): DeadlineRule | { readonly sentence: string } {
  const found = findNamed(
    plan.deadlineRules.map((rule) => ({ ...rule, ref: rule.name })),
    text(request.rule),
    'Deadline rules',
  );
  return 'sentence' in found
    ? found
    : (plan.deadlineRules.find((rule) => rule.name === found.found.name) ?? { sentence: 'Say which rule is meant.' });
}

function proveForInspection(request: ProofRequest, plan: ProofPlan, today: PlainDate): Found {
  const named = findNamed(plan.inspections, text(request.inspection), 'Inspections');
  if ('sentence' in named) return named;
  const own = clocksOfPlan(plan, today, workingCalendar(plan.calendar)).filter((clock) => clock.inspection.ref === named.found.ref);
  const wanted = plainWords(text(request.rule));
  const clock =
    wanted === ''
      ? (own.find(({ rule }) => ruleKind(rule) === 'plan') ?? own[0])
      : own.find(({ rule }) => plainWords(rule.name) === wanted);
  if (clock === undefined)
    return {
      sentence:
        wanted === ''
          ? `No rule runs for ${named.found.ref}. Name one under Deadline rules on the Inspections tab.`
          : `"${text(request.rule)}" does not run for ${named.found.ref}. Name it under Deadline rules on the Inspections tab.`,
    };
  return clock.proof === undefined ? { sentence: clock.sentence } : { proof: clock.proof, difference: clock.difference };
}

function proveForMeeting(request: ProofRequest, plan: ProofPlan, today: PlainDate): Found {
  const meetings = plan.meetings.map((meeting) => ({ ...meeting, name: meeting.title }));
  const named = findNamed(meetings, text(request.meeting), 'Meetings');
  if ('sentence' in named) return named;
  if (named.found.date === undefined) return { sentence: `${named.found.ref} has no date on the Meetings tab. Enter it first.` };
  const body = plan.bodies.find(({ ref }) => ref === named.found.body);
  const steps = stepsOfMeeting(named.found, body, { rules: plan.deadlineRules, today, calendar: workingCalendar(plan.calendar) }).filter(
    ({ proof }) => proof !== undefined,
  );
  const wanted = plainWords(text(request.rule));
  const step =
    wanted === ''
      ? (steps.find(({ kind }) => kind === 'open to the public') ?? steps[0])
      : steps.find(({ name }) => plainWords(name) === wanted);
  if (step?.proof === undefined)
    return {
      sentence: `"${text(request.rule)}" gives no date for ${named.found.ref}. Choose one of: ${steps.map(({ name }) => name).join(', ')}.`,
    };
  return { proof: step.proof, difference: '' };
}
