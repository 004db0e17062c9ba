import { dueFrom } from '../../plan/decisions/due-words.ts';
import { knownDecision } from '../../plan/decisions/known-decisions.ts';
import { minutesFound } from '../../plan/decisions/minutes-found.ts';
import { readMinutes } from '../../plan/decisions/read-minutes.ts';
import type { ProposedDecision } from '../../plan/decisions/read-minutes.ts';
import type { DecisionKind, Plan } from '../../plan/model.ts';
import { DECISION_KINDS } from '../../plan/model.ts';
import { formatDate } from '../../days/plain-date.ts';
import { counted, sameWords, shortened } from '../../words/words.ts';
import { appendRows } from '../../storage/append-rows.ts';
import type { RowCells } from '../../storage/append-rows.ts';
import { showPage } from '../dialog-page.ts';
import { bringTabsFor } from '../set-up/bring-tabs.ts';
import { runTask } from '../run/run-task.ts';
import type { TaskAnswer } from '../run/run-task.ts';

const LISTS = ['meetings', 'bodies', 'decisions'] as const;
type MinutesPlan = Pick<Plan, (typeof LISTS)[number]>;
/** Minutes of a long meeting fill some 100,000 characters; more is not one paste. */
const MOST_CHARACTERS = 400_000;

interface MinutesRequest {
  readonly text: string;
  /** Ref of the meeting, where the officer chose one; otherwise the page's own heading says it. */
  readonly meeting?: string;
}

/** A decision as the dialog shows it and gives it back, confirmed and perhaps corrected. */
interface DecisionRow {
  /** Ref of its meeting; '' where none could be told. */
  readonly meeting: string;
  readonly kind: string;
  readonly number: string;
  readonly text: string;
  readonly reason: string;
  readonly optionsRejected: string;
  readonly ownerPost: string;
  readonly due: string;
  /** True where the Decisions tab holds it already. */
  readonly isThere?: boolean;
}

interface AddDecisionsRequest {
  readonly rows: readonly Partial<DecisionRow>[];
}

/** Menu: opens the dialog. */
export function openPasteMinutes(): void {
  bringTabsFor('pasteMinutes');
  showPage('paste-minutes', { title: 'Paste minutes', width: 760, height: 640 });
}

/** The meetings the dialog offers, newest first. */
export function minutesChoices(): TaskAnswer {
  return runTask('Paste minutes', { lock: false }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan('meetings', 'bodies');
    const meetings = [...plan.meetings].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
    return {
      message: '',
      problems: workbook.missingTabs,
      isUneventful: true,
      details: { meetings: meetings.map((meeting) => ({ ref: meeting.ref, name: meetingName(plan, meeting.ref) })) },
    };
  });
}

function meetingName(plan: Pick<Plan, 'meetings' | 'bodies'>, ref: string): string {
  const meeting = plan.meetings.find((each) => each.ref === ref);
  const body = plan.bodies.find((each) => each.ref === meeting?.body)?.name ?? meeting?.body ?? '';
  return [body, meeting?.date === undefined ? 'no date' : formatDate(meeting.date)].filter((part) => part !== '').join(', ');
}

/** Proposes decisions from pasted minutes. Writes nothing. */
export function readMinutesTask(request: MinutesRequest): TaskAnswer {
  return runTask('Paste minutes', { lock: false }, (run) => {
    const pasted = String(request.text ?? '');
    if (pasted.trim() === '') return { message: 'Paste the minutes first.', refused: true, isUneventful: true };
    if (pasted.length > MOST_CHARACTERS)
      return {
        message: `These are ${pasted.length} characters, more than one meeting’s minutes. Paste the part about the plan.`,
        refused: true,
        isUneventful: true,
      };
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...LISTS);
    const reading = readMinutes(pasted);
    const chosen = request.meeting ?? '';
    const rows = reading.decisions.map((decision) => rowOf(decision, plan, chosen, reading.meetings.length < 2));
    const remarks = [...reading.remarks, ...meetingRemarks(reading.decisions, rows)];
    const message = rows.length === 0 ? reading.remarks.join(' ') : `${minutesFound(reading)}. Check each row, then add them.`;
    return { message, problems: workbook.missingTabs, isUneventful: true, details: { rows, remarks, found: rows.length } };
  });
}

