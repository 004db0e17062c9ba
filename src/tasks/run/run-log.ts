import { serviceCallsMade } from '../../google/call-count.ts';
import { milliseconds } from '../../google/clock.ts';
import { findSheet } from '../../google/spreadsheet.ts';
import { appendRecords } from '../../storage/append-rows.ts';
import { RUN_LOG_TAB } from '../../tabs/record-tabs.ts';
import { VERSION } from '../../words/version.ts';
import type { DateCell } from '../../tabs/cells.ts';
import type { TaskResult } from './task-answer.ts';

/** What the run log says of a run besides its result. */
export interface RunToLog {
  readonly task: string;
  /** Who asked for it, or which trigger. */
  readonly by: string;
  readonly began: number;
  readonly when: DateCell;
}

/** Adds one line to the run log. */
export function logRun({ task, by, began, when }: RunToLog, { problems = [], message }: TaskResult): void {
  if (findSheet(RUN_LOG_TAB.name) === undefined) return;
  const seconds = Math.round((milliseconds() - began) / 100) / 10;
  const serviceCalls = serviceCallsMade() + 1;
  appendRecords('runLog', [{ when, task, by, seconds, serviceCalls, problems: problems.length, message, version: VERSION }]);
}
