import { formatDate } from '../../days/plain-date.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { isWeekFinished } from '../../mail/ledger/ledger.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import { reasonToWait, summaryWeek } from '../../mail/ledger/week.ts';
import type { SummaryWeek } from '../../mail/ledger/week.ts';
import { STATE } from '../../storage/document-state.ts';
import { counted } from '../../words/words.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskRun } from '../run/run-task.ts';
import { isAnybodyReachableNow } from './withheld-again.ts';

/** What is said where the week is done; `undefined` where something is still to be sent. */
export function finishedWords(workbook: Workbook, rows: readonly LedgerRow[], heartbeat: string): string | undefined {
  // Closures move the day of sending, not the week it belongs to.
  const { week } = summaryWeek(workbook.today, workbook.settings.summaryDay, workingCalendar());
  if (!isWeekFinished(rows, week, heartbeat) || isAnybodyReachableNow(workbook, rows, week)) return undefined;
  const sent = rows.filter((row) => row.week === week && row.state === 'sent');
  const days = sent.flatMap(({ finishedAt }) => finishedAt?.date ?? []).sort();
  return sent.length === 0
    ? `The summaries of week ${week} are done: nobody had anything due, or nobody could be mailed. See the Sent mail tab.`
    : `The summaries of week ${week} went out already: ${counted(sent.length, 'message')}, ` +
        `the last on ${formatDate(days[days.length - 1] ?? workbook.today)}. Nothing was sent.`;
}

/** Why the daily trigger must not send yet; `undefined` where it may. */
export function waitWords(workbook: Workbook, run: TaskRun): string | undefined {
  const week = summaryWeek(workbook.today, workbook.settings.summaryDay, workbook.calendar);
  return reasonToWait(week, workbook.today, workbook.calendar) ?? tooEarly(week, run);
}

/** A trigger installed on a Thursday must not mail everybody on Friday for a Monday that nobody missed. */
function tooEarly({ week, sendDay }: SummaryWeek, { properties }: TaskRun): string | undefined {
  const from = properties[STATE.summariesFrom];
  if (from === undefined || from <= sendDay) return undefined;
  return (
    `Automatic updates were switched on after the summaries of week ${week} were due. ` +
    "They begin with the next week's; Send now… sends this week's."
  );
}
