import { now } from '../../google/clock.ts';
import { documentProperties, isWithoutRoom, setDocumentProperties } from '../../google/properties.ts';
import { sendWrites } from '../../google/spreadsheet.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import type { Problem } from '../../plan/problem.ts';
import { letGoOfChange } from '../../storage/changes/kept-change.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { openWorkbook } from '../../storage/open-workbook.ts';
import type { WhatToRead } from '../../storage/open-workbook.ts';
import { shownProblem } from '../../workbook/places.ts';
import type { ShownProblem } from '../../workbook/places.ts';
import { newerVersionWords } from '../set-up/set-up-state.ts';
import { inWords, TroubleInWords } from '../trouble.ts';
import { settleLeftovers } from './leftovers.ts';
import { honourMark, takeLock } from './lock.ts';
import { RunLine } from './run-log.ts';

/** A document that a task made. */
interface DocumentMade {
  readonly name: string;
  readonly link: string;
  readonly id: string;
}

/** A message that a task sent, would send, or did not send. */
export interface MailMade {
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  /** Why it was sent, held back or listed only. */
  readonly why?: string;
}

/** What every task answers: the menu ignores it, dialogs show it, the command line prints it. */
export interface TaskAnswer {
  readonly task: string;
  readonly today: PlainDate;
  /** One or two sentences: what was done. */
  readonly message: string;
  readonly problems: readonly ShownProblem[];
  readonly documents: readonly DocumentMade[];
  readonly mails: readonly MailMade[];
  /** True where the task was not done; the message says why. */
  readonly refused?: boolean;
  readonly details?: unknown;
}

/** What a task says it did; the rest of the answer is filled in. */
export interface TaskResult extends Partial<Omit<TaskAnswer, 'task' | 'today' | 'problems'>> {
  readonly message: string;
  readonly problems?: readonly Problem[];
  /** True where nothing was changed or found: then no line is written to the run log. */
  readonly isUneventful?: boolean;
  /** Done when everything else is, with the lock still held: a run that was cut off before has not done it. */
  readonly atLast?: () => void;
}

export interface TaskOptions {
  /** True where nothing else may run meanwhile. */
  readonly lock: boolean;
  /** True for refreshes: one that cannot get the lock leaves a mark, and the run that holds the lock refreshes for it. */
  readonly leavesMark?: boolean;
  /** True for a run that ends sooner than others stop waiting for it: it need not look for their marks. */
  readonly isShort?: boolean;
  /** The document properties, where the task has just read them. */
  readonly properties?: Properties;
  /** Who started it, where that need not be asked: a trigger's name. */
  readonly startedBy?: string;
}

/** What a task can rely on while it runs. */
export class TaskRun {
  constructor(
    /** The day in the spreadsheet's time zone. */
    readonly today: PlainDate,
    /** `HH:MM` in the spreadsheet's time zone. */
    readonly time: string,
    /** The document properties as they stood when the task began. */
    readonly properties: Properties,
  ) {}

  /** The workbook: each tab is read when it is first asked for. A task opens it once, and again only where rows may have moved. */
  openWorkbook(...read: WhatToRead): ReturnType<typeof openWorkbook> {
    return openWorkbook(this, ...read);
  }

  /** The rest of this run, once it has written document properties: these are how they stand now. */
  goneOn(properties: Properties): TaskRun {
    return new TaskRun(this.today, this.time, properties);
  }
}

const BUSY = {
  refresh: 'Another run is at work on this spreadsheet. It will refresh the statuses before it ends.',
  other: 'Another run is at work on this spreadsheet, so nothing was done. Try again in a minute.',
};

/**
 * Runs a task: takes the lock, writes one line to the run log, and honours a refresh that was wanted meanwhile. The lock
 * ends with the execution; everything written is sent before that.
 */
export function runTask(task: string, options: TaskOptions, body: (run: TaskRun) => TaskResult): TaskAnswer {
  const line = new RunLine(task, options.startedBy);
  const { lock, leavesMark = false, isShort = false } = options;
  if (lock && !takeLock(leavesMark)) return answerOf(task, now().date, { message: BUSY[leavesMark ? 'refresh' : 'other'], refused: true });
  const properties = options.properties ?? documentProperties();
  const zone = properties[STATE.zone];
  if (zone !== undefined) useSpreadsheetZone(zone);
  const { date: today, time } = now();
  const newer = newerVersionWords(properties);
  if (newer !== undefined) return answerOf(task, today, { message: newer, refused: true });
  try {
    const left = lock ? settleLeftovers({ today, properties }, { leavesMark, isShort }) : { properties, hasMark: false };
    const result = withWords(left.words, body(new TaskRun(today, time, left.properties)));
    if (result.isUneventful !== true) line.log({ date: today, time }, result);
    sendWrites();
    if (lock && !isShort) honourMark(today, left.hasMark);
    if (result.atLast !== undefined) {
      result.atLast();
      sendWrites();
    }
    return answerOf(task, today, result);
  } catch (error) {
    const told = inWords(error);
    if (isWithoutRoom(error)) makeRoom(properties);
    if (!(told instanceof TroubleInWords) || told.canReachSpreadsheet) line.logStop({ date: today, time }, `Stopped: ${String(told)}`);
    throw told;
  }
}

/** Where the properties are full, the undo of the last report or version makes room for what must be kept. */
function makeRoom(properties: Properties): void {
  const going = letGoOfChange(properties);
  if (Object.keys(going).length > 0) setDocumentProperties(going);
}

/** What an earlier run left behind is told before what this one did. */
function withWords(words: string | undefined, result: TaskResult): TaskResult {
  return words === undefined ? result : { ...result, message: `${words} ${result.message}`.trim(), isUneventful: false };
}

function answerOf(task: string, today: PlainDate, { isUneventful: _, atLast: _done, problems = [], ...result }: TaskResult): TaskAnswer {
  return { task, today, documents: [], mails: [], ...result, problems: problems.map(shownProblem) };
}
