import { INSPECTION_ANCHORS } from '../clocks/anchor-dates.ts';
import { readClock } from '../clocks/clock-reading.ts';
import { ANCHOR_EVENTS, clockWords } from '../clocks/clock-words.ts';
import type { Proof } from '../clocks/proof.ts';
import { ruleKind } from '../clocks/rule-kinds.ts';
import { rulesOfInspection } from '../clocks/rules-of-inspection.ts';
import { datedCountdown } from '../status/countdown.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import type { Action, ClockAnchor, DeadlineRule, Inspection, Plan } from '../model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { plainWords } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';
import { workingDaysBetween } from '../../days/working-days.ts';

/** The same span of time counted from one event. */
interface PhaseAnchor {
  readonly anchor: ClockAnchor;
  readonly anchorDate: PlainDate;
  readonly deadline: PlainDate;
  readonly proof: Proof;
  /** "10 October 2012 from publication of the report (10 April 2012)" */
  readonly words: string;
}

export interface PhaseDeadline {
  /** As the plan writes it: "1", "Phase 1". */
  readonly phase: string;
  readonly inspection: Inspection;
  readonly rule: DeadlineRule;
  /** Counted from the rule's own event; `undefined` while that has no date. */
  readonly deadline: PlainDate | undefined;
  /** The same span from every event that has a date, the rule's own first. */
  readonly anchors: readonly PhaseAnchor[];
  readonly sentence: string;
}

const COMPARED: readonly ClockAnchor[] = ['Report published', 'Report received', 'Fieldwork end'];

/** The number of a phase: "Phase 2" → "2"; other words stay as they are. */
function phaseNumber(words: string): string {
  return plainWords(words).replace(/^phase /, '');
}

/** The phases the plan names on its workstreams and actions, in order. */
export function phasesOf(plan: Pick<Plan, 'workstreams' | 'actions'>): string[] {
  const named = [...plan.workstreams, ...plan.actions].map(({ phase }) => phase).filter((phase) => phase !== '');
  return [...new Map(named.map((phase) => [phaseNumber(phase), phase])).values()].sort((one, other) =>
    phaseNumber(one) < phaseNumber(other) ? -1 : 1,
  );
}

/**
 * The deadline of each phase that a rule sets: a rule called "Phase 2 …" for that phase, any other phase rule for the
 * first. The deadline depends on the event it is counted from, so each event that has a date stands beside the chosen one.
 */
export function phaseDeadlines(plan: Plan, today: PlainDate, calendar: WorkingCalendar): PhaseDeadline[] {
  const phases = phasesOf(plan);
  return plan.inspections.flatMap((inspection) =>
    rulesOfInspection(inspection, plan)
      .filter((rule) => ruleKind(rule) === 'phase')
      .flatMap((rule) => {
        const own = /^phase (\w+)/.exec(plainWords(rule.name))?.[1];
        const phase = own === undefined ? phases[0] : (phases.find((each) => phaseNumber(each) === own) ?? own);
        return phase === undefined ? [] : [phaseDeadline(phase, rule, inspection, today, calendar)];
      })
      .filter(isFirstOfItsKind),
  );
}

/** The same span from another event already stands beside the first rule that gives it. */
function isFirstOfItsKind(found: PhaseDeadline, index: number, all: readonly PhaseDeadline[]): boolean {
  const isSame = (other: PhaseDeadline): boolean =>
    other.phase === found.phase && other.rule.number === found.rule.number && other.rule.unit === found.rule.unit;
  return all.findIndex(isSame) === index;
}

function phaseDeadline(
  phase: string,
  rule: DeadlineRule,
  inspection: Inspection,
  today: PlainDate,
  calendar: WorkingCalendar,
): PhaseDeadline {
  const events = [rule.anchor, ...COMPARED.filter((anchor) => anchor !== rule.anchor)];
  const anchors = events.flatMap((anchor): PhaseAnchor[] => {
    const anchorDate = INSPECTION_ANCHORS[anchor]?.date(inspection);
    const reading = readClock({ ...rule, anchor }, anchorDate, calendar);
    if (reading.kind !== 'computed' || anchorDate === undefined) return [];
    return [
      {
        anchor,
        anchorDate,
        deadline: reading.date,
        proof: reading.proof,
        words: `${formatDate(reading.date)} from ${ANCHOR_EVENTS[anchor]} (${formatDate(anchorDate)})`,
      },
    ];
  });
  const chosen = anchors.find(({ anchor }) => anchor === rule.anchor);
  const others = anchors.filter((each) => each !== chosen).map(({ words }) => words);
  const left =
    chosen === undefined
      ? ''
      : `: ${datedCountdown(chosen.deadline, today, workingDaysBetween(today, chosen.deadline, calendar)).toLowerCase()}`;
  const first =
    chosen === undefined
      ? `waits for ${INSPECTION_ANCHORS[rule.anchor]?.event ?? 'its event'}, then ${clockWords(rule)}`
      : `${chosen.words}${left}`;
  const beside = others.length === 0 ? '' : ` It would be ${others.join(', and ')}.`;
  return {
    phase,
    inspection,
    rule,
    deadline: chosen?.deadline,
    anchors,
    sentence: `${/^phase/i.test(phase) ? phase : `Phase ${phase}`}: ${first}.${beside}`,
  };
}

/** A month's name is read to its last day; a phase that ends within that month means the same month. */
function isSameMonth({ deadline }: Action, end: PlainDate): boolean {
  const due = dueDate(deadline);
  return deadline.kind === 'latest' && due !== undefined && due.slice(0, 7) === end.slice(0, 7);
}

/**
 * The days of actions whose deadline names the month in which their phase ends: "by October 2012" in a phase that is
 * counted to 10 October 2012 is that day. By ref.
 */
export function phaseDays(plan: Plan, today: PlainDate, calendar: WorkingCalendar): ReadonlyMap<string, PlainDate> {
  const ends = new Map(
    phaseDeadlines(plan, today, calendar).flatMap(({ phase, deadline }) =>
      deadline === undefined ? [] : [[phaseNumber(phase), deadline] as const],
    ),
  );
  return new Map(
    plan.actions.flatMap((action): [string, PlainDate][] => {
      const end = ends.get(phaseNumber(phaseOf(action, plan)));
      return end !== undefined && isSameMonth(action, end) ? [[action.ref, end]] : [];
    }),
  );
}

/** Actions of a phase that are due after the phase ends. */
export function phaseProblems(plan: Plan, today: PlainDate, calendar: WorkingCalendar): Problem[] {
  return phaseDeadlines(plan, today, calendar).flatMap(({ phase, deadline }) =>
    deadline === undefined
      ? []
      : plan.actions.flatMap((action) => {
          const due = dueDate(action.deadline);
          const isLater = due !== undefined && due > deadline && phaseNumber(phaseOf(action, plan)) === phaseNumber(phase);
          return isLater && !isSameMonth(action, deadline) && action.progress !== 'Closed'
            ? [
                problem(
                  { of: 'actions', row: action.row, field: 'deadline' },
                  'deadline-after-phase',
                  `${action.ref} is due on ${formatDate(due)}, after phase ${phaseNumber(phase)} ends on ${formatDate(deadline)}. ` +
                    `Bring it forward or move it to a later phase.`,
                ),
              ]
            : [];
        }),
  );
}

/** An action's own phase, or that of its workstream. */
export function phaseOf(action: Action, plan: Pick<Plan, 'workstreams'>): string {
  return action.phase !== '' ? action.phase : (plan.workstreams.find((workstream) => workstream.ref === action.workstream)?.phase ?? '');
}
