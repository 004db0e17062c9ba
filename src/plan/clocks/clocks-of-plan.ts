import { datedCountdown } from '../status/countdown.ts';
import type { ClockAnchor, DeadlineRule, Inspection, Plan } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { scaleOf } from '../inspections/grade-scales.ts';
import { sentenceCase } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';
import { INSPECTION_ANCHORS } from './anchor-dates.ts';
import { comparedWithStated, readClock } from './clock-reading.ts';
import { clockWords } from './clock-words.ts';
import type { Proof } from './proof.ts';
import { ruleKind } from './rule-kinds.ts';
import { rulesOfInspection } from './rules-of-inspection.ts';
import type { RulesSource } from './rules-of-inspection.ts';

/** A clock of law or custom, running for one inspection of the plan. */
export interface ClockOfPlan {
  readonly rule: DeadlineRule;
  readonly inspection: Inspection;
  /** The event it counts from: always named beside the date. */
  readonly anchorName: ClockAnchor;
  readonly anchorDate: PlainDate | undefined;
  readonly computed: PlainDate | undefined;
  readonly proof: Proof | undefined;
  /** The date the council states for its plan, beside the computed one. */
  readonly stated: PlainDate | undefined;
  /** "The stated date, …, is 2 days later than the computed one, …"; '' where none is stated or computed. */
  readonly difference: string;
  readonly state: 'waiting' | 'refused' | 'running' | 'passed' | 'met' | 'met late';
  /** "12 working days left", "Awaiting …", "Met on …". */
  readonly countdown: string;
  /** One sentence naming rule, anchor, dates and difference. */
  readonly sentence: string;
}

/** What clocks are worked out from. */
export type ClockSource = Pick<Plan, 'inspections' | 'deadlineRules' | 'versions'> & RulesSource;

/** Every clock of every inspection, in the order of the Inspections tab and of its rules. */
export function clocksOfPlan(plan: ClockSource, today: PlainDate, calendar: WorkingCalendar): ClockOfPlan[] {
  return plan.inspections.flatMap((inspection) =>
    rulesOfInspection(inspection, plan).map((rule) => clockOf(rule, inspection, { plan, today, calendar })),
  );
}

interface ClockContext {
  readonly plan: Pick<Plan, 'versions' | 'inspections'>;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
}

function clockOf(rule: DeadlineRule, inspection: Inspection, context: ClockContext): ClockOfPlan {
  const anchor = INSPECTION_ANCHORS[rule.anchor];
  const anchorDate = anchor?.date(inspection);
  const reading = readClock(rule, anchorDate, context.calendar);
  const stated = ruleKind(rule) === 'plan' ? inspection.statedDeadline : undefined;
  const basic = { rule, inspection, anchorName: rule.anchor, anchorDate, stated };
  if (reading.kind !== 'computed') {
    const words = reading.kind === 'waiting' ? `waits for ${anchor?.event ?? 'its event'}` : reading.words;
    const also = stated === undefined ? '' : ` The council states ${formatDate(stated)}.`;
    const sentence = reading.kind === 'waiting' ? `${rule.name}: ${words}; then due ${clockWords(rule)}.${also}` : `${words}${also}`;
    return {
      ...basic,
      computed: undefined,
      proof: undefined,
      difference: '',
      state: reading.kind,
      countdown: sentenceCase(words),
      sentence,
    };
  }
  const standing =
    ruleKind(rule) === 're-inspection'
      ? windowStanding(reading.date, inspection, context)
      : standingOf(reading.date, fulfilledOn(rule, inspection, context.plan), context);
  const difference = comparedWithStated(reading.date, stated)?.words ?? '';
  const counted = anchorDate === undefined ? '' : ` (${formatDate(anchorDate)})`;
  const sentence =
    `${rule.name}: ${formatDate(reading.date)}, ${clockWords(rule)}${counted}. ` +
    `${standing.countdown}.${difference === '' ? '' : ` ${difference}`}`;
  return { ...basic, computed: reading.date, proof: reading.proof, difference, ...standing, sentence };
}

/** A re-inspection is nothing that the council can be late with: inspectors came back, or the window passed. */
function windowStanding(date: PlainDate, inspection: Inspection, context: ClockContext): Pick<ClockOfPlan, 'state' | 'countdown'> {
  const anchor = inspection.reportPublished ?? inspection.reportReceived ?? inspection.fieldworkEnd;
  const again = context.plan.inspections
    .flatMap((other) =>
      other.ref !== inspection.ref &&
      scaleOf(other.framework) !== undefined &&
      other.fieldworkStart !== undefined &&
      anchor !== undefined &&
      other.fieldworkStart > anchor
        ? [other.fieldworkStart]
        : [],
    )
    .sort()[0];
  if (again !== undefined && again <= context.today) return { state: 'met', countdown: `Inspectors came back on ${formatDate(again)}` };
  return date < context.today ? { state: 'passed', countdown: `Passed on ${formatDate(date)}` } : standingOf(date, undefined, context);
}

/** The day on which the plan records that what the rule asks for was done. */
function fulfilledOn(rule: DeadlineRule, inspection: Inspection, plan: Pick<Plan, 'versions'>): PlainDate | undefined {
  const kind = ruleKind(rule);
  if (kind === 'publish report') return inspection.reportPublished;
  if (kind !== 'plan') return undefined;
  return plan.versions
    .flatMap((version) => (version.inspection === inspection.ref && version.submission !== undefined ? [version.submission] : []))
    .sort()[0];
}

function standingOf(
  due: PlainDate,
  done: PlainDate | undefined,
  { today, calendar }: ClockContext,
): Pick<ClockOfPlan, 'state' | 'countdown'> {
  if (done !== undefined && done <= today) {
    const late = done > due;
    return { state: late ? 'met late' : 'met', countdown: `${late ? 'Met late, on' : 'Met on'} ${formatDate(done)}` };
  }
  return { state: due < today ? 'passed' : 'running', countdown: datedCountdown(due, today, workingDaysBetween(today, due, calendar)) };
}

/**
 * The date by which the plan must reach the inspectorate: of the plan clocks of an inspection the earliest computed one
 * still to be met, with the council's stated date where nothing can be computed.
 */
export function statutoryDate(
  clocks: readonly ClockOfPlan[],
  inspection: string,
): { readonly date: PlainDate; readonly clock: ClockOfPlan } | undefined {
  const own = clocks.filter((clock) => clock.inspection.ref === inspection && ruleKind(clock.rule) === 'plan');
  const computed = own.flatMap((clock) => (clock.computed === undefined ? [] : [{ date: clock.computed, clock }]));
  const dated =
    computed.length > 0 ? computed : own.flatMap((clock) => (clock.stated === undefined ? [] : [{ date: clock.stated, clock }]));
  return [...dated].sort((one, other) => (one.date < other.date ? -1 : 1))[0];
}
