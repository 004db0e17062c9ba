import { serviceCallsMade } from '../google/call-count.ts';
import { milliseconds, now } from '../google/clock.ts';
import { tryDocumentLock } from '../google/lock.ts';
import { deleteDocumentProperty, documentProperties, documentProperty, setDocumentProperty } from '../google/properties.ts';
import { currentUserEmail } from '../google/session.ts';
import { appendRows, findSheet } from '../google/spreadsheet.ts';
import { useSpreadsheetZone } from '../google/zone.ts';
import { VERSION } from '../words/version.ts';
import type { PlainDate } from '../days/plain-date.ts';
import { ACTION_PLAN_TAB } from '../tabs/action-plan.ts';
import { RUN_LOG_TAB } from '../tabs/record-tabs.ts';
import type { Properties } from '../storage/document-state.ts';
import { STATE, keptConfiguration } from '../storage/document-state.ts';
import { keptMark } from '../storage/own-columns-mark.ts';
import { refreshActions } from './refresh/refresh-actions.ts';
import { newerVersionWords } from './set-up/set-up-state.ts';
import type { TaskAnswer } from './task-answer.ts';
import { TroubleInWords, inWords } from './trouble.ts';

export type { DocumentMade, MailMade, TaskAnswer } from './task-answer.ts';

/** Long enough for another run to end, short enough for a simple trigger, which may last 30 seconds. */
const LOCK_WAIT_MILLISECONDS = 5000;
/** The wait after leaving the mark: longer than a holder takes from its last look at the mark to its end. */
const SECOND_WAIT_MILLISECONDS = 2000;

export interface TaskOptions {
  /** True where nothing else may run meanwhile. */
  readonly lock: boolean;
  /** True for refreshes: one that cannot get the lock leaves a mark, and the run that holds the lock refreshes for it. */
  readonly leavesMark?: boolean;
  /** The document properties, where the task has just read them. */
  readonly properties?: Properties;
  /** Who started it, where that is known without asking: a trigger's name. */
  readonly startedBy?: string;
  /** The person is asked for only while fewer calls than this were made; 0 never asks. */
  readonly askWhoBelowCalls?: number;
}

/** What a task can rely on while it runs. */
export interface TaskRun {
  /** The day in the spreadsheet's time zone. */
  readonly today: PlainDate;
  /** `HH:MM` in the spreadsheet's time zone. */
  readonly time: string;
  /** The document properties as they stood when the task began. */
  readonly properties: Properties;
}

/** What a task says it did; the rest of the answer is filled in. */
export interface TaskResult extends Partial<Omit<TaskAnswer, 'task' | 'today'>> {
  readonly message: string;
  /** True where nothing was changed or found: then no line is written to the run log. */
  readonly isUneventful?: boolean;
  /** True where a mark left meanwhile may wait for the next run: an edit that gave a new ref has used up its calls. */
  readonly leavesMarkForNext?: boolean;
}

/** Runs a task: takes the lock, honours a refresh that was wanted meanwhile, and writes one line to the run log. */
export function runTask(task: string, options: TaskOptions, body: (run: TaskRun) => TaskResult): TaskAnswer {
  const started = milliseconds();
  if (options.lock && !takeLock(options))
    return answerOf(task, now().date, { message: BUSY[options.leavesMark === true ? 'refresh' : 'other'], refused: true });
  const properties = options.properties ?? documentProperties();
  const newer = newerVersionWords(properties);
  const zone = properties[STATE.zone];
  if (zone !== undefined) useSpreadsheetZone(zone);
  const { date: today, time } = now();
  if (newer !== undefined) return answerOf(task, today, { message: newer, refused: true });
  try {
    if (options.leavesMark === true && properties[STATE.refreshWanted] !== undefined) deleteDocumentProperty(STATE.refreshWanted);
    const result = body({ today, time, properties });
    if (result.isUneventful !== true) writeLogLine(task, options, started, { today, time }, result);
    if (options.lock && result.leavesMarkForNext !== true) honourMark(properties, today);
    return answerOf(task, today, result);
  } catch (error) {
    const told = inWords(error);
    const canLog = !(told instanceof TroubleInWords) || told.canReachSpreadsheet;
    if (canLog) writeLogLine(task, options, started, { today, time }, { message: `Stopped: ${String(told)}` });
    throw told;
  }
}

const BUSY = {
  refresh: 'Another run is at work on this spreadsheet. It will refresh the statuses before it ends.',
  other: 'Another run is at work on this spreadsheet, so nothing was done. Try again in a minute.',
};

/** A lock that is not free: leave the mark first, then try once more, so that no holder can end without seeing either. */
function takeLock({ leavesMark }: TaskOptions): boolean {
  if (tryDocumentLock(LOCK_WAIT_MILLISECONDS)) return true;
  if (leavesMark !== true) return false;
  setDocumentProperty(STATE.refreshWanted, 'yes');
  return tryDocumentLock(SECOND_WAIT_MILLISECONDS);
}

/** A run that could not get the lock meanwhile left its mark: its refresh is done now. The lock ends with the execution. */
function honourMark(properties: Properties, today: PlainDate): void {
  for (let times = 0; times < 5 && documentProperty(STATE.refreshWanted) !== undefined; times += 1) {
    deleteDocumentProperty(STATE.refreshWanted);
    const known = documentProperties();
    const configuration = keptConfiguration(known) ?? keptConfiguration(properties);
    if (configuration === undefined) return;
    refreshActions({
      configuration,
      today,
      highWater: Number(known[STATE.highestRef('A')] ?? 0),
      mark: keptMark(known, ACTION_PLAN_TAB.name),
    });
  }
}

function answerOf(task: string, today: PlainDate, { isUneventful: _u, leavesMarkForNext: _l, ...result }: TaskResult): TaskAnswer {
  return { task, today, problems: [], documents: [], mails: [], ...result };
}

function writeLogLine(task: string, options: TaskOptions, started: number, at: Pick<TaskRun, 'today' | 'time'>, result: TaskResult): void {
  if (findSheet(RUN_LOG_TAB.name) === undefined) return;
  const mayAsk = serviceCallsMade() < (options.askWhoBelowCalls ?? Infinity);
  const by = options.startedBy ?? (mayAsk ? currentUserEmail() : 'menu');
  const seconds = Math.round((milliseconds() - started) / 100) / 10;
  appendRows(RUN_LOG_TAB.name, [
    [{ date: at.today, time: at.time }, task, by, seconds, serviceCallsMade() + 1, result.problems?.length ?? 0, result.message, VERSION],
  ]);
}
