import { DocumentInHand } from '../../storage/document-in-hand.ts';
import { shippedDocument } from '../../storage/shipped-documents.ts';
import { proofAppendix } from '../../papers/documents/proof.ts';
import { readClock } from '../../plan/clocks/clock-reading.ts';
import { clocksOfPlan } from '../../plan/clocks/clocks-of-plan.ts';
import { printedProof, resultWords } from '../../plan/clocks/proof.ts';
import type { Proof } from '../../plan/clocks/proof.ts';
import { ruleKind } from '../../plan/clocks/rule-kinds.ts';
import { stepsOfMeeting } from '../../plan/meetings/plan-back.ts';
import type { DeadlineRule, Plan } from '../../plan/model.ts';
import { CLOCK_ANCHORS } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { counted, plainWords, sentenceCase } from '../../words/words.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { dateFromText } from '../../days/date-text.ts';
import { showPage } from '../dialog-page.ts';
import { findNamed } from '../find-named.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer, TaskRun } from '../run/run-task.ts';

const LISTS = [
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
type ProofPlan = Pick<Plan, (typeof LISTS)[number]>;

interface ProofRequest {
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

interface Proved {
  readonly proof: Proof;
  /** "The stated date, …, is …"; '' where none is stated. */
  readonly difference: string;
}

type Found = Proved | { readonly sentence: string };

/** Menu: opens the dialog. */
export function openProof(): void {
  bringTabsFor('showProofOfADeadline');
  showPage('proof-of-deadline', { title: 'Proof of a deadline', width: 640, height: 640 });
}

/** What the dialog offers: rules, and the inspections and meetings whose dates they count from. */
export function proofChoices(): TaskAnswer {
  return runTask('Proof of a deadline', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan('deadlineRules', 'inspections', 'meetings', 'bodies');
    const bodies = new Map(plan.bodies.map(({ ref, name }) => [ref, name]));
    return {
      message: '',
      problems: workbook.missingTabs,
      isUneventful: true,
      details: {
        rules: plan.deadlineRules.filter(({ active }) => active).map(({ name, anchor }) => ({ name, anchor })),
        inspections: plan.inspections.map(({ ref, name }) => ({ ref, name })),
        meetings: plan.meetings.flatMap(({ ref, body, date }) =>
          date === undefined ? [] : [{ ref, name: `${bodies.get(body) ?? body}, ${formatDate(date)}` }],
        ),
      },
    };
  });
}

/** The proof of a date: every day of the count with those skipped and why; with `document`, an appendix to print as well. */
export function proofTask(request: ProofRequest): TaskAnswer {
  return runTask('Proof of a deadline', { lock: request.document === true }, (run) => {
    const workbook = run.openWorkbook();
    const { today } = workbook;
    const plan = workbook.plan(...LISTS);
    const problems = workbook.missingTabs;
    const found = prove(request, plan, today);
    if ('sentence' in found) return { message: found.sentence, refused: true, problems, isUneventful: true };
    const { proof, difference } = found;
    const appendix = request.document === true ? makeAppendix(found, plan, run) : undefined;
    const days = proof.lines.filter((line) => line.counted).length;
    return {
      message:
        `${sentenceCase(resultWords(proof.result))}: ${proof.words} (${formatDate(proof.anchor.date)}), ` +
        `${counted(days, 'line')} counted.${difference === '' ? '' : ` ${difference}`}`,
      problems,
      ...(appendix === undefined ? { isUneventful: true } : { documents: appendix.documents, atLast: () => appendix.finish() }),
      details: {
        rule: proof.rule,
        date: proof.result.date,
        anchor: proof.anchor,
        difference,
        counted: days,
        lines: printedProof(proof),
        notes: proof.notes,
      },
    };
  });
}

function prove(request: ProofRequest, plan: ProofPlan, today: PlainDate): Found {
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

function makeAppendix({ proof, difference }: Proved, plan: ProofPlan, { today, properties }: TaskRun): DocumentInHand {
  const appendix = proofAppendix({ proof, difference, council: plan.settings.councilName, today });
  const name = `${appendix.title} (${formatDate(proof.result.date)})`;
  const { keepWordFile: keepsWord } = plan.settings;
  return new DocumentInHand(`proof ${name}`, { name, bytes: shippedDocument(appendix), keepsWord }, properties);
}
