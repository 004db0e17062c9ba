import type { Action, ActionStatus, Snapshot, StatusCode } from '../model.ts';
import { dueDate } from '../../days/deadlines/deadline-reading.ts';
import { addDays, earlier, formatDate, later } from '../../days/plain-date.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Settings } from '../settings/settings.ts';
import { addWorkingDays, workingDaysBetween } from '../../days/working-days.ts';
import { counted } from '../../words/words.ts';
import type { WorkingCalendar } from '../../days/working-calendar.ts';

/** The rungs of the ladder: with the lead, with the workstream lead, with the director. */
type EscalationStep = 'lead' | 'workstream lead' | 'director';

/** Where one red action stands on the ladder. */
export interface Escalation {
  readonly ref: string;
  readonly step: EscalationStep;
  readonly redSince: PlainDate;
  /** The count begins here: the day it turned red, or the last update after that. */
  readonly silentSince: PlainDate;
  /** The day on which it came to this step. */
  readonly since: PlainDate;
  /** True where a recorded reason holds it with the lead. */
  readonly isHeld: boolean;
  /** The day of the next step, while nothing happens; `undefined` on the last rung and while it is held. */
  readonly next: PlainDate | undefined;
  /** The rung that `next` leads to. */
  readonly climbsTo: EscalationStep | undefined;
  /** True where it was overdue when it came onto the plan: what went before was seen by nobody here. */
  readonly isFromItsFirstDay: boolean;
  /** Working days since `silentSince`. */
  readonly silentWorkingDays: number;
  /** One sentence for the sheet, where everybody reads it. An e-mail says it to its reader: `escalationWords`. */
  readonly words: string;
}

/** Since when the snapshots show an action red without a break, and when they last showed it otherwise. */
export interface RedHistory {
  readonly redSince: PlainDate | undefined;
  readonly lastNotRed: PlainDate | undefined;
}

export interface EscalationContext {
  readonly today: PlainDate;
  readonly settings: Pick<Settings, 'escalateToWorkstreamLeadAfterWeeks' | 'escalateToDirectorAfterWeeks'>;
  readonly calendar: WorkingCalendar;
  readonly history: ReadonlyMap<string, RedHistory>;
  /** Filled as it is asked for, by the day on which the silence began. */
  readonly climbs?: Map<PlainDate, Climb>;
}

/** What follows from the day on which a red action fell silent. */
export interface Climb {
  readonly toLead: PlainDate;
  readonly toDirector: PlainDate;
  /** Working days of silence. */
  readonly silent: number;
}

/** A week of the ladder is five working days, so that weekends, holidays and closures do not climb. */
const WORKING_DAYS_IN_A_WEEK = 5;

/** What the snapshots up to today say of every action's redness, by ref. A snapshot without the action says nothing. */
export function redHistories(snapshots: readonly Snapshot[], today: PlainDate): Map<string, RedHistory> {
  const histories = new Map<string, RedHistory>();
  const inOrder = snapshots.filter((snapshot) => snapshot.asAt <= today).sort((a, b) => (a.asAt < b.asAt ? -1 : a.asAt > b.asAt ? 1 : 0));
  for (const { asAt, actions } of inOrder)
    for (const { ref, status } of actions) histories.set(ref, seenAgain(histories.get(ref), { status, asAt }));
  return histories;
}

/** What statuses seen on several days, oldest first, say of one action's redness. */
export function redHistory(seen: readonly SeenStatus[]): RedHistory | undefined {
  return seen.reduce<RedHistory | undefined>(seenAgain, undefined);
}

/** The status that an action had on a day. */
export interface SeenStatus {
  readonly status: StatusCode;
  readonly asAt: PlainDate;
}

function seenAgain(before: RedHistory | undefined, { status, asAt }: SeenStatus): RedHistory {
  return status === 'red'
    ? { redSince: before?.redSince ?? asAt, lastNotRed: before?.lastNotRed }
    : { redSince: undefined, lastNotRed: asAt };
}

/**
 * The day an action that is red today turned red: the day after its deadline, unless the snapshots say it was not red
 * until later or was red before (for slow progress, or before it was re-dated).
 */
export function redSince(action: Action, today: PlainDate, history: RedHistory | undefined): PlainDate {
  const due = dueDate(action.deadline);
  const lateFrom = due === undefined ? today : addDays(due, 1);
  const notBefore = history?.lastNotRed === undefined ? lateFrom : addDays(history.lastNotRed, 1);
  return earlier(history?.redSince ?? today, earlier(later(lateFrom, notBefore), today));
}

