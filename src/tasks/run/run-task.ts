import { milliseconds, now } from '../../google/clock.ts';
import { isForAMoment } from '../../google/patiently.ts';
import { documentProperties, isWithoutRoom, setDocumentProperties } from '../../google/properties.ts';
import { currentUserEmail } from '../../google/session.ts';
import { sendWrites } from '../../google/spreadsheet.ts';
import { useSpreadsheetZone } from '../../google/zone.ts';
import type { PlainDate } from '../../days/plain-date.ts';
import { letGoOfChange } from '../../storage/changes/kept-change.ts';
import { STATE } from '../../storage/document-state.ts';
import type { Properties } from '../../storage/document-state.ts';
import { shownProblem } from '../../workbook/places.ts';
import { settleImport } from '../imports/settle-import.ts';
import { newerVersionWords } from '../set-up/set-up-state.ts';
import { inWords, TroubleInWords } from '../trouble.ts';
import { takeBackCutOff } from './cut-off.ts';
import { honourMark, letGoOfMark, takeLock, takeMarkInHand } from './lock.ts';
import { logRun } from './run-log.ts';
import type { TaskAnswer, TaskResult } from './task-answer.ts';

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
export interface TaskRun {
  /** The day in the spreadsheet's time zone. */
  readonly today: PlainDate;
  /** `HH:MM` in the spreadsheet's time zone. */
  readonly time: string;
  /** The document properties as they stood when the task began. */
  readonly properties: Properties;
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
  const began = milliseconds();
  const { lock, leavesMark = false, isShort = false } = options;
  if (lock && !takeLock(leavesMark)) return answerOf(task, now().date, { message: BUSY[leavesMark ? 'refresh' : 'other'], refused: true });
  let properties = options.properties ?? documentProperties();
  const zone = properties[STATE.zone];
  if (zone !== undefined) useSpreadsheetZone(zone);
  const { date: today, time } = now();
  const newer = newerVersionWords(properties);
  if (newer !== undefined) return answerOf(task, today, { message: newer, refused: true });
  const log = (result: TaskResult): void =>
    logRun({ task, by: options.startedBy ?? currentUserEmail(), began, when: { date: today, time } }, result);
  try {
    const cutOff = lock ? takeBackCutOff({ today, properties }) : undefined;
    if (cutOff !== undefined) properties = documentProperties();
    const hasMark = leavesMark && properties[STATE.refreshWanted] !== undefined;
    if (hasMark) (isShort ? letGoOfMark : takeMarkInHand)();
    const settled = lock && !isShort ? settleImport({ today, properties }) : undefined;
    if (settled !== undefined) properties = documentProperties();
    const left = cutOff === undefined && settled === undefined ? undefined : `${cutOff ?? ''} ${settled ?? ''}`.trim();
    const result = withWords(left, body({ today, time, properties }));
    if (result.isUneventful !== true) noteRun(() => log(result));
    sendWrites();
    if (lock && !isShort) honourMark(today, hasMark);
    if (result.atLast !== undefined) {
      result.atLast();
      sendWrites();
    }
    return answerOf(task, today, result);
  } catch (error) {
    const told = inWords(error);
    const more = isWithoutRoom(error) ? madeRoom(properties) : '';
    if (!(told instanceof TroubleInWords) || told.canReachSpreadsheet) {
      noteRun(() => {
        log({ message: `Stopped: ${String(told)}${more}` });
        sendWrites();
      });
    }
    throw more !== '' && told instanceof TroubleInWords ? new TroubleInWords(`${told.message}${more}`, true) : told;
  }
}

/** Notes in the Run log what a run did. Where Google fails at that alone, the officer hears what was done, or why it was not. */
function noteRun(note: () => void): void {
  try {
    note();
  } catch (error) {
    if (!isForAMoment(error)) throw error;
  }
}

/** Where the properties are full, the undo of the last report or version makes room, and a sentence says so. */
function madeRoom(properties: Properties): string {
  const going = letGoOfChange(properties);
  if (going === undefined) return '';
  setDocumentProperties(going.properties);
  return ` To make room, “${going.task}” can no longer be undone.`;
}

/** What an earlier run left behind is told before what this one did. */
function withWords(words: string | undefined, result: TaskResult): TaskResult {
  return words === undefined ? result : { ...result, message: `${words} ${result.message}`.trim(), isUneventful: false };
}

function answerOf(task: string, today: PlainDate, { isUneventful: _, atLast: _done, problems = [], ...result }: TaskResult): TaskAnswer {
  return { task, today, documents: [], mails: [], ...result, problems: problems.map(shownProblem) };
}
