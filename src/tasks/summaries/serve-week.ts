import { formatDate } from '../../days/plain-date.ts';
import { workingCalendar } from '../../days/working-calendar.ts';
import { HEARTBEAT_KIND } from '../../mail/heartbeat.ts';
import { interrupted, notTakenOver, readJournal, settled } from '../../mail/ledger/journal.ts';
import { isWeekFinished } from '../../mail/ledger/ledger.ts';
import type { LedgerRow } from '../../mail/ledger/ledger.ts';
import { reasonToWait, summaryWeek } from '../../mail/ledger/week.ts';
import type { SummaryWeek } from '../../mail/ledger/week.ts';
import { kindOf } from '../../mail/messages.ts';
import { STATE } from '../../storage/document-state.ts';
import { readLedgerTab } from '../../storage/sent-mail-tab.ts';
import { counted } from '../../words/words.ts';
import { problemInWords } from '../../workbook/places.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TaskResult, TaskRun } from '../run/run-task.ts';
import { deliveryOf } from './mail-delivery.ts';
import type { Occasion } from './occasion.ts';
import { sendWeek } from './send-week.ts';
import { openForMail, readSummaryInput } from './summary-input.ts';
import { isAnybodyReachableNow } from './withheld-again.ts';

/** Sends the week's summaries, unless they went out, or it is not yet their day, or the settings forbid it. */
export function serveWeek(run: TaskRun, occasion: Occasion): TaskResult {
  const workbook = openForMail(run, occasion !== 'now');
  const tab = readLedgerTab(workbook);
  if ('fault' in tab) return refused(problemInWords(tab.fault));
  const delivery = deliveryOf(workbook.settings, run.properties);
  if ('fault' in delivery) return refused(delivery.fault);
  const left = interrupted(notTakenOver(tab.rows, readJournal(run.properties)));
  const ledger = settled(tab.rows, left);
  const finished = ledger.changed.length > 0 ? undefined : finishedWords(workbook, ledger.rows, kindOf(HEARTBEAT_KIND, delivery));
  const wait = finished ?? (occasion === 'weekly' ? waitWords(workbook, run) : undefined);
  if (wait !== undefined) return { message: wait, isUneventful: true };
  return sendWeek({ run, occasion, tab, delivery, input: readSummaryInput(workbook, delivery.links, run.properties), left, ...ledger });
}

function refused(message: string): TaskResult {
  return { message, refused: true };
}

/** What is said where the week is done; `undefined` where something is still to be sent. */
function finishedWords(workbook: Workbook, rows: readonly LedgerRow[], heartbeat: string): string | undefined {
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
function waitWords(workbook: Workbook, run: TaskRun): string | undefined {
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