/** Where an action stands on the ladder; `undefined` where it is not red. */
export function escalationOf(action: Action, status: ActionStatus, context: EscalationContext): Escalation | undefined {
  if (status.status !== 'red') return undefined;
  const { today } = context;
  const since =
    action.redSince !== undefined && action.redSince <= today ? action.redSince : redSince(action, today, context.history.get(action.ref));
  const updated = action.lastUpdated !== undefined && action.lastUpdated <= today ? action.lastUpdated : undefined;
  const silentSince = updated !== undefined && updated > since ? updated : since;
  const climb = climbFrom(silentSince, context);
  const isHeld = action.escalationReason !== '';
  const { step, since: onIt, next, climbsTo } = isHeld ? heldSince(since) : rungOf(today, since, climb);
  const standing = {
    ref: action.ref,
    redSince: since,
    silentSince,
    silentWorkingDays: climb.silent,
    isFromItsFirstDay: action.onPlanSince === since && isOverdueBefore(action, since),
    isHeld,
    step,
    since: onIt,
    next,
    climbsTo,
    words: '',
  };
  standing.words = escalationWords(standing);
  return standing;
}

function climbFrom(silentSince: PlainDate, { today, settings, calendar, climbs }: EscalationContext): Climb {
  const known = climbs?.get(silentSince);
  if (known !== undefined) return known;
  const after = (weeks: number): PlainDate => addWorkingDays(silentSince, weeks * WORKING_DAYS_IN_A_WEEK, calendar);
  const climb = {
    toLead: after(settings.escalateToWorkstreamLeadAfterWeeks),
    toDirector: after(settings.escalateToDirectorAfterWeeks),
    silent: workingDaysBetween(silentSince, today, calendar),
  };
  climbs?.set(silentSince, climb);
  return climb;
}

function isOverdueBefore({ deadline }: Action, day: PlainDate): boolean {
  const due = dueDate(deadline);
  return due !== undefined && addDays(due, 1) < day;
}

type Rung = Pick<Escalation, 'step' | 'since' | 'next' | 'climbsTo'>;

const heldSince = (since: PlainDate): Rung => ({ step: 'lead', since, next: undefined, climbsTo: undefined });

function rungOf(today: PlainDate, since: PlainDate, { toLead, toDirector }: Climb): Rung {
  if (today >= toDirector) return { step: 'director', since: toDirector, next: undefined, climbsTo: undefined };
  if (today >= toLead) return { step: 'workstream lead', since: toLead, next: toDirector, climbsTo: 'director' };
  return toLead < toDirector
    ? { step: 'lead', since, next: toLead, climbsTo: 'workstream lead' }
    : { step: 'lead', since, next: toDirector, climbsTo: 'director' };
}

/** What each rung above the lead is called; `undefined` where nobody stands on it. */
export type RungNames = Readonly<Record<Exclude<EscalationStep, 'lead'>, string | undefined>>;

const NAMES_FOR_EVERYBODY: RungNames = { 'workstream lead': 'the workstream lead', director: 'the director' };

/**
 * Where it stands, in sentences. `names` says who stands on the rungs as the reader would say it ("you", "your manager"),
 * so that nobody reads that a matter goes to the workstream lead who is that lead.
 */
export function escalationWords(standing: Omit<Escalation, 'words'>, names: RungNames = NAMES_FOR_EVERYBODY): string {
  const { step, since, next, climbsTo, isHeld, silentWorkingDays: silent } = standing;
  const redFrom = `Red since ${standing.isFromItsFirstDay ? 'it came onto the plan on ' : ''}${formatDate(standing.redSince)}`;
  if (isHeld) return `${redFrom}. Not escalated: a reason is recorded.`;
  const start = silent === 0 ? `${redFrom}.` : `${redFrom}, ${counted(silent, 'working day')} without an update.`;
  const holder = step === 'lead' ? undefined : names[step];
  const withWhom = holder === undefined ? '' : ` With ${holder} since ${formatDate(since)}.`;
  if (next === undefined || climbsTo === undefined || climbsTo === 'lead') return `${start}${withWhom}`;
  const above = names[climbsTo];
  // The same person on both rungs has it already; nobody on the next one can be given it.
  if (above === undefined || above === holder) return `${start}${withWhom}`;
  return `${start}${withWhom} It goes to ${above} on ${formatDate(next)} unless it is updated or a reason is recorded.`;
}