/** The officer's choice decides where the minutes are of one meeting; a page of several names each. */
function rowOf(decision: ProposedDecision, plan: MinutesPlan, chosen: string, isOneMeeting: boolean): DecisionRow {
  const { heldAt } = decision;
  const own = plan.meetings.filter((meeting) => heldAt !== undefined && meeting.date === heldAt.date);
  const named =
    own.find((meeting) => sameWords(plan.bodies.find(({ ref }) => ref === meeting.body)?.name ?? '', heldAt?.body ?? '')) ??
    (own.length === 1 ? own[0] : undefined);
  const meeting = isOneMeeting && chosen !== '' ? chosen : (named?.ref ?? (heldAt === undefined ? chosen : ''));
  const isThere = knownDecision({ ...decision, meeting }, plan) !== undefined;
  const heldOn = plan.meetings.find(({ ref }) => ref === meeting)?.date ?? heldAt?.date;
  const { kind, number, text, reason, optionsRejected, ownerPost, dueWords } = decision;
  return { meeting, kind, number, text, reason, optionsRejected, ownerPost, due: dueFrom(dueWords, heldOn), isThere };
}

function meetingRemarks(decisions: readonly ProposedDecision[], rows: readonly DecisionRow[]): string[] {
  const unknown = decisions.filter((_, index) => rows[index]?.meeting === '');
  const named = [...new Set(unknown.map(({ heldAt }) => (heldAt === undefined ? '' : `${heldAt.body} on ${formatDate(heldAt.date)}`)))];
  const there = rows.filter(({ isThere }) => isThere === true).length;
  return [
    ...named.map((words) =>
      words === ''
        ? 'The minutes name no meeting. Choose it for each row.'
        : `The Meetings tab has no meeting of ${words}. Add it there, or choose the meeting for each row.`,
    ),
    ...(there === 0 ? [] : [`${counted(there, 'row')} ${there === 1 ? 'stands' : 'stand'} on the Decisions tab already.`]),
  ];
}

/** Adds confirmed decisions to the Decisions tab, each with the next ref; those already there are left out. */
export function addDecisionsTask(request: AddDecisionsRequest): TaskAnswer {
  return runTask('Add decisions', { lock: true }, (run) => {
    const workbook = run.openWorkbook();
    const plan = workbook.plan(...LISTS);
    const rows = (Array.isArray(request?.rows) ? request.rows : []).map(cleanRow);
    const faults = rows.flatMap((row, index) => faultsOf(row, index + 1, plan));
    if (rows.length === 0) return { message: 'There is no row to add. Tick at least one.', refused: true, isUneventful: true };
    if (faults.length > 0) return { message: `Nothing was added. ${faults.join(' ')}`, refused: true, isUneventful: true };
    const fresh = rows.filter((row) => knownDecision(row, plan) === undefined);
    const refs = appendRows('decisions', fresh.map(newDecision), workbook, run.properties);
    if (refs === undefined)
      return { message: 'There is no Decisions tab. Choose Set up ▸ Create or repair tabs.', refused: true, isUneventful: true };
    const left = rows.length - fresh.length;
    const told =
      refs.length === 0 ? 'No decision was added' : `Added ${counted(refs.length, 'decision')} to the Decisions tab: ${refs.join(', ')}`;
    return {
      message:
        `${told}.${left === 0 ? '' : ` ${counted(left, 'row')} ${left === 1 ? 'was' : 'were'} there already.`} Enter ` +
        `the owner of each.`,
      problems: workbook.missingTabs,
      isUneventful: refs.length === 0,
      details: { refs },
    };
  });
}

/** What is written of a confirmed row; its due date stays in the words of the minutes. */
function newDecision({ isThere: _, ...row }: DecisionRow): RowCells<'decisions'> {
  return { ...row, state: 'Open' };
}

function cleanRow(row: Partial<DecisionRow>): DecisionRow {
  const words = (value: unknown): string => (value === undefined || value === null ? '' : String(value).trim());
  return {
    meeting: words(row.meeting),
    kind: words(row.kind),
    number: words(row.number),
    text: words(row.text),
    reason: words(row.reason),
    optionsRejected: words(row.optionsRejected),
    ownerPost: words(row.ownerPost),
    due: words(row.due),
  };
}

function faultsOf(row: DecisionRow, position: number, plan: MinutesPlan): string[] {
  const at = `Row ${position} (“${shortened(row.text, 40)}”)`;
  return [
    row.text === '' ? `Row ${position} has no words.` : '',
    plan.meetings.some(({ ref }) => ref === row.meeting)
      ? ''
      : `${at}: ${row.meeting === '' ? 'choose its meeting' : `"${row.meeting}" is not on the Meetings tab`}.`,
    DECISION_KINDS.includes(row.kind as DecisionKind)
      ? ''
      : `${at}: "${row.kind}" is not a kind of decision. Choose ${DECISION_KINDS.join(', ')}.`,
  ].filter((fault) => fault !== '');
}
